// Which steps does a document have, by the ids that a goto may name, and which goto names none?
import { type Document, isFlowNode } from "./document.ts";
import { remember } from "./remember.ts";

/** Ids of the steps, checks, decisions and other places of a document. */
export const stepIds = remember(
	({ allNodes }: Document): ReadonlySet<string> =>
		new Set(
			allNodes
				.filter(isFlowNode)
				.map(({ id }) => id)
				.filter(Boolean),
		),
);

/** Does a goto surely name no step? What it names may stand in a wrong place, or in what cannot be read. */
export function namesNoStep(document: Document, goto: string | undefined): goto is string {
	if (!goto || goto === "end" || !document.measured) return false;
	return !stepIds(document).has(goto) && !document.misplacedIds.includes(goto);
}
