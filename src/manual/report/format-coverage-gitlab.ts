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

function severityOf(finding: NamedFinding, { procedures }: CoverageReport): string {
	if (finding.severity === "warning") return "minor";
	const subjects = subjectsOf(finding);
	const [worst] = procedures
		.filter(({ id }) => id !== "" && subjects.includes(id))
		.map(({ criticality }) => criticality)
		.sort(compareSeverity);
	return severityOfError[worst || "major"];
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
	return formatIssues(counting, (finding) => severityOf(finding, report));
}

/** What a change made worse. Whose procedure is how critical it does not say. */
export function formatChangeGitlab({ findings }: ChangeReport): string {
	return formatIssues(findings, ({ severity }) => (severity === "warning" ? "minor" : severityOfError.major));
}
