import { expect, test } from "vitest";
import { wordPath } from "../../../src/manual/model/path-words.ts";

test.each([
	[["exemption", "until"], "exemption.until"],
	[["roles", 0], "the first entry of roles"],
	[["roles", 10], "the 11th entry of roles"],
	[["changes", 1, "date"], "date in the second entry of changes"],
	[["a", 0, "b", 1], "the second entry of b in the first entry of a"],
	[[], ""],
])("%j", (path, words) => expect(wordPath(path)).toBe(words));
