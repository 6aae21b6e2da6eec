// How does a coverage report look where test results are shown? A suite for each process, a case for each procedure.
import type { ChangeReport } from "../coverage/change/change-report.ts";
import type { CoverageProcedure, CoverageReport } from "../coverage/coverage-report.ts";
import { findingsBehind } from "../coverage/find-gaps.ts";
import type { NamedFinding } from "../model/finding.ts";
import { escapeXmlAttribute, escapeXmlText } from "./escape-xml.ts";
import { formatDate } from "./format-date.ts";
import { formatFinding } from "./format-finding.ts";
import { formatThreshold } from "./format-sentence.ts";
import type { ReportOptions } from "./report-options.ts";

interface TestCase {
	name: string;
	file: string;
	outcome: "passed" | "failure" | "error" | "skipped";
	/** One line; empty: there is nothing to say. */
	message: string;
	text: string;
}

interface TestSuite {
	id: string;
	name: string;
	cases: TestCase[];
}

type Accepted = ReportOptions["accepted"];
const hasError = (findings: readonly NamedFinding[]) => findings.some(({ severity }) => severity === "error");
const textOf = (findings: readonly NamedFinding[]) => findings.map((finding) => formatFinding(finding)).join("\n");

/** Errors that a baseline accepts fail nothing: a case that has no others is skipped, and says so. */
function skipAccepted(testCase: TestCase, own: readonly NamedFinding[], accepted: Accepted): TestCase {
	const errors = own.filter(({ severity }) => severity === "error");
	const [first] = errors;
	const fails = testCase.outcome === "failure" || testCase.outcome === "error";
	if (!fails || !first || !errors.every((finding) => accepted?.has(finding))) return testCase;
	return { ...testCase, outcome: "skipped", message: `accepted by the baseline: ${first.message}` };
}

function caseOf(procedure: CoverageProcedure, own: readonly NamedFinding[]): TestCase {
	const { id, title, file, state, exemptUntil, exemptReason } = procedure;
	const named = { name: [id, title].filter(Boolean).join(" ") || file, file, text: textOf(own) };
	switch (state) {
		case "exempt":
			return {
				...named,
				outcome: "skipped",
				message: `exempt until ${formatDate(exemptUntil ?? "")}: ${exemptReason}`,
			};
		case "unmeasured":
			return { ...named, outcome: "error", message: "unmeasured: it could not be read" };
		case "covered":
			return { ...named, outcome: "passed", message: "" };
		default: {
			const [first = own[0]] = own.filter(({ severity }) => severity === "error");
			return { ...named, outcome: "failure", message: first ? `${state}: ${first.message}` : state };
		}
	}
}

/** What belongs to no procedure in scope: checklists, registers, the policy. A case for each. */
function otherCases(findings: readonly NamedFinding[], accepted: Accepted): TestCase[] {
	const names = [...new Set(findings.map(({ subject, file }) => subject || file))];
	return names.map((name) => {
		const own = findings.filter(({ subject, file }) => (subject || file) === name);
		const failed = hasError(own);
		const testCase: TestCase = {
			name,
			file: own[0]?.file ?? "",
			outcome: failed ? "failure" : "passed",
			message: failed ? (own.find(({ severity }) => severity === "error")?.message ?? "") : "",
			text: textOf(own),
		};
		return skipAccepted(testCase, own, accepted);
	});
}

function suitesOf(report: CoverageReport, accepted: Accepted): TestSuite[] {
	const inScope = report.procedures.filter(({ state }) => state !== "out-of-scope");
	const told = new Set<NamedFinding>();
	const cases = new Map(
		inScope.map((procedure) => {
			const own = new Set(findingsBehind(report.findings, procedure));
			for (const finding of own) told.add(finding);
			return [procedure, skipAccepted(caseOf(procedure, [...own]), [...own], accepted)] as const;
		}),
	);
	const casesOf = (process: string) =>
		[...cases].filter(([procedure]) => procedure.process === process).map(([, testCase]) => testCase);
	return [
		...report.processes.map(({ process, title }) => ({
			id: process || "no-process",
			name: title || "No process",
			cases: casesOf(process),
		})),
		{
			id: "manual",
			name: "Checklists, registers and policy",
			cases: otherCases(
				report.findings.filter((finding) => !told.has(finding)),
				accepted,
			),
		},
		{
			id: "thresholds",
			name: "Thresholds of the policy",
			cases: report.thresholds.map(
				(threshold): TestCase => ({
					name: `${threshold.criticality} procedures covered`,
					file: "",
					outcome: threshold.met ? "passed" : accepted ? "skipped" : "failure",
					message: threshold.met ? "" : formatThreshold(threshold),
					text: "",
				}),
			),
		},
	].filter((suite) => suite.cases.length > 0);
}

function formatAttributes(attributes: Record<string, string | number>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
		.join("");
}

function formatCase({ name, file, outcome, message, text }: TestCase, suite: TestSuite): string {
	const open = `    <testcase${formatAttributes({ classname: suite.id, name, ...(file && { file }), time: 0 })}`;
	if (outcome === "passed" && !text) return `${open}/>`;
	const [tag, attributes] = outcome === "passed" ? ["system-out", ""] : [outcome, formatAttributes({ message })];
	const inner = text ? `<${tag}${attributes}>${escapeXmlText(text)}</${tag}>` : `<${tag}${attributes}/>`;
	return `${open}>\n      ${inner}\n    </testcase>`;
}

function countOutcomes(cases: readonly TestCase[]) {
	const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
	return { tests: cases.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}

/** JUnit's XML as Jenkins and GitLab read it; nothing was run, so every time is 0. */
function formatSuites(name: string, suites: readonly TestSuite[], asOf: string): string {
	// Older readers know no `skipped` at the root.
	const { skipped: _, ...counts } = countOutcomes(suites.flatMap(({ cases }) => cases));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites${formatAttributes({ name, ...counts, time: 0 })}>`,
		...suites.flatMap((suite) => [
			`  <testsuite${formatAttributes({ name: suite.name, ...countOutcomes(suite.cases), time: 0, timestamp: `${asOf}T00:00:00` })}>`,
			...suite.cases.map((testCase) => formatCase(testCase, suite)),
			"  </testsuite>",
		]),
		"</testsuites>",
		"",
	].join("\n");
}

export function formatJunit(report: CoverageReport, title: string, { accepted }: ReportOptions): string {
	return formatSuites(`QC coverage of ${title}`, suitesOf(report, accepted), report.asOf);
}

/**
 * What a change made worse, a case for each document or register entry; a procedure that changed and is no worse
 * passes. Readers take a file without a case for one that went wrong.
 */
export function formatChangeJunit({ findings, procedures, since, asOf }: ChangeReport, title: string): string {
	const worse = otherCases(findings, undefined);
	const told = new Set(worse.map(({ name }) => name));
	const passed = procedures
		.filter(({ id, file }) => !told.has(id || file))
		.map(({ id, file }): TestCase => ({ name: id || file, file, outcome: "passed", message: "", text: "" }));
	const nothing: TestCase = { name: "No procedure changed", file: "", outcome: "passed", message: "", text: "" };
	const cases = worse.length + passed.length > 0 ? [...worse, ...passed] : [nothing];
	const suite = { id: "since", name: `Changes since ${since.revision}`, cases };
	return formatSuites(`QC coverage of ${title}`, [suite], asOf);
}
