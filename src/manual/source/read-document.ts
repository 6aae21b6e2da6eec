// How is the text of one file read, and what is said where it cannot be?
import type { Finding } from "../model/finding.ts";
import { decodeText } from "./decode-text.ts";
import { type ParsedDocument, parseNothing, parseText } from "./parse-document.ts";
import type { FileAccess, FoundFile } from "./read-files.ts";

/** Text of a file, or why there is none. */
export function readText(
	{ path, absolute }: FoundFile,
	label: string,
	access: FileAccess,
): { text: string } | { finding: Finding } {
	const finding = (rule: string, message: string, help: string, line = 1, column = 1): { finding: Finding } => ({
		finding: { rule, severity: "error", file: `${label}/${path}`, line, column, message, help, subject: "" },
	});
	let bytes: Uint8Array;
	try {
		bytes = access.readFile(absolute);
	} catch (error) {
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
	return finding("broken-encoding", message, help, line, column);
}

/** What one file of procedures/ or checklists/ says. */
export function readDocument(found: FoundFile, label: string, access: FileAccess): ParsedDocument {
	const file = `${label}/${found.path}`;
	const read = readText(found, label, access);
	return "text" in read ? parseText(read.text, found.path, file) : parseNothing(found.path, file, [read.finding]);
}
