// At which line and column does an attribute of a tag stand? The parser does not say, so the opening tag is read again.
import type { Position } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";

const attributePattern = /\s*(?:([\p{L}_$][\p{L}\p{N}_$:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\})/uy;

interface Found {
	offset: number;
	/** As it is written: name, and value in its quotes. */
	written: string;
}

/** Name of what stands in the place of an attribute as code, such as `{...lot}`. */
export const codeAttribute = "{";

/** The nth (from 0) attribute of that name in the tag that opens at an offset. */
function findAttribute(text: string, tagOffset: number, attribute: string, nth: number): Found | undefined {
	const tagName = /^<[^\s/>]*/.exec(text.slice(tagOffset, tagOffset + 100))?.[0] ?? "";
	attributePattern.lastIndex = tagOffset + tagName.length;
	let seen = 0;
	for (let match = attributePattern.exec(text); match; match = attributePattern.exec(text)) {
		if ((match[1] ?? codeAttribute) !== attribute || seen++ !== nth) continue;
		const before = match[0].search(/\S/);
		return { offset: match.index + before, written: match[0].slice(before) };
	}
	return undefined;
}

/** Place of the nth (from 0) attribute of that name in the tag that opens at an offset; of the tag where it is not there. */
export function locateAttribute(text: string, tagOffset: number, attribute: string, nth = 0): Position {
	return positionAt(text, findAttribute(text, tagOffset, attribute, nth)?.offset ?? tagOffset);
}

/** Place of the nth (from 0) of the same words in an attribute's value; of the attribute where it is not there as it is. */
export function locateWord(text: string, tagOffset: number, attribute: string, word: string, nth = 0): Position {
	const found = findAttribute(text, tagOffset, attribute, 0);
	if (!found) return positionAt(text, tagOffset);
	const { offset, written } = found;
	let seen = 0;
	for (const { 0: each, index } of written.slice(attribute.length).matchAll(/[^\s"'=]+/g))
		if (each.normalize() === word && seen++ === nth) return positionAt(text, offset + attribute.length + index);
	return positionAt(text, offset);
}
