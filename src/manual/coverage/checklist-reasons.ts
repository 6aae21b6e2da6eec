// Who uses a checklist, and what does it bring them?
import { computeChecks } from "../model/checks.ts";
import type { CoverageState } from "../model/coverage-states.ts";
import { type Checklist, isValid, nodesOf } from "../model/document.ts";
import type { NamedFinding, Position } from "../model/finding.ts";
import { explainStanding, isInForce } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";
import { computeUses, nameOfUse } from "../model/uses.ts";
import type { AcceptedFinding, CoverageReport } from "./coverage-report.ts";
import { findingsAbout } from "./find-gaps.ts";

export interface ChecklistReasons {
	kind: "checklist";
	id: string;
	title: string;
	file: string;
	/** Why it is not in force, as the end of "…, because"; undefined: it is. Only a checklist in force brings anything. */
	idle: string | undefined;
	/** Procedures that it stands in, at which anchors, over other checklists too; while it is not in force, those that name it. */
	usedBy: { id: string; title: string; file: string; state: CoverageState; places: string[] }[];
	/** Its QC steps, those of checklists that it uses included; while it is not in force none counts. */
	checks: ({
		anchor: string;
		file: string;
		valid: boolean;
		counts: boolean;
		lacks: string[];
		controls: string[];
	} & Position)[];
	items: number;
	findings: readonly NamedFinding[];
	accepted: readonly AcceptedFinding[];
}

export function computeChecklistReasons(
	manual: Manual,
	report: CoverageReport,
	checklist: Checklist,
): ChecklistReasons {
	const { asOf } = report;
	const { id, title } = checklist.head;
	const inForce = isInForce(manual, checklist, asOf);
	const byFile = new Map(report.procedures.map((procedure) => [procedure.file, procedure]));
	const usedBy = manual.documents.flatMap((document) => {
		const procedure = document.kind === "procedure" && byFile.get(document.file);
		if (!procedure) return [];
		const places = inForce
			? computeUses(manual, document, asOf)
					.all.filter((use) => use.checklist === checklist)
					.map(({ prefix }) => prefix.replace(/--$/, ""))
			: nodesOf(document, "UseChecklist")
					.filter(({ ref }) => ref === id)
					.map(nameOfUse);
		const { title: name, file, state } = procedure;
		return places.length > 0 ? [{ id: procedure.id, title: name, file, state, places }] : [];
	});
	const checks = computeChecks(manual, checklist, asOf).map(({ check, source, anchor }) => ({
		anchor,
		file: source.file,
		line: check.line,
		column: check.column,
		valid: isValid(check),
		counts: inForce && isValid(check),
		lacks: check.lacks,
		controls: check.controls,
	}));
	return {
		kind: "checklist",
		id,
		title,
		file: checklist.file,
		idle: inForce ? undefined : explainStanding(manual, checklist, asOf),
		usedBy,
		checks,
		items: nodesOf(checklist, "Item").length,
		findings: findingsAbout(report.findings, { id, file: checklist.file }),
		accepted: findingsAbout(report.accepted, { id, file: checklist.file }),
	};
}
