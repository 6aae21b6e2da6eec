// Does whoever works through a list of steps get to its end, or does every way leave before?
import { type Document, type FlowNode, nodesOf, validChecksOf } from "../model/document.ts";
import type { Policy } from "../model/policy.ts";
import { isExhaustive } from "./build-graph.ts";

/** Ids that a `goto` of the document names: there the work may set in again. */
export function gotoTargets(document: Document): Set<string> {
	const reactions = validChecksOf(document).flatMap(({ onFails }) => onFails);
	return new Set([...nodesOf(document, "Branch"), ...reactions].flatMap(({ goto }) => goto || []));
}

/** Whoever gets to the first of the `nodes`, or to one of the `targets` among them: does anybody get beyond the last? */
export function goesOn(
	nodes: readonly FlowNode[],
	policy: Pick<Policy, "answers">,
	targets: ReadonlySet<string>,
	arrives = true,
): boolean {
	let reached = arrives;
	for (const node of nodes) {
		reached ||= targets.has(node.id);
		if (node.component !== "Decision") continue;
		const here = reached;
		const on = node.branches.filter((branch) => goesOn(branch.nodes, policy, targets, here) && !branch.goto);
		reached = on.length > 0 || (here && !isExhaustive(policy, node));
	}
	return reached;
}
