// Where does a reader go on who has come to the end of a branch without a goto? A branch may stand in another's.
import type { BranchNode, FlowNode } from "../manual/model/document.ts";

/** Id of the node that comes next, "" where it has none that can be read, or "end"; undefined: the branch is not among the nodes. */
export function nextAfter(branch: BranchNode, nodes: readonly FlowNode[], beyond = "end"): string | undefined {
	for (const [at, node] of nodes.entries()) {
		const next = nodes[at + 1]?.id ?? beyond;
		const within =
			node.component === "PausePoint"
				? nextAfter(branch, node.nodes, next)
				: node.component === "Decision"
					? node.branches
							.map((each) => (each === branch ? next : nextAfter(branch, each.nodes, each.goto || next)))
							.find((found) => found !== undefined)
					: undefined;
		if (within !== undefined) return within;
	}
	return undefined;
}
