// Which lines were meant as rows of a table or entries of a list, and which cells does no reader see?
import { margin, maskUnread, offsetOfLine, type Report } from "./markdown-lines.ts";
import type { TreeNode } from "./parse-tree.ts";

/** Cells of a row beyond the columns of its table: pages leave them out. */
export function findLostCells(
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

/** A line of at least two cells, closed on both sides. */
const isRow = (line: string) => /^\|/.test(line) && /[^\\]\|$/.test(line) && line.split(/(?<!\\)\|/).length > 3;

/** What a word processor puts in front of an entry of a list, where Markdown has - or 1. */
const bullet = /^(?:[•‣◦▪●○■□➢➤✓✔☐☑☒❖⁃∙⦁\uf0a7\uf0b7\uf0d8\uf0fc](?=\s)|(?:[-–—·§o]|[A-Za-z][.)]|[ivx]+[.)])(?=\t))/;

/** The same with a space behind it, where a sentence may begin so: it takes two lines. */
const dash = /^[–—](?= +\S)/;
const letter = /^([A-Za-z])[.)](?= +\S)/;

/** Without one of these no paragraph holds a row or an entry. */
const rowSigns = /[|\t•‣◦▪●○■□➢➤✓✔☐☑☒❖⁃∙⦁\uf0a7\uf0b7\uf0d8\uf0fc]|\n[ \t>]*(?:[–—]|[Bb][.)]) /;

/** Is any of them in a text? Most have none. */
export const mayHoldRows = (text: string) => rowSigns.test(text);

/** Signs of entries by line: those that a sentence may begin with only where each line has one, or a) is followed by b). */
function findSigns(lines: readonly string[]): (string | undefined)[] {
	const isDashed =
		lines.filter((line) => dash.test(line)).length > 1 && lines.slice(1).every((line) => dash.test(line));
	const letters = lines.map((line) => letter.exec(line)?.[1]);
	const isLettered = letters.some((each, at) => /^a$/i.test(each ?? "") && /^b$/i.test(letters[at + 1] ?? ""));
	return lines.map((line) =>
		[bullet, ...(isDashed ? [dash] : []), ...(isLettered ? [letter] : [])]
			.map((sign) => sign.exec(line)?.[0])
			.find(Boolean),
	);
}

/** Lines that look like rows or entries and are in no table or list. */
export function findLooseRows(source: string, report: Report): void {
	if (!mayHoldRows(source)) return;
	const lines = maskUnread(source).split("\n");
	const offsetOf = (line: string) => offsetOfLine(lines, lines.indexOf(line)) + (margin.exec(line)?.[0].length ?? 0);
	const said = (line: string) => line.replace(margin, "").trimEnd();
	const rows = lines.filter((line) => said(line).startsWith("|"));
	const [first] = rows;
	if (first !== undefined && (rows.length > 1 || isRow(said(first)))) {
		report(
			offsetOf(first),
			"Unexpected | at the start of a line, expected a table",
			`Readers see the signs. ${tableHelp}`,
		);
		return;
	}
	const signs = findSigns(lines.map(said));
	const entries = lines.filter((_, at) => signs[at]);
	const isBroken = (line = "\\") => /(?:\\| {2})\r?$/.test(line);
	const [entry = "", ...others] = entries;
	// A line may be broken where a sentence names the sign: "press" and below it "■ and wait".
	const isSentence = (line = "") => others.length === 0 && !/\t/.test(entry) && !/[.,:;!?)]\s*$/.test(line);
	const isJoined = (line?: string) => !isBroken(line) && !isSentence(line);
	if (entries.some((line) => isJoined(lines[lines.indexOf(line) - 1]))) {
		report(
			offsetOf(entry),
			`Unexpected ${signs.find(Boolean)?.replace(/^\p{Co}$/u, "bullet of a symbol font")} at the start of a line, expected a list`,
			"Readers see one line of text. An entry of a list begins with - and a space, or with 1. where the order counts.",
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
