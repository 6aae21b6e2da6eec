// What is certain of a flow although a goto in it names nothing, and what may be?
import type { Edge, Graph, GraphNode } from "./graph.ts";

const isUnknown = ({ meant }: Edge) => meant !== undefined;

/**
 * The flow without the ways of which nobody knows where they lead, because their goto names nothing: what somebody reaches
 * in it is reached wherever they lead. `perhaps` has them lead to every place that may be meant: what is not reached there
 * is reached by nobody.
 */
export function leaveOutUnknown(graph: Graph): Graph {
	const { nodes } = graph;
	if (!nodes.some(({ edges }) => edges.some(isUnknown))) return graph;
	const withEdges = (change: (edge: Edge) => Edge | Edge[]): GraphNode[] =>
		nodes.map((node) => ({ ...node, edges: node.edges.flatMap(change) }));
	const lead = (edge: Edge, prefix: string): Edge[] =>
		nodes
			.filter(({ anchor, kind }) => kind === "done" || kind === "stopped" || anchor.startsWith(prefix))
			.map(({ index }) => ({ ...edge, to: index }));
	return {
		...graph,
		nodes: withEdges((edge) => (isUnknown(edge) ? [] : edge)),
		perhaps: withEdges((edge) => (edge.meant === undefined ? edge : lead(edge, edge.meant))),
	};
}
