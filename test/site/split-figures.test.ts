// Which figures keep their order among words from right to left?
import { expect, test } from "vitest";
import { splitFigures } from "../../src/site/split-figures.ts";

const figuresIn = (words: string) => splitFigures(words).filter((_, at) => at % 2 === 1);

test.each([
	["a tolerance with its unit", "הוצא 120 kg ± 2 kg מהכלוב", ["120 kg ± 2 kg"]],
	["a tolerance set close", "الوزن 2.5 ±0.1 kg", ["2.5 ±0.1 kg"]],
	["degrees below zero, each by itself", "من −18 °C إلى -22 °C", ["−18 °C", "-22 °C"]],
	["a limit", "≤ 5 %", ["≤ 5 %"]],
	["a size", "120 × 80 cm", ["120 × 80 cm"]],
	["a rate", "9,5 km/h", ["9,5 km/h"]],
	["digits of the language itself", "١٢٠ kg ± ٢ kg", ["١٢٠ kg ± ٢ kg"]],
	["a number behind a hyphen that ends a Hebrew word", "ב-5 kg", ["5 kg"]],
	["a bare number, time, date or range", "5 ב 08:30, 12/11/2026, 3-5", []],
	["an id", "SOP-001 و A4", []],
	["a word that is no unit", "5 kilograms", []],
	["words alone", "בדיקת צבע", []],
])("%s", (_what, words, figures) => {
	expect(figuresIn(words)).toEqual(figures);
	expect(splitFigures(words).join("")).toBe(words);
});
