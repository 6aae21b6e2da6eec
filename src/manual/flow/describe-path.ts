// How is a path through a procedure told in words?
import { nameBehindNoun, namedNode, quoteName, writeName } from "../model/node-name.ts";
import { namesNothing } from "../model/undone.ts";
import type { Escape } from "./escape.ts";
import type { Edge, Graph, GraphNode, WorkNode } from "./graph.ts";
import type { Path } from "./reach.ts";

/** What a node is called: its anchor; where its id cannot be read, by which its anchor ends, what a reader sees of it. */
export function nameOfNode(node: GraphNode): string {
	return "node" in node ? writeName(namedNode(node.node, node.anchor)) : node.anchor;
}

/** The same in a sentence, within quotes where that is its name. */
export function quoteNode(node: GraphNode): string {
	return "node" in node ? quoteName(namedNode(node.node, node.anchor)) : `"${node.anchor}"`;
}

/** The same of work that may have been done in a required procedure, which is named then. */
export function quoteWork({ nodes }: Pick<Graph, "nodes">, work: WorkNode): string {
	const isHere = nodes.some(({ anchor, source }) => anchor === work.anchor && source === work.source);
	return `${quoteNode(work)}${isHere ? "" : ` of ${work.source.head.id}`}`;
}

/** The same behind a noun, such as step. */
export function nodeBehindNoun(node: GraphNode): string {
	return "node" in node ? nameBehindNoun(namedNode(node.node, node.anchor)) : `"${node.anchor}"`;
}

/** Words for a node, with the way out that the path takes. */
function describeNode(node: GraphNode, way: Edge | undefined): string {
	switch (node.kind) {
		case "decision": {
			if (!way) return nameOfNode(node);
			const { question, line } = node.node;
			const asked = question ? `Decision '${question}'` : `Decision at line ${line}`;
			const answer = way.kind === "answer" ? way.answer || "a branch without an answer" : "no branch that fits";
			return `${asked} = ${answer}`;
		}
		case "check":
			return way ? `${nameOfNode(node)} ${way.kind === "pass" ? "passed" : "failed"}` : nameOfNode(node);
		case "required":
			return `after ${node.anchor}`;
		default:
			return nameOfNode(node);
	}
}

/** "start → open → Decision 'label missing?' = Yes → relabel → release". `noteOn` adds words to a node on it. */
export function describePath(
	{ nodes }: Pick<Graph, "nodes">,
	path: Path,
	noteOn: (node: GraphNode) => string = () => "",
): string {
	return path
		.map(({ node, way }) => {
			const at = nodes[node] as GraphNode;
			const words = `${describeNode(at, way)}${noteOn(at)}`;
			if (way?.nowhere === undefined) return words;
			const why =
				way.nowhere === namesNothing
					? "its goto says nothing that can be read"
					: `goto="${way.nowhere}" names no step of its document`;
			return `${words} (${why}, so the work goes on)`;
		})
		.join(" → ");
}

/** The path of an escape, and which step on it makes which check void: where that is no check, every one. */
export function describeEscape(graph: Pick<Graph, "nodes">, { path, undoneBy, undone, ghost }: Escape): string {
	const words = describePath(graph, path, (node) =>
		undone && node === undoneBy ? ` (makes ${nameOfNode(undone)} void)` : "",
	);
	if (!undoneBy || ghost === undefined) return words;
	const nothing = ghost === namesNothing ? "nothing that can be read" : `"${ghost}", which is no check today`;
	return `${words} (${nameOfNode(undoneBy)} undoes ${nothing}, so every check counts as undone)`;
}
