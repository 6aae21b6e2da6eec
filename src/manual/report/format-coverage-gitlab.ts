// How does GitLab show a coverage report in a merge request? Code Quality, a list of issues.

import type { ChangeReport } from "../coverage/change/change-report.ts";
import type { CoverageReport } from "../coverage/coverage-report.ts";
import { type NamedFinding, subjectsOf } from "../model/finding.ts";
import { compareSeverity, type Severity } from "../model/words.ts";
import { inSentences } from "./format-finding.ts";
import type { ReportOptions } from "./report-options.ts";

/** How bad an error is by the criticality of its procedure; one that belongs to no procedure is as bad as in a major one. */
const severityOfError = { critical: "blocker", major: "critical", minor: "major" } as const satisfies Record<
	Severity,
	string
>;

function severityOf(finding: NamedFinding, criticalities: ReadonlyMap<string, Severity>): string {
	if (finding.severity === "warning") return "minor";
	const [worst = "major"] = subjectsOf(finding)
		.flatMap((id) => criticalities.get(id) ?? [])
		.sort(compareSeverity);
	return severityOfError[worst];
}

/** Findings as a list of issues. `severityIn` says how bad each is. */
function formatIssues(findings: readonly NamedFinding[], severityIn: (finding: NamedFinding) => string): string {
	const issues = findings.map((finding) => ({
		check_name: finding.rule,
		description: inSentences(finding),
		// GitLab tells by it which findings are new, so it must not change when lines move.
		fingerprint: finding.id,
		severity: severityIn(finding),
		location: { path: finding.file.replace(/^(?:\.\/)+/, ""), lines: { begin: finding.line } },
	}));
	return `${JSON.stringify(issues, null, 2)}\n`;
}

/** Accepted findings are left out: Code Quality has no word for them, and shows whatever it is given as a problem. */
export function formatGitlab(report: CoverageReport, _title: string, { accepted }: ReportOptions): string {
	const counting = report.findings.filter((finding) => !accepted?.has(finding));
	const criticalities = new Map(
		report.procedures.flatMap(({ id, criticality }) => (id && criticality ? [[id, criticality] as const] : [])),
	);
	return formatIssues(counting, (finding) => severityOf(finding, criticalities));
}

/** What a change made worse. Whose procedure is how critical it does not say. */
export function formatChangeGitlab({ findings }: ChangeReport): string {
	return formatIssues(findings, ({ severity }) => (severity === "warning" ? "minor" : severityOfError.major));
}
