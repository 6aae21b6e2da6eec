// npm run coverage -- --baseline FILE: which errors are accepted for now, and which are new?

import { existsSync } from "node:fs";
import { compareBaseline, makeBaseline, pruneBaseline } from "../../src/manual/coverage/compare-baseline.ts";
import type { CoverageReport } from "../../src/manual/coverage/coverage-report.ts";
import { howMany } from "../../src/manual/model/how-many.ts";
import { baselineField, formatBaseline, formatWritten } from "../../src/manual/report/format-baseline.ts";
import { formatBaselineFile, readBaseline } from "../../src/manual/source/baseline-file.ts";
import { exitCode, writeOutput } from "../run-command.ts";

/**
 * Writes a baseline file, relative to the working folder: with every error of a report, or with those alone that it has
 * already. What it accepts from now on is named, so that nothing is accepted unseen.
 */
export function writeTo(
	file: string,
	how: "update" | "prune",
	report: CoverageReport,
): { output: string; code: number } {
	const before = how === "prune" || existsSync(file) ? readBaseline(file) : undefined;
	const after = how === "prune" && before ? pruneBaseline(report, before) : makeBaseline(report);
	writeOutput(file, formatBaselineFile(after));
	const compared = before && compareBaseline(report, before);
	const told = `Wrote ${file}: ${howMany(after.accepted.length, "error")} accepted`;
	const lines = compared ? formatWritten(compared, how) : "";
	return { output: `${told}${lines}\n`, code: exitCode.good };
}

interface AgainstBaseline {
	/** What still counts: everything that the baseline does not accept. */
	counting: CoverageReport["findings"];
	/** What it accepts. */
	accepted: ReadonlySet<CoverageReport["findings"][number]>;
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
	const lines = formatBaseline(compared, file, `npm run coverage -- --baseline ${file} --prune-baseline`);
	return {
		accepted,
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
