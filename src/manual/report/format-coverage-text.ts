// How does a QC lead read a coverage report in a terminal?

import type { AcceptedFinding, CoverageProcedure, CoverageReport } from "../coverage/coverage-report.ts";
import { findGaps, findingsAbout, findUncontrolledModes } from "../coverage/find-gaps.ts";
import { type NamedFinding, subjectsOf } from "../model/finding.ts";
import { howMany } from "../model/how-many.ts";
import { formatDate } from "./format-date.ts";
import { formatFinding, type Paint, printable } from "./format-finding.ts";
import { formatContents } from "./format-procedure.ts";
import { formatFlowCounts, formatSentence, formatThreshold } from "./format-sentence.ts";
import { formatTable } from "./format-table.ts";
import { processColumns, processRows } from "./process-table.ts";
import type { ReportOptions } from "./report-options.ts";

/** A heading with its lines; nothing where there are none. */
type Section = (heading: string, lines: readonly string[]) => string[];

const indent = (text: string, by: string) => text.replace(/^/gm, by);

function formatHead({ id, title, file, state, criticality, owner }: CoverageProcedure, paint: Paint): string {
	const colour = state === "covered" ? "green" : state === "exempt" || state === "out-of-scope" ? "yellow" : "red";
	const about = [
		paint(colour, state),
		...(state === "unmeasured" ? [] : [criticality]),
		...(owner ? [`owner ${printable(owner)}`] : []),
	];
	return `${printable(id || file)}  ${printable(title)}  (${about.join(", ")})`;
}

/** "accepted: The till does it (until 3 Mar 2027)" */
export function formatAcceptance({ reason, until }: AcceptedFinding): string {
	return `accepted: ${printable(reason)}${until ? ` (until ${formatDate(until)})` : ""}`;
}

/** Where an error stands in a checklist that the procedure uses, it is told once below, not with each procedure. */
function pointToChecklists(
	{ findings }: CoverageReport,
	{ state, checklists }: CoverageProcedure,
	own: readonly NamedFinding[],
): string[] {
	if (state !== "shallow" || own.some(({ severity }) => severity === "error")) return [];
	const wrong = checklists.filter((name) =>
		findings.some((finding) => finding.severity === "error" && subjectsOf(finding).includes(name)),
	);
	return [`    An error in ${wrong.join(" and ") || "a checklist that it uses"}, see Also found.`];
}

function formatGaps(report: CoverageReport, paint: Paint, section: Section): string[] {
	const gaps = findGaps(report);
	const told = new Set<NamedFinding>();
	const ofGaps = gaps.map((procedure) => {
		const about = findingsAbout(report.findings, procedure);
		const own = about.filter((finding) => !told.has(finding));
		for (const finding of own) told.add(finding);
		return { procedure, own, above: about.filter((finding) => !own.includes(finding)) };
	});
	return [
		...section(
			"Gaps",
			ofGaps.flatMap(({ procedure, own, above }) => [
				`  ${formatHead(procedure, paint)}`,
				...own.map((finding) => indent(formatFinding(finding, paint), "    ")),
				...above.map(({ subject, rule }) => `    ${rule} of ${printable(subject)}, see above.`),
				...pointToChecklists(report, procedure, [...own, ...above]),
			]),
		),
		...section(
			"Also found",
			report.findings
				.filter((finding) => !told.has(finding))
				.map((finding) => indent(formatFinding(finding, paint), "  ")),
		),
		...section(
			"Uncontrolled failure modes",
			findUncontrolledModes(report).map(
				({ procedure, mode }) =>
					`  ${mode.severity ?? "not in the register"}  ${printable(mode.id)}  in ${printable(procedure.id)}: ${printable(mode.path)}`,
			),
		),
	];
}

function formatAccepted({ accepted }: CoverageReport, all: boolean, paint: Paint, section: Section): string[] {
	if (!all) {
		const told = `Accepted with a reason: ${howMany(accepted.length, "finding")} (--verbosity all tells them).`;
		return accepted.length > 0 ? ["", told] : [];
	}
	return section(
		"Accepted with a reason",
		accepted.map((finding) => `${indent(formatFinding(finding, paint), "  ")}\n    ${formatAcceptance(finding)}`),
	);
}

/** The report as text: how much of it, the verbosity says. */
export function formatText(report: CoverageReport, title: string, { paint, verbosity }: ReportOptions): string {
	const section: Section = (heading, lines) => (lines.length > 0 ? ["", paint("bold", heading), ...lines] : []);
	const all = verbosity === "all";
	const lines = [
		paint("bold", `QC coverage of ${printable(title)} on ${formatDate(report.asOf)}`),
		"",
		formatSentence(report),
		...formatFlowCounts(report),
		...section(
			"Thresholds missed",
			report.thresholds.filter(({ met }) => !met).map((threshold) => `  ${formatThreshold(threshold)}`),
		),
	];
	if (verbosity !== "summary") {
		lines.push(
			...formatGaps(report, paint, section),
			...formatAccepted(report, all, paint, section),
			...section(
				"Exempt",
				report.procedures
					.filter(({ state }) => state === "exempt")
					.flatMap(({ id, title: name, exemptUntil, exemptReason }) => [
						`  ${printable(id)}  ${printable(name)}  until ${formatDate(exemptUntil ?? "")}`,
						`    ${printable(exemptReason ?? "")}`,
					]),
			),
		);
	}
	if (all) {
		lines.push(
			...section(
				"Procedures",
				report.procedures.flatMap((procedure) => [
					`  ${formatHead(procedure, paint)}`,
					...formatContents(procedure, paint).map((line) => `    ${line}`),
				]),
			),
		);
	}
	const rows = processRows(report).map((row) => row.map(printable));
	lines.push(...section("By process", [formatTable(processColumns, rows)]), "");
	return lines.join("\n");
}
