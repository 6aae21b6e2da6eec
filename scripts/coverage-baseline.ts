// npm run coverage -- --baseline FILE: which gaps are accepted for now, and which are new?
import { compareBaseline, makeBaseline } from "../src/manual/coverage/compare-baseline.ts";
import type { CoverageReport } from "../src/manual/coverage/coverage-report.ts";
import { baselineField, formatBaseline } from "../src/manual/report/format-baseline.ts";
import { readBaseline, writeBaseline } from "../src/manual/source/read-baseline.ts";
import { exitCode } from "./settings.ts";

/** Writes the gaps of a report to a baseline file. `file` is relative to the working folder. */
export function updateBaseline(report: CoverageReport, file: string): { output: string; code: number } {
	const baseline = makeBaseline(report);
	writeBaseline(file, baseline);
	const { length } = baseline.accepted;
	return { output: `Wrote ${file}: ${length} gap${length === 1 ? "" : "s"} accepted\n`, code: exitCode.good };
}

/**
 * What a baseline says of a report: whether anything new fails, and the report's output with that told. Text and
 * Markdown get lines below, JSON a field; of other formats it is told beside, on standard error.
 */
export function applyBaseline(
	file: string,
	{ report, whole }: { report: CoverageReport; whole: CoverageReport },
	format: string,
	formatReport: (report: CoverageReport) => string,
): { output: string; failed: boolean } {
	const compared = compareBaseline(report, readBaseline(file), whole);
	const failed = compared.added.length > 0;
	const field = { baseline: baselineField(compared, file) };
	if (format === "json") return { output: formatReport({ ...report, ...field }), failed };
	const lines = formatBaseline(compared, file, `npm run coverage -- --baseline ${file} --update-baseline`);
	const output = formatReport(report);
	if (format === "text") return { output: `${output}\n${lines}`, failed };
	if (format === "markdown") return { output: `${output}\n## Baseline\n\n\`\`\`text\n${lines}\`\`\`\n`, failed };
	process.stderr.write(lines);
	return { output, failed };
}
