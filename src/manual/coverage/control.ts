// What is a QC step in its role against a failure mode: prevention or detection, by another person, of how much?
import { computeFlow } from "../flow/compute-flow.ts";
import { isByAnother } from "../flow/independence.ts";
import { computeChecks } from "../model/checks.ts";
import { type Document, isValid, type QCStepNode } from "../model/document.ts";
import { findChecklist, isKnown, type Manual } from "../model/manual.ts";
import { computeNumbers } from "../model/numbers.ts";

/** A check at the source stops the error from being made; every other one finds it afterwards. */
export type ControlType = "prevention" | "detection";

export interface Control {
	check: QCStepNode;
	/** Anchor in the page of the procedure: `match`, or `goods-in--match` in a used checklist. */
	anchor: string;
	/** Number in the page of the procedure: "4", or "7.3" in a used checklist. */
	number: string;
	/** Checklist that it is written in; undefined: the procedure itself. */
	checklist: Document | undefined;
	type: ControlType;
	/** Another person than the performer verifies, as flow/independence.ts judges it. */
	byAnother: boolean;
}

function controlTypeOf({ kind }: Pick<QCStepNode, "kind">): ControlType {
	return kind === "source" ? "prevention" : "detection";
}

/** Does another person verify? Not at the source, nor the performer, nor a machine, nor who is alone and did the work. */
function isVerifiedByAnother(
	manual: Manual,
	document: Document,
	anchor: string,
	check: QCStepNode,
	asOf: string,
): boolean {
	if (check.kind === "source" || check.kind === "self" || check.kind === "automated") return false;
	if (document.kind === "checklist") return check.by.every((role) => isKnown(manual.registers.roles, role));
	const { graph } = computeFlow(manual, document, asOf);
	const node = graph.nodes.find((each) => each.kind === "check" && each.anchor === anchor);
	return node?.kind !== "check" || isByAnother(manual, graph, node);
}

/** Number of a step as its page shows it: the number of each used checklist on the way stands before it. */
function numberAt(manual: Manual, document: Document, anchor: string, numbersOf: typeof computeNumbers): string {
	const [id = "", ...below] = anchor.split("--");
	const number = String(numbersOf(document).get(id) ?? "");
	if (below.length === 0) return number;
	const use = document.allNodes.find((node) => node.component === "UseChecklist" && node.id === id);
	const checklist = use?.component === "UseChecklist" ? findChecklist(manual, use.ref) : undefined;
	return checklist ? `${number}.${numberAt(manual, checklist, below.join("--"), numbersOf)}` : number;
}

/** Valid QC steps of a document in reading order, those of used checklists in their place. */
export function controlsIn(manual: Manual, document: Document, asOf: string): Control[] {
	const numbers = new Map<Document, Map<string, number>>();
	const numbersOf = (each: Document) => {
		const known = numbers.get(each) ?? computeNumbers(each);
		numbers.set(each, known);
		return known;
	};
	return computeChecks(manual, document, asOf)
		.filter(({ check }) => isValid(check))
		.map(({ check, source, anchor }) => ({
			check,
			anchor,
			number: numberAt(manual, document, anchor, numbersOf),
			checklist: source === document ? undefined : source,
			type: controlTypeOf(check),
			byAnother: isVerifiedByAnother(manual, document, anchor, check, asOf),
		}));
}

/** Roles that verify some controls, and those that decide when one fails. */
export function rolesOf(controls: readonly Control[]): { verify: string[]; decide: string[] } {
	return {
		verify: [...new Set(controls.flatMap(({ check }) => check.by))],
		decide: [...new Set(controls.flatMap(({ check }) => check.onFails.flatMap(({ authority }) => authority)))],
	};
}
