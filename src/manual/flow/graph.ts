// What is the flow of a procedure: which steps follow which, by which way?
import type { DecisionNode, Document, Procedure, QCStepNode, StepNode } from "../model/document.ts";

/** How one leads to the other: the next in line, a passed or failed check, an answer, or no answer that fits. */
export type EdgeKind = "next" | "pass" | "fail" | "answer" | "no-answer";

export interface Edge {
	/** Index of the node that it leads to. */
	to: number;
	kind: EdgeKind;
	/** The answer, as the branch says it; empty for other kinds. */
	answer: string;
	/** It leads to the end because the writer says so: `goto="end"` of a branch. */
	ends?: true;
	/** The `goto` that leads round to itself over no node, so that whoever follows it gets no further: the way counts as stopped. */
	round?: string;
	/** The `goto` that should have led elsewhere and names nothing, so that the way leads to whatever comes next. */
	nowhere?: string;
	/** Where that is told as an error of its own: what the anchors begin with of all places that it may mean. */
	meantWithin?: string;
}

interface NodeBase {
	/** Place in `Graph.nodes`, in reading order. */
	index: number;
	/** Anchor in the page: `open`, `goods-in--match` in a used checklist, or `start`, `done`, `stopped`. */
	anchor: string;
	/** Document that it is written in. */
	source: Document;
	edges: Edge[];
}

interface EndNode extends NodeBase {
	kind: "start" | "done" | "stopped";
}

export interface WorkNode extends NodeBase {
	kind: "step";
	/** A QC step that is not valid counts as a plain step. */
	node: StepNode | QCStepNode;
	/** Ids of its `undoes` that name no check, where that is told as an error of its own. */
	unknownUndoes?: readonly string[];
}

export interface CheckNode extends NodeBase {
	kind: "check";
	node: QCStepNode;
	/** Where it fails, somebody who is named decides what becomes of the goods. */
	decided: boolean;
	/** Failure modes that a pass rules out: those of its `controls` that the register has. */
	controls: readonly string[];
}

export interface ChoiceNode extends NodeBase {
	kind: "decision";
	node: DecisionNode;
}

/** A procedure that has ended before this one starts: nobody gets here without its checks. */
export interface RequiredNode extends NodeBase {
	kind: "required";
	procedure: Procedure;
	/** Its own flow: what was done in it since the last hold point is work that a check here may look at. */
	graph: Graph;
	/** Nobody reaches its end without a passed check that still holds, and all its irreversible steps are guarded. */
	guarded: boolean;
	/** Failure modes that a passed check of it rules out before its end, though what another looked for may be open again. */
	controls: ReadonlySet<string>;
	/** Those of them that a check by another person than whoever did the work rules out. */
	independent: ReadonlySet<string>;
}

export type GraphNode = EndNode | WorkNode | CheckNode | ChoiceNode | RequiredNode;

/** Is it a step that cannot be taken back once it is done? */
export const isIrreversible = (node: GraphNode): node is WorkNode =>
	node.kind === "step" && node.node.component === "Step" && node.node.irreversible;

export interface Graph {
	procedure: Procedure;
	/** Start first, then the steps in reading order, done and stopped last. */
	nodes: readonly GraphNode[];
	/** The same nodes with every way that somebody may go: more ways only where certain-flow.ts has left some out of `nodes`. */
	possible: { nodes: readonly GraphNode[] };
	start: number;
	done: number;
	stopped: number;
}
