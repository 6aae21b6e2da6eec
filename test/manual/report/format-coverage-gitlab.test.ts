// GitLab shows it in a merge request.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import {
	checklist,
	type Files,
	manualOf,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	today,
} from "../build-manual.ts";
import { anyReport } from "./any-report.ts";

const isCodeQuality = new Ajv({ allErrors: true }).compile(
	JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/gitlab-code-quality.json"), "utf8")),
);

interface Issue {
	check_name: string;
	description: string;
	fingerprint: string;
	severity: string;
	location: { path: string; lines: { begin: number } };
}

/** Issues that the schema accepts. */
function read(text: string): Issue[] {
	const issues = JSON.parse(text);
	isCodeQuality(issues);
	expect(isCodeQuality.errors ?? []).toEqual([]);
	return issues;
}
const gitlab = (files: Files) => read(formatCoverage(computeCoverage(manualOf(files), today), "x", "gitlab"));

test("a gap is an issue at its line, known again by the id of the finding", () =>
	expect(gitlab(procedures(soundProcedure("A"), procedure("B", "x\n")))).toEqual([
		{
			check_name: "missing-qc-step",
			description: expect.stringMatching(/^Unexpected procedure .* last step\. Add a <QCStep>/),
			fingerprint: "missing-qc-step:B",
			severity: "critical",
			location: { path: "content/procedures/receiving/b.mdx", lines: { begin: 2 } },
		},
	]));
test("what is found at a check is known again by procedure and check", () =>
	expect(gitlab(procedures(procedure("A")))).toEqual([
		{
			check_name: "control-of-nothing",
			description: expect.stringMatching(/^Unexpected check "match" that controls no failure mode, /),
			fingerprint: "control-of-nothing:A:match",
			severity: "minor",
			location: { path: "content/procedures/receiving/a.mdx", lines: { begin: 16 } },
		},
	]));
test("where nothing is found, the list is empty", () => expect(gitlab(procedures(soundProcedure("A")))).toEqual([]));
test.each([
	["critical", "blocker"],
	["major", "critical"],
	["minor", "major"],
])("an error in a %s procedure is as severe as %s", (criticality, severity) =>
	expect(gitlab(procedures(procedure("B", "x\n", { criticality })))[0]?.severity).toBe(severity),
);
test("an error that is told once for several procedures is as severe as in the most critical of them", () => {
	const leadingTo = (id: string) => qcStep({ reaction: `disposition="segregate" see="${id}"` });
	const issues = gitlab(
		procedures(
			procedure("A", leadingTo("B"), { criticality: "minor" }),
			procedure("B", leadingTo("A"), { criticality: "critical" }),
		),
	);
	const circles = issues.filter((issue) => issue.check_name === "reaction-loop");
	expect(circles.map(({ severity }) => severity)).toEqual(["blocker"]);
});
test("an error of no procedure is critical, a warning minor", () => {
	expect(gitlab({ ...procedures(procedure("A")), "checklists/c.mdx": "" })[0]?.severity).toBe("critical");
	const warned = { ...procedures(procedure("B", "x\n")), "policy.yaml": "rules: { missing-qc-step: warning }" };
	expect(gitlab({ ...warned, "checklists/c.mdx": checklist("C") })[0]?.severity).toBe("minor");
});
test("a path starts in the repository, not with a dot", () => {
	const report = computeCoverage(manualOf(procedures(procedure("B", "x\n"))), today);
	const findings = report.findings.map((finding) => ({ ...finding, file: "./manual/b.mdx" }));
	expect(read(formatCoverage({ ...report, findings }, "x", "gitlab"))[0]?.location.path).toBe("manual/b.mdx");
});
test("whatever the words are, the list is valid and they come back", () =>
	fc.assert(
		fc.property(anyReport, (report) => {
			const issues = read(formatCoverage(report, "x", "gitlab"));
			expect(
				issues.map(({ check_name, description, fingerprint, location }) => [
					check_name,
					description,
					fingerprint,
					location.path,
				]),
			).toEqual(
				report.findings.map(({ rule, message, help, id, file }) => [
					rule,
					help ? `${message}. ${help}` : message,
					id,
					file,
				]),
			);
			expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
		}),
		{ numRuns: 60 },
	));
