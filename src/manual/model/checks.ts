// Which QC steps does a document have on a day, those of the checklists it uses included?
import { type Document, isValid, type QCStepNode } from "./document.ts";
import type { Manual } from "./manual.ts";
import { perDay } from "./per-day.ts";
import { remember } from "./remember.ts";
import { computeUses } from "./uses.ts";

export interface PlacedCheck {
	check: QCStepNode;
	/** Document that the QC step is written in: the procedure itself or a checklist. */
	source: Document;
	/** Anchor in the page of the document: `match`, or `goods-in--match` in a used checklist. */
	anchor: string;
}

const checksOf = perDay((manual, asOf) => remember((document: Document) => placeChecks(manual, document, asOf)));

/** QC steps in reading order. A used checklist counts while it is in force. */
export function computeChecks(manual: Manual, document: Document, asOf: string): readonly PlacedCheck[] {
	return checksOf(manual, asOf)(document);
}

function placeChecks(manual: Manual, document: Document, asOf: string): PlacedCheck[] {
	const uses = computeUses(manual, document, asOf);
	const placed: PlacedCheck[] = [];
	const visit = (source: Document, prefix: string) => {
		for (const node of source.allNodes) {
			if (node.component === "QCStep") placed.push({ check: node, source, anchor: prefix + node.id });
			if (node.component !== "UseChecklist") continue;
			const place = uses.placeOf(node, prefix);
			if (place) visit(place.checklist, place.prefix);
		}
	};
	visit(document, "");
	return placed;
}

/** Has the document a QC step that counts? */
export function hasValidCheck(checks: readonly PlacedCheck[]): boolean {
	return checks.some(({ check }) => isValid(check));
}
