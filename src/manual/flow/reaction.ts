// Where does a failed check lead: back, so that the work is done anew, or on?
import type { CheckNode, Graph } from "./graph.ts";
import { type Reached, reach, reachWithout } from "./reach.ts";

/** Where the reaction of a check leads. */
export function reactionTarget(check: CheckNode): number | undefined {
	return check.edges.find(({ kind }) => kind === "fail")?.to;
}

/**
 * Does the reaction lead back to a place before the check that the work comes to without it? Then the work starts
 * anew from there, and what is open to it is what was open to it the first time.
 */
export function startsAnew(graph: Graph, check: CheckNode): boolean {
	const target = reactionTarget(check);
	if (target === undefined || target > check.index) return false;
	return target === check.index || reachWithout(graph, [graph.start], check).has(target);
}

/**
 * What comes after a check that has passed. What only failed checks lead to, such as putting the goods apart or throwing
 * them away, is nothing that a pass leads to.
 */
export function reachByPasses({ nodes }: Pick<Graph, "nodes">, check: CheckNode): Reached {
	const passing = nodes.map((node) => ({ ...node, edges: node.edges.filter(({ kind }) => kind !== "fail") }));
	return reach(
		{ nodes: passing },
		check.edges.filter(({ kind }) => kind === "pass").map(({ to }) => to),
	);
}
