// Does whoever works through a list of steps get to its end, or does every way leave before?
import { type FlowNode, isValid } from "../model/document.ts";
import type { Policy } from "../model/policy.ts";
import { isExhaustive } from "./build-graph.ts";

/** Ids that a `goto` of the document names: there the work may set in again. */
export function gotoTargets(nodes: readonly FlowNode[]): Set<string> {
	return new Set(
		nodes.flatMap((node) => {
			if (node.component === "QCStep") return isValid(node) ? node.onFails.flatMap(({ goto }) => goto || []) : [];
			if (node.component === "PausePoint") return [...gotoTargets(node.nodes)];
			if (node.component !== "Decision") return [];
			return node.branches.flatMap((branch) => [...(branch.goto ? [branch.goto] : []), ...gotoTargets(branch.nodes)]);
		}),
	);
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
