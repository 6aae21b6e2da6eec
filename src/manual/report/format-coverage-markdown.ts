// How is a coverage report pasted into a ticket, a wiki or the summary of a pipeline?
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { findUncontrolledModes } from "../coverage/find-gaps.ts";
import { formatDate } from "./format-date.ts";
import { formatFlowCells, formatFlowCounts, formatSentence, formatThreshold } from "./format-sentence.ts";
import { escapeMarkdown, markdownTable } from "./markdown-table.ts";
import { processColumns, processRows } from "./process-table.ts";
import type { ReportOptions } from "./report-options.ts";

/** A table below its heading; nothing where it has no rows. */
function section(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	if (rows.length === 0) return [];
	return [`## ${heading}`, "", ...markdownTable(head, rows), ""];
}

function formatFindings(report: CoverageReport): string[] {
	return [
		...section(
			"Gaps",
			["procedure", "place", "severity", "what is wrong", "rule"],
			report.findings.map(({ subject, file, line, column, message, severity, rule }) => [
				subject,
				`${file}:${line}:${column}`,
				severity,
				message,
				rule,
			]),
		),
		...section(
			"Uncontrolled failure modes",
			["severity", "failure mode", "procedure", "way past the checks"],
			findUncontrolledModes(report).map(({ procedure, mode }) => [
				mode.severity ?? "not in the register",
				mode.id,
				procedure.id,
				mode.path,
			]),
		),
		...section(
			"Exempt",
			["procedure", "title", "until", "reason"],
			report.procedures
				.filter(({ state }) => state === "exempt")
				.map(({ id, title, exemptUntil, exemptReason }) => [
					id,
					title,
					formatDate(exemptUntil ?? ""),
					exemptReason ?? "",
				]),
		),
	];
}

function formatAll(report: CoverageReport): string[] {
	return [
		...section(
			"Accepted with a reason",
			["procedure", "place", "what is accepted", "reason", "until"],
			report.accepted.map(({ subject, file, line, column, message, reason, until }) => [
				subject,
				`${file}:${line}:${column}`,
				message,
				reason,
				formatDate(until ?? ""),
			]),
		),
		...section(
			"Procedures",
			["procedure", "title", "owner", "state", "checks", "guarded", "controlled"],
			report.procedures.map((procedure) => {
				const { id, file, title, owner, state } = procedure;
				return [id || file, title, owner, state, ...formatFlowCells(procedure)];
			}),
		),
	];
}

export function formatMarkdown(report: CoverageReport, title: string, { verbosity }: ReportOptions): string {
	const missed = report.thresholds.filter(({ met }) => !met);
	const { accepted } = report;
	return [
		`# QC coverage of ${escapeMarkdown(title)}`,
		"",
		[`${formatDate(report.asOf)}.`, formatSentence(report), ...formatFlowCounts(report).map(escapeMarkdown)].join(" "),
		"",
		...missed.map((threshold) => `- ${formatThreshold(threshold)}`),
		...(missed.length > 0 ? [""] : []),
		...(verbosity === "summary" ? [] : formatFindings(report)),
		...(verbosity === "gaps" && accepted.length > 0 ? [`Accepted with a reason: ${accepted.length}.`, ""] : []),
		...(verbosity === "all" ? formatAll(report) : []),
		...section("By process", processColumns, processRows(report)),
	].join("\n");
}
