// What is a QC step in its role against a failure mode: prevention or detection, by another person, of how much?
import { computeFlow } from "../flow/compute-flow.ts";
import { isByAnother } from "../flow/independence.ts";
import { computeChecks } from "../model/checks.ts";
import { type Document, isValid, type QCStepNode } from "../model/document.ts";
import { isKnown, type Manual } from "../model/manual.ts";
import { numberAt } from "../model/numbers.ts";

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

/** Valid QC steps of a document in reading order, those of used checklists in their place. */
export function controlsIn(manual: Manual, document: Document, asOf: string): Control[] {
	return computeChecks(manual, document, asOf)
		.filter(({ check }) => isValid(check))
		.map(({ check, source, anchor }) => ({
			check,
			anchor,
			number: numberAt(manual, document, anchor),
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
