// How does a coverage report reach code scanning and editors? SARIF 2.1.0 (OASIS).
import type { AcceptedFinding, CoverageReport } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";
import { fileUri } from "./file-uri.ts";
import type { ReportOptions, RuleDescription } from "./report-options.ts";

/** A message of SARIF: braces are doubled, since they would hold a place, and what looks like a link is none. */
function message(text: string): { text: string } {
	return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "\\](") };
}

/** "missing-qc-step" → "Missing qc step" */
const inWords = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

function describeRule({ id, why, source, severity }: RuleDescription) {
	const text = [why, source && `Source: ${source}.`, `npm run coverage -- explain ${id}`].filter(Boolean).join("\n");
	return {
		id,
		shortDescription: { text: inWords(id) },
		fullDescription: { text: why || inWords(id) },
		help: { text },
		defaultConfiguration: { level: severity },
	};
}

/** The rules that are described, then those that found something and are not. */
function rulesOf(findings: readonly NamedFinding[], described: readonly RuleDescription[]): RuleDescription[] {
	const rules = new Map(described.map((rule) => [rule.id, rule]));
	for (const { rule: id, severity } of findings) {
		if (!rules.has(id)) rules.set(id, { id, why: "", source: "", severity });
	}
	return [...rules.values()];
}

function describeResult(finding: NamedFinding, ruleIndex: number) {
	const { id, rule, severity, file, line, column, message: what, help } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: severity,
		message: message(help ? `${what}. ${help}` : what),
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: fileUri(file) },
					region: { startLine: line, startColumn: column },
				},
			},
		],
		partialFingerprints: { "findingId/v1": id },
	};
}

/** Where it was accepted: external is policy.yaml, inSource the document. */
function describeSuppression({ reason: justification, acceptedIn, until }: AcceptedFinding) {
	const kind = acceptedIn === "policy" ? "external" : "inSource";
	return { kind, status: "accepted", justification, ...(until && { properties: { until } }) };
}

export function formatSarif(report: CoverageReport, title: string, options: ReportOptions): string {
	const rules = rulesOf([...report.findings, ...report.accepted], options.rules);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const result = (finding: NamedFinding) => describeResult(finding, indexes.get(finding.rule) ?? -1);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "QC coverage", rules: rules.map(describeRule) } },
				automationDetails: { id: "qc-coverage/" },
				columnKind: "utf16CodeUnits",
				results: [
					...report.findings.map(result),
					...report.accepted.map((finding) => ({
						...result(finding),
						suppressions: [describeSuppression(finding)],
					})),
				],
				properties: { manual: title, asOf: report.asOf },
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
