// Is a check made by another person than the one who did the work, or does it only look so?
import { isKnown, type Manual } from "../model/manual.ts";
import { type CheckKind, independence } from "../model/words.ts";
import type { CheckNode, Graph } from "./graph.ts";
import { reach } from "./reach.ts";

const performersOf = new WeakMap<CheckNode, ReadonlyMap<string, string>>();

/** Roles that did the work a check looks at, with the anchor of a step of each: what was done since the last hold point. */
export function performersBefore(graph: Pick<Graph, "nodes" | "start">, check: CheckNode): ReadonlyMap<string, string> {
	const known = performersOf.get(check);
	if (known) return known;
	const { nodes } = graph;
	// Nobody has done what no path leads to.
	const reached = reach(graph, [graph.start]);
	const before = nodes.map((): number[] => []);
	for (const node of nodes) {
		for (const { to, kind } of node.edges) {
			const held = node.kind === "check" && node.node.hold && kind === "pass";
			if (!held && reached.has(node.index)) before[to]?.push(node.index);
		}
	}
	const performers = new Map<string, string>();
	const seen = new Set(before[check.index]);
	for (const index of seen) {
		const node = nodes[index];
		// A check that lacks something is passed like a step, but whoever looks does not do the work.
		if (node?.kind === "step" && node.node.component === "Step") {
			for (const role of node.node.by) if (!performers.has(role)) performers.set(role, node.anchor);
		}
		for (const earlier of before[index] ?? []) seen.add(earlier);
	}
	performersOf.set(check, performers);
	return performers;
}

/** People of a role on one shift; 1 where the register does not say. */
export function peopleOf(manual: Manual, role: string): number {
	return manual.registers.roles.entries.get(role)?.perShift ?? 1;
}

/** Verifiers who would check their own work: they did some of it, and nobody else of their role is there. */
export function ownVerifiers(manual: Manual, graph: Graph, check: CheckNode): { role: string; step: string }[] {
	const performers = performersBefore(graph, check);
	return check.node.by.flatMap((role) => {
		const step = performers.get(role);
		return step !== undefined && peopleOf(manual, role) < 2 ? [{ role, step }] : [];
	});
}

/** Ids among those of a check's verifiers and of whoever did the work that name no role: nobody knows who that is. */
export function findStrangers(
	manual: Manual,
	graph: Graph,
	check: CheckNode,
): { verifiers: string[]; performers: string[] } {
	const unknown = (roles: Iterable<string>) => [...roles].filter((role) => !isKnown(manual.registers.roles, role));
	return { verifiers: unknown(check.node.by), performers: unknown(performersBefore(graph, check).keys()) };
}

/** Is it certain that whoever verifies is another person than whoever did the work? */
export function isByAnother(manual: Manual, graph: Graph, check: CheckNode): boolean {
	const { verifiers, performers } = findStrangers(manual, graph, check);
	return verifiers.length + performers.length + ownVerifiers(manual, graph, check).length === 0;
}

/** Is the result to be found by the verifier without knowing the first one? Only figures can be repeated from hearing. */
export function needsBlind({ node }: Pick<CheckNode, "node">): boolean {
	return node.kind === "second-person" && ["count", "weigh", "measure"].includes(node.method ?? "");
}

/**
 * Another person than the performer, who does not see the first result (ISMP), or a machine.
 * `source` and `self` are checks of one's own work by definition.
 */
export function isIndependent(manual: Manual, graph: Graph, check: CheckNode): boolean {
	const { kind, blind } = check.node;
	if (kind === "automated") return true;
	if (kind === "source" || kind === "self") return false;
	return (!needsBlind(check) || blind) && isByAnother(manual, graph, check);
}

/** Is whoever makes one check as far from the work as whoever makes the other? */
export function isAsIndependent(manual: Manual, graph: Graph, one: CheckNode, other: CheckNode): boolean {
	const rankOf = ({ node }: CheckNode) => independence[node.kind as CheckKind];
	if (isIndependent(manual, graph, one)) return true;
	return !isIndependent(manual, graph, other) && rankOf(one) >= rankOf(other);
}
