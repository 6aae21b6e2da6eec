// Where was Markdown meant that the parser does not take for it, so that its signs are shown or its words are lost?
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

/** Looks at one node of a body whose text is given. */
export function findBrokenMarkdown(node: TreeNode, text: string): Problem[] {
	const problems: Problem[] = [];
	const look = (find: (source: string, report: Report) => void) => {
		const { start, endOffset } = node;
		find(text.slice(start.offset, endOffset), (offset, message, help) =>
			problems.push({ rule: "broken-markdown", ...positionAt(text, start.offset + offset), message, help }),
		);
	};
	if (node.type === "code") look(findOpenFence);
	return problems;
}
