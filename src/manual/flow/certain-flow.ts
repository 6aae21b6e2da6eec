// What is certain of a flow although a goto in it names nothing?
//
// Nobody knows where such a goto leads. So somebody surely gets to a place if they do without that way, and surely never
// gets there if they do not by it either, wherever it may lead. Whoever tells that something is reached asks `nodes`;
// whoever tells that it is not asks `possible`, which is the same flow in every other procedure.
import { remember } from "../model/remember.ts";
import { type Flow, judgeFlow } from "./compute-flow.ts";
import type { Edge, Graph, GraphNode } from "./graph.ts";

/** The flow without the ways of which nobody knows where they lead; those that are possible go to every place they may mean. */
function certainGraph(graph: Graph): Graph {
	const { nodes } = graph;
	const withEdges = (change: (edge: Edge) => Edge[]): GraphNode[] =>
		nodes.map((node) => ({ ...node, edges: node.edges.flatMap(change) }));
	const mayLead = (edge: Edge, within: string): Edge[] =>
		nodes
			.filter(({ anchor, kind }) => kind === "done" || kind === "stopped" || anchor.startsWith(within))
			.map(({ index }) => ({ ...edge, to: index }));
	return {
		...graph,
		nodes: withEdges((edge) => (edge.meantWithin === undefined ? [edge] : [])),
		possible: {
			nodes: withEdges((edge) => (edge.meantWithin === undefined ? [edge] : mayLead(edge, edge.meantWithin))),
		},
	};
}

/**
 * A flow as far as it is certain; the same one where no goto names nothing. What is open in it is open wherever that may
 * lead, and what is guarded, controlled or reached is so perhaps only. What a required procedure vouches for stays as it is.
 */
export const certainFlow = remember((flow: Flow): Flow => {
	const isUnknown = flow.graph.nodes.some(({ edges }) => edges.some(({ meantWithin }) => meantWithin !== undefined));
	return isUnknown ? judgeFlow(certainGraph(flow.graph)) : flow;
});
