// Code scanning and editors read it as SARIF 2.1.0.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import type { AcceptedFinding } from "../../../src/manual/coverage/coverage-report.ts";
import { fileUri } from "../../../src/manual/report/file-uri.ts";
import { formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import { knownRules } from "../../../src/manual/rules/known-rules.ts";
import {
	branch,
	checklist,
	decision,
	type Files,
	manualOf,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";
import { anyPath, anyReport } from "./any-report.ts";

// ajv reads later drafts only; `id` is all that they name otherwise in this schema.
const {
	$schema: _draft,
	id: _id,
	...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", /^[A-Za-z][A-Za-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/);
ajv.addFormat("uri-reference", /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/);
ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
const isSarif = ajv.compile(schema);

/** A log that the schema accepts. */
function read(text: string) {
	const log = JSON.parse(text);
	isSarif(log);
	expect(isSarif.errors ?? []).toEqual([]);
	return log.runs[0];
}
const sarif = (files: Files) => {
	const manual = manualOf(files);
	return read(
		formatCoverage(computeCoverage(manual, today), manual.policy.title, "sarif", {
			rules: knownRules,
		}),
	);
};

test("the schema refuses what is no SARIF", () => {
	expect(isSarif({ version: "2.1.0" })).toBe(false);
	expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{}] }] })).toBe(false);
});

describe("a gap is a result", () => {
	const run = sarif(procedures(soundProcedure("A"), procedure("B", "x\n")));
	test("with rule, level, words and place", () =>
		expect(run.results).toEqual([
			{
				ruleId: "missing-qc-step",
				ruleIndex: knownRules.findIndex(({ id }) => id === "missing-qc-step"),
				level: "error",
				message: {
					text: "Unexpected procedure without a valid QC step, expected at least one check before its last step. Add a <QCStep> with a criterion and an <OnFail>, use a checklist that has one, or ask for an exemption.",
				},
				locations: [
					{
						physicalLocation: {
							artifactLocation: { uri: "content/procedures/receiving/b.mdx" },
							region: { startLine: 2, startColumn: 5 },
						},
					},
				],
				partialFingerprints: { "findingId/v1": "missing-qc-step:B" },
			},
		]));
	test("and every rule is described", () => {
		expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(knownRules.map(({ id }) => id));
		expect(run.tool.driver.rules[run.results[0].ruleIndex]).toEqual({
			id: "missing-qc-step",
			shortDescription: { text: "Missing qc step" },
			fullDescription: { text: knownRules.find(({ id }) => id === "missing-qc-step")?.why },
			help: { text: expect.stringContaining("npm run coverage -- explain missing-qc-step") },
			defaultConfiguration: { level: "error" },
		});
	});
});

test("what is wrong as a procedure uses a checklist stands at its use, with the line of the checklist as second place", () => {
	const late = step("ship", "irreversible") + useChecklist("CHK-1", "list");
	const files = {
		...procedures(soundProcedure("A", useChecklist("CHK-1", "list")), procedure("B", late)),
		"checklists/c.mdx": checklist("CHK-1", qcStep()),
	};
	const found = sarif(files).results.find(({ ruleId }: { ruleId: string }) => ruleId === "qc-after-irreversible-step");
	const place = (uri: string, startLine: number) => ({
		artifactLocation: { uri },
		region: { startLine, startColumn: 1 },
	});
	expect(found.locations[0].physicalLocation).toEqual(place("content/procedures/receiving/b.mdx", 19));
	expect(found.relatedLocations[0].physicalLocation).toEqual(place("content/checklists/c.mdx", 17));
	expect(found.message.text).toMatch(/ It is written in CHK-1, content\/checklists\/c\.mdx:17:1\.$/);
	expect(found.partialFingerprints["findingId/v1"]).toBe("qc-after-irreversible-step:B:list--match");
});

test("a way that takes a wrong turn stands at the turn, with the reaction as second place", () => {
	const fix = step("fix") + decision("good", branch("Yes", "", "match"), branch("No", "", "ship"));
	const hold = qcStep({ attributes: "hold", reaction: 'disposition="segregate" goto="fix"' });
	const fin = decision("fin", branch("otherwise", "", "end"));
	const { results } = sarif(procedures(procedure("A", hold + step("ship", "irreversible") + fin + fix)));
	const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === "hold-not-held");
	expect(found.locations[0].physicalLocation.region).toEqual({ startLine: 40, startColumn: 19 });
	expect(found.relatedLocations).toEqual([
		{
			id: 0,
			physicalLocation: expect.objectContaining({ region: { startLine: 19, startColumn: 35 } }),
			message: { text: "The reaction that leads here." },
		},
	]);
});

test("a severity that the policy changed is the level of the result, not the default of the rule", () => {
	const run = sarif({ ...procedures(procedure("B", "x\n")), "policy.yaml": "rules: { missing-qc-step: warning }" });
	expect(run.results[0].level).toBe("warning");
	expect(run.tool.driver.rules[run.results[0].ruleIndex].defaultConfiguration.level).toBe("error");
});

describe("an accepted finding is suppressed", () => {
	const incomplete = qcStep({ id: "b", onFail: "" });
	test("from outside, where policy.yaml accepts it", () => {
		const run = sarif({
			...procedures(soundProcedure("A", incomplete)),
			"policy.yaml":
				"exceptions: [{ rule: missing-reaction, document: A, reason: The new till does it from March on, until: 2027-03-03 }]",
		});
		expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
			[
				{
					kind: "external",
					status: "accepted",
					justification: "The new till does it from March on",
					properties: { until: "2027-03-03" },
				},
			],
		]);
	});
	test("in the source, where the document does", () => {
		const accepted = `{/* accept missing-reaction: The new till does it from March on */}\n\n${incomplete}`;
		const run = sarif(procedures(soundProcedure("A", accepted)));
		expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
			[{ kind: "inSource", status: "accepted", justification: "The new till does it from March on" }],
		]);
	});
});

test("a rule that nobody described is named all the same", () => {
	const report = computeCoverage(manualOf(procedures(procedure("B", "x\n"))), today);
	const run = read(formatCoverage(report, "x", "sarif"));
	expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["missing-qc-step"]);
	expect(run.results[0].ruleIndex).toBe(0);
});

describe("a path is a URI", () => {
	test.each([
		["content/a b.mdx", "content/a%20b.mdx"],
		["content/100%.mdx", "content/100%25.mdx"],
		["content/Приёмка.mdx", "content/%D0%9F%D1%80%D0%B8%D1%91%D0%BC%D0%BA%D0%B0.mdx"],
		["a:b/c#d?e.mdx", "a%3Ab/c%23d%3Fe.mdx"],
		["../manual/a.mdx", "../manual/a.mdx"],
		["/srv/manual/a.mdx", "file:///srv/manual/a.mdx"],
		["C:/manual/a b.mdx", "file:///C:/manual/a%20b.mdx"],
		["content/half \ud800.mdx", "content/half%20%EF%BF%BD.mdx"],
	])("%s", (path, uri) => expect(fileUri(path)).toBe(uri));
	test("which leads back to any path", () =>
		fc.assert(
			fc.property(anyPath, (path) => {
				const url = new URL(fileUri(path), "file:///repository/");
				expect(url.href.startsWith("file:///repository/")).toBe(true);
				expect(decodeURIComponent(url.pathname)).toBe(`/repository/${path}`);
			}),
		));
});

test("whatever the words are, the log is valid and they come back", () =>
	fc.assert(
		fc.property(anyReport, (report) => {
			const run = read(formatCoverage(report, "x", "sarif"));
			const all = [...report.findings, ...report.accepted];
			// A reader takes {{ as {, }} as }, and \] as ].
			const said = (text: string) => text.replace(/\{\{|\}\}/g, (two) => two.charAt(0)).replaceAll("\\](", "](");
			expect(run.results.map((result: { message: { text: string } }) => said(result.message.text))).toEqual(
				all.map(({ message, help }) => (help ? `${message}. ${help}` : message).replaceAll("\\](", "](")),
			);
			for (const [at, result] of run.results.entries()) {
				const found = all[at] as AcceptedFinding;
				// A brace alone would hold a place for an argument that is not there.
				expect(result.message.text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
				expect(result.ruleId).toBe(found.rule);
				expect(run.tool.driver.rules[result.ruleIndex].id).toBe(found.rule);
				expect(result.partialFingerprints["findingId/v1"]).toBe(found.id);
				expect(result.suppressions?.[0].justification).toBe(found.reason);
			}
		}),
		{ numRuns: 60 },
	));
