// Where was Markdown meant that the parser does not take for it, so that its signs are shown or its words are lost?
import type { Position, Problem } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";
import { findBareTags, holdsBareTag } from "./find-bare-tag.ts";
import { findForeignBlocks, findWikiLinks, mayHoldForeignBlock } from "./find-foreign-signs.ts";
import type { TreeNode } from "./parse-tree.ts";

type Report = (offset: number, message: string, help: string) => void;

/** Signs of a quotation or list in front of what a line says. */
const margin = /^[\s>]*/;

/** Words for a line of ``` whose end was forgotten; `before` is what it swallows, where that is known. */
export function explainOpenFence(fence: string, before = ""): { message: string; help: string } {
	return {
		message: `Unexpected ${fence} that no second one closes${before && ` before ${before}`}, expected ${fence} below the code, too`,
		help: `Everything below it is taken for code: no step and no check in it counts. Write ${fence} on a line of its own where the code ends, or remove this one.`,
	};
}

/** Code between two lines of ``` that has only the first of them: all below it is code. */
function findOpenFence(source: string, report: Report): void {
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (!fence) return;
	const last = source.trimEnd().split("\n").slice(1).at(-1)?.replace(margin, "") ?? "";
	if (last.startsWith(fence) && /^(`+|~+)$/.test(last)) return;
	const { message, help } = explainOpenFence(fence);
	report(0, message, help);
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

/** A line of at least two cells, closed on both sides. */
const isRow = (line: string) => /^\|/.test(line) && /[^\\]\|$/.test(line) && line.split(/(?<!\\)\|/).length > 3;

/** What a word processor puts in front of an entry of a list, where Markdown has - or 1. */
const bullet = /^(?:[•‣◦▪●○■□➢➤✓✔](?=\s)|(?:[-–—·§o]|[A-Za-z][.)]|[ivx]+[.)])(?=\t))/;

/** Without one of these no paragraph holds a row or an entry. */
const rowSigns = /[|\t•‣◦▪●○■□➢➤✓✔]/;

export function mayHoldRows(text: string): boolean {
	return rowSigns.test(text) || mayHoldForeignBlock(text);
}

/** Lines that look like rows or entries and are in no table or list. */
function findLooseRows(source: string, report: Report): void {
	if (!rowSigns.test(source)) return;
	const bare = source.replace(/\{\/\*[\s\S]*?\*\/\}|`[^`]*`/g, (unread) => unread.replace(/[^\n]/g, "x"));
	const lines = bare.split("\n");
	const offsetOf = (line: string) => {
		const at = lines.indexOf(line);
		return lines.slice(0, at).join("\n").length + (at > 0 ? 1 : 0) + (margin.exec(line)?.[0].length ?? 0);
	};
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
	const entries = lines.filter((line) => bullet.test(said(line)));
	const isBroken = (line = "\\") => /(?:\\| {2})\r?$/.test(line);
	const [entry = "", ...others] = entries;
	// A line may be broken where a sentence names the sign: "press" and below it "■ and wait".
	const isSentence = (line = "") => others.length === 0 && !/\t/.test(entry) && !/[.,:;!?)]\s*$/.test(line);
	const isJoined = (line?: string) => !isBroken(line) && !isSentence(line);
	if (entries.some((line) => isJoined(lines[lines.indexOf(line) - 1]))) {
		report(
			offsetOf(entry),
			`Unexpected ${bullet.exec(said(entry))?.[0]} at the start of a line, expected a list`,
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

/** What a writer means as an address: a file, or a way to one. */
const address = String.raw`(?:\.{1,2}\/[^\s()[\]]*|[^\s()[\]]+\.(?:mdx?|svg|png|jpe?g|webp|avif|gif|pdf)(?:#[^\s()[\]]*)?)`;

const linkFaults: [
	pattern: RegExp,
	explain: (found: RegExpExecArray, text: string) => [message: string, help: string],
][] = [
	[
		/\]\(([^)\n]*)/g,
		([, to = ""]) => [
			`Unexpected ${/\s/.test(to.trim()) ? "space in the address of a link or picture" : "]( that makes no link"}, expected [words](address)`,
			/\s/.test(to.trim())
				? `Write (<${to.trim()}>) with < and >, or rename the file without spaces.`
				: "Write [words](address) on one line, or \\[ for the sign itself.",
		],
	],
	[
		/\]\[([^\]\n]*)\]?/g,
		([, name = ""]) => [
			`Unexpected ][${name}${name && "]"} that makes no link, expected [words](address)`,
			"Put the address in parentheses behind the words, or write \\[ for the sign itself.",
		],
	],
	[
		/\[\^[^\]\s]{1,200}\]/g,
		([note], text) =>
			new RegExp(String.raw`^[ \t>]*(?: {4}|\t)${RegExp.escape(note)}:`, "m").test(text)
				? [
						`Unexpected ${note} whose line ${note}: is too far right, expected it indented by at most 3 spaces`,
						"Move that line to the left, wherever its sign stands: so far right, no reader sees the note.",
					]
				: [
						`Unexpected ${note}, expected a line ${note}: with the text of this note`,
						"Add that line with empty lines around it, or write \\[ for the sign itself.",
					],
	],
	[
		new RegExp(String.raw`\][ \t]+\((${address})\)`, "g"),
		([, to]) => [
			`Unexpected space before (${to}), expected [words](${to})`,
			"Remove the space between ] and (, or write \\[ for the sign itself.",
		],
	],
	[
		new RegExp(String.raw`\)\[(${address})\]`, "g"),
		([, to]) => [
			`Unexpected [${to}] behind ( ), expected [words](${to})`,
			"Put the words in square brackets and the address in parentheses.",
		],
	],
];

/** Words between two ** with a space on one inner side: on both, or on none, it may be another sign than that of bold. */
const looseBold = /(^|[\s(])\*\*(?:\S[^*\n]*[^\S\n]\*\*(?!\*)|[^\S\n][^*\n]*[^\s*]\*\*(?!\w))/gm;

/** Bold words that a letter follows at once, behind a colon or another sign: the parser takes these ** for no end. */
const joinedBold = /(^|\s)\*\*[\p{L}\p{N}][^*\n]*[^\p{L}\p{N}\s*]\*\*(?=[\p{L}\p{N}])/gmu;
/** A ** before a word that nothing closes; behind a number it may be a power. */
const openBold = /(?<=^\s*|[^\d\s]\s+)\*\*(?=["“„‘']?\p{L}{2})/gmu;
/** A mark behind a word, such as in a price list: ** before a word further below may be the note to it. */
const boldMark = /[\p{L}\p{N}.)]\*\*(?!\*)/u;

/** How far above a note its mark is looked for. */
const farthestMark = 4_000;

/**
 * ** whose second one is missing, or stands where it closes nothing.
 * @param before what stands above the text
 */
function findOpenBold(bare: string, before: string, report: Report): void {
	const rest = bare.replace(joinedBold, (found: string, space: string, index: number) => {
		report(
			index + space.length,
			"Unexpected ** that makes nothing bold, expected a space behind the bold words",
			"Put a space behind the second **, as in **Note:** read it, or write \\* for each sign itself.",
		);
		return "x".repeat(found.length);
	});
	const [open] = rest.matchAll(openBold);
	if (!open) return;
	const unpaired = (before + rest.slice(0, open.index)).replace(/\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*/g, "");
	if (boldMark.test(unpaired)) return;
	report(
		open.index,
		"Unexpected ** that makes nothing bold, expected a second ** behind the bold words",
		"Write ** behind the last of them, too, without a space before it, or \\* for each sign itself.",
	);
}

/** Signs of links, pictures, notes, headings and bold words that stand in the text as they were typed. */
function findLooseSigns(source: string, start: number, text: string, report: Report): void {
	const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	const startsLine = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s*)?$/.test(line);
	const bare = source.replace(/\\[!-/:-@[-`{-~]/g, (escaped) => (escaped === "\\[" ? "\u0001x" : "xx"));
	// Whoever wrote \[ before it meant the signs themselves.
	const isMeant = (at: number) => bare[at] === "]" && bare.lastIndexOf("\u0001", at) > bare.lastIndexOf("[", at);
	for (const [pattern, explain] of linkFaults)
		for (const found of bare.matchAll(pattern)) if (!isMeant(found.index)) report(found.index, ...explain(found, text));
	const closed = bare.replace(looseBold, (found: string, before: string, index: number) => {
		report(
			index + before.length,
			"Unexpected ** that makes nothing bold, expected no space between ** and the bold words",
			"Move the space outside, as in **bold** words, or write \\* for each sign itself.",
		);
		return "x".repeat(found.length);
	});
	findOpenBold(closed, text.slice(Math.max(0, start - farthestMark), start), report);
	findWikiLinks(bare, report);
	for (const found of bare.matchAll(/^[ \t>]*(#{2,6})[^\s#]/gm)) {
		const [whole, signs = ""] = found;
		if (found.index === 0 && !startsLine) continue;
		report(
			found.index + whole.indexOf("#"),
			`Unexpected ${signs} without a space behind it, expected ${signs} Heading`,
			"Put a space between the signs and the words, or write \\# for the sign itself.",
		);
	}
}

const looseSigns = /\*\*[^*\n]+\*\*|(?:^|\s)\*\*["“„‘']?\p{L}|\[\[|\][ \t]*[[(]|\)\[|\[\^|(?:^|\n)[ \t>]*##/u;

/** More * before bold or slanted words than behind them: the first of them belongs to nothing. */
function isUnevenStar(text: string, end: number): boolean {
	return /(?:^|\s)\*$/.test(text.slice(Math.max(0, end - 2), end)) && /^\*{1,2}\p{L}/u.test(text.slice(end, end + 4));
}

const headLine = /^([A-Za-z]+):(?: .*)?$/;
const headKeys = ["id", "title", "process", "owner", "status"];

/** The head of a document within its text: two documents in one file, or two versions of one. Readers see it as a heading. */
function isSecondHead(source: string): boolean {
	const lines = source.trimEnd().split(/\r?\n/).slice(0, -1);
	const keys = lines.map((line) => headLine.exec(line)?.[1]);
	return keys.length > 1 && !keys.includes(undefined) && keys.some((key = "") => headKeys.includes(key));
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
	if (node.type === "text") {
		// Asked of every text: places are looked for only where there is something to say.
		const { value = "" } = node;
		if (holdsBareTag(value))
			look((source, tell) => {
				for (const { offset, message, help } of findBareTags(source)) tell(offset, message, help);
			});
		if (value.endsWith("*") && isUnevenStar(text, node.endOffset))
			report(
				positionAt(text, node.endOffset - 1),
				"Unexpected * more before words than behind them, expected as many",
				"Write **words** for bold and *words* for slanted ones, or \\* for the sign itself.",
			);
		if (!looseSigns.test(value)) return problems;
		look((source, tell) => findLooseSigns(source, node.start.offset, text, tell));
	} else if (node.type === "heading") {
		if (text[node.start.offset] === "#") return problems;
		look((source, tell) => {
			if (isSecondHead(source))
				tell(
					0,
					"Unexpected second head of a document, expected one at the top of the file",
					"Where two documents are in one file, move one to a file of its own; else keep one head, and delete the other with the lines --- around it.",
				);
		});
	} else if (node.type === "code") look(findOpenFence);
	else if (node.type === "paragraph") {
		look(findLooseRows);
		look((source, tell) =>
			findForeignBlocks(source, text.slice(0, node.start.offset), text.slice(node.endOffset), tell),
		);
	} else if (node.type === "table") findLostCells(node, (cell, message, help) => report(cell.start, message, help));
	return problems;
}
