// Where was Markdown meant that the parser does not take for it, so that its signs are shown or its words are lost?
import type { Position } from "../model/finding.ts";
import { positionAt } from "./decode-text.ts";
import type { Problem } from "./parse-frontmatter.ts";
import type { TreeNode } from "./parse-tree.ts";

type Report = (offset: number, message: string, help: string) => void;

/** Signs of a quotation or list in front of what a line says. */
const margin = /^[\s>]*/;

/** Code between two lines of ``` that has only the first of them: all below it is code. */
function findOpenFence(source: string, report: Report): void {
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (!fence) return;
	const last = source.trimEnd().split("\n").slice(1).at(-1)?.replace(margin, "") ?? "";
	if (last.startsWith(fence) && /^(`+|~+)$/.test(last)) return;
	report(
		0,
		`Unexpected ${fence} that no second one closes, expected ${fence} below the code, too`,
		`Everything below it is taken for code: no step and no check in it counts. Write ${fence} on a line of its own where the code ends, or remove this one.`,
	);
}

/** Cells of a row beyond the columns of its table: pages leave them out. */
function findLostCells(
	{ children: [head, ...rows] = [] }: TreeNode,
	report: (node: TreeNode, ...words: [string, string]) => void,
): void {
	const columns = head?.children?.length ?? 0;
	for (const { children: cells = [] } of rows) {
		const at = cells.findIndex((cell, index) => index >= columns && cell.children?.[0]);
		const lost = cells[at];
		if (!lost) continue;
		report(
			lost,
			`Unexpected cell ${at + 1} in a row of a table with ${columns} columns, expected at most ${columns}`,
			"No reader would see it. Add a column to the first two lines of the table, or write \\| for the sign itself.",
		);
	}
}

const tableHelp =
	"A table is a line | head | head |, below it a line | --- | --- | with as many columns, and below that the rows, without empty lines between them.";

/** Lines that look like rows and are in no table. */
function findLooseRows(source: string, report: Report): void {
	const bare = source.replace(/\{\/\*[\s\S]*?\*\/\}|`[^`]*`/g, (unread) => unread.replace(/[^\n]/g, "x"));
	const lines = bare.split("\n");
	const offsetOf = (line: string) => {
		const at = lines.indexOf(line);
		return lines.slice(0, at).join("\n").length + (at > 0 ? 1 : 0) + (margin.exec(line)?.[0].length ?? 0);
	};
	const said = (line: string) => line.replace(margin, "").trimEnd();
	const rows = lines.filter((line) => said(line).startsWith("|"));
	const [first] = rows;
	if (first !== undefined && (rows.length > 1 || /^\|.*[^\\]\|.*[^\\]\|$/.test(said(first)))) {
		report(
			offsetOf(first),
			"Unexpected | at the start of a line, expected a table",
			`Readers see the signs. ${tableHelp}`,
		);
		return;
	}
	const withTabs = lines.filter((line) => /\S\t+\S/.test(said(line)));
	if (withTabs[1] !== undefined)
		report(
			offsetOf(withTabs[0] ?? ""),
			"Unexpected tabs between words, expected a table",
			`Readers see one line of text. ${tableHelp}`,
		);
}

/** Looks at one node of a body whose text is given. */
export function findBrokenMarkdown(node: TreeNode, text: string): Problem[] {
	const problems: Problem[] = [];
	const report = (place: Position, message: string, help: string) =>
		problems.push({ rule: "broken-markdown", line: place.line, column: place.column, message, help });
	const look = (find: (source: string, report: Report) => void) => {
		const { start, endOffset } = node;
		find(text.slice(start.offset, endOffset), (offset, message, help) =>
			report(positionAt(text, start.offset + offset), message, help),
		);
	};
	if (node.type === "code") look(findOpenFence);
	else if (node.type === "paragraph") look(findLooseRows);
	else if (node.type === "table") findLostCells(node, (cell, message, help) => report(cell.start, message, help));
	return problems;
}
