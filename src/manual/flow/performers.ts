// Who did the work that a check looks at?
import { isKnown, type Manual } from "../model/manual.ts";
import { remember } from "../model/remember.ts";
import type { CheckNode, Graph, GraphNode, RequiredNode, WorkNode } from "./graph.ts";
import { gatesOf, isGate } from "./order.ts";
import { leadingTo, reach, stopAt } from "./reach.ts";

/** A way back to a node, and the hold point that it passes; undefined: it passes none. */
interface WayBack {
	from: number;
	hold: CheckNode | undefined;
}

interface Work {
	/** By node, the ways that lead to it. Nobody has done what no path leads to. */
	back: readonly (readonly WayBack[])[];
	performing: ReadonlySet<string>;
	/** Roles that may pass a hold point. */
	holding: ReadonlySet<string>;
	/** Procedures that have ended before. */
	required: readonly RequiredNode[];
}

type Ways = Pick<Graph, "nodes" | "start" | "done">;

const workIn = remember((graph: Ways): Work => {
	const { nodes } = graph;
	const reached = reach(graph, [graph.start]);
	const back = nodes.map((): WayBack[] => []);
	const performing = new Set<string>();
	const holding = new Set<string>();
	for (const node of nodes) {
		if (!reached.has(node.index)) continue;
		const hold = node.kind === "check" && node.node.hold ? node : undefined;
		for (const role of hold?.node.by ?? []) holding.add(role);
		for (const role of workersAt(node)) performing.add(role);
		for (const { to, kind } of node.edges)
			back[to]?.push({ from: node.index, hold: kind === "pass" ? hold : undefined });
	}
	return { back, performing, holding, required: nodes.filter((node) => node.kind === "required") };
});

/** Roles that work at a node. A check that lacks something is passed like a step, but whoever looks does not do the work. */
function workersAt(node: GraphNode | undefined): readonly string[] {
	return node?.kind === "step" && node.node.component === "Step" ? node.node.by : [];
}

/**
 * Is what a role did before a hold point over once that has passed? Not where the role itself may have passed it, nor
 * where nobody knows who did.
 */
function separates(manual: Manual, { node }: CheckNode, role?: string): boolean {
	if (node.kind === "automated") return true;
	return node.by.every((verifier) => verifier !== role && isKnown(manual.registers.roles, verifier));
}

/** Roles that do work and may pass a hold point themselves, here or in what has ended before. */
const ownHolders = remember((graph: Ways): string[] => {
	const graphs = new Set([graph]);
	for (const each of graphs) for (const required of workIn(each).required) graphs.add(required.graph);
	const works = [...graphs].map((each) => workIn(each));
	const holding = new Set(works.flatMap((work) => [...work.holding]));
	return [...new Set(works.flatMap((work) => [...work.performing]))].filter((role) => holding.has(role));
});

/** From where somebody comes to a node without passing a hold point that separates; `role` is whose work is looked for. */
const cameFrom = (manual: Manual, { back }: Work, node: number, role?: string): number[] =>
	(back[node] ?? []).flatMap(({ from, hold }) => (hold && separates(manual, hold, role) ? [] : from));

/**
 * The procedure whose work is looked at by whoever comes to a node: the one that has ended before, where somebody gets from it to
 * the node without doing any work. Where some is done first, that is looked at; where several have ended, nobody knows of which.
 */
function findWorkHandedOver(manual: Manual, flow: Ways, node: number, role?: string): RequiredNode | undefined {
	const work = workIn(flow);
	const [before, another] = work.required;
	if (!before || another) return undefined;
	const seen = new Set([node]);
	for (const index of seen)
		for (const from of cameFrom(manual, work, index, role))
			if (workersAt(flow.nodes[from]).length === 0) seen.add(from);
	return seen.has(before.index) ? before : undefined;
}

/** From where somebody comes to a check without doing a step again that everybody has done before it. */
function placesNear(graph: Ways, check: CheckNode): ReadonlySet<number> {
	const { back } = workIn(graph);
	const gates = gatesOf(graph, check);
	const near = new Set([check.index]);
	for (const index of near) {
		if (gates.has(index) && workersAt(graph.nodes[index]).length > 0) continue;
		for (const { from } of back[index] ?? []) near.add(from);
	}
	return near;
}

/**
 * Is a step part of the round before? It stands behind the check on a way that leads on, and comes back to the check only
 * over a step that begins anew: a correction, or the next piece. What only leads back, such as rework, is looked at again.
 */
function roundBefore(graph: Ways, check: CheckNode): (node: WorkNode) => boolean {
	let near: ReadonlySet<number> | undefined;
	let leadingOn: ReadonlySet<number> | undefined;
	return (node) => {
		if (!isGate(graph, check, node)) return false;
		near ??= placesNear(graph, check);
		if (near.has(node.index)) return false;
		leadingOn ??= leadingTo({ nodes: stopAt(graph.nodes, (other) => other === check) }, [graph.done]);
		return leadingOn.has(node.index);
	};
}

const performersOf = new WeakMap<CheckNode, ReadonlyMap<string, WorkNode>>();

/**
 * Roles that did the work a check looks at, with a step of each: what was done since the last hold point
 * that somebody else passed, in a required procedure too if nothing is done between its end and the check.
 */
export function performersBefore(manual: Manual, graph: Ways, check: CheckNode): ReadonlyMap<string, WorkNode> {
	const known = performersOf.get(check);
	if (known) return known;
	const performers = new Map<string, WorkNode>();
	const isOver = roundBefore(graph, check);
	const follow = (flow: Ways, from: number, role?: string) => {
		const work = workIn(flow);
		const seen = new Set(cameFrom(manual, work, from, role));
		for (const index of seen) {
			const node = flow.nodes[index];
			for (const worker of workersAt(node))
				if (
					node?.kind === "step" &&
					(role ?? worker) === worker &&
					!performers.has(worker) &&
					!(flow === graph && isOver(node))
				)
					performers.set(worker, node);
			for (const earlier of cameFrom(manual, work, index, role)) seen.add(earlier);
		}
		const before = findWorkHandedOver(manual, flow, from, role);
		if (before) follow(before.graph, before.graph.done, role);
	};
	follow(graph, check.index);
	for (const role of ownHolders(graph)) if (!performers.has(role)) follow(graph, check.index, role);
	performersOf.set(check, performers);
	return performers;
}

/** The last step that a role may have done before a check, on some way to it, with no step of others in between. */
export function findStepJustBefore(manual: Manual, graph: Ways, check: CheckNode, role: string): WorkNode | undefined {
	const work = workIn(graph);
	const seen = new Set(cameFrom(manual, work, check.index, role));
	for (const index of seen) {
		const node = graph.nodes[index];
		const workers = workersAt(node);
		if (node?.kind === "step" && workers.includes(role)) return node;
		if (workers.length === 0) for (const earlier of cameFrom(manual, work, index, role)) seen.add(earlier);
	}
	return undefined;
}
