// Where is a failure mode declared, and where is it controlled?
import { computeFlow } from "../flow/compute-flow.ts";
import { quoteNode } from "../flow/describe-path.ts";
import type { CoverageState } from "../model/coverage-states.ts";
import { nodesOf, type Procedure } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { explainStanding, isInForce } from "../model/in-force.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import type { FailureMode } from "../model/registers.ts";
import { explainUndone } from "../model/undone.ts";
import { adviseUnread } from "../model/uses.ts";
import type { CoverageFailureMode, CoverageReport } from "./coverage-report.ts";
import { findSilentRequirements, type SilentRequirement } from "./silent-requirements.ts";

export interface FailureModeReasons {
	kind: "failure-mode";
	id: string;
	entry: FailureMode;
	/** Register file with the line of its entry. */
	place: { file: string } & Position;
	/** Procedures that declare it; of those in scope it is known whether it is controlled. silent: what they require, and what vouches for nothing of it. first: what to do before anything else. waiting: why it is not in force yet. */
	declaredBy: {
		id: string;
		title: string;
		state: CoverageState;
		mode: CoverageFailureMode | undefined;
		silent: SilentRequirement[];
		first: string | undefined;
		waiting: string | undefined;
	}[];
	/** QC steps that name it, wherever they stand. */
	checks: ({ document: string; id: string; file: string; inForce: boolean; lacks: string[] } & Position)[];
}

/** Where every check counts as undone, since a step undoes what is none, a further check would change nothing. */
function adviseUndone(manual: Manual, procedure: Procedure, asOf: string, id: string): string | undefined {
	const mode = computeFlow(manual, procedure, asOf).failureModes.find((each) => each.id === id);
	if (!mode?.undoneBy || mode.ghost === undefined || mode.controls.length === 0) return undefined;
	const { source, node } = mode.undoneBy;
	const { help } = explainUndone(manual, source, mode.ghost, asOf);
	return `${help} That is at ${quoteNode(mode.undoneBy)} (${source.file}:${node.line}); until then every check counts as undone there.`;
}

/** Why a document is not in force that has yet to come: not what was withdrawn or superseded. */
function findWaiting(manual: Manual, document: Procedure, asOf: string): string | undefined {
	const { status, effective } = document.head;
	const isToCome = status === "draft" || status === "in-review" || (status === "effective" && (effective ?? "") > asOf);
	return isToCome ? explainStanding(manual, document, asOf) : undefined;
}

export function computeFailureModeReasons(
	manual: Manual,
	report: CoverageReport,
	id: string,
	entry: FailureMode,
): FailureModeReasons {
	const register = manual.registers["failure-modes"];
	const declared = proceduresOf(manual).filter(({ head }) => head.failureModes.includes(id));
	const byFile = new Map(report.procedures.map((procedure) => [procedure.file, procedure]));
	const declaredBy = declared.flatMap((document) => {
		const procedure = byFile.get(document.file);
		if (!procedure) return [];
		const { title, state, failureModes } = procedure;
		const mode = failureModes.find((each) => each.id === id);
		const isOpen = mode !== undefined && !mode.controlled;
		const silent = isOpen ? findSilentRequirements(manual, document, report.asOf, id) : [];
		const undone = isOpen ? adviseUndone(manual, document, report.asOf, id) : undefined;
		const first = adviseUnread(manual, document) ?? undone;
		const waiting = findWaiting(manual, document, report.asOf);
		return [{ id: procedure.id, title, state, mode, silent, first, waiting }];
	});
	const checks = manual.documents.flatMap((document) =>
		nodesOf(document, "QCStep").flatMap((node) => {
			if (!node.controls.includes(id)) return [];
			const { line, column, lacks } = node;
			const inForce = isInForce(manual, document, report.asOf);
			return [{ document: document.head.id, id: node.id, file: document.file, line, column, inForce, lacks }];
		}),
	);
	return {
		kind: "failure-mode",
		id,
		entry,
		place: { file: register.file, ...register.locate([id]) },
		declaredBy,
		checks,
	};
}
