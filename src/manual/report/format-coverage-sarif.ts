// How does a coverage report reach code scanning and editors? SARIF 2.1.0 (OASIS).
import type { ChangeReport } from "../coverage/change/change-report.ts";
import type { AcceptedFinding, CoverageReport } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";
import { fileUri } from "./file-uri.ts";
import { inSentences } from "./format-finding.ts";
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

function describePlace({ file, line, column }: Pick<NamedFinding, "file" | "line" | "column">) {
	return {
		physicalLocation: {
			artifactLocation: { uri: fileUri(file) },
			region: { startLine: line, startColumn: column },
		},
	};
}

function describeResult(finding: NamedFinding, ruleIndex: number) {
	const { id, rule, severity, related } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: severity,
		message: message(inSentences(finding)),
		locations: [describePlace(finding)],
		...(related && {
			relatedLocations: [
				{
					id: 0,
					...describePlace(related),
					message: message(
						related.file === finding.file ? "The reaction that leads here." : "The line of the checklist.",
					),
				},
			],
		}),
		partialFingerprints: { "findingId/v1": id },
	};
}

/** Where it was accepted: external is policy.yaml, inSource the document. */
function describeSuppression({ reason: justification, acceptedIn, until }: AcceptedFinding) {
	const kind = acceptedIn === "policy" ? "external" : "inSource";
	return { kind, status: "accepted", justification, ...(until && { properties: { until } }) };
}

type Result = ReturnType<typeof describeResult> & { baselineState?: "new" | "unchanged"; suppressions?: object[] };

/** A log of one run. `more` is what is said of a result besides. */
function formatLog(
	run: { name: string; id: string; title: string; asOf: string },
	findings: readonly NamedFinding[],
	described: readonly RuleDescription[],
	more: (finding: NamedFinding) => Pick<Result, "baselineState" | "suppressions"> = () => ({}),
): string {
	const rules = rulesOf(findings, described);
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: run.name, rules: rules.map(describeRule) } },
				automationDetails: { id: run.id },
				columnKind: "utf16CodeUnits",
				results: findings.map(
					(finding): Result => ({ ...describeResult(finding, indexes.get(finding.rule) ?? -1), ...more(finding) }),
				),
				properties: { manual: run.title, asOf: run.asOf },
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

/** Beside a baseline every result says whether it is new; what the baseline accepts is unchanged. */
export function formatSarif(report: CoverageReport, title: string, { rules, accepted }: ReportOptions): string {
	const suppressed = new Map<NamedFinding, AcceptedFinding>(report.accepted.map((finding) => [finding, finding]));
	const run = { name: "QC coverage", id: "qc-coverage/", title, asOf: report.asOf };
	return formatLog(run, [...report.findings, ...report.accepted], rules, (finding) => {
		const suppression = suppressed.get(finding);
		const state = accepted?.has(finding) || suppression ? "unchanged" : "new";
		return {
			...(accepted && { baselineState: state }),
			...(suppression && { suppressions: [describeSuppression(suppression)] }),
		};
	});
}

/** What a change made worse, as a run of its own, so that it takes nothing out of the list of the whole. */
export function formatChangeSarif(
	{ findings, asOf }: ChangeReport,
	title: string,
	rules: readonly RuleDescription[],
): string {
	return formatLog({ name: "QC change", id: "qc-change/", title, asOf }, findings, rules);
}
