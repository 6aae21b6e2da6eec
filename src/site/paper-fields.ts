// What does paper have to take: figures of a check, the serial number, who signs, an answer? And what must the second person not see?
import type { FlowNode, QCStepNode } from "../manual/model/document.ts";
import { findChecklist } from "../manual/model/manual.ts";
import { asksForValue } from "../manual/rules/wording/asks-for-value.ts";
import { isEnglish } from "../manual/rules/wording/language.ts";
import { type DocumentView, numberOf, standingOf, viewUsedChecklist } from "./document-view.ts";

/** More figures than this go on a sheet of their own. */
const mostFigures = 10;

/** Does the kind ask for two persons? */
export const hasTwoPersons = ({ kind }: QCStepNode): boolean => kind === "second-person";
/** Then the first person's result stands on the strip that is folded away. */
export const isFoldedAway = (node: QCStepNode): boolean => hasTwoPersons(node) && node.blind;

/** Boxes for figures: none, one, or one for each piece of a small sample. */
export function figuresOf({ evidence, sample }: QCStepNode): number {
	if (evidence === "count") return 1;
	if (evidence !== "measurement") return 0;
	return "perLot" in sample && sample.perLot <= mostFigures ? sample.perLot : 1;
}

/** Is there to be a line to write on? Where nobody can judge the words, paper has room for every answer. */
export function wantsLine({ manual, document }: DocumentView, response: string): boolean {
	return !isEnglish(manual, document) || asksForValue(response);
}

interface FoldedCheck {
	node: QCStepNode;
	number: string;
}

/** The blind checks of a page by two persons, those of used checklists included, in reading order. */
export function foldedChecks(view: DocumentView, nodes: readonly FlowNode[] = view.document.nodes): FoldedCheck[] {
	return nodes.flatMap((node): FoldedCheck[] => {
		if (node.component === "QCStep") return isFoldedAway(node) ? [{ node, number: numberOf(view, node.id) }] : [];
		if (node.component === "PausePoint") return foldedChecks(view, node.nodes);
		if (node.component === "Decision") return node.branches.flatMap(({ nodes }) => foldedChecks(view, nodes));
		if (node.component !== "UseChecklist") return [];
		const checklist = findChecklist(view.manual, node.ref);
		if (!checklist || !standingOf(view, checklist).inForce || view.open.includes(checklist)) return [];
		return foldedChecks(viewUsedChecklist(view, checklist, node));
	});
}
