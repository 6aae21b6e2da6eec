// How is a coverage report told to a QC lead, to a mail, to a spreadsheet, to a program, to a pipeline?
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { formatProcedureCsv } from "./format-coverage-csv.ts";
import { formatGithub } from "./format-coverage-github.ts";
import { formatGitlab } from "./format-coverage-gitlab.ts";
import { formatJunit } from "./format-coverage-junit.ts";
import { formatMarkdown } from "./format-coverage-markdown.ts";
import { formatSarif } from "./format-coverage-sarif.ts";
import { formatText } from "./format-coverage-text.ts";
import { type ReportOptions, usualOptions } from "./report-options.ts";

/** A report as text that ends in a newline. `title` is the manual's. */
export type CoverageFormatter = (report: CoverageReport, title: string, options: ReportOptions) => string;

const formatters = {
	text: formatText,
	json: (report) => `${JSON.stringify(report, null, 2)}\n`,
	markdown: formatMarkdown,
	csv: formatProcedureCsv,
	sarif: formatSarif,
	junit: formatJunit,
	github: formatGithub,
	gitlab: formatGitlab,
} as const satisfies Record<string, CoverageFormatter>;

export type CoverageFormat = keyof typeof formatters;
export const coverageFormats = Object.keys(formatters) as CoverageFormat[];

/** A coverage report in one of its formats, ending in a newline; empty where nothing is to be told. */
export function formatCoverage(
	report: CoverageReport,
	title: string,
	format: CoverageFormat,
	options: Partial<ReportOptions> = {},
): string {
	if (options.verbosity === "quiet") return "";
	const formatter: CoverageFormatter = formatters[format];
	return formatter(report, title, { ...usualOptions, ...options });
}
