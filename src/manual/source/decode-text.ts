// Are these bytes text, and if not, where does it go wrong?
import type { Position } from "../model/finding.ts";

interface TextProblem extends Position {
	message: string;
	help: string;
}

/** Where the lines of the text begin of which a place was asked for last: thousands may be asked for of one. */
let last = { text: "", starts: [0] };

function startsOf(text: string): readonly number[] {
	if (text === last.text) return last.starts;
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	last = { text, starts };
	return starts;
}

/** Line and column (UTF-16, from 1) of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
	const starts = startsOf(text);
	let [line, behind] = [0, starts.length];
	while (behind - line > 1) {
		const middle = (line + behind) >> 1;
		if ((starts[middle] ?? 0) <= offset) line = middle;
		else behind = middle;
	}
	return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");
const saveAs = "Save the file as UTF-8.";

/** How a file begins that a word processor or another program has written: .docx and .xlsx, .doc and .xls, .rtf, .pdf. */
const foreign = /^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\{\\rtf|%PDF-)/;

/** What shows of bytes that are no UTF-8 text, such as an id: Latin letters and signs, in UTF-16 too. */
export const whatShows = (bytes: Uint8Array) => lenient.decode(bytes).replaceAll("\0", "");

/** UTF-8 text without its byte order mark, or what is wrong and where. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: TextProblem } {
	const [first, second, third, fourth] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	if (marked || (first === 0 && third === 0 && second) || (second === 0 && fourth === 0 && first)) {
		return { problem: { message: "Unexpected UTF-16 text, expected UTF-8", help: saveAs, line: 1, column: 1 } };
	}
	if (foreign.test(Buffer.from(bytes.subarray(0, 5)).toString("latin1"))) {
		const message = "Unexpected file of a word processor or another program, expected plain text";
		const help = "Renaming it is not enough: copy its text into a file of a text editor, and save that as UTF-8.";
		return { problem: { message, help, line: 1, column: 1 } };
	}
	let text: string;
	try {
		text = strict.decode(bytes);
	} catch {
		const decoded = lenient.decode(bytes);
		// A replacement character that stands in the file itself is three bytes and fine; the first that is not is the fault.
		let offset = decoded.indexOf("\ufffd");
		while (offset !== -1 && startsWithReplacement(bytes, decoded, offset))
			offset = decoded.indexOf("\ufffd", offset + 1);
		return {
			problem: {
				message: "Unexpected byte that is not UTF-8 text",
				help: saveAs,
				...positionAt(decoded, Math.max(0, offset)),
			},
		};
	}
	const nul = text.indexOf("\0");
	if (nul !== -1) {
		const message = "Unexpected NUL character, expected text";
		return { problem: { message, help: "Delete it; it is often left by a damaged save.", ...positionAt(text, nul) } };
	}
	return { text };
}

function startsWithReplacement(bytes: Uint8Array, decoded: string, offset: number): boolean {
	const at = Buffer.byteLength(decoded.slice(0, offset), "utf8");
	return bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
