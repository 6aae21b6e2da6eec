// How does GitHub Actions show a coverage report at the lines that it is about?
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { formatGithubAnnotation } from "./format-finding.ts";
import { formatFlowCounts, formatSentence, formatThreshold } from "./format-sentence.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * Workflow commands, one for each finding and each threshold missed, and the sentence as last line. What a baseline
 * accepts is a notice, and so are thresholds beside one: neither fails.
 */
export function formatGithub(report: CoverageReport, _title: string, { accepted }: ReportOptions): string {
	const missed = report.thresholds.filter(({ met }) => !met);
	return [
		...report.findings.map((finding) => formatGithubAnnotation(finding, accepted?.has(finding) ? "notice" : undefined)),
		...missed.map(
			(threshold) =>
				`::${accepted ? "notice" : "error"} title=threshold::${formatThreshold(threshold).replaceAll("%", "%25")}`,
		),
		[formatSentence(report), ...formatFlowCounts(report)].join(" "),
		"",
	].join("\n");
}
