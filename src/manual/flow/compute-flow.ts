// Does an error in this procedure reach the customer: what is guarded, controlled, verified, never reached?
import type { Procedure } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { perDay } from "../model/per-day.ts";
import { remember } from "../model/remember.ts";
import { buildGraph } from "./build-graph.ts";
import {
	type Escape,
	type Explored,
	findEscape,
	findUnchecked,
	findUncontrolled,
	findWayPast,
	noEscape,
} from "./escape.ts";
import {
	type CheckNode,
	type Graph,
	type GraphNode,
	isIrreversible,
	type RequiredNode,
	type WorkNode,
} from "./graph.ts";
import { type Cut, controlsOf, everyCheck, leadingTo, type Reached, reach } from "./reach.ts";
import { requiredCovers } from "./required.ts";

/** A step that cannot be taken back, and whether somebody gets there without a passed check. */
interface IrreversibleStep extends Escape {
	node: WorkNode;
	guarded: boolean;
}

/**
 * A failure mode that the procedure declares, and whether it can get past the checks that control it: to an irreversible
 * step, or to the end where there is none.
 */
interface FailureModeControl extends Escape {
	id: string;
	controlled: boolean;
	/** Valid QC steps that are reached and name it. */
	controls: readonly CheckNode[];
	/** Those of them that are reached only after an irreversible step, also from where a check was made void: they control nothing. */
	late: readonly CheckNode[];
	/** Procedures that have ended before this one starts, and rule it out. */
	required: readonly RequiredNode[];
	/** Those of both without which it is not controlled any more. Where there is one, one control only stops it on some path. */
	alone: readonly (CheckNode | RequiredNode)[];
}

/** A step that can be taken back. */
interface WorkStep {
	node: WorkNode;
	/** Its result is verified before an irreversible step or the end. */
	verified: boolean;
}

export interface Flow extends Explored {
	/** Those that can be reached, in reading order. */
	irreversibleSteps: readonly IrreversibleStep[];
	/** In the order of the head. */
	failureModes: readonly FailureModeControl[];
	/** Steps that can be taken back and reached, in reading order. */
	workSteps: readonly WorkStep[];
	/** Nodes that no path leads to. */
	unreached: readonly GraphNode[];
	/** Loops that nobody gets out of, each with its nodes in reading order. */
	loops: readonly (readonly GraphNode[])[];
	/** Loops that only a failed check ends, so that whoever passes all does an irreversible step in them again and again. */
	rounds: readonly (readonly GraphNode[])[];
}

/** The flow as it would be without a check, which is a plain step then, or without what a required procedure vouches for. */
function leaveOut(graph: Graph, control: CheckNode | RequiredNode): Graph {
	const { index } = control;
	const plain: GraphNode =
		control.kind === "required"
			? { ...control, guarded: false, controls: new Set() }
			: { ...control, kind: "step", edges: control.edges.filter(({ kind }) => kind === "pass") };
	return { ...graph, nodes: graph.nodes.with(index, plain) };
}

/** The failure modes that the procedure declares. */
function judgeFailureModes(explored: Explored): FailureModeControl[] {
	const { graph, reached, mayReach } = explored;
	const early = reach(graph, [graph.start], isIrreversible);
	const findLate = (controls: readonly CheckNode[], cut: Cut): CheckNode[] => {
		const late = controls.filter(({ index }) => !early.has(index));
		if (late.length === 0) return late;
		const starts = findUncontrolled(graph, reached, cut).flatMap((source) => source.starts);
		const again = reach(graph, starts, isIrreversible);
		return late.filter(({ index }) => !again.has(index));
	};
	const leftOut = remember((control: CheckNode | RequiredNode) => {
		const without = leaveOut(graph, control);
		const left = reach(without, [without.start]);
		return { graph: without, reached: left, mayReach: left };
	});
	return [...new Set(graph.procedure.head.failureModes)].map((id) => {
		const cut = controlsOf(id);
		const escaping = findWayPast(explored, cut);
		const cutting = graph.nodes.filter((node) => mayReach.has(node.index) && cut(node));
		const controls = cutting.filter((node) => node.kind === "check");
		const required = cutting.filter((node) => node.kind === "required");
		const isAlone = (control: CheckNode | RequiredNode) => findWayPast(leftOut(control), cut) !== undefined;
		return {
			id,
			controlled: !escaping,
			controls,
			late: findLate(controls, cut),
			required,
			alone: escaping ? [] : [...required, ...controls].filter(isAlone),
			...(escaping ?? noEscape),
		};
	});
}

/** The steps that can be taken back and reached. */
function judgeWork({ nodes, done }: Graph, reached: Reached, irreversible: readonly WorkNode[]): WorkStep[] {
	// A check that fails has looked, too.
	const passed = nodes.map((node) => (everyCheck(node) ? { ...node, edges: [] } : node));
	const unverified = leadingTo({ nodes: passed }, [...irreversible.map(({ index }) => index), done]);
	return nodes
		.filter((node) => node.kind === "step")
		.filter(({ index, node }) => node.component === "Step" && !node.irreversible && reached.has(index))
		.map((node) => ({ node, verified: !node.edges.some(({ to }) => unverified.has(to)) }));
}

/** What leads into a loop is none of it. */
function findLoops({ graph, reached }: Pick<Explored, "graph" | "reached">): GraphNode[][] {
	const ending = leadingTo(graph.possible, [graph.done, graph.stopped]);
	const endless = graph.nodes.filter(({ index }) => reached.has(index) && !ending.has(index));
	const loops: GraphNode[][] = [];
	for (const node of endless) {
		if (loops.some((loop) => loop.includes(node))) continue;
		const onward = reach(graph, [node.index]);
		const leading = leadingTo(graph, [node.index]);
		const loop = endless.filter(({ index }) => onward.has(index));
		if (loop.every(({ index }) => leading.has(index))) loops.push(loop);
	}
	return loops;
}

const withoutFails = (nodes: readonly GraphNode[]): GraphNode[] =>
	nodes.map((node) => ({ ...node, edges: node.edges.filter(({ kind }) => kind !== "fail") }));

function findRounds({ graph, reached }: Explored, loops: readonly (readonly GraphNode[])[]): GraphNode[][] {
	// While nobody knows where a way leads, it may be a loop that nothing ends.
	if (graph.possible.nodes !== graph.nodes) return [];
	const nodes = withoutFails(graph.nodes);
	const endless = new Set(loops.flat().map(({ index }) => index));
	return findLoops({ graph: { ...graph, nodes, possible: { nodes } }, reached })
		.filter((round) => round.some(isIrreversible) && !round.some(({ index }) => endless.has(index)))
		.map((round) => round.map(({ index }) => graph.nodes[index] as GraphNode));
}

/** Judges a flow; what guarded and controlled mean, docs/coverage.md says under "How it is judged". */
export function judgeFlow(graph: Graph): Flow {
	const { nodes, start } = graph;
	const reached = reach(graph, [start]);
	const mayReach = reach(graph.possible, [start]);
	const explored = { graph, reached, mayReach };
	const irreversible = nodes.filter(isIrreversible).filter(({ index }) => reached.has(index));
	const unchecked = findUnchecked(graph, reached);
	const loops = findLoops(explored);
	return {
		...explored,
		irreversibleSteps: irreversible.map((node) => {
			const escaping = findEscape(graph, reached, unchecked, [node.index]);
			return { node, guarded: !escaping, ...(escaping ?? noEscape) };
		}),
		failureModes: judgeFailureModes(explored),
		workSteps: judgeWork(graph, reached, irreversible),
		unreached: nodes.filter(({ kind, index }) => !mayReach.has(index) && kind !== "done" && kind !== "stopped"),
		loops,
		rounds: findRounds(explored, loops),
	};
}

const flowsOf = perDay((manual, asOf) =>
	remember((procedure: Procedure) => {
		const covers = requiredCovers(manual, procedure, asOf, (required) => computeFlow(manual, required, asOf));
		return judgeFlow(buildGraph(manual, procedure, asOf, covers));
	}),
);

/** Flow of a procedure on a day, required procedures included; computed once. */
export function computeFlow(manual: Manual, procedure: Procedure, asOf: string): Flow {
	return flowsOf(manual, asOf)(procedure);
}
