// What the small values of a document may look like.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date, duration, flag, id, idList, language, line, sample, stepId } from "../../../src/manual/model/values.ts";

describe("an id", () => {
	test.each(["SOP-RCV-001", "a", "1", "a.b_c-d", "СОП-001", "手順", "एसओपी-१", "ก่อน", "x".repeat(60)])(
		"may be %s",
		(text) => expect(id.parse(text)).toBe(text),
	);
	test.each([
		"",
		" ",
		"a b",
		"a/b",
		"a\\b",
		"..",
		".a",
		"a.",
		"-a",
		"a--b",
		"a-.b",
		"a:b",
		"a#b",
		"a?b",
		"a%2Fb",
		"<b>",
		"a\u0000",
		"a\n",
		"\u202ea",
		"😀",
		"x".repeat(61),
	])("may not be %j", (text) => expect(id.safeParse(text).success).toBe(false));
	test("has its letters composed", () => expect(id.parse("E\u0301")).toBe("\u00c9"));
	test("never changes an address by what it holds", () =>
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				if (id.safeParse(text).success) expect(new URL(text, "https://x/a/").pathname.split("/")).toHaveLength(3);
			}),
		));
});
describe("the id of a step", () => {
	test.each(["open", "open-carton", "a_b", "1", "открыть", "เปิด"])("may be %s", (text) =>
		expect(stepId.parse(text)).toBe(text),
	);
	test.each(["end", "a.b", "a b", "a/b", "a--b", ""])("may not be %j", (text) =>
		expect(stepId.safeParse(text).success).toBe(false),
	);
});
describe("a list of ids", () => {
	test("is split at spaces of any kind", () => expect(idList.parse("  a\n b\tc ")).toEqual(["a", "b", "c"]));
	test.each(["", "  ", "a, b", "a;b", "a b/c"])("may not be %j", (text) =>
		expect(idList.safeParse(text).success).toBe(false),
	);
});
describe("a sample", () => {
	test.each([
		["100%", { all: true }],
		["5 per lot", { perLot: 5 }],
		["999999 per lot", { perLot: 999_999 }],
		["plan:general-ii-1.5", { plan: "general-ii-1.5" }],
	])("may be %s", (text, value) => expect(sample.parse(text)).toEqual(value));
	test.each([
		"",
		"50%",
		"100 %",
		"0 per lot",
		"-1 per lot",
		"1.5 per lot",
		"5 per Lot",
		"05 per lot",
		"plan:",
		"plan:a b",
		"plan:a/b",
	])("may not be %j", (text) => expect(sample.safeParse(text).success).toBe(false));
});
describe("a date", () => {
	test.each(["2026-11-22", "2028-02-29", "2000-02-29", "1900-01-01"])("may be %s", (text) =>
		expect(date.parse(text)).toBe(text),
	);
	test.each([
		"2026-02-29",
		"1900-02-29",
		"2026-13-01",
		"2026-00-10",
		"2026-1-1",
		"22.11.2026",
		"0206-03-02",
		"1899-12-31",
		"2026-11-22T00:00",
		"",
		20261122,
	])("may not be %j", (text) => expect(date.safeParse(text).success).toBe(false));
});
test.each([
	[date, "22.11.2026"],
	[date, "0206-99-99"],
	[duration, "P"],
])("what is wrong in two ways is told once", (schema, text) =>
	expect(schema.safeParse(text).error?.issues).toHaveLength(1),
);
describe("a duration", () => {
	test.each(["P12M", "P1Y", "P30D", "P2W", "P1Y6M", "P1Y2M3W4D"])("may be %s", (text) =>
		expect(duration.parse(text)).toBe(text),
	);
	test.each(["", "P", "12M", "P1.5Y", "PT1H", "P-1M", "P1M1Y", "p1y", "P1Y ", "P0M", "P0Y00M0D"])(
		"may not be %j",
		(text) => expect(duration.safeParse(text).success).toBe(false),
	);
});
test.each(["en", "it", "pt-BR", "zh-Hant", "sr-Latn-RS"])("a language may be %s", (text) =>
	expect(language.parse(text)).toBe(text),
);
test.each(["", "english", "EN", "e", "en_GB", "en-"])("a language may not be %j", (text) =>
	expect(language.safeParse(text).success).toBe(false),
);
test.each([" a ", "a  b", "½ % <b>"])("a line may be %j", (text) => expect(line.parse(text)).toBe(text.trim()));
test.each(["", "  ", "a\nb", "a\rb"])("a line may not be %j", (text) =>
	expect(line.safeParse(text).success).toBe(false),
);
test.each(["true", "false", "", false, 1])("a flag may not be %j", (value) =>
	expect(flag.safeParse(value).success).toBe(false),
);
