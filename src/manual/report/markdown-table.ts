// How does a table stand in Markdown, so that no cell of it is taken for a sign of Markdown?
import { printable } from "./format-finding.ts";

/**
 * Between a sign and what it would call: whoever pastes a report into a ticket calls nobody by "@team", and no other ticket
 * by "#12". A backslash does not keep GitHub from it. Nobody sees this sign (U+2060), and no line is broken at it.
 */
const joiner = "\u2060";
const calling = /@(?=\w)|#(?=\d)|\b(?:GH|www|https?|ftp)(?=[-.:][\w/])/gi;

/** Text that no reader of Markdown takes for a sign of its own, and that calls nobody. */
export function escapeMarkdown(text: string): string {
	return printable(text)
		.replace(calling, `$&${joiner}`)
		.replace(/[\\|`*_<>[\]#&~$]/g, "\\$&");
}

/** Lines of a table; `head` stands as it is given. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	return [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeMarkdown))].map(
		(row) => `| ${row.join(" | ")} |`,
	);
}
