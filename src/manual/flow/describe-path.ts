// How is a path through a procedure told in words?
import { namesNothing } from "../model/undone.ts";
import type { Escape } from "./escape.ts";
import type { Edge, Graph, GraphNode } from "./graph.ts";
import type { Path } from "./reach.ts";

/** Words for a node, with the way out that the path takes. */
function describeNode(node: GraphNode, way: Edge | undefined): string {
	switch (node.kind) {
		case "decision": {
			const answer = way?.kind === "answer" ? way.answer : "no branch that fits";
			return way ? `Decision '${node.node.question}' = ${answer}` : node.anchor;
		}
		case "check":
			return way ? `${node.anchor} ${way.kind === "pass" ? "passed" : "failed"}` : node.anchor;
		case "required":
			return `after ${node.anchor}`;
		default:
			return node.anchor;
	}
}

/** "start → open → Decision 'label missing?' = Yes → relabel → release" */
export function describePath({ nodes }: Pick<Graph, "nodes">, path: Path): string {
	return path
		.map(({ node, way }) => {
			const words = describeNode(nodes[node] as GraphNode, way);
			if (way?.nowhere === undefined) return words;
			const why =
				way.nowhere === namesNothing
					? "its goto says nothing that can be read"
					: `goto="${way.nowhere}" names no step of its document`;
			return `${words} (${why}, so the work goes on)`;
		})
		.join(" → ");
}

/** The path of an escape, and why the checks on it do not help where a step undoes what is no check. */
export function describeEscape(graph: Pick<Graph, "nodes">, { path, undoneBy, ghost }: Escape): string {
	const words = describePath(graph, path);
	if (!undoneBy || ghost === undefined) return words;
	const undone = ghost === namesNothing ? "nothing that can be read" : `"${ghost}", which is no check today`;
	return `${words} (${undoneBy.anchor} undoes ${undone}, so every check counts as undone)`;
}
