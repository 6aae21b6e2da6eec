// What is checked where, how, on how much, against what, and what happens if it fails? The control plan (AIAG), from the procedures.
import type { OnFailNode, Procedure, QCStepNode } from "../model/document.ts";
import { compareText } from "../model/finding.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import type { FailureMode, SamplePlan } from "../model/registers.ts";
import { type ControlType, controlsIn } from "./control.ts";
import { isInScope, processOrder } from "./scope.ts";

export interface ControlPlanRow {
	/** Process of the procedure: id. */
	process: string;
	procedure: Procedure;
	/** Number and anchor of the QC step in the page of the procedure. */
	number: string;
	anchor: string;
	/** Id of the checklist that it stands in; empty: the procedure itself. */
	checklist: string;
	/** The QC step, with its criterion, sample, evidence and verifiers as they are written. */
	check: QCStepNode;
	/** Failure modes that it controls, in words from the register; empty where it names none. */
	failureModes: { id: string; failureMode: FailureMode | undefined }[];
	/** What is controlled: the failure modes in words, else the title of the step. */
	characteristic: string;
	/** The sampling plan that the sample names. */
	plan: { id: string; entry: SamplePlan | undefined } | undefined;
	control: ControlType;
	/** Its text is the reaction plan, whole, on one line. */
	reaction: Pick<OnFailNode, "disposition" | "authority" | "see" | "text">;
}

const noReaction: ControlPlanRow["reaction"] = { disposition: undefined, authority: [], see: undefined, text: "" };

function rowsOf(manual: Manual, procedure: Procedure, asOf: string): ControlPlanRow[] {
	const { "failure-modes": modes, "sample-plans": plans } = manual.registers;
	return controlsIn(manual, procedure, asOf).map(({ check, anchor, number, checklist, type }) => {
		const { title, sample, controls } = check;
		const failureModes = [...new Set(controls)].map((id) => ({ id, failureMode: modes.entries.get(id) }));
		const { disposition, authority, see, text } = check.onFails[0] ?? noReaction;
		return {
			process: procedure.head.process,
			procedure,
			number,
			anchor,
			checklist: checklist?.head.id ?? "",
			check,
			failureModes,
			characteristic: failureModes.map(({ id, failureMode }) => failureMode?.title ?? id).join("; ") || title,
			plan: "plan" in sample ? { id: sample.plan, entry: plans.entries.get(sample.plan) } : undefined,
			control: type,
			reaction: { disposition, authority, see, text: text.replace(/\s+/g, " ").trim() },
		};
	});
}

/**
 * A row for every valid QC step of every procedure in scope, those of used checklists under the procedure that uses them:
 * by process in the order of the register, by procedure in the order of ids, by step in reading order.
 */
export function computeControlPlan(manual: Manual, asOf: string): ControlPlanRow[] {
	const order = new Map(processOrder(manual).map((id, at) => [id, at]));
	const rank = ({ head }: Procedure) => order.get(head.process) ?? order.size;
	return proceduresOf(manual)
		.filter((procedure) => procedure.measured && isInScope(manual, procedure, asOf))
		.sort((a, b) => rank(a) - rank(b) || compareText(a.head.id, b.head.id) || compareText(a.path, b.path))
		.flatMap((procedure) => rowsOf(manual, procedure, asOf));
}
