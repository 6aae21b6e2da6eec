// Which step does not fit a sheet of paper?
import { expect, test } from "vitest";
import { exceedsSheet } from "../../src/site/paper-length.ts";

const words = (number: number) => `<p>${"twelve words of a step that are here to fill a line. ".repeat(number)}</p>`;
const rows = (number: number) => `<table>${"<tr><td>A</td><td>Colour</td></tr>".repeat(number)}</table>`;

test.each([
	["a few words", words(5), 0, false],
	["a page of words", words(50), 0, true],
	["half a page of words and a picture", words(20), 1, false],
	["half a page of words and three pictures", `${words(20)}<img src="a"><img src="b">`, 1, true],
	["a table of half a page", rows(15), 0, false],
	["a table of a page", rows(25), 0, true],
])("%s", (_what, html, pictures, long) => {
	expect(exceedsSheet(html, pictures)).toBe(long);
});
