// Is a check made by another person than the one who did the work, or does it only look so?
import { isKnown, type Manual } from "../model/manual.ts";
import { type CheckKind, independence } from "../model/words.ts";
import type { CheckNode, Graph, RequiredNode, WorkNode } from "./graph.ts";
import { performersBefore } from "./performers.ts";
import { type Cut, reach, reachWithout } from "./reach.ts";

/** People of a role on one shift; 1 where the register does not say. */
export function peopleOf(manual: Manual, role: string): number {
	return manual.registers.roles.entries.get(role)?.perShift ?? 1;
}

/** Verifiers who would check their own work: they did some of it, and nobody else of their role is there. */
export function ownVerifiers(manual: Manual, graph: Graph, check: CheckNode): { role: string; step: WorkNode }[] {
	const performers = performersBefore(manual, graph, check);
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
	return { verifiers: unknown(check.node.by), performers: unknown(performersBefore(manual, graph, check).keys()) };
}

/** Is it certain that whoever verifies is another person than whoever did the work? */
export function isByAnother(manual: Manual, graph: Graph, check: CheckNode): boolean {
	const { verifiers, performers } = findStrangers(manual, graph, check);
	return verifiers.length + performers.length + ownVerifiers(manual, graph, check).length === 0;
}

const figures: readonly string[] = ["count", "weigh", "measure"];
/** Is its result one that can be repeated from hearing? */
const findsFigure = ({ node }: Pick<CheckNode, "node">): boolean => figures.includes(node.method ?? "");

/** Is the result to be found by the verifier without knowing the first one, whatever stands before it? */
export function needsBlind(check: Pick<CheckNode, "node">): boolean {
	return check.node.kind === "second-person" && findsFigure(check);
}

/**
 * Another person than the performer, who does not see the first result (ISMP), or a machine.
 * `source` looks at what the work starts from, before anything is done that somebody else could look at, and `self` at one's
 * own work by definition.
 */
export function isIndependent(manual: Manual, graph: Graph, check: CheckNode): boolean {
	const { kind, blind } = check.node;
	if (kind === "automated") return true;
	if (kind === "source" || kind === "self") return false;
	return (!needsBlind(check) || blind) && isByAnother(manual, graph, check);
}

/** Is what a check has found over behind a node: the work has left, so that the next round is about other work, or is done anew? */
const endsResult =
	({ anchor }: CheckNode): Cut =>
	(node) =>
		node.kind === "step" &&
		node.node.component === "Step" &&
		(node.node.irreversible || node.node.undoes.includes(anchor));

/**
 * The check that finds the same figure before, by the same method and for the same failure mode: whoever makes this one
 * may know it, unless they are blind. One that is independent itself leaves nothing to be found again.
 */
export function findEarlierResult(
	manual: Manual,
	graph: Graph,
	check: CheckNode,
	failureMode: string,
): CheckNode | undefined {
	if (!findsFigure(check) || check.node.kind === "automated") return undefined;
	const earlier = graph.nodes.filter(
		(node): node is CheckNode =>
			node.kind === "check" &&
			node !== check &&
			node.node.method === check.node.method &&
			node.controls.includes(failureMode) &&
			!isIndependent(manual, graph, node),
	);
	if (earlier.length === 0) return undefined;
	const before = reachWithout(graph, [graph.start], (node) => node === check);
	return earlier.find(
		(node) => before.has(node.index) && reach(graph, [node.index], endsResult(node)).has(check.index),
	);
}

/** The earlier result that whoever makes a check, and is not blind, may know. */
export function findFirstResult(
	manual: Manual,
	graph: Graph,
	check: CheckNode,
	failureMode: string,
): CheckNode | undefined {
	return check.node.blind ? undefined : findEarlierResult(manual, graph, check, failureMode);
}

/** Does a control rule out a failure mode by more than a check of one's own work, or of what was found before? */
export function isIndependentControl(
	manual: Manual,
	graph: Graph,
	control: CheckNode | RequiredNode,
	failureMode: string,
): boolean {
	if (control.kind === "required") return control.independent.has(failureMode);
	return isIndependent(manual, graph, control) && !findFirstResult(manual, graph, control, failureMode);
}

/** Is whoever makes one check as far from the work as whoever makes the other? */
export function isAsIndependent(manual: Manual, graph: Graph, one: CheckNode, other: CheckNode): boolean {
	const rankOf = ({ node }: CheckNode) => independence[node.kind as CheckKind];
	if (isIndependent(manual, graph, one)) return true;
	return !isIndependent(manual, graph, other) && rankOf(one) >= rankOf(other);
}
