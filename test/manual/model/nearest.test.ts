import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../../src/manual/model/nearest.ts";

const known = ["goods-in-lead", "quality-lead", "receiver", "id", "by", "Step"];

test.each([
	["recever", "receiver"],
	["recieve", "receiver"],
	["RECEIVER", "receiver"],
	["step", "Step"],
	["goods-in", undefined],
	["goods-in-le", "goods-in-lead"],
	["di", "id"],
	["a", undefined],
	["zq", undefined],
	["", undefined],
])("%j is near to %j", (word, expected) => expect(nearest(word, known)).toBe(expected));
test("of two that are as near the first is taken", () =>
	expect(nearest("FM-003", ["FM-001", "FM-002"])).toBe("FM-001"));
test.each([
	["FM-016", ["FM-006", "FM-16", "FM-015"], "FM-16"],
	["FM-16", ["FM-15", "FM-160", "FM-0016"], "FM-0016"],
	["fm-016", ["FM-16", "FM-016"], "FM-016"],
	["SOP-RCV-1", ["SOP-RCV-2", "SOP-RCV-001"], "SOP-RCV-001"],
	["FM-010", ["FM-1", "FM-011"], "FM-011"],
	["FM-100", ["FM-10", "FM-101"], "FM-10"],
])("%s among %j is near to %s: the same number goes first", (word, among, expected) =>
	expect(nearest(word, among)).toBe(expected),
);
test("the words say it, or nothing", () => {
	expect(didYouMean("recever", known)).toBe('; did you mean "receiver"?');
	expect(didYouMean("something else", known)).toBe("");
});
test("a known word is always nearest to itself", () =>
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 30 }), (word) => {
			expect(nearest(word, [word])).toBe(word);
		}),
	));
test("a word of a million letters is compared at once", () => {
	const start = performance.now();
	nearest("x".repeat(1_000_000), known);
	expect(performance.now() - start).toBeLessThan(500);
});
test("twenty thousand words are compared with a hundred at once", () => {
	const many = Array.from({ length: 20_000 }, (_, at) => `worker-${at}`);
	const start = performance.now();
	for (let at = 0; at < 100; at++) expect(nearest(`wroker-${at * 37}x`, many)).toBeDefined();
	expect(performance.now() - start).toBeLessThan(5000);
});
