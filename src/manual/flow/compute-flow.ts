// Does an error in this procedure reach the customer: what is guarded, controlled, verified, never reached?
import type { Procedure } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { perDay } from "../model/per-day.ts";
import { remember } from "../model/remember.ts";
import { buildGraph } from "./build-graph.ts";
import { type Escape, findEscape, findUnchecked, findUncontrolled, findWayPast, noEscape } from "./escape.ts";
import type { CheckNode, Graph, GraphNode, RequiredNode, WorkNode } from "./graph.ts";
import { type Cut, controlsOf, everyCheck, isIrreversible, leadingTo, type Reached, reach } from "./reach.ts";
import { requiredCovers } from "./required.ts";

/** A step that cannot be taken back, and whether somebody gets there without a passed check. */
export interface IrreversibleStep extends Escape {
	node: WorkNode;
	guarded: boolean;
}

/**
 * A failure mode that the procedure declares, and whether it can get past the checks that control it: to an irreversible
 * step, or to the end where there is none.
 */
export interface FailureModeControl extends Escape {
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
export interface WorkStep {
	node: WorkNode;
	/** Its result is verified before an irreversible step or the end. */
	verified: boolean;
}

export interface Flow {
	graph: Graph;
	/** What can be reached at all. */
	reached: Reached;
	/** Those that can be reached, in reading order. */
	irreversibleSteps: readonly IrreversibleStep[];
	/** In the order of the head. */
	failureModes: readonly FailureModeControl[];
	/** Steps that can be taken back and reached, in reading order. */
	workSteps: readonly WorkStep[];
	/** Nodes that no path leads to. */
	unreached: readonly GraphNode[];
	/** Nodes from which neither done nor stopped can be reached. */
	endless: readonly GraphNode[];
}

/** Judges a flow; what guarded and controlled mean, README.md says under "How it is judged". */
export function judgeFlow(graph: Graph): Flow {
	const { nodes, start, done, stopped } = graph;
	const reached = reach(graph, [start]);
	const irreversible = nodes.filter(isIrreversible).filter(({ index }) => reached.has(index));

	const unchecked = findUnchecked(graph, reached);
	const irreversibleSteps = irreversible.map((node): IrreversibleStep => {
		const escaping = findEscape(graph, reached, unchecked, [node.index]);
		return { node, guarded: !escaping, ...(escaping ?? noEscape) };
	});

	const early = reach(graph, [start], isIrreversible);
	const findLate = (cutting: readonly GraphNode[], cut: Cut): CheckNode[] => {
		const isCheck = (node: GraphNode): node is CheckNode => node.kind === "check";
		const late = cutting.filter(isCheck).filter(({ index }) => !early.has(index));
		if (late.length === 0) return late;
		const starts = findUncontrolled(graph, reached, cut).flatMap((source) => source.starts);
		const again = reach(graph, starts, isIrreversible);
		return late.filter(({ index }) => !again.has(index));
	};
	const failureModes = [...new Set(graph.procedure.head.failureModes)].map((id): FailureModeControl => {
		const cut = controlsOf(id);
		const escaping = findWayPast(graph, reached, cut);
		const cutting = nodes.filter(
			(node): node is CheckNode | RequiredNode =>
				(node.kind === "check" || node.kind === "required") && reached.has(node.index) && cut(node),
		);
		const isAlone = (one: GraphNode) => findWayPast(graph, reached, (node) => node !== one && cut(node)) !== undefined;
		return {
			id,
			controlled: !escaping,
			controls: cutting.filter((node) => node.kind === "check"),
			late: findLate(cutting, cut),
			required: cutting.filter((node) => node.kind === "required"),
			alone: escaping ? [] : cutting.filter(isAlone),
			...(escaping ?? noEscape),
		};
	});

	const work = nodes.filter(
		(each): each is WorkNode =>
			each.kind === "step" && each.node.component === "Step" && !each.node.irreversible && reached.has(each.index),
	);
	// A check that fails has looked, too.
	const passed = nodes.map((node) => (everyCheck(node) ? { ...node, edges: [] } : node));
	const unverified = leadingTo({ nodes: passed }, [...irreversible.map(({ index }) => index), done]);
	const workSteps = work.map((node) => ({ node, verified: !node.edges.some(({ to }) => unverified.has(to)) }));

	const ending = leadingTo(graph, [done, stopped]);
	return {
		graph,
		reached,
		irreversibleSteps,
		failureModes,
		workSteps,
		unreached: nodes.filter(({ kind, index }) => !reached.has(index) && kind !== "done" && kind !== "stopped"),
		endless: nodes.filter(({ index }) => reached.has(index) && !ending.has(index)),
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
