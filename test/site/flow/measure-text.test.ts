// Do lines break where they must, and is nothing lost?
import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf, wrapText } from "../../../src/site/flow/measure-text.ts";

const bare = (text: string) => text.replace(/\s+/g, "");

test("a title breaks between words", () => {
	expect(wrapText("Compare the five with the gold sample", 196, 14)).toEqual([
		"Compare the five with the",
		"gold sample",
	]);
});

test("a word that is wider than the line breaks within", () => {
	const lines = wrapText("Wareneingangskontrollbeauftragter", 100, 14);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join("")).toBe("Wareneingangskontrollbeauftragter");
});

test("no sign is torn from its accents or joined parts", () => {
	const family = "👨‍👩‍👧‍👦";
	for (const line of wrapText(family.repeat(30), 60, 14)) expect(bare(line).replaceAll(family, "")).toBe("");
});

test("signs as wide as high need more room", () => {
	expect(widthOf("検査手順", 14)).toBeGreaterThan(widthOf("step", 14));
});

test("whatever the text, no line is too wide, and together they say the same", () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.lorem({ maxCount: 30 })),
			fc.integer({ min: 40, max: 300 }),
			(text, width) => {
				const lines = wrapText(text, width, 14);
				expect(bare(lines.join(""))).toBe(bare(text));
				// Fractions added up in another order differ in their last digit.
				const fits = (line: string) => widthOf(line, 14) <= width + 1e-6;
				for (const line of lines) expect(fits(line) || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
			},
		),
	);
});
