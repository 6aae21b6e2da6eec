import { describe, expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "impossible-change";
const changes = (revision: number, date: string) =>
	`[{ revision: ${revision}, date: ${date}, class: minor, summary: Daylight }]`;
const of = (revision: number, date: string, keys: Record<string, string | undefined> = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", undefined, { changes: changes(revision, date), ...keys })));
const told = (column: number, message: string, line = 14) => [
	`procedures/receiving/a.mdx:${line}:${column} ${rule} Unexpected change ${message}`,
];

test("a change of the revision at hand is fine, a small one after the first day it binds too", () => {
	expect(of(1, "2026-01-01")).toEqual([]);
	expect(of(1, "2026-03-02")).toEqual([]);
	expect(of(0, "2025-06-01")).toEqual([]);
});
test("one of a revision to come is told", () =>
	expect(of(2, "2026-01-01")).toEqual(told(23, "of revision 2, expected none above 1, the revision of the document")));
test("one of a day to come is told", () => {
	expect(of(1, "2026-11-22")).toEqual([]);
	expect(of(1, "2026-11-23")).toEqual(told(32, "on 2026-11-23, expected a day not after 2026-11-22"));
	const draft = { status: "draft", effective: undefined };
	expect(of(1, "2026-11-23", draft)).toEqual(told(32, "on 2026-11-23, expected a day not after 2026-11-22", 13));
});
test("one that takes effect later may be changed until then", () => {
	expect(of(1, "2026-12-24", { effective: "2026-12-24" })).toEqual([]);
	expect(of(1, "2026-12-25", { effective: "2026-12-24" })).toEqual(
		told(32, "on 2026-12-25, expected a day not after 2026-12-24, the first day it binds"),
	);
});
test("the last entry of a withdrawn one may be its withdrawal", () =>
	expect(of(2, "2026-05-01", { status: "withdrawn" })).toEqual([]));
describe("two entries", () => {
	const two = (...entries: [revision: number, date: string][]) => {
		const list = entries.map(
			([revision, date]) => `{ revision: ${revision}, date: ${date}, class: minor, summary: Daylight }`,
		);
		return findingsOf(
			rule,
			procedures(procedure("SOP-1", undefined, { revision: "3", changes: `[${list.join(", ")}]` })),
		);
	};
	test.each<[string, [number, string][]]>([
		[
			"newest first",
			[
				[3, "2026-03-01"],
				[2, "2026-02-01"],
			],
		],
		[
			"newest last",
			[
				[2, "2026-02-01"],
				[3, "2026-03-01"],
			],
		],
		[
			"of one day",
			[
				[2, "2026-02-01"],
				[3, "2026-02-01"],
			],
		],
		[
			"of one revision and one day, which tell two things that changed",
			[
				[3, "2026-03-01"],
				[3, "2026-03-01"],
			],
		],
	])("%s are fine", (_, entries) => expect(two(...entries)).toEqual([]));
	test("in another order than their days are told at the earlier revision", () =>
		expect(two([3, "2026-02-01"], [2, "2026-03-01"])).toEqual(
			told(100, "of revision 2 on 2026-03-01, expected a day not after 2026-02-01, the day of revision 3"),
		));
	test("of which one is of a revision to come are told by that alone", () =>
		expect(two([4, "2026-02-01"], [2, "2026-03-01"])).toEqual(
			told(23, "of revision 4, expected none above 3, the revision of the document"),
		));
	test("of one revision on two days are told at the second", () =>
		expect(two([3, "2026-03-01"], [3, "2026-02-01"])).toEqual([
			`procedures/receiving/a.mdx:14:91 ${rule} Unexpected second change of revision 3, expected one day for it: it was on 2026-03-01 and on 2026-02-01`,
		]));
});
test("a checklist is judged", () =>
	expect(
		findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "Text.\n", { changes: changes(3, "2026-01-01") }) }),
	).toHaveLength(1));
