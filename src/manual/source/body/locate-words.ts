// Where in a component do the words stand that a rule tells? Asked only for what is told, so the text is read again.
import type { Position } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";

const openingTag = /<[^\s/>]*(?:"[^"]*"|'[^']*'|[^>"'])*>/uy;
/** Markdown between the words of a sentence: marks, line ends, cells, the address of a link. */
const between = "(?:\\]\\([^)\\n]*\\)|(?!\\]\\()[^\\p{L}\\p{N}])+";
/** Characters of a component that are searched: no instruction is as long. */
const longest = 20_000;

/** Place of the first words of a quotation behind the tag that opens at an offset; of the tag where they are not there. */
export function locateWords(text: string, tagOffset: number, quoted: string): Position {
	openingTag.lastIndex = tagOffset;
	const from = tagOffset + (openingTag.exec(text)?.[0].length ?? 0);
	const words = quoted.match(/[\p{L}\p{N}]+/gu) ?? [];
	const pattern = words.length > 0 && new RegExp(`(?<![\\p{L}\\p{N}])${words.join(between)}`, "u");
	const found = pattern ? text.slice(from, from + longest).search(pattern) : -1;
	return positionAt(text, found === -1 ? tagOffset : from + found);
}
