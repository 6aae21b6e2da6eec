// What does each node of a text's tree become in its document, and what does not belong there?

import { findConflict } from "../find-conflict.ts";
import { type BodyReading, positionOf, reportAt } from "./body-reading.ts";
import type { OpenNode } from "./build-node.ts";
import { findBrokenMarkdown } from "./find-broken-markdown.ts";
import { inlinePlace, notePlace, placeNames } from "./find-misplacement.ts";
import { endsAstray } from "./find-stray-end.ts";
import { openComponent } from "./open-component.ts";
import type { TreeNode } from "./parse-tree.ts";
import { readExpression, readHtml, readStatement } from "./read-code.ts";
import { tableSentences } from "./table-sentences.ts";
import { textOf } from "./text-of.ts";

/** Levels of lists, quotations, emphasis and components within each other; none of them nests a tenth of it. */
const deepest = 100;

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

/** What nodes leave in the document, besides what stands in them. */
const readers: Partial<Record<string, (reading: BodyReading, node: TreeNode, open: OpenNode) => void>> = {
	html: readHtml,
	mdxjsEsm: readStatement,
	mdxFlowExpression: readExpression,
	mdxTextExpression: readExpression,
	definition({ body, definitions }, node) {
		// As in the page, the first definition holds.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		body.links.push({ url: node.url, ...positionOf(node) });
	},
	link({ body }, node) {
		body.links.push({ url: node.url, ...positionOf(node) });
	},
	image({ body }, node, open) {
		open.asides.push(node.alternative);
		body.pictures.push({ url: node.url, alternative: node.alternative, ...positionOf(node) });
	},
	imageReference({ pictureReferences }, node, open) {
		const { identifier, alternative } = node;
		open.asides.push(alternative);
		pictureReferences.push({ identifier, alternative, ...positionOf(node) });
	},
	footnoteReference: ({ notes }, node) => notes.push(node),
	footnoteDefinition: ({ notes }, node) => notes.push(node),
	code({ body, text }, node, open) {
		const [unclosed] = findBrokenMarkdown(node, text);
		if (unclosed) {
			// Whoever forgot its end did not mean what stands below it: nobody knows how many checks there are.
			body.parsed = false;
			body.problems.push(unclosed);
		}
		open.text += node.value ?? "";
	},
	text(reading, node, open) {
		readMarkdown(reading, node);
		open.text += node.value ?? "";
	},
	inlineCode(_reading, node, open) {
		open.text += node.value ?? "";
	},
	break(_reading, _node, open) {
		open.text += " ";
	},
	heading(reading, node) {
		reading.body.headings.push({ anchor: "", text: textOf(node), depth: node.depth, ...positionOf(node) });
		readMarkdown(reading, node);
	},
	blockquote(reading, node) {
		const left = findConflict(reading.text.slice(node.start.offset, node.start.offset + 8));
		if (left) reportAt(reading, node, "broken-markdown", left.message, left.help);
	},
	table(reading, node, open) {
		if (open.component === "QCStep") open.asides.push(tableSentences(node));
		readMarkdown(reading, node);
	},
	paragraph(reading, node) {
		if (reading.mayHoldLooseLines) readMarkdown(reading, node);
	},
};

function readMarkdown({ body, text }: BodyReading, node: TreeNode): void {
	body.problems.push(...findBrokenMarkdown(node, text));
}

function visit(reading: BodyReading, node: TreeNode, open: OpenNode, within: string | undefined): void {
	if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
		readComponent(reading, node, open, within);
		return;
	}
	readers[node.type]?.(reading, node, open);
	const { children } = node;
	if (!children) return;
	const place = placeNames[node.type];
	walkNodes(reading, children, open, within === notePlace ? within : (place ?? within));
	if (place !== inlinePlace) open.text += " ";
}

function readComponent(reading: BodyReading, node: TreeNode, open: OpenNode, within: string | undefined): void {
	const component = openComponent(reading, node, open, within);
	const children = node.children ?? [];
	if (node.type === "mdxJsxFlowElement" && endsAstray(node, children, reading.text)) reading.strays.push(node);
	const outside = reading.told;
	reading.told = component.told;
	walkNodes(reading, children, component.inner, component.within);
	reading.told = outside;
	component.close?.();
}
