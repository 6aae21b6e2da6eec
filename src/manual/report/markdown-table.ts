// How does a table stand in Markdown, so that no cell of it is taken for a sign of Markdown?
import { printable } from "./format-finding.ts";

/** Text that no reader of Markdown takes for a sign of its own. */
export function escapeMarkdown(text: string): string {
	return printable(text).replace(/[\\|`*_<>[\]#&~$]/g, "\\$&");
}

/** Lines of a table; `head` stands as it is given. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	return [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeMarkdown))].map(
		(row) => `| ${row.join(" | ")} |`,
	);
}
