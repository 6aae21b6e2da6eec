// At which line and column does an attribute of a tag stand? The parser does not say, so the opening tag is read again.
import type { Position } from "../model/finding.ts";
import { positionAt } from "./decode-text.ts";

const attributePattern = /\s*(?:([\p{L}_$][\p{L}\p{N}_$:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\})/uy;

/** Place of the nth (from 0) attribute of that name in the tag that opens at an offset; of the tag where it is not there. */
export function locateAttribute(text: string, tagOffset: number, attribute: string, nth = 0): Position {
	const tagName = /^<[^\s/>]*/.exec(text.slice(tagOffset, tagOffset + 100))?.[0] ?? "";
	attributePattern.lastIndex = tagOffset + tagName.length;
	let seen = 0;
	for (let match = attributePattern.exec(text); match; match = attributePattern.exec(text)) {
		if (match[1] === attribute && seen++ === nth) return positionAt(text, match.index + match[0].search(/\S/));
	}
	return positionAt(text, tagOffset);
}
