// What does a table say, as sentences that a wording rule can read?
import type { TreeNode } from "./parse-tree.ts";
import { textOf } from "./text-of.ts";

/** Cells of each row, and each cell below the first row with the head of its column: "units in this box: 24." */
export function tableSentences(table: TreeNode): string {
	const [heads = [], ...rows] = (table.children ?? []).map((row) =>
		(row.children ?? []).map((cell) => textOf(cell).trim()),
	);
	const sentences = [
		...[heads, ...rows],
		...rows.flatMap((row) => row.flatMap((cell, at) => (heads[at] ? [[heads[at], cell]] : []))),
	];
	return sentences.map((cells) => `${cells.filter(Boolean).join(": ")}.`).join("\n");
}
