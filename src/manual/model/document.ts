// What is a document once it has been read: its head, its nodes, its links?

import type { Position } from "./finding.ts";
import type { ChecklistHead, ProcedureHead } from "./head.ts";
import { remember } from "./remember.ts";
import type { Sample } from "./values.ts";
import type { CheckKind, Disposition, Evidence, Method, Stage } from "./words.ts";

interface NodeBase extends Position {
	/** Offset of the opening `<` in the document's text. */
	offset: number;
	/** Words a reader sees inside it, as written (with line ends), without those of components inside. */
	text: string;
}

export interface StepNode extends NodeBase {
	component: "Step";
	id: string;
	title: string;
	by: string[];
	irreversible: boolean;
	/** Anchors of the QC steps whose result it makes void; `namesNothing` where one cannot be read. */
	undoes: string[];
}

export interface OnFailNode extends NodeBase {
	component: "OnFail";
	disposition: Disposition | undefined;
	authority: string[];
	see: string | undefined;
	/** An id or `end`; `namesNothing` where it is there and cannot be read. */
	goto: string | undefined;
}

export interface QCStepNode extends NodeBase {
	component: "QCStep";
	id: string;
	title: string;
	by: string[];
	kind: CheckKind | undefined;
	criterion: string;
	stage: Stage | undefined;
	method: Method | undefined;
	evidence: Evidence | undefined;
	sample: Sample;
	controls: string[];
	reference: string | undefined;
	hold: boolean;
	blind: boolean;
	onFails: OnFailNode[];
	/** What a reader sees beside the text: alternative texts of its pictures, and what its tables say, a sentence for each row and cell. */
	asides: string[];
	/** What it needs to count as a check and does not have, in words; empty: it is valid. */
	lacks: string[];
	/** Those of them that its reaction lacks, or that lacks itself. */
	reactionLacks: string[];
}

export interface BranchNode extends NodeBase {
	component: "Branch";
	when: string;
	/** As in a reaction. */
	goto: string | undefined;
	nodes: FlowNode[];
}

export interface DecisionNode extends NodeBase {
	component: "Decision";
	id: string;
	question: string;
	branches: BranchNode[];
}

export interface UseChecklistNode extends NodeBase {
	component: "UseChecklist";
	id: string;
	ref: string;
}

export interface ItemNode extends NodeBase {
	component: "Item";
	id: string;
	response: string;
}

export interface PausePointNode extends NodeBase {
	component: "PausePoint";
	id: string;
	title: string;
	nodes: FlowNode[];
}

/** What the flow of a document is made of, in reading order. */
export type FlowNode = StepNode | QCStepNode | DecisionNode | UseChecklistNode | PausePointNode | ItemNode;
/** Every node of a document that the model keeps. */
export type BodyNode = FlowNode | OnFailNode | BranchNode;

export interface Link extends Position {
	url: string;
}

export interface Picture extends Link {
	/** Alternative text; empty where the writer gave none. */
	alternative: string;
}

export interface Heading extends Position {
	/** Anchor in the page. */
	anchor: string;
	text: string;
	depth: number;
}

/** `{/* accept rule-id: reason *\/}` before a component: findings of the rule about it are accepted. */
export interface Exception extends Position {
	rule: string;
	reason: string;
	/** Offset of what it stands directly before, past blank lines and other comments. */
	before: number;
}

interface DocumentBase {
	/** Path as it is printed in messages. */
	file: string;
	/** Path below the content folder, with `/`. */
	path: string;
	/** The whole file, decoded, without byte order mark. */
	text: string;
	/** False where head or body could not be parsed, or there is no valid id and status: coverage calls it unmeasured. */
	measured: boolean;
	/** Only of a file that cannot be read: the id that its text seems to have, empty where it shows none. */
	seemingId?: string;
	/** Top level of the body, in reading order. */
	nodes: FlowNode[];
	/** Every node of the body in reading order, those within others included. */
	allNodes: readonly BodyNode[];
	/** Ids of what stands in a wrong place, and so is none of the nodes: a reference to one is right all the same. */
	misplacedIds: readonly string[];
	links: Link[];
	pictures: Picture[];
	headings: Heading[];
	exceptions: Exception[];
	/** Place of a value of the head, such as ["roles", 1]; of the nearest parent where it is not there. */
	locateInHead(path: readonly PropertyKey[]): Position;
	/** Place of an attribute of a node, or of one of the words that are its value, the nth like it from 0; of the node itself where it is not there. */
	locateAttribute(
		node: { offset: number; line: number; column: number },
		attribute: string,
		word?: string,
		nth?: number,
	): Position;
	/** Place of words within a node, as far as they stand there so; of the node itself where they do not. */
	locateWords(node: { offset: number }, words: string): Position;
}

export interface Procedure extends DocumentBase {
	kind: "procedure";
	head: ProcedureHead;
}

export interface Checklist extends DocumentBase {
	kind: "checklist";
	head: ChecklistHead;
}

/** A controlled document. Its head holds empty values where the file has none or wrong ones; findings tell which. */
export type Document = Procedure | Checklist;

/** Each rule asks for one component, in thousands of documents. */
const nodesByComponent = remember((allNodes: readonly BodyNode[]) => Map.groupBy(allNodes, (node) => node.component));

/** The nodes of one component, wherever they stand in the body, in reading order. */
export function nodesOf<Component extends BodyNode["component"]>(
	{ allNodes }: Pick<Document, "allNodes">,
	component: Component,
): readonly Extract<BodyNode, { component: Component }>[] {
	return (nodesByComponent(allNodes).get(component) ?? []) as Extract<BodyNode, { component: Component }>[];
}

/** A QC step is valid when nothing lacks. */
export function isValid(check: QCStepNode): boolean {
	return check.lacks.length === 0;
}

/** The QC steps written in a document that count. */
export function validChecksOf(document: Document): QCStepNode[] {
	return nodesOf(document, "QCStep").filter(isValid);
}

/** Every node below the given ones in reading order, branches and reactions included. */
export function flattenNodes(nodes: readonly BodyNode[], into: BodyNode[] = []): BodyNode[] {
	for (const node of nodes) {
		into.push(node);
		if (node.component === "QCStep") flattenNodes(node.onFails, into);
		else if (node.component === "Decision") flattenNodes(node.branches, into);
		else if (node.component === "Branch" || node.component === "PausePoint") flattenNodes(node.nodes, into);
	}
	return into;
}

/** Can a node be linked to or gone to? Reactions and branches have no id. */
export function isFlowNode(node: BodyNode): node is FlowNode {
	return node.component !== "OnFail" && node.component !== "Branch";
}
