// Where does a failed check lead: back, so that the work is done anew, or on?
import type { CheckNode, Graph, GraphNode } from "./graph.ts";
import { comesBefore, reachByPasses } from "./order.ts";
import { isIrreversible, leadingTo, type Reached, reach, reachWithout } from "./reach.ts";

/** Where the reaction of a check leads. */
export function reactionTarget(check: CheckNode): number | undefined {
	return check.edges.find(({ kind }) => kind === "fail")?.to;
}

const isAnew = (graph: Graph, node: GraphNode, check: CheckNode) => node === check || comesBefore(graph, node, check);

/**
 * Does the reaction lead back to the check, or to a place before it? Then the work starts anew from there, and what is
 * open to it is what was open to it the first time.
 */
export function startsAnew(graph: Graph, check: CheckNode): boolean {
	const target = graph.nodes[reactionTarget(check) ?? -1];
	return target !== undefined && isAnew(graph, target, check);
}

/**
 * What a pass leads to and the reaction, too, before the work starts anew: the first in the text; undefined: nothing.
 * Rework from which every way leads back to the check is nothing later, though a pass may lead there as well.
 */
export function findLater(graph: Graph, reached: Reached, check: CheckNode): GraphNode | undefined {
	const target = reactionTarget(check);
	if (target === undefined || target === graph.stopped || startsAnew(graph, check)) return undefined;
	// Where something cannot be taken back, that is what is held up; elsewhere it is the end.
	const isEnd = ({ kind }: GraphNode) =>
		kind === "stopped" ||
		(kind === "done" && graph.nodes.some((node) => reached.has(node.index) && isIrreversible(node)));
	const afterPass = reachByPasses(graph, check);
	// To ask of every place whether it comes before is long: first whether there is anything at all that both lead to.
	const onward = reach(graph, [target]);
	if (!graph.nodes.some((node) => afterPass.has(node.index) && onward.has(node.index) && !isEnd(node)))
		return undefined;
	const anew = new Set(graph.nodes.filter((node) => onward.has(node.index) && isAnew(graph, node, check)));
	const afterFail = reachWithout(graph, [target], (node) => anew.has(node));
	const outs = graph.nodes.filter((node) => (node.kind === "done" || isIrreversible(node)) && !anew.has(node));
	const leadingOn = leadingTo(
		{ nodes: graph.nodes.map((node) => (anew.has(node) ? { ...node, edges: [] } : node)) },
		outs.map(({ index }) => index),
	);
	return graph.nodes.find(
		(node) =>
			afterPass.has(node.index) &&
			afterFail.has(node.index) &&
			leadingOn.has(node.index) &&
			!isEnd(node) &&
			!anew.has(node),
	);
}
