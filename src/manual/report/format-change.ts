// How is it told what a change made worse: to a writer, to a pull request, to a program?

import type { ChangedProcedure, ChangeReport } from "../coverage/change/change-report.ts";
import { howMany } from "../model/how-many.ts";
import { formatChangeCsv } from "./format-coverage-csv.ts";
import { formatChangeGitlab } from "./format-coverage-gitlab.ts";
import { formatChangeJunit } from "./format-coverage-junit.ts";
import { formatChangeSarif } from "./format-coverage-sarif.ts";
import { formatDate } from "./format-date.ts";
import { formatFinding, formatGithubAnnotation, noPaint, type Paint, printable } from "./format-finding.ts";
import { escapeMarkdown, markdownTable } from "./markdown-table.ts";
import type { ReportOptions } from "./report-options.ts";

export const changeFormats = ["text", "json", "markdown", "csv", "sarif", "junit", "github", "gitlab"] as const;
type ChangeFormat = (typeof changeFormats)[number];

/** "1 thing got worse; 2 to look at; 3 findings closed." */
export function formatChangeSentence({ summary }: ChangeReport): string {
	const { documents, worse, look, closed, better } = summary;
	if (documents === 0 && worse + look + closed === 0) return "Nothing changed.";
	const parts = [
		worse > 0 ? `${howMany(worse, "thing")} got worse` : "Nothing got worse",
		look > 0 ? `${look} to look at` : "",
		closed > 0 ? `better: ${howMany(closed, "finding")} closed` : "",
		better > 0 ? `${howMany(better, "procedure")} in a better state` : "",
	];
	return `${parts.filter(Boolean).join("; ")}.`;
}

function formatHead({ since, asOf, summary }: ChangeReport): string {
	const changed = howMany(summary.documents, "document");
	return `${changed} changed since ${printable(since.revision)} (${since.commit.slice(0, 10)}), judged for ${formatDate(asOf)}`;
}

function formatStates({ change, before, after, supersededBy }: ChangedProcedure): string {
	if (supersededBy) {
		const was = before && before !== "out-of-scope" ? `${before} → ` : change === "new" ? "new, " : "";
		return `${was}superseded by ${printable(supersededBy.join(" and "))}`;
	}
	if (change === "new") return `new, ${after}`;
	if (change === "removed") return `removed, was ${before ?? "out-of-scope"}`;
	const states = before === after ? `${after}` : `${before ?? "out-of-scope"} → ${after}`;
	return change === "affected" ? `${states}, by what it depends on` : states;
}

function formatPlace({ file, previousFile, previousId }: ChangedProcedure): string {
	const was = [previousId, previousFile].filter(Boolean).join(", ");
	return was ? `${file} (was ${was})` : file;
}

function formatText(report: ChangeReport, paint: Paint): string {
	const lines = [paint("bold", formatHead(report)), ""];
	for (const [title, severity] of [
		["Worse", "error"],
		["To look at", "warning"],
	] as const) {
		const findings = report.findings.filter((finding) => finding.severity === severity);
		if (findings.length === 0) continue;
		lines.push(paint("bold", title));
		for (const finding of findings) lines.push(formatFinding(finding, paint).replace(/^/gm, "  "));
		lines.push("");
	}
	if (report.procedures.length > 0) {
		lines.push(paint("bold", "Procedures"));
		for (const procedure of report.procedures) {
			const name = [procedure.id, procedure.title].filter(Boolean).map(printable).join("  ") || "no id";
			lines.push(`  ${name}  (${formatStates(procedure)})`, `    ${paint("dim", printable(formatPlace(procedure)))}`);
		}
		lines.push("");
	}
	lines.push(formatChangeSentence(report), "");
	return lines.join("\n");
}

function formatMarkdown(report: ChangeReport): string {
	const lines = [
		"# What the change made worse",
		"",
		`${escapeMarkdown(formatHead(report))}. ${formatChangeSentence(report)}`,
		"",
	];
	if (report.findings.length > 0) {
		const rows = report.findings.map(({ severity, subject, file, line, column, message, rule }) => [
			severity === "error" ? "worse" : "look",
			subject,
			`${file}:${line}:${column}`,
			message,
			rule,
		]);
		lines.push(...markdownTable(["", "document", "place", "what", "rule"], rows), "");
	}
	if (report.procedures.length > 0) {
		const rows = report.procedures.map((each) => [each.id, each.title, formatStates(each), formatPlace(each)]);
		lines.push("## Procedures", "", ...markdownTable(["procedure", "title", "state", "file"], rows), "");
	}
	return lines.join("\n");
}

/** A comparison with an earlier revision in one of its formats, ending in a newline. */
export function formatChange(
	report: ChangeReport,
	format: ChangeFormat,
	{
		paint = noPaint,
		title = "",
		rules = [],
	}: Partial<Pick<ReportOptions, "paint" | "rules">> & { title?: string } = {},
): string {
	switch (format) {
		case "sarif":
			return formatChangeSarif(report, title, rules);
		case "junit":
			return formatChangeJunit(report, title);
		case "gitlab":
			return formatChangeGitlab(report);
		case "csv":
			return formatChangeCsv(report);
		case "json":
			return `${JSON.stringify(report, null, 2)}\n`;
		case "markdown":
			return formatMarkdown(report);
		case "github":
			return [
				...report.findings.map((finding) => formatGithubAnnotation(finding)),
				formatChangeSentence(report),
				"",
			].join("\n");
		default:
			return formatText(report, paint);
	}
}
