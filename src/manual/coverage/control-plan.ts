// What is checked where, how, on how much, against what, and what happens if it fails? The control plan (AIAG), from the procedures.
import type { Procedure } from "../model/document.ts";
import { compareText } from "../model/finding.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import type { FailureMode, SamplePlan } from "../model/registers.ts";
import type { Sample } from "../model/values.ts";
import type { CheckKind, Disposition, Evidence, Method, Stage } from "../model/words.ts";
import { type ControlType, controlsIn } from "./control.ts";
import { isInScope, processOrder } from "./scope.ts";

export interface ControlPlanRow {
	/** Process of the procedure: id. */
	process: string;
	procedure: Procedure;
	/** Number, anchor and title of the QC step in the page of the procedure. */
	number: string;
	anchor: string;
	title: string;
	/** Id of the checklist that it stands in; empty: the procedure itself. */
	checklist: string;
	/** Failure modes that it controls, in words from the register; empty where it names none. */
	failureModes: { id: string; failureMode: FailureMode | undefined }[];
	/** What is controlled: the failure modes in words, else the title of the step. */
	characteristic: string;
	stage: Stage | undefined;
	kind: CheckKind | undefined;
	method: Method | undefined;
	sample: Sample;
	/** The sampling plan that the sample names. */
	plan: { id: string; entry: SamplePlan | undefined } | undefined;
	criterion: string;
	evidence: Evidence | undefined;
	control: ControlType;
	hold: boolean;
	blind: boolean;
	/** Roles that verify. */
	verifiers: readonly string[];
	reaction: {
		disposition: Disposition | undefined;
		authority: readonly string[];
		/** Procedure to follow then. */
		see: string;
		/** The reaction plan, whole, on one line. */
		text: string;
	};
	/** Role that keeps the procedure right. */
	owner: string;
}

function rowsOf(manual: Manual, procedure: Procedure, asOf: string): ControlPlanRow[] {
	const { "failure-modes": modes, "sample-plans": plans } = manual.registers;
	const { process, owner } = procedure.head;
	return controlsIn(manual, procedure, asOf).map(({ check, anchor, number, checklist, type }) => {
		const { title, stage, kind, method, sample, criterion, evidence, hold, blind, by } = check;
		const failureModes = [...new Set(check.controls)].map((id) => ({ id, failureMode: modes.entries.get(id) }));
		const [onFail] = check.onFails;
		return {
			process,
			procedure,
			number,
			anchor,
			title,
			checklist: checklist?.head.id ?? "",
			failureModes,
			characteristic: failureModes.map(({ id, failureMode }) => failureMode?.title ?? id).join("; ") || title,
			stage,
			kind,
			method,
			sample,
			plan: "plan" in sample ? { id: sample.plan, entry: plans.entries.get(sample.plan) } : undefined,
			criterion,
			evidence,
			control: type,
			hold,
			blind,
			verifiers: by,
			reaction: {
				disposition: onFail?.disposition,
				authority: onFail?.authority ?? [],
				see: onFail?.see ?? "",
				text: (onFail?.text ?? "").replace(/\s+/g, " ").trim(),
			},
			owner,
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
