// How does GitLab show a coverage report in a merge request? Code Quality, a list of issues.
import type { CoverageReport } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";
import type { Severity } from "../model/words.ts";

/** How bad an error is by the criticality of its procedure; one that belongs to no procedure is as bad as in a major one. */
const severityOfError = { critical: "blocker", major: "critical", minor: "major" } as const satisfies Record<
	Severity,
	string
>;

function severityOf({ severity, subject }: NamedFinding, { procedures }: CoverageReport): string {
	if (severity === "warning") return "minor";
	const criticality = procedures.find(({ id }) => id !== "" && id === subject)?.criticality;
	return severityOfError[criticality || "major"];
}

/** Accepted findings are left out: Code Quality has no word for them, and shows whatever it is given as a problem. */
export function formatGitlab(report: CoverageReport): string {
	const issues = report.findings.map((finding) => ({
		check_name: finding.rule,
		description: finding.help ? `${finding.message}. ${finding.help}` : finding.message,
		// GitLab tells by it which findings are new, so it must not change when lines move.
		fingerprint: finding.id,
		severity: severityOf(finding, report),
		location: { path: finding.file.replace(/^(?:\.\/)+/, ""), lines: { begin: finding.line } },
	}));
	return `${JSON.stringify(issues, null, 2)}\n`;
}
