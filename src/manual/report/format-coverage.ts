// How is a coverage report told to a QC lead, to a mail, to a spreadsheet, to a program?
import type { CoverageProcedure, CoverageReport } from "../coverage/coverage-report.ts";
import { formatCsv } from "./format-csv.ts";
import { formatDate } from "./format-date.ts";
import { formatFinding, noPaint, type Paint, printable } from "./format-finding.ts";
import { formatTable } from "./format-table.ts";

export const coverageFormats = ["text", "json", "markdown", "csv"] as const;
export type CoverageFormat = (typeof coverageFormats)[number];

const gapStates = ["unmeasured", "uncovered", "shallow"] as const;

/** Procedures that let an error through or of which nothing is known, worst first. */
export function findGaps({ procedures }: CoverageReport): CoverageProcedure[] {
	return gapStates.flatMap((state) => procedures.filter((procedure) => procedure.state === state));
}

/** "31 of 34 procedures in force are covered (91.1 %); 2 let an error through; 1 exempt until 3 Mar 2027." */
export function formatSentence(report: CoverageReport): string {
	const { inScope, covered, shallow, uncovered, exempt, unmeasured, percent } = report.summary;
	const until = report.procedures
		.flatMap(({ exemptUntil }) => exemptUntil ?? [])
		.sort()
		.at(0);
	const parts = [
		`${covered} of ${inScope} procedure${inScope === 1 ? "" : "s"} in force ${inScope === 1 ? "is" : "are"} covered (${percent} %)`,
		uncovered > 0 ? `${uncovered} let${uncovered === 1 ? "s" : ""} an error through` : "",
		shallow > 0 ? `${shallow} only in part` : "",
		unmeasured > 0 ? `${unmeasured} could not be read` : "",
		exempt > 0 && until ? `${exempt} exempt, the first until ${formatDate(until)}` : "",
	];
	return `${parts
		.filter(Boolean)
		.join("; ")
		.replace(/^(.*); 1 exempt, the first until/, "$1; 1 exempt until")}.`;
}

const columns = ["process", "in scope", "covered", "shallow", "uncovered", "exempt", "unmeasured", "percent"];

function processRows(report: CoverageReport): string[][] {
	const rows = report.processes.map(({ title, ...counts }) => ({ title, ...counts }));
	return [...rows, { title: "Total", ...report.summary }].map((row) =>
		[
			row.title,
			row.inScope,
			row.covered,
			row.shallow,
			row.uncovered,
			row.exempt,
			row.unmeasured,
			`${row.percent} %`,
		].map(String),
	);
}

function formatText(report: CoverageReport, title: string, paint: Paint): string {
	const lines = [paint("bold", `QC coverage of ${title} on ${formatDate(report.asOf)}`), "", formatSentence(report)];
	const gaps = findGaps(report);
	if (gaps.length > 0) {
		lines.push("", paint("bold", "Gaps"));
		for (const { id, title: name, state, owner, file } of gaps) {
			lines.push(
				`  ${printable(id || file)}  ${printable(name)}  (${paint("red", state)}${owner ? `, owner ${owner}` : ""})`,
			);
			const own = report.findings.filter((finding) => (id ? finding.subject === id : finding.file === file));
			for (const finding of own) lines.push(formatFinding(finding, paint).replace(/^/gm, "    "));
		}
	}
	const told = new Set(
		gaps.flatMap(({ id, file }) =>
			report.findings.filter((finding) => (id ? finding.subject === id : finding.file === file)),
		),
	);
	const others = report.findings.filter((finding) => !told.has(finding));
	if (others.length > 0) {
		lines.push("", paint("bold", "Also found"));
		for (const finding of others) lines.push(formatFinding(finding, paint).replace(/^/gm, "  "));
	}
	const exempt = report.procedures.filter(({ state }) => state === "exempt");
	if (exempt.length > 0) {
		lines.push("", paint("bold", "Exempt"));
		for (const { id, title: name, exemptUntil, exemptReason } of exempt) {
			lines.push(
				`  ${id}  ${printable(name)}  until ${formatDate(exemptUntil ?? "")}`,
				`    ${printable(exemptReason ?? "")}`,
			);
		}
	}
	lines.push("", paint("bold", "By process"), formatTable(columns, processRows(report)), "");
	return lines.join("\n");
}

function formatMarkdown(report: CoverageReport, title: string): string {
	const cell = (text: string) => printable(text).replace(/[\\|`*_<>[\]#]/g, "\\$&");
	const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
		[head, head.map(() => "---"), ...rows.map((row) => row.map(cell))]
			.map((row) => `| ${row.join(" | ")} |`)
			.join("\n");
	const lines = [`# QC coverage of ${cell(title)}`, "", `${formatDate(report.asOf)}. ${formatSentence(report)}`, ""];
	if (report.findings.length > 0) {
		const rows = report.findings.map(({ subject, file, line, column, message, severity, rule }) => [
			subject,
			`${file}:${line}:${column}`,
			severity,
			message,
			rule,
		]);
		lines.push("## Gaps", "", table(["procedure", "place", "severity", "what is wrong", "rule"], rows), "");
	}
	const exempt = report.procedures.filter(({ state }) => state === "exempt");
	if (exempt.length > 0) {
		const rows = exempt.map(({ id, title: name, exemptUntil, exemptReason }) => [
			id,
			name,
			formatDate(exemptUntil ?? ""),
			exemptReason ?? "",
		]);
		lines.push("## Exempt", "", table(["procedure", "title", "until", "reason"], rows), "");
	}
	lines.push("## By process", "", table(columns, processRows(report)), "");
	return lines.join("\n");
}

function formatProcedureCsv(report: CoverageReport): string {
	const rows = report.procedures.map(
		({ id, title, file, process, owner, status, criticality, state, exemptUntil, qcSteps }) => [
			id,
			title,
			file,
			process,
			owner,
			status,
			criticality,
			state,
			exemptUntil ?? "",
			String(qcSteps.filter(({ valid }) => valid).length),
			report.findings
				.filter((finding) => (id ? finding.subject === id : finding.file === file))
				.map(({ rule }) => rule)
				.join(" "),
		],
	);
	return formatCsv(
		[
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
		],
		rows,
	);
}

/** A coverage report in one of its formats, ending in a newline. `title` is the manual's. */
export function formatCoverage(
	report: CoverageReport,
	title: string,
	format: CoverageFormat,
	paint: Paint = noPaint,
): string {
	switch (format) {
		case "json":
			return `${JSON.stringify(report, null, 2)}\n`;
		case "markdown":
			return formatMarkdown(report, title);
		case "csv":
			return formatProcedureCsv(report);
		default:
			return formatText(report, title, paint);
	}
}
