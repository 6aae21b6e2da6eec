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
type CoverageFormatter = (report: CoverageReport, title: string, options: ReportOptions) => string;

/**
 * - verdict: a person reads it, and it says itself what was missed
 * - report: a program or a spreadsheet gets the whole of it
 * - findings: what was found alone; empty where nothing was measured, it would be taken for good news
 */
type Told = "verdict" | "report" | "findings";

const formats = {
	text: { write: formatText, tells: "verdict" },
	json: { write: (report) => `${JSON.stringify(report, null, 2)}\n`, tells: "report" },
	markdown: { write: formatMarkdown, tells: "verdict" },
	csv: { write: formatProcedureCsv, tells: "report" },
	sarif: { write: formatSarif, tells: "findings" },
	junit: { write: formatJunit, tells: "findings" },
	github: { write: formatGithub, tells: "verdict" },
	gitlab: { write: formatGitlab, tells: "findings" },
} as const satisfies Record<string, { write: CoverageFormatter; tells: Told }>;

export type CoverageFormat = keyof typeof formats;
export const coverageFormats = Object.keys(formats) as CoverageFormat[];

/** What does whoever gets a report in this format learn from it? */
export const toldBy = (format: CoverageFormat): Told => formats[format].tells;

/** A coverage report in one of its formats, ending in a newline; empty where nothing is to be told. */
export function formatCoverage(
	report: CoverageReport,
	title: string,
	format: CoverageFormat,
	options: Partial<ReportOptions> = {},
): string {
	if (options.verbosity === "quiet") return "";
	const { write }: { write: CoverageFormatter } = formats[format];
	return write(report, title, { ...usualOptions, ...options });
}
