// Where does a failed check lead: back, so that the work is done anew, or on?
import { remember } from "../model/remember.ts";
import { type CheckNode, type Graph, type GraphNode, isIrreversible } from "./graph.ts";
import { comesBefore, reachByPasses } from "./order.ts";
import { leadingTo, type Reached, reach, stopAt } from "./reach.ts";

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

/** Places to which the reaction leads and from which the work starts anew: the check, and what comes before it. */
export const placesAnew = remember((graph: Graph) =>
	remember((check: CheckNode): ReadonlySet<number> => {
		const onward = reach(graph.possible, [reactionTarget(check) ?? graph.stopped]);
		const anew = graph.nodes.filter((node) => onward.has(node.index) && isAnew(graph, node, check));
		return new Set(anew.map(({ index }) => index));
	}),
);

/**
 * What a pass leads to and the reaction, too, before the work starts anew, in the order of the text. Rework from which
 * every way leads back to the check is nothing later, though a pass may lead there as well.
 */
export function findAllLater(graph: Graph, reached: Reached, check: CheckNode): GraphNode[] {
	const target = reactionTarget(check);
	if (target === undefined || target === graph.stopped || startsAnew(graph, check)) return [];
	const afterPass = reachByPasses(graph, check);
	// Where something cannot be taken back, that is what is held up; elsewhere it is the end.
	const isLater = (node: GraphNode) =>
		afterPass.has(node.index) &&
		node.kind !== "stopped" &&
		(node.kind !== "done" || !graph.nodes.some((each) => reached.has(each.index) && isIrreversible(each)));
	// To ask of every place whether it comes before is long: first whether there is anything at all that both lead to.
	const onward = reach(graph, [target]);
	if (!graph.nodes.some((node) => onward.has(node.index) && isLater(node))) return [];
	const anew = placesAnew(graph)(check);
	const nodes = stopAt(graph.nodes, ({ index }) => anew.has(index));
	const afterFail = reach({ nodes }, [target]);
	const outs = nodes.filter((node) => (node.kind === "done" || isIrreversible(node)) && !anew.has(node.index));
	const leadingOn = leadingTo(
		{ nodes },
		outs.map(({ index }) => index),
	);
	return graph.nodes.filter(
		(node) => isLater(node) && afterFail.has(node.index) && leadingOn.has(node.index) && !anew.has(node.index),
	);
}

/** The first of them in the text; undefined: there is nothing. */
export function findLater(graph: Graph, reached: Reached, check: CheckNode): GraphNode | undefined {
	return findAllLater(graph, reached, check)[0];
}
