// Does a QC step of today stand as early as an earlier one did?
import { computeFlow } from "../../flow/compute-flow.ts";
import { isIrreversible } from "../../flow/graph.ts";
import { reachByPasses } from "../../flow/order.ts";
import { computeChecks, type PlacedCheck } from "../../model/checks.ts";
import { type Document, isFlowNode, type Procedure } from "../../model/document.ts";
import type { Manual } from "../../model/manual.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** A QC step on the page of a document. */
export interface Place extends PlacedCheck {
	page: Document;
}

export function placesOn(manual: Manual, page: Document, asOf: string): Place[] {
	return computeChecks(manual, page, asOf).map((each) => ({ ...each, page }));
}

/** Anchors of the irreversible steps that a passed check leads to. */
function findHeldUp(manual: Manual, page: Document, anchor: string, asOf: string): string[] {
	if (page.kind === "checklist") return [];
	const { graph } = computeFlow(manual, page, asOf);
	const check = graph.nodes.find((node) => node.kind === "check" && node.anchor === anchor);
	if (check?.kind !== "check") return [];
	const reached = reachByPasses(graph, check);
	return graph.nodes.filter((node) => isIrreversible(node) && reached.has(node.index)).map((node) => node.anchor);
}

/** Does it hold up every irreversible step that the earlier one held up, as far as they stand on its page? */
export function standsAsEarly(
	{ before: manualBefore, after, asOf }: Comparison,
	matches: Matches,
	before: Procedure,
	{ anchor }: PlacedCheck,
	{ page, anchor: now }: Place,
): boolean {
	const held = new Set(findHeldUp(after, page, now, asOf));
	const ids = new Set(page.allNodes.filter(isFlowNode).map(({ id }) => id));
	return findHeldUp(manualBefore, before, anchor, asOf)
		.map((step) => matches.anchorToday(before, step, page))
		.every((step) => held.has(step) || !ids.has(step));
}
