// Which words does a reader see in a node of a tree?
import type { TreeNode } from "./parse-tree.ts";

/** More levels than any text has. */
const deepest = 100;

/** Words of a heading or a cell, without comments. */
export function textOf(node: TreeNode, level = 0): string {
	if (node.type === "mdxTextExpression" || level > deepest) return "";
	return node.value ?? node.children?.map((child) => textOf(child, level + 1)).join("") ?? "";
}
