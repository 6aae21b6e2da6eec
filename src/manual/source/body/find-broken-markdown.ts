// Where was Markdown meant that the parser does not take for it, so that its signs are shown or its words are lost?
import type { Position, Problem } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";
import { findBareTags, holdsBareTag } from "./find-bare-tag.ts";
import { findForeignBlocks } from "./find-foreign-signs.ts";
import { isUnevenStar } from "./find-loose-bold.ts";
import { findLooseRows, findLostCells } from "./find-loose-rows.ts";
import { findLooseSigns, mayHoldLooseSigns } from "./find-loose-signs.ts";
import { lineBefore, type Report } from "./markdown-lines.ts";
import { findOpenFence } from "./open-fence.ts";
import type { TreeNode } from "./parse-tree.ts";

const headLine = /^([A-Za-z]+):(?: .*)?$/;
const headKeys = ["id", "title", "process", "owner", "status"];

/** The head of a document within its text: two documents in one file, or two versions of one. Readers see it as a heading. */
function isSecondHead(source: string): boolean {
	const lines = source.trimEnd().split(/\r?\n/).slice(0, -1);
	const keys = lines.map((line) => headLine.exec(line)?.[1]);
	return keys.length > 1 && !keys.includes(undefined) && keys.some((key = "") => headKeys.includes(key));
}

/** A line that was to divide the text, and makes a heading of the sentences above it; a heading ends without a full stop. */
function findHeadingByLine(source: string, report: Report): void {
	const [, words = "", line = ""] = /^(.*)\n([ \t>]*(?:-+|=+))\s*$/s.exec(source) ?? [];
	const sign = line
		.trim()
		.replace(/^[\s>]+/, "")
		.slice(0, 3);
	if (!sign || !/[.!?;,]\s*$/.test(words)) return;
	report(
		words.length + 1 + line.search(/[-=]/),
		`Unexpected ${sign} below a line of text, expected an empty line above it`,
		"Readers see what stands above it as a heading. Put an empty line above it; for a heading write ## and a space before the words.",
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
		if (!mayHoldLooseSigns(value)) return problems;
		look((source, tell) => findLooseSigns(source, node.start.offset, text, tell));
	} else if (node.type === "heading") {
		if (text[node.start.offset] === "#") return problems;
		look((source, tell) => {
			if (!isSecondHead(source)) findHeadingByLine(source, tell);
			else
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
			findForeignBlocks(source, lineBefore(text, node.start.offset), text.slice(node.endOffset), tell),
		);
	} else if (node.type === "table") findLostCells(node, (cell, message, help) => report(cell.start, message, help));
	return problems;
}
