// How is a coverage report written for a spreadsheet? A row for each procedure, whatever its state; of a change one for each thing that got worse.
import type { ChangeReport } from "../coverage/change/change-report.ts";
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { findingsBehind } from "../coverage/find-gaps.ts";
import { formatCsv } from "./format-csv.ts";

const columns = [
	"id",
	"title",
	"file",
	"process",
	"owner",
	"status",
	"criticality",
	"state",
	"exempt until",
	"valid QC steps",
	"findings",
];

export function formatProcedureCsv(report: CoverageReport): string {
	const rows = report.procedures.map((procedure) => {
		const { id, title, file, process, owner, status, criticality, state, exemptUntil, qcSteps } = procedure;
		const valid = qcSteps.filter((check) => check.valid).length;
		const rules = findingsBehind(report.findings, procedure).map(({ rule }) => rule);
		return [
			id,
			title,
			file,
			process,
			owner,
			status,
			criticality,
			state,
			exemptUntil ?? "",
			String(valid),
			rules.join(" "),
		];
	});
	return formatCsv(columns, rows);
}

export function formatChangeCsv({ findings }: ChangeReport): string {
	return formatCsv(
		["change", "document", "file", "line", "column", "what", "how to mend it", "rule"],
		findings.map(({ severity, subject, file, line, column, message, help, rule }) => [
			severity === "error" ? "worse" : "look",
			subject,
			file,
			String(line),
			String(column),
			message,
			help,
			rule,
		]),
	);
}
