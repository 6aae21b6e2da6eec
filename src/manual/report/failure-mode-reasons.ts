// Where is a failure mode declared, and where is it controlled?

import type { CoverageReport, CoverageState } from "../coverage/coverage-report.ts";
import { isValid } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { count } from "../model/how-many.ts";
import { isInForce } from "../model/in-force.ts";
import { type Manual, proceduresOf } from "../model/manual.ts";
import type { FailureMode } from "../model/registers.ts";
import { adviseControl } from "./advice.ts";

export interface FailureModeReasons {
	kind: "failure-mode";
	id: string;
	entry: FailureMode;
	/** Register file with the line of its entry. */
	place: { file: string } & Position;
	because: string;
	/** Procedures that declare it; controlled and path are known of those in scope only. */
	declaredBy: {
		id: string;
		title: string;
		state: CoverageState;
		controlled: boolean;
		controls: string[];
		path: string;
	}[];
	/** QC steps that name it, wherever they stand. */
	checks: ({ document: string; id: string; file: string; counts: boolean; why: string } & Position)[];
	changes: string[];
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
	const declaredBy = declared.flatMap(({ file }) => {
		const procedure = byFile.get(file);
		if (!procedure) return [];
		const mode = procedure.failureModes.find((each) => each.id === id);
		const { controlled = false, controls = [], path = "" } = mode ?? {};
		return [{ id: procedure.id, title: procedure.title, state: procedure.state, controlled, controls, path }];
	});
	const checks = manual.documents.flatMap((document) =>
		document.allNodes.flatMap((node) => {
			if (node.component !== "QCStep" || !node.controls.includes(id)) return [];
			const inForce = isInForce(manual, document, report.asOf);
			const why = !inForce
				? `${document.head.id} is not in force`
				: isValid(node)
					? ""
					: `it lacks ${node.lacks.join(", ")}`;
			return [
				{
					document: document.head.id,
					id: node.id,
					file: document.file,
					line: node.line,
					column: node.column,
					counts: why === "",
					why,
				},
			];
		}),
	);
	const judged = report.procedures.flatMap((procedure) =>
		procedure.failureModes.filter((mode) => mode.id === id).map((mode) => ({ procedure, mode })),
	);
	const controlled = judged.filter(({ mode }) => mode.controlled).length;
	return {
		kind: "failure-mode",
		id,
		entry,
		place: { file: register.file, ...register.locate([id]) },
		because:
			judged.length > 0
				? `is controlled in ${controlled} of ${count(judged.length, "procedure")} in scope that declare${judged.length === 1 ? "s" : ""} it`
				: "is declared by no procedure in scope, so nothing is judged of it",
		declaredBy,
		checks,
		changes:
			judged.length > 0
				? judged
						.filter(({ mode }) => !mode.controlled)
						.map(({ procedure, mode }) => `${procedure.id}: ${adviseControl(mode)}`)
				: [`Add ${id} to failureModes in the head of the procedure of ${entry.process} that can cause it.`],
	};
}
