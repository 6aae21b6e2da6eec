// Where is a long table cut into pages?
import { expect, test } from "vitest";
import { splitRows } from "../../src/site/split-rows.ts";

const split = (text: string, most: number) =>
	splitRows([...text], (letter) => letter, most).map((page) => page.join(""));

test.each([
	["", 3, []],
	["aab", 3, ["aab"]],
	["aabb", 3, ["aa", "bb"]],
	["aabbc", 3, ["aa", "bbc"]],
	["aaaabb", 3, ["aaaa", "bb"]],
	["abc", 1, ["a", "b", "c"]],
])("%j in pages of %i rows, whole groups together", (text, most, pages) => expect(split(text, most)).toEqual(pages));
