// Which number does a step carry in its document? Steps, checks and used checklists count on through branches.
import type { Document } from "./document.ts";
import { findChecklist, type Manual } from "./manual.ts";
import { remember } from "./remember.ts";
import { findUse } from "./uses.ts";

/** Number by id of the node. Decisions carry none; items and checks of a checklist are counted through its pause points. */
export const computeNumbers = remember((document: Document): ReadonlyMap<string, number> => {
	const numbers = new Map<string, number>();
	for (const node of document.allNodes) {
		switch (node.component) {
			case "Step":
			case "QCStep":
			case "UseChecklist":
			case "Item":
				if (node.id) numbers.set(node.id, numbers.size + 1);
		}
	}
	return numbers;
});

/** Number of a step or check by its anchor in a page, "7.3": that of each used checklist on the way stands before it. */
export function numberAt(manual: Manual, document: Document, anchor: string): string {
	const [id = "", ...below] = anchor.split("--");
	const number = String(computeNumbers(document).get(id) ?? "");
	if (below.length === 0) return number;
	const use = findUse(document, anchor);
	const checklist = use && findChecklist(manual, use.ref);
	return checklist ? `${number}.${numberAt(manual, checklist, below.join("--"))}` : number;
}
