// Does the work come to one place before another? The ways say so, not the order of the text.
import { remember } from "../model/remember.ts";
import type { CheckNode, Graph, GraphNode } from "./graph.ts";
import { type Reached, reachWithout } from "./reach.ts";

type Ways = Pick<Graph, "nodes" | "start">;

/** By node, the last place that everybody has come through who gets there; -1: nobody gets there. */
const lastGates = remember(({ nodes, start }: Ways): Int32Array => {
	const before = nodes.map((): number[] => []);
	const rank = new Int32Array(nodes.length).fill(-1);
	const order = [start];
	rank[start] = 0;
	for (const from of order) {
		for (const { to } of nodes[from]?.edges ?? []) {
			before[to]?.push(from);
			if (rank[to] === -1) rank[to] = order.push(to) - 1;
		}
	}
	const gates = new Int32Array(nodes.length).fill(-1);
	gates[start] = start;
	const rankOf = (node: number) => rank[node] as number;
	const gateOf = (node: number) => gates[node] as number;
	/** The last place on the way to both. Whoever is nearer to the start is found later. */
	const common = (one: number, other: number): number => {
		let [a, b] = [one, other];
		while (a !== b) {
			if (rankOf(a) > rankOf(b)) a = gateOf(a);
			else b = gateOf(b);
		}
		return a;
	};
	for (let changed = true; changed; ) {
		changed = false;
		for (const node of order.slice(1)) {
			const known = before[node]?.filter((from) => gateOf(from) !== -1) ?? [];
			const gate = known.reduce(common);
			changed ||= gateOf(node) !== gate;
			gates[node] = gate;
		}
	}
	return gates;
});

/** Places that everybody has come through who gets to a node, itself left out. */
export function gatesOf(graph: Ways, { index }: GraphNode): Set<number> {
	const gates = lastGates(graph);
	const passed = new Set<number>();
	for (let gate = gates[index] ?? -1; gate >= 0 && !passed.has(gate) && gate !== index; gate = gates[gate] ?? -1) {
		passed.add(gate);
	}
	return passed;
}

/** By node, when a walk down the tree of last gates comes to it, and when it has left it. */
const walks = remember((graph: Ways): { enter: Int32Array; leave: Int32Array } => {
	const gates = lastGates(graph);
	const behind = graph.nodes.map((): number[] => []);
	for (const [node, gate] of gates.entries()) if (gate !== -1 && gate !== node) behind[gate]?.push(node);
	const [enter, leave] = [new Int32Array(gates.length).fill(-1), new Int32Array(gates.length).fill(-1)];
	const open = [graph.start];
	for (let time = 0; open.length > 0; time++) {
		const node = open.at(-1) as number;
		if (enter[node] === -1) enter[node] = time;
		const next = behind[node]?.pop();
		if (next !== undefined) open.push(next);
		else leave[open.pop() as number] = time;
	}
	return { enter, leave };
});

/** Is a place among `gatesOf` a node? Asked of every two, it must not take time that grows with the flow. */
export function isGate(graph: Ways, { index: gate }: GraphNode, { index: node }: GraphNode): boolean {
	const { enter, leave } = walks(graph);
	const enterOf = (at: number) => enter[at] as number;
	return gate !== node && enterOf(gate) !== -1 && enterOf(gate) < enterOf(node) && enterOf(node) <= (leave[gate] ?? -1);
}

const afterPasses = remember((graph: Ways) =>
	remember((check: CheckNode): Reached => {
		const starts = check.edges.filter(({ kind }) => kind === "pass").map(({ to }) => to);
		const gates = gatesOf(graph, check);
		const passing = graph.nodes.map((node) => ({ ...node, edges: node.edges.filter(({ kind }) => kind !== "fail") }));
		return reachWithout({ nodes: passing }, starts, ({ index }) => gates.has(index));
	}),
);

/**
 * What comes after a check that has passed, without starting over. What only failed checks lead to, such as putting the
 * goods apart or throwing them away, is nothing that a pass leads to.
 */
export function reachByPasses(graph: Ways, check: CheckNode): Reached {
	return afterPasses(graph)(check);
}

/** What comes after a node, without starting over. */
const afterNodes = remember((graph: Ways) =>
	remember((node: GraphNode): Reached => {
		const gates = gatesOf(graph, node);
		return reachWithout(graph, [node.index], ({ index }) => gates.has(index));
	}),
);

/**
 * Does the work come to a place first, and then to a check? Not where it comes there again only by starting over, through
 * a place that everybody has come through before. Where each may come before the other, the text says which is meant.
 */
export function comesBefore(graph: Ways, node: GraphNode, check: CheckNode): boolean {
	if (isGate(graph, node, check)) return true;
	if (isGate(graph, check, node) || !afterNodes(graph)(node).has(check.index)) return false;
	return node.index < check.index || !reachByPasses(graph, check).has(node.index);
}
