// Which step is so long that it may break between its parts?
import { expect, test } from "vitest";
import { isLong } from "../../src/site/paper-length.ts";

const words = (number: number) => `<p>${"twelve words of a step that are here to fill a line. ".repeat(number)}</p>`;
const rows = (number: number) => `<table>${"<tr><td>A</td><td>Colour</td></tr>".repeat(number)}</table>`;

test.each([
	["a few words", "step", words(5), 0, false],
	["a third of a page of words", "step", words(17), 0, false],
	["a page of words", "step", words(50), 0, true],
	["a check with a few words", "check", words(5), 0, false],
	["a check with a third of a page of words", "check", words(17), 0, true],
	["a few words and a picture", "check", words(5), 1, true],
	["a few words and two pictures", "step", `${words(5)}<img src="a"><img src="b">`, 0, true],
	["a table of a third of a page", "step", rows(9), 0, false],
	["a table of a page", "step", rows(25), 0, true],
] as const)("%s, in a %s", (_what, kind, html, pictures, long) => {
	expect(isLong(kind, html, pictures)).toBe(long);
});

test("a check with a few words and many failure modes is long", () => {
	expect(isLong("check", words(5), 0, 3)).toBe(false);
	expect(isLong("check", words(5), 0, 12)).toBe(true);
});
