import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDuration, daysBetween } from "../../../src/manual/model/dates.ts";

describe("a duration is added", () => {
	test.each([
		["2026-01-31", "P1M", "2026-02-28"],
		["2028-01-31", "P1M", "2028-02-29"],
		["2028-02-29", "P1Y", "2029-02-28"],
		["2028-02-29", "P4Y", "2032-02-29"],
		["2028-02-29", "P12M", "2029-02-28"],
		["2026-12-31", "P2M", "2027-02-28"],
		["2026-08-31", "P13M", "2027-09-30"],
		["2026-02-28", "P1D", "2026-03-01"],
		["2028-02-28", "P1D", "2028-02-29"],
		["2026-11-22", "P2W", "2026-12-06"],
		["2026-01-31", "P1M1D", "2026-03-01"],
		["2026-11-22", "P1Y2M3W4D", "2028-02-16"],
		["2026-11-22", "P0D", "2026-11-22"],
		["2100-02-28", "P1D", "2100-03-01"],
		["9999-12-31", "P1M", "9999-12-31"],
		["2026-03-28", "P1D", "2026-03-29"],
	])("%s and %s is %s", (start, duration, end) => expect(addDuration(start, duration)).toBe(end));
	test("of whole days, as many days apart", () =>
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
				fc.integer({ min: 0, max: 9999 }),
				(date, days) => {
					const start = date.toISOString().slice(0, 10);
					expect(daysBetween(start, addDuration(start, `P${days}D`))).toBe(days);
				},
			),
		));
	test("of months, never into the month after", () =>
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
				fc.integer({ min: 0, max: 999 }),
				(date, months) => {
					const end = addDuration(date.toISOString().slice(0, 10), `P${months}M`);
					const wanted = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
					expect(Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1).toBe(wanted);
				},
			),
		));
});

test.each([
	["2026-11-22", "2026-11-22", 0],
	["2026-11-22", "2026-11-23", 1],
	["2026-11-23", "2026-11-22", -1],
	["2028-02-28", "2028-03-01", 2],
	["2026-03-28", "2026-03-30", 2],
])("from %s to %s are %i days, clock changes or not", (from, until, days) =>
	expect(daysBetween(from, until)).toBe(days),
);

test.each([
	["Pacific/Auckland", "2026-11-22T23:30:00Z", "2026-11-23"],
	["America/New_York", "2027-01-01T02:00:00Z", "2026-12-31"],
	["UTC", "2026-02-03T00:00:00Z", "2026-02-03"],
])("the day of a moment is that of the wall calendar: %s", (zone, moment, day) => {
	const dates = pathToFileURL(join(import.meta.dirname, "../../../src/manual/model/dates.ts"));
	const program = `import { localDay } from "${dates}"; console.log(localDay(new Date("${moment}")));`;
	const options = { encoding: "utf8", env: { ...process.env, TZ: zone } } as const;
	const told = execFileSync(process.execPath, ["--input-type=module", "--eval", program], options);
	expect(told).toBe(`${day}\n`);
});
