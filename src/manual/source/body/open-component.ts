// What becomes of a tag and of what stands in it?
import { type ComponentName, isComponentName } from "../../model/components.ts";
import { type BodyReading, emptyNode, reportAt } from "./body-reading.ts";
import { buildNode, type OpenNode } from "./build-node.ts";
import { coversParts, explainUnknownTag } from "./explain-unknown-tag.ts";
import { findEmptyItem, findHollowness } from "./find-hollowness.ts";
import { findMisplacement } from "./find-misplacement.ts";
import { locateAttribute } from "./locate-attribute.ts";
import { parseAttributes } from "./parse-attributes.ts";
import type { TreeNode } from "./parse-tree.ts";

/** A tag whose children are yet to be read. */
interface OpenComponent {
	/** What they are read into. */
	inner: OpenNode;
	/** The note that they stand in. */
	within?: ComponentName;
	/** What is told to do instead of a table or list of HTML; its rows, cells and entries are not told of besides. */
	told?: string;
	/** To be called when they are read. */
	close?: () => void;
}

/**
 * Tells what is wrong with a tag and where its children belong.
 * @param open the component that it stands in
 * @param within a note, or where in the text it stands, such as "a list"
 */
export function openComponent(
	reading: BodyReading,
	node: TreeNode,
	open: OpenNode,
	within: string | undefined,
): OpenComponent {
	const { body, discard } = reading;
	const name = node.name ?? "";
	if (!isComponentName(name)) {
		const { message, help } = explainUnknownTag(name);
		if (help !== reading.told)
			reportAt(reading, node, "unknown-component", message, `${help} Nothing inside it counts or is shown.`);
		return { inner: discard, ...(coversParts(help) && { told: help }) };
	}
	const values = readAttributes(reading, node, name);
	const misplaced = findMisplacement(name, reading.kind, open.component, within);
	if (misplaced)
		reportAt(
			reading,
			node,
			"misplaced-component",
			`Unexpected <${name}> ${misplaced}`,
			"Nothing that stands in the wrong place counts as a check.",
		);
	const parent = misplaced ? discard : open;
	if (name === "Note" || name === "Warning") return { inner: parent, within: name };
	const inner = emptyNode(name);
	const close = () => {
		if (name === "QCStep") body.problems.push(...findHollowness(node.start, inner));
		if (name === "Item") body.problems.push(...findEmptyItem(node.start, inner));
		buildNode(name, values, node.start, inner, parent);
	};
	return { inner, close };
}

function readAttributes({ body, text }: BodyReading, node: TreeNode, name: ComponentName) {
	const { values, problems } = parseAttributes(name, node.attributes);
	for (const { rule, attribute, nth, message, help } of problems) {
		const place = attribute ? locateAttribute(text, node.start.offset, attribute, nth) : node.start;
		body.problems.push({ rule, message, help, line: place.line, column: place.column });
	}
	return values;
}
