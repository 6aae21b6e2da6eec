// What is known of a body while its tree is walked?

import type { BodyNode, Exception, FlowNode, Heading, Link, Picture } from "../../model/document.ts";
import type { Position, Problem } from "../../model/finding.ts";
import type { OpenNode } from "./build-node.ts";
import { mayHoldForeignBlock } from "./find-foreign-signs.ts";
import { mayHoldRows } from "./find-loose-rows.ts";
import type { TreeNode } from "./parse-tree.ts";

/** What a document holds of its body. */
interface BodyContents {
	nodes: FlowNode[];
	allNodes: BodyNode[];
	misplacedIds: string[];
	links: Link[];
	pictures: Picture[];
	headings: Heading[];
	exceptions: Exception[];
}

export interface Body extends BodyContents {
	problems: Problem[];
	/** False where the text is no MDX: then there is nothing else than one problem. */
	parsed: boolean;
}

/** A body and what has to be remembered of its text until the walk is over. */
export interface BodyReading {
	readonly text: string;
	readonly kind: "procedure" | "checklist";
	readonly body: Body;
	/** Takes what counts for nothing: what stands in the wrong place or in a tag that nobody knows. */
	readonly discard: OpenNode;
	/** Addresses by the name of their definition, which may stand below the pictures that refer to it. */
	readonly definitions: Map<string, string>;
	readonly pictureReferences: (Omit<Picture, "url"> & { identifier: string })[];
	/** Notes below the text, and the places that refer to them. */
	readonly notes: TreeNode[];
	/** Components whose end tag does not stand where their opening tag stands: the tree is not to be trusted. */
	readonly strays: TreeNode[];
	/** Only where the signs of a row, an entry or a box are anywhere in the text are they looked for in each paragraph. */
	readonly mayHoldLooseLines: boolean;
	/** How many levels lie above the node that is looked at. */
	depth: number;
	/** What is told to do instead of the table or list of HTML that the node stands in. */
	told?: string | undefined;
}

export function emptyContents(): BodyContents {
	return { nodes: [], allNodes: [], misplacedIds: [], links: [], pictures: [], headings: [], exceptions: [] };
}

/** A component, or what stands for one, before its children are read. */
export function emptyNode(component: OpenNode["component"], flow: FlowNode[] = []): OpenNode {
	return { component, flow, branches: [], onFails: [], text: "", asides: [] };
}

export function beginReading(text: string, kind: BodyReading["kind"], body: Body): BodyReading {
	return {
		text,
		kind,
		body,
		discard: emptyNode("discarded"),
		definitions: new Map(),
		pictureReferences: [],
		notes: [],
		strays: [],
		mayHoldLooseLines: mayHoldRows(text) || mayHoldForeignBlock(text),
		depth: 0,
	};
}

export function positionOf(node: TreeNode): Position {
	const { line, column } = node.start;
	return { line, column };
}

/** Reports what is wrong where a node begins. */
export function reportAt({ body }: BodyReading, node: TreeNode, rule: string, message: string, help: string): void {
	body.problems.push({ rule, ...positionOf(node), message, help });
}
