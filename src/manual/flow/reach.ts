// Which nodes does a flow reach, and by which shortest path, when some checks do not let it pass?
import type { Edge, Graph, GraphNode } from "./graph.ts";

/** Does nothing get past this node? Of a check that is cut only its fail stays open. */
export type Cut = (node: GraphNode) => boolean;

export const nothingCut: Cut = () => false;
/** Every valid QC step, and every required procedure whose end nobody reaches unchecked. */
export const everyCheck: Cut = (node) => node.kind === "check" || (node.kind === "required" && node.guarded);
/** Everything that controls a failure mode. */
export const controlsOf =
	(failureMode: string): Cut =>
	(node) =>
		node.kind === "check"
			? node.controls.includes(failureMode)
			: node.kind === "required" && node.controls.has(failureMode);

/** Can somebody go this way? Not by a pass that is cut, nor by a fail that ends in a decision over the goods. */
function isOpen(node: GraphNode, edge: Edge, cut: Cut): boolean {
	if (!cut(node)) return true;
	return node.kind === "check" && edge.kind === "fail" && !node.decided;
}

/** A node on a path, and the way that the path takes on from it; undefined at its end. */
export interface PathPoint {
	node: number;
	way: Edge | undefined;
}

export type Path = readonly PathPoint[];

export interface Reached {
	has(node: number): boolean;
	/** A shortest path from one of the starts, both ends included; undefined: not reached. */
	pathTo(node: number): Path | undefined;
}

/** Nodes reached from some starts, themselves included, over ways that are open. */
export function reach({ nodes }: Pick<Graph, "nodes">, starts: readonly number[], cut: Cut = nothingCut): Reached {
	const seen = new Uint8Array(nodes.length);
	const cameFrom = new Int32Array(nodes.length).fill(-1);
	const cameBy: Edge[] = [];
	const queue: number[] = [];
	for (const start of starts) {
		if (!seen[start]) queue.push(start);
		seen[start] = 1;
	}
	for (let at = 0; at < queue.length; at++) {
		const from = queue[at] as number;
		const node = nodes[from] as GraphNode;
		for (const way of node.edges) {
			if (seen[way.to] || !isOpen(node, way, cut)) continue;
			seen[way.to] = 1;
			cameFrom[way.to] = from;
			cameBy[way.to] = way;
			queue.push(way.to);
		}
	}
	return {
		has: (node) => seen[node] === 1,
		pathTo(node) {
			if (!seen[node]) return undefined;
			const path: PathPoint[] = [{ node, way: undefined }];
			for (let at = node; cameFrom[at] !== -1; at = cameFrom[at] as number) {
				path.push({ node: cameFrom[at] as number, way: cameBy[at] });
			}
			return path.reverse();
		},
	};
}

/** Nodes from which one of the ends is reached, the ends included. */
export function leadingTo({ nodes }: Pick<Graph, "nodes">, ends: readonly number[]): Set<number> {
	const before: number[][] = [];
	for (const { index, edges } of nodes) {
		for (const { to } of edges) {
			const known = before[to];
			if (known) known.push(index);
			else before[to] = [index];
		}
	}
	const leading = new Set(ends);
	for (const end of leading) for (const node of before[end] ?? []) leading.add(node);
	return leading;
}

/** The nodes without the ways out of some of them. */
export function stopAt(nodes: readonly GraphNode[], isLeft: (node: GraphNode) => boolean): GraphNode[] {
	return nodes.map((node) => (isLeft(node) ? { ...node, edges: [] } : node));
}

/** Nodes reached without ever leaving some of them, by whatever way. */
export function reachWithout(
	{ nodes }: Pick<Graph, "nodes">,
	starts: readonly number[],
	isLeft: (node: GraphNode) => boolean,
): Reached {
	return reach({ nodes: stopAt(nodes, isLeft) }, starts);
}
