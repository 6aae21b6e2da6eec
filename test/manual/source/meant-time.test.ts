import { expect, test } from "vitest";
import { date, expectedDate, expectedDuration } from "../../../src/manual/model/values.ts";
import { helpForTime } from "../../../src/manual/source/meant-time.ts";

test.each([
	["24.12.2026", "Write 2026-12-24."],
	["1. 2. 2026", "Write 2026-02-01."],
	["24/12/2026", "Write 2026-12-24."],
	["12/24/2026", "Write 2026-12-24."],
	["3/4/2026", "Write 2026-04-03 or 2026-03-04, whichever is meant."],
	["5/5/2026", "Write 2026-05-05."],
	["2026/9/1", "Write 2026-09-01."],
	["2026-9-1", "Write 2026-09-01."],
	["2026.09.01", "Write 2026-09-01."],
	["1 Sept. 2026", "Write 2026-09-01."],
	["1st of September 2026", "Write 2026-09-01."],
	["  May  31st,  2026 ", "Write 2026-05-31."],
	["31.02.2026", ""],
	["2026-02-30", ""],
	["13/13/2026", ""],
	["24.12.26", ""],
	["12.24.2026", ""],
	["next Monday", ""],
	["Marching 1, 2026", ""],
	["P12M", ""],
])("for a date, %j: %s", (written, help) => expect(helpForTime(expectedDate, written)).toBe(help));

test.each([
	["12 months", "Write P12M."],
	["every 2 Years", "Write P2Y."],
	["30d", "Write P30D."],
	["6 weeks", "Write P6W."],
	["0 months", ""],
	["12", ""],
	["monthly", ""],
	["24.12.2026", ""],
])("for a duration, %j: %s", (written, help) => expect(helpForTime(expectedDuration, written)).toBe(help));

test("of another value, a date is none", () =>
	expect(helpForTime("expected a language tag such as en, it or pt-BR", "24.12.2026")).toBe(""));

test.each(["2026-12-24", "2026-02-01"])("what is proposed is a date: %s", (written) =>
	expect(date.safeParse(written).success).toBe(true),
);
