// Which QC steps does a document have on a day, those of the checklists it uses included?
import { type Document, isValid, type QCStepNode } from "./document.ts";
import { isInForce } from "./in-force.ts";
import { findChecklist, type Manual } from "./manual.ts";

export interface PlacedCheck {
	check: QCStepNode;
	/** Document that the QC step is written in: the procedure itself or a checklist. */
	source: Document;
	/** Anchor in the page of the document: `match`, or `goods-in--match` in a used checklist. */
	anchor: string;
}

/**
 * QC steps in reading order. A used checklist counts while it is in force; one that uses itself, over however
 * many others, is not followed a second time.
 */
export function computeChecks(manual: Manual, document: Document, asOf: string): PlacedCheck[] {
	const placed: PlacedCheck[] = [];
	const visit = (source: Document, prefix: string, open: readonly Document[]) => {
		for (const node of source.allNodes) {
			if (node.component === "QCStep") placed.push({ check: node, source, anchor: prefix + node.id });
			if (node.component !== "UseChecklist") continue;
			const checklist = findChecklist(manual, node.ref);
			if (checklist && !open.includes(checklist) && isInForce(manual, checklist, asOf)) {
				visit(checklist, `${prefix}${node.id}--`, [...open, checklist]);
			}
		}
	};
	visit(document, "", [document]);
	return placed;
}

/** Has the document a QC step that counts? */
export function hasValidCheck(checks: readonly PlacedCheck[]): boolean {
	return checks.some(({ check }) => isValid(check));
}
