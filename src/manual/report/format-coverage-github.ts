// How does GitHub Actions show a coverage report at the lines that it is about?
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { formatGithubAnnotation } from "./format-finding.ts";
import { formatFlowCounts, formatSentence, formatThreshold } from "./format-sentence.ts";

/** Workflow commands, one for each finding and each threshold missed, and the sentence as last line. */
export function formatGithub(report: CoverageReport): string {
	const missed = report.thresholds.filter(({ met }) => !met);
	return [
		...report.findings.map(formatGithubAnnotation),
		...missed.map((threshold) => `::error title=threshold::${formatThreshold(threshold).replaceAll("%", "%25")}`),
		[formatSentence(report), ...formatFlowCounts(report)].join(" "),
		"",
	].join("\n");
}
