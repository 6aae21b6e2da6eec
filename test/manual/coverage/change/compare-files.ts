// How does a test ask what a change of some files makes worse?
import { expect } from "vitest";
import { type ChangeReport, changeRules } from "../../../../src/manual/coverage/change/change-report.ts";
import { compareCoverage } from "../../../../src/manual/coverage/change/compare-coverage.ts";
import { type Files, manualOf, today } from "../../build-manual.ts";

export const since = { revision: "v1", commit: "0123456789abcdef" };

/** For tests whose checks name no failure mode because they are about something else. */
export const withoutControls = { "policy.yaml": "rules: { control-of-nothing: off }" };

/** What is worse in the later files; no rule tells it otherwise than its page says. */
export function compareFiles(before: Files, after: Files, renamed: { from: string; to: string }[] = []): ChangeReport {
	const report = compareCoverage({ before: manualOf(before), after: manualOf(after), asOf: today, renamed }, since);
	const severities: Partial<Record<string, { severities: readonly string[] }>> = changeRules;
	for (const { rule, severity } of report.findings)
		expect(severities[rule]?.severities ?? [severity], rule).toContain(severity);
	return report;
}
