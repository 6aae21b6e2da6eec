// Which number does a step carry in its document? Steps, checks and used checklists count on through branches.
import type { Document } from "./document.ts";

/** Number by id of the node. Decisions carry none; items and checks of a checklist are counted through its pause points. */
export function computeNumbers(document: Document): Map<string, number> {
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
}
