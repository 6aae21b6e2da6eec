// How is the text of one file read, and what is said where it cannot be?

import type { Finding } from "../model/finding.ts";
import { printedPath } from "../model/printed-path.ts";
import { decodeText, whatShows } from "./decode-text.ts";
import { type ParsedDocument, parseNothing, parseText } from "./parse-document.ts";
import { type FoundFile, largestFile, OversizedFile, type Read } from "./read-files.ts";

/** Text of a file, or why there is none and what shows of it. */
export function readText(
	found: FoundFile,
	label: string,
	read: Read,
): { text: string } | { finding: Finding; shows?: string } {
	const finding = (rule: string, message: string, help: string, line = 1, column = 1): { finding: Finding } => ({
		finding: {
			rule,
			severity: "error",
			file: printedPath(label, found.path),
			line,
			column,
			message,
			help,
			subject: "",
		},
	});
	let bytes: Uint8Array;
	try {
		bytes = read(found);
	} catch (error) {
		if (error instanceof OversizedFile) {
			const size = (Math.ceil(error.size / 1e5) / 10).toFixed(1);
			return finding(
				"oversized-file",
				`Unexpected size of ${size} MB, expected at most ${largestFile / 1e6} MB`,
				"Split the document, or move what is not text to media/.",
			);
		}
		const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
		return finding(
			"unreadable-file",
			`Unexpected file that cannot be read (${code})`,
			"Check that it is there and who may read it.",
		);
	}
	const decoded = decodeText(bytes);
	if ("text" in decoded) return decoded;
	const { message, help, line, column } = decoded.problem;
	return { ...finding("broken-encoding", message, help, line, column), shows: whatShows(bytes) };
}

/** What one file of procedures/ or checklists/ says. */
export function readDocument(found: FoundFile, label: string, read: Read): ParsedDocument {
	const file = printedPath(label, found.path);
	const result = readText(found, label, read);
	return "text" in result
		? parseText(result.text, found.path, file)
		: parseNothing(found.path, file, [result.finding], result.shows);
}
