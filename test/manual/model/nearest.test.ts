import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, indexNearest, nearest } from "../../../src/manual/model/nearest.ts";

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

test("among many words the same is found as among few, and by the same order", () => {
	const letters = fc.string({ unit: fc.constantFrom(..."abcA0159-/."), maxLength: 12 });
	fc.assert(
		fc.property(
			fc.array(letters, { maxLength: 30 }),
			fc.array(letters, { maxLength: 5 }),
			fc.nat(),
			(known, words, only) => {
				const fits = (candidate: string) => candidate.length % 3 !== only % 3;
				const nearestOf = indexNearest(known);
				for (const word of [...words, ...known.map((each) => `${each.slice(1)}b`)]) {
					expect(nearestOf(word)).toBe(nearest(word, known));
					expect(nearestOf(word, fits)).toBe(nearest(word, known.filter(fits)));
				}
			},
		),
		{ numRuns: 300 * Number(process.env.FUZZ ?? 1) },
	);
});
test("thousands of words among thousands are found at once", () => {
	const syllables = "pack ship hold scan test weigh count mark seal load sort fold wash bake chill trim".split(" ");
	const name = (at: number) => [1, 16, 256].map((share) => syllables[Math.floor(at / share) % 16]).join("-");
	const known = Array.from({ length: 3000 }, (_, at) => `procedures/receiving/${name(at)}-goods.mdx`);
	const nearestOf = indexNearest(known);
	const start = performance.now();
	for (const word of known.slice(0, 2000)) expect(nearestOf(word.replace("-goods", "-gods"))).toBe(word);
	expect(performance.now() - start).toBeLessThan(4000);
});
