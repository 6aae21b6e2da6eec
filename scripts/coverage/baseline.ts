// npm run coverage -- --baseline FILE: which errors are accepted for now, and which are new?

import { compareBaseline, makeBaseline } from "../../src/manual/coverage/compare-baseline.ts";
import type { CoverageReport } from "../../src/manual/coverage/coverage-report.ts";
import { count } from "../../src/manual/model/how-many.ts";
import { baselineField, formatBaseline } from "../../src/manual/report/format-baseline.ts";
import { readBaseline, writeBaseline } from "../../src/manual/source/baseline-file.ts";
import { exitCode } from "../settings.ts";

/** Writes the errors of a report to a baseline file. `file` is relative to the working folder. */
export function updateBaseline(report: CoverageReport, file: string): { output: string; code: number } {
	const baseline = makeBaseline(report);
	writeBaseline(file, baseline);
	return { output: `Wrote ${file}: ${count(baseline.accepted.length, "error")} accepted\n`, code: exitCode.good };
}

export interface AgainstBaseline {
	/** What still counts: everything that the baseline does not accept. */
	counting: CoverageReport["findings"];
	/** The output with what the baseline says. */
	tell(formatReport: (report: CoverageReport) => string, format: string): string;
}

/**
 * What a baseline says of a report. Text and Markdown get lines below, JSON a field; of other formats it is told
 * beside, on standard error. `whole` is the report without a filter.
 */
export function compareWithBaseline(file: string, report: CoverageReport, whole: CoverageReport): AgainstBaseline {
	const compared = compareBaseline(report, readBaseline(file), whole);
	const accepted = new Set(compared.accepted);
	const lines = formatBaseline(compared, file, `npm run coverage -- --baseline ${file} --update-baseline`);
	return {
		counting: report.findings.filter((finding) => !accepted.has(finding)),
		tell(formatReport, format) {
			if (format === "json") {
				const field = { baseline: baselineField(compared, file) };
				return formatReport({ ...report, ...field });
			}
			const output = formatReport(report);
			if (format === "text") return `${output}\n${lines}`;
			if (format === "markdown") return `${output}\n## Baseline\n\n\`\`\`text\n${lines}\`\`\`\n`;
			process.stderr.write(lines);
			return output;
		},
	};
}
