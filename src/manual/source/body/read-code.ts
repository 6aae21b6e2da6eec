// What of { } and HTML does not belong in a manual, and which comment is an exception from a rule?
import { type BodyReading, positionOf, reportAt } from "./body-reading.ts";
import type { OpenNode } from "./build-node.ts";
import { openComment } from "./explain-mdx-error.ts";
import { parseException, skipComments } from "./parse-exception.ts";
import type { TreeNode } from "./parse-tree.ts";

const onlyComment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;
const secondComment = /\{\s*\/\*/;

export function readHtml(reading: BodyReading, node: TreeNode): void {
	reportAt(reading, node, "unknown-component", "Unexpected HTML, expected Markdown", "Write it in Markdown.");
}

export function readStatement(reading: BodyReading, node: TreeNode): void {
	const message = `Unexpected ${node.value?.trimStart().split(/\s/)[0]} statement, expected text`;
	const help = "Components need no import; a line of text must not start with import or export.";
	reportAt(reading, node, "code-in-mdx", message, help);
}

/** What stands in { }. */
export function readExpression(reading: BodyReading, node: TreeNode, open: OpenNode): void {
	const { value = "" } = node;
	if (!onlyComment.test(value)) {
		const message = `Unexpected {${value.slice(0, 40)}}, expected text or a comment {/* so */}`;
		reportAt(reading, node, "code-in-mdx", message, "Write \\{ for a brace; a manual holds no code.");
	} else if (secondComment.test(value)) {
		// It ends with the next comment: whoever forgot its end did not mean what stands between them.
		reportAt(reading, node, "broken-mdx", openComment.message, openComment.help);
		reading.body.parsed = false;
	} else if (open !== reading.discard) readException(reading, node, value);
}

function readException(reading: BodyReading, node: TreeNode, comment: string): void {
	const found = parseException(comment);
	if (!found) return;
	if ("message" in found) reportAt(reading, node, "exception-without-reason", found.message, found.help);
	else {
		const before = skipComments(reading.text, node.endOffset);
		reading.body.exceptions.push({ ...found, ...positionOf(node), before });
	}
}
