// Which flow is drawn? That of the coverage, in which a checklist without a check of its own still has its place.
import { buildGraph } from "../../manual/flow/build-graph.ts";
import { computeFlow, type Flow, judgeFlow } from "../../manual/flow/compute-flow.ts";
import type { GraphNode } from "../../manual/flow/graph.ts";
import { requiredCovers } from "../../manual/flow/required.ts";
import { nodesOf, type Procedure, type UseChecklistNode } from "../../manual/model/document.ts";
import type { Manual } from "../../manual/model/manual.ts";
import { computeUses, standInForUses } from "../../manual/model/uses.ts";

export interface DrawnFlow {
	flow: Flow;
	/** Used checklists that stand in the flow as a node of their own: no step, check or decision of theirs is drawn. */
	whole: ReadonlyMap<string, UseChecklistNode>;
}

/** The flow of a procedure as a reader sees it. The judgement is that of the coverage: a step more guards nothing. */
export function computeDrawnFlow(manual: Manual, procedure: Procedure, asOf: string): DrawnFlow {
	const flow = computeFlow(manual, procedure, asOf);
	const uses = computeUses(manual, procedure, asOf);
	const isDrawn = (prefix: string) => flow.graph.nodes.some(({ anchor }: GraphNode) => anchor.startsWith(prefix));
	const whole = new Map<string, UseChecklistNode>();
	for (const node of nodesOf(procedure, "UseChecklist")) {
		if (!node.id) continue;
		const placed = uses.placeOf(node, "");
		if (!placed || !isDrawn(placed.prefix)) whole.set(node.id, node);
	}
	if (whole.size === 0) return { flow, whole };
	const covers = requiredCovers(manual, procedure, asOf, (required) => computeFlow(manual, required, asOf));
	const nodes = standInForUses(procedure.nodes, (use) => whole.get(use.id) === use);
	// The list of all nodes stays: by it the checklists are found that are drawn with their checks.
	return { flow: judgeFlow(buildGraph(manual, { ...procedure, nodes }, asOf, covers)), whole };
}
