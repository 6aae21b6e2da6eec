// How is a manual read from A to Z, whether short or long?
import { expect, test } from "vitest";
import { titleIndex } from "../../src/site/title-index.ts";
import { type Files, manualOf, procedure, qcStep, today } from "../manual/build-manual.ts";

/** So many procedures; with three words each they fill a page of 1000 words at 334. */
function manualWith(count: number) {
	const files: Files = {};
	for (let number = 1; number <= count; number++) {
		const initial = String.fromCharCode(65 + (number % 20));
		files[`procedures/receiving/p${number}.mdx`] = procedure(`SOP-RCV-${number}`, qcStep(), {
			title: `${initial} title ${number}`,
			synonyms: `["${number} ways", "É word ${number}"]`,
		});
	}
	return manualOf(files);
}

test("a short manual has all letters on one page, by anchor", () => {
	const { letters, split } = titleIndex(manualWith(333), today);
	expect(split).toBe(false);
	expect(letters.map(({ letter }) => letter).join("")).toBe("0–9ABCDEFGHIJKLMNOPQRST");
	expect(letters.find(({ letter }) => letter === "E")?.url).toBe("#letter-E");
});

test("a long manual has a page for each letter, with plain addresses and every word once", () => {
	const { letters, split } = titleIndex(manualWith(334), today);
	expect(split).toBe(true);
	expect(letters.map(({ url }) => url).slice(0, 2)).toEqual(["/a-z/0-9/", "/a-z/a/"]);
	expect(letters.flatMap(({ entries }) => entries).length).toBe(334 * 3);
	expect(new Set(letters.map(({ address }) => address)).size).toBe(letters.length);
});
