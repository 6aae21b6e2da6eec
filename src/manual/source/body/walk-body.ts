// What does each node of a text's tree become in its document, and what does not belong there?

import { findConflict } from "../find-conflict.ts";
import { type BodyReading, positionOf, reportAt } from "./body-reading.ts";
import type { OpenNode } from "./build-node.ts";
import { openComment } from "./explain-mdx-error.ts";
import { findBrokenMarkdown } from "./find-broken-markdown.ts";
import { inlinePlace, notePlace, placeNames } from "./find-misplacement.ts";
import { endsAstray } from "./find-stray-end.ts";
import { openComponent } from "./open-component.ts";
import { parseException, skipComments } from "./parse-exception.ts";
import type { TreeNode } from "./parse-tree.ts";
import { tableSentences } from "./table-sentences.ts";
import { textOf } from "./text-of.ts";

/** Levels of lists, quotations, emphasis and components within each other; none of them nests a tenth of it. */
const deepest = 100;
const onlyComment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;
const secondComment = /\{\s*\/\*/;

/**
 * Reads nodes, in order, into the component that they stand in.
 * @param within a note, or where in the text they stand, such as "a list"
 */
export function walkNodes(
	reading: BodyReading,
	nodes: readonly TreeNode[],
	open: OpenNode,
	within: string | undefined,
): void {
	if (reading.depth === deepest && nodes[0]) {
		const message = `Unexpected nesting of more than ${deepest} levels, expected a flat text`;
		reportAt(reading, nodes[0], "broken-mdx", message, "Split it into steps.");
		reading.body.parsed = false;
		return;
	}
	reading.depth++;
	for (const node of nodes) visit(reading, node, open, within);
	reading.depth--;
}

function visit(reading: BodyReading, node: TreeNode, open: OpenNode, within: string | undefined): void {
	const { body, text } = reading;
	switch (node.type) {
		case "mdxJsxFlowElement":
		case "mdxJsxTextElement": {
			const component = openComponent(reading, node, open, within);
			const children = node.children ?? [];
			if (node.type === "mdxJsxFlowElement" && endsAstray(node, children, text)) reading.strays.push(node);
			const outside = reading.told;
			reading.told = component.told;
			walkNodes(reading, children, component.inner, component.within);
			reading.told = outside;
			component.close?.();
			return;
		}
		case "mdxjsEsm":
		case "mdxFlowExpression":
		case "mdxTextExpression":
		case "html":
			readCode(reading, node, open);
			return;
		case "definition":
			// As in the page, the first definition holds.
			if (!reading.definitions.has(node.identifier)) reading.definitions.set(node.identifier, node.url);
			body.links.push({ url: node.url, ...positionOf(node) });
			return;
		case "image":
			open.asides.push(node.alternative);
			body.pictures.push({ url: node.url, alternative: node.alternative, ...positionOf(node) });
			return;
		case "imageReference": {
			const { identifier, alternative } = node;
			open.asides.push(alternative);
			reading.pictureReferences.push({ identifier, alternative, ...positionOf(node) });
			return;
		}
		case "footnoteReference":
			reading.notes.push(node);
			return;
		case "code": {
			const [unclosed] = findBrokenMarkdown(node, text);
			if (unclosed) {
				// Whoever forgot its end did not mean what stands below it: nobody knows how many checks there are.
				body.parsed = false;
				body.problems.push(unclosed);
			}
			open.text += node.value ?? "";
			return;
		}
		case "text":
			body.problems.push(...findBrokenMarkdown(node, text));
			open.text += node.value ?? "";
			return;
		case "inlineCode":
			open.text += node.value ?? "";
			return;
		case "break":
			open.text += " ";
			return;
		case "link":
			body.links.push({ url: node.url, ...positionOf(node) });
			break;
		case "heading":
			body.headings.push({ anchor: "", text: textOf(node), depth: node.depth, ...positionOf(node) });
			body.problems.push(...findBrokenMarkdown(node, text));
			break;
		case "footnoteDefinition":
			reading.notes.push(node);
			break;
		case "blockquote": {
			const left = findConflict(text.slice(node.start.offset, node.start.offset + 8));
			if (left) reportAt(reading, node, "broken-markdown", left.message, left.help);
			break;
		}
		case "table":
			if (open.component === "QCStep") open.asides.push(tableSentences(node));
			body.problems.push(...findBrokenMarkdown(node, text));
			break;
		case "paragraph":
			if (reading.mayHoldLooseLines) body.problems.push(...findBrokenMarkdown(node, text));
			break;
	}
	const { children } = node;
	if (!children) return;
	const place = placeNames[node.type];
	walkNodes(reading, children, open, within === notePlace ? within : (place ?? within));
	if (place !== inlinePlace) open.text += " ";
}

/** Code and HTML do not belong in a manual; a comment does, and may hold an exception from a rule. */
function readCode(reading: BodyReading, node: TreeNode, open: OpenNode): void {
	const { value = "" } = node;
	if (node.type === "html") {
		reportAt(reading, node, "unknown-component", "Unexpected HTML, expected Markdown", "Write it in Markdown.");
	} else if (node.type === "mdxjsEsm") {
		reportAt(
			reading,
			node,
			"code-in-mdx",
			`Unexpected ${value.trimStart().split(/\s/)[0]} statement, expected text`,
			"Components need no import; a line of text must not start with import or export.",
		);
	} else if (!onlyComment.test(value)) {
		reportAt(
			reading,
			node,
			"code-in-mdx",
			`Unexpected {${value.slice(0, 40)}}, expected text or a comment {/* so */}`,
			"Write \\{ for a brace; a manual holds no code.",
		);
	} else if (secondComment.test(value)) {
		// It ends with the next comment: whoever forgot its end did not mean what stands between them.
		reportAt(reading, node, "broken-mdx", openComment.message, openComment.help);
		reading.body.parsed = false;
	} else if (open !== reading.discard) {
		const found = parseException(value);
		if (found && "message" in found) reportAt(reading, node, "exception-without-reason", found.message, found.help);
		else if (found)
			reading.body.exceptions.push({
				...found,
				...positionOf(node),
				before: skipComments(reading.text, node.endOffset),
			});
	}
}
