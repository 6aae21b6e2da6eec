// What is a finding, and in which order are findings told?
export type FindingSeverity = "error" | "warning";

/** A place in a file: line and column from 1, columns in UTF-16 code units as editors count them. */
export interface Position {
	line: number;
	column: number;
}

/** One thing that is wrong, where, and how to mend it. */
export interface Finding extends Position {
	/** Id of the rule that found it: the defect as a noun phrase. */
	rule: string;
	severity: FindingSeverity;
	/** Path as it is printed. */
	file: string;
	/** "Unexpected X, expected Y", without position and rule. */
	message: string;
	/** How to mend it, one sentence; may be empty. */
	help: string;
	/** Id of the document or entry it is about; empty where there is none. */
	subject: string;
}

/** Text order that does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of findings: file, line, column, rule, message. */
export function compareFindings(a: Finding, b: Finding): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}
