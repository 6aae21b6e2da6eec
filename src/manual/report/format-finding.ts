// How is a finding told in a terminal, in an annotation, as data?

import type { Finding } from "../model/finding.ts";
import { howMany } from "../model/how-many.ts";

/** Colours a word, or gives it back as it is. */
export type Paint = (style: "red" | "yellow" | "green" | "dim" | "bold", text: string) => string;
export const noPaint: Paint = (_style, text) => text;

/** Control characters, which could move a terminal's cursor, as visible signs. */
export function printable(text: string): string {
	return text.replace(
		/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** `file:line:column  severity  message  rule`, and the help below it where there is one. */
export function formatFinding(finding: Finding, paint: Paint = noPaint): string {
	const { file, line, column, severity, message, help, rule } = finding;
	const word = paint(severity === "error" ? "red" : "yellow", severity);
	const first = `${printable(file)}:${line}:${column}  ${word}  ${printable(message)}  ${paint("dim", printable(rule))}`;
	return help ? `${first}\n    ${paint("dim", printable(help))}` : first;
}

/** "3 errors and 1 warning in 2 files", or that nothing was found. */
export function formatCount(findings: readonly Finding[], documents: number): string {
	const files = new Set(findings.map(({ file }) => file)).size;
	const errors = findings.filter(({ severity }) => severity === "error").length;
	if (findings.length === 0) return `${howMany(documents, "document")} checked, nothing wrong`;
	return `${howMany(errors, "error")} and ${howMany(findings.length - errors, "warning")} in ${howMany(files, "file")} (${howMany(documents, "document")} checked)`;
}

/** What is wrong and how to mend it, in two sentences. */
export function inSentences({ message, help }: Pick<Finding, "message" | "help">): string {
	return help ? `${message}${/[.?!]$/.test(message) ? "" : "."} ${help}` : message;
}

/** A workflow command of GitHub Actions, which shows it at its line. */
export function formatGithubAnnotation(
	{ file, line, column, severity, rule, ...words }: Finding,
	level: Finding["severity"] | "notice" = severity,
): string {
	const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
	return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(inSentences(words))}`;
}
