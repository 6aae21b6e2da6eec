// What is certain of a flow although a goto or an undoes in it names nothing?
//
// Whatever such an undoes may name: what is open although nothing is undone is open. Of such a goto nobody knows where it
// leads. So somebody surely gets to a place if they do without that way, and surely never gets there if they do not by it
// either, wherever it may lead. Whoever tells that something is reached asks `nodes`; whoever tells that it is not asks
// `possible`, which is the same flow in every other procedure.
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
export const certainOfGotos = remember((flow: Flow): Flow => {
	const isUnknown = flow.graph.nodes.some(({ edges }) => edges.some(({ meantWithin }) => meantWithin !== undefined));
	return isUnknown ? judgeFlow(certainGraph(flow.graph)) : flow;
});

/** What undoes nothing that can be known undoes nothing. */
function leaveOutUnknown(node: GraphNode): GraphNode {
	if (node.kind !== "step" || node.node.component !== "Step" || !node.unknownUndoes) return node;
	const { unknownUndoes, ...known } = node;
	const undoes = node.node.undoes.filter((anchor) => !unknownUndoes.includes(anchor));
	return { ...known, node: { ...node.node, undoes } };
}

/** The same for an undoes that names no check; the same flow where there is none. */
export const certainOfUndoes = remember((flow: Flow): Flow => {
	const { graph } = flow;
	if (!graph.nodes.some((node) => node.kind === "step" && node.unknownUndoes)) return flow;
	const nodes = graph.nodes.map(leaveOutUnknown);
	const possible = graph.possible.nodes === graph.nodes ? nodes : graph.possible.nodes.map(leaveOutUnknown);
	return judgeFlow({ ...graph, nodes, possible: { nodes: possible } });
});
