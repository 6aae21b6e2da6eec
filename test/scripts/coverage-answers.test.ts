// What `npm run coverage` answers and where it writes it, without starting a process for each question.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { Refusal } from "../../scripts/run-command.ts";
import { allRules } from "../../src/manual/rules/all-rules.ts";
import { knownRules } from "../../src/manual/rules/known-rules.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";
import { corpus } from "../fixtures/hostile/corpus.ts";
import {
	checklist,
	type Files,
	manualOf,
	ownRegisters,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	withFolder,
} from "../manual/build-manual.ts";
import { answer } from "./answer.ts";
import { fixture, root } from "./run-script.ts";

let stderr: MockInstance;
beforeEach(() => {
	stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());
const errors = () => stderr.mock.calls.map(([text]) => text).join("");

const of = (files: Files, ...args: string[]) =>
	withFolder({ ...ownRegisters, ...files }, (folder) => answer(folder, args));

const good = procedures(soundProcedure("SOP-1"), soundProcedure("SOP-2"));
const gap = procedures(soundProcedure("SOP-1"), procedure("SOP-2", "x\n"));

describe("--output", () => {
	/** Runs with a file in a folder of its own; gives what was printed and written. */
	const write = (files: Files, ...args: string[]) =>
		withFolder({ ...ownRegisters, ...files }, (folder) => {
			const file = join(folder, "out.txt");
			const { output, code } = answer(folder, [...args, "--output", file]);
			return {
				output: output.replace(file, "FILE"),
				code,
				written: existsSync(file) ? readFileSync(file, "utf8") : undefined,
			};
		});
	test("writes the report and prints a line about it", () => {
		const { output, code, written } = write(gap, "--format", "json");
		expect([output, code]).toEqual([
			"Wrote FILE (json). 1 of 2 procedures in force are covered (50 %); 1 lets an error through.\n",
			1,
		]);
		expect(JSON.parse(written ?? "").summary.percent).toBe(50);
	});
	test("quiet prints nothing and writes it all the same", () => {
		const { output, written } = write(gap, "--verbosity", "quiet");
		expect([output, errors()]).toEqual(["", ""]);
		expect(written).toContain("\nGaps\n");
	});
	test("tells why it fails, since the report is elsewhere", () => {
		const policy = { "policy.yaml": "thresholds: { major: 80 }\nrules: { missing-qc-step: warning }" };
		expect(write({ ...gap, ...policy }).code).toBe(1);
		expect(errors()).toBe("major: 50 % covered, policy.yaml demands 80 %\n");
	});
	test("a file for programs is not written where nothing could be counted", () => {
		const { output, code, written } = write({ ...good, "policy.yaml": "- x" }, "--format", "sarif");
		expect([output, code, written]).toEqual(["", 2, undefined]);
		expect(errors()).toMatch(/^Cannot measure: .*\n.*policy\.yaml:1:1 {2}error /);
	});
	test.each(["sarif", "junit", "gitlab"])("nor is an empty %s where nothing is in scope", (format) => {
		const draft = procedures(procedure("SOP-1", qcStep(), { status: "draft" }));
		expect(write(draft, "--format", format)).toEqual({ output: "", code: 2, written: undefined });
		expect(errors()).toBe("Nothing to measure: no procedure in force is in scope\n");
		expect(write(draft, "--format", "csv").written).toContain("SOP-1,");
	});
	test("but JSON says so itself", () =>
		expect(
			JSON.parse(write({ ...good, "policy.yaml": "- x" }, "--format", "json").written ?? "").findings,
		).toHaveLength(1));
	test("makes no folder, and says so", () => {
		expect(() => of(good, "--output", "/nowhere/out.txt")).toThrow(
			new Refusal("Cannot write /nowhere/out.txt: there is no folder /nowhere; make it first"),
		);
	});
	test("a folder is no file", () =>
		withFolder({ ...ownRegisters, ...good }, (folder) => {
			mkdirSync(join(folder, "media"));
			const place = join(folder, "media");
			expect(() => answer(folder, ["--output", place])).toThrow(
				new Refusal(`Cannot write ${place}: it is a folder, expected the name of a file`),
			);
			const below = join(folder, "policy.yaml", "x");
			expect(() => answer(folder, ["--output", below])).toThrow(Refusal);
		}));
});

describe("--verbosity", () => {
	test("quiet prints nothing, and the exit code tells", () => {
		expect(of(gap, "--verbosity", "quiet")).toEqual({ output: "", code: 1 });
		expect(of(good, "--verbosity", "quiet")).toEqual({ output: "", code: 0 });
		expect(errors()).toBe("");
	});
	test("summary is the sentence, what the flows amount to, and the table by process", () =>
		expect(of(gap, "--verbosity", "summary").output).toBe(`QC coverage of Quality manual on 22 Nov 2026

1 of 2 procedures in force are covered (50 %); 1 lets an error through.
Failure modes controlled: 1 of 1 (1 by one control only).
Declared by no procedure in force, so that nothing controls them: FM-001 (critical).

By process
  process    in scope  covered  shallow  uncovered  exempt  unmeasured  percent
  Receiving         2        1        0          1       0           0     50 %
  Total             2        1        0          1       0           0     50 %
`));
	test("gaps is what is printed unless asked otherwise", () =>
		withFolder({ ...ownRegisters, ...gap }, (folder) =>
			expect(answer(folder, ["--verbosity", "gaps"])).toEqual(answer(folder, [])),
		));
	test("all tells every procedure, what guards it, and what is accepted", () => {
		const files = {
			...procedures(soundProcedure("SOP-1", qcStep({ id: "b", onFail: "" }))),
			"policy.yaml":
				"exceptions: [{ rule: missing-reaction, document: SOP-1, reason: The till does it from March on }]",
		};
		expect(of(files).output).toContain("\nAccepted with a reason: 1 finding (--verbosity all tells them).\n");
		const { output } = of(files, "--verbosity", "all");
		expect(output).toContain("    accepted: The till does it from March on\n");
		expect(output).toMatch(
			/\nProcedures\n {2}SOP-1 {2}Receive a lot {2}\(covered, major, owner goods-in-lead\)\n {4}check {2}match {2}/,
		);
		expect(output).toMatch(/check {2}b {2}second-person {2}does not count, lacks text in its <OnFail> /);
	});
});

describe("what fails", () => {
	const thresholds = { "policy.yaml": "mode: report\nthresholds: { major: 80 }" };
	test("a policy in mode report succeeds, and tells all the same", () => {
		const { output, code } = of({ ...gap, ...thresholds });
		expect(code).toBe(0);
		expect(output).toContain("\nThresholds missed\n  major: 50 % covered, policy.yaml demands 80 %\n");
		expect(output).toContain("\nGaps\n  SOP-2 ");
	});
	test("--fail-on and --min go before it", () => {
		expect(of({ ...gap, ...thresholds }, "--fail-on", "error").code).toBe(1);
		expect(of({ ...gap, ...thresholds }, "--min", "60").code).toBe(1);
	});
	test("it never makes good what could not be measured", () => {
		const draft = procedures(procedure("SOP-1", qcStep(), { status: "draft" }));
		expect(of({ ...draft, ...thresholds }).code).toBe(2);
	});
	test("--fail-on warning fails for a warning", () => {
		const warned = { ...gap, "policy.yaml": "rules: { missing-qc-step: warning }" };
		expect([of(warned).code, of(warned, "--fail-on", "warning").code]).toEqual([0, 1]);
	});
	test("formats that cannot tell a missed threshold leave it to the terminal, and only they do", () => {
		const missing = { ...gap, "policy.yaml": "thresholds: { major: 80 }" };
		of(missing);
		expect(errors()).toBe("");
		of(missing, "--format", "csv");
		expect(errors()).toBe("major: 50 % covered, policy.yaml demands 80 %\n");
	});
});

describe("where nothing can be counted", () => {
	test("GitHub is told at the line, and no file for programs holds other words", () => {
		const unsound = fixture("broken-register");
		expect(answer(unsound, ["--format", "github"]).output).toMatch(
			/^::error file=.*policy\.yaml,line=1,.*\n::error file=.*failure-modes\.yaml,line=1,/,
		);
		for (const format of ["sarif", "junit", "gitlab"])
			expect(answer(unsound, ["--format", format])).toEqual({ output: "", code: 2 });
		expect(answer(unsound, ["why", "SOP-1"]).code).toBe(2);
		expect(JSON.parse(answer(unsound, ["list", "--format", "json"]).output).findings[0].rule).toBe("broken-yaml");
	});
});

describe("why", () => {
	test("a procedure, as text and as JSON", () => {
		expect(of(gap, "why", "SOP-2").output).toContain(
			"\nIt is uncovered, because it has no QC step (missing-qc-step).\n",
		);
		expect(JSON.parse(of(gap, "why", "SOP-2", "--format", "json").output)).toMatchObject({
			schemaVersion: 1,
			asOf: "2026-11-22",
			kind: "procedure",
			procedure: { id: "SOP-2", state: "uncovered" },
			decidedBy: ["missing-qc-step"],
		});
	});
	test("a gap is an answer, so it succeeds", () => expect(of(gap, "why", "SOP-2").code).toBe(0));
	test("a checklist and a failure mode", () => {
		const files = {
			...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="c" />\n', { failureModes: "[FM-001]" })),
			"checklists/c.mdx": checklist("CHK-1", qcStep({ attributes: 'controls="FM-001" evidence="photo"' })),
		};
		expect(of(files, "why", "CHK-1").output).toMatch(
			/\nIt brings 1 QC step that counts to 1 procedure in scope\.\n\nUsed by\n {2}SOP-1 {2}Receive a lot {2}\(covered\) {2}at c\n/,
		);
		expect(of(files, "why", "FM-001").output).toMatch(
			/^FM-001 {2}Wrong colour {2}\(critical\)\n[\s\S]*\nDeclared by\n {2}SOP-1 {2}Receive a lot {2}\(covered\) {2}controlled by c--match\n/,
		);
	});
	test("an id in any case", () => {
		expect(of(gap, "why", "sop-2").output).toMatch(/^SOP-2 {2}/);
		expect(of(gap, "why", "fm-001").output).toMatch(/^FM-001 {2}/);
	});
	test("what ends as an id does is taken for the rest of it", () => {
		const files = procedures(procedure("SOP-GIN-001"), procedure("SOP-PCK-001"));
		expect(() => of(files, "why", "GIN-001")).toThrow('did you mean "SOP-GIN-001"?');
		expect(() => of(files, "why", "001")).toThrow('did you mean "SOP-GIN-001" or "SOP-PCK-001" or "FM-001"?');
		expect(() => of(files, "why", "1")).toThrow(/failure mode or expectation$/);
	});
	test.each([
		["receiver", 'role "receiver"', "npm run coverage -- --owner receiver tells of the procedures that it owns"],
		["Receiving", 'process "Receiving"', "npm run coverage -- --process receiving tells of its procedures"],
		["missing-qc-step", 'rule "missing-qc-step"', "npm run coverage -- explain missing-qc-step tells of it"],
		["match", 'step "match"', "it is in SOP-A and 1 other document: npm run coverage -- why SOP-A"],
		["sop-b--match", 'step "sop-b--match"', "it is in SOP-B: npm run coverage -- why SOP-B"],
	])("of %s it says where to ask", (asked, what, instead) =>
		expect(() => of(procedures(procedure("SOP-A"), procedure("SOP-B")), "why", asked)).toThrow(
			`Unexpected ${what}, expected the id of a procedure, checklist, failure mode or expectation; ${instead}`,
		),
	);
	test("an expectation: what would break it, and what stops that", () => {
		const expecting = (brokenBy: string) => ({
			...procedures(
				procedure("SOP-1", qcStep({ attributes: 'controls="FM-001" evidence="photo"' }), { failureModes: "[FM-001]" }),
			),
			"registers/expectations.yaml": `EX-001: { touchpoint: Parcel, statement: As in the photo, rating: met, brokenBy: ${brokenBy} }\n`,
		});
		expect(of(expecting("[FM-001]"), "why", "ex-001").output).toMatch(
			/^EX-001 {2}As in the photo\n[\s\S]*It is protected, because every[\s\S]* {2}FM-001 {2}Wrong colour {2}\(critical\) {2}controlled, declared by SOP-1\n$/,
		);
		const { output } = of(expecting("[FM-002]"), "why", "EX-001");
		expect(output).toContain("It is unprotected, because none of the failure modes that would break it is controlled.");
		expect(output).toContain("  Control FM-002: npm run coverage -- why FM-002 tells where.\n");
		expect(of(expecting("[]"), "why", "EX-001").output).toContain("because brokenBy names no failure mode");
		expect(JSON.parse(of(expecting("[FM-001]"), "why", "EX-001", "--format", "json").output)).toMatchObject({
			kind: "expectation",
			protection: "protected",
			brokenBy: [{ id: "FM-001", state: "controlled", procedures: ["SOP-1"] }],
		});
	});
	test("a document without an id, by its file", () =>
		withFolder({ ...ownRegisters, ...good, "procedures/receiving/x.mdx": "" }, (folder) =>
			expect(answer(folder, ["why", `${folder}/procedures/receiving/x.mdx`]).output).toContain(
				"\nIt is unmeasured, because it could not be read, so nothing is known of its checks (missing-frontmatter).\n",
			),
		));
	test("an unknown id, with the nearest one", () =>
		expect(() => of(gap, "why", "SOP-22")).toThrow(
			new Refusal(
				'Unexpected "SOP-22", expected the id of a procedure, checklist, failure mode or expectation; did you mean "SOP-2"?',
			),
		));
});

describe("explain", () => {
	test("why, severity, what it affects, and an example of wrong and right", () =>
		expect(of(good, "explain", "exemption-expired").output).toBe(`exemption-expired
The permission to have no QC step has run out: the gap is open again and nobody decided so.

Severity: error
Affects coverage: an error makes a procedure shallow, or is why it is uncovered

Wrong
  exemption: { reason: The scales are on order, approvedBy: quality-lead, from: 2026-06-01, until: 2026-10-31 }
  <Step id="weigh" by="receiver" title="Weigh the parcel">
  One lot at a time.
  </Step>

Right
  exemption: { reason: The scales are on order, approvedBy: quality-lead, from: 2026-10-01, until: 2026-12-31 }
  <Step id="weigh" by="receiver" title="Weigh the parcel">
  One lot at a time.
  </Step>
`));
	test("the severity that the policy gives it", () => {
		const files = { ...good, "policy.yaml": "rules: { exemption-expired: off }" };
		expect(of(files, "explain", "exemption-expired").output).toContain(
			"\nSeverity: off (error unless policy.yaml says otherwise)\n",
		);
		expect(JSON.parse(of(files, "explain", "exemption-expired", "--format", "json").output)).toMatchObject({
			id: "exemption-expired",
			severity: "off",
			defaultSeverity: "error",
			affects: "coverage",
		});
	});
	test("examples, where a rule has some", () => {
		for (const { id, examples } of allRules) {
			const { output } = of(good, "explain", id);
			expect(output.includes("\nWrong\n  "), id).toBe(examples !== undefined);
			for (const { body = "" } of [examples?.bad ?? {}, examples?.good ?? {}])
				for (const line of body.trimEnd().split("\n").slice(0, 30)) expect(output).toContain(line);
		}
	});
	test("of a long example its beginning, its end, and how many lines are left out; JSON has them all", () => {
		const { output } = of(good, "explain", "too-many-uses");
		const lines = output.split("\n");
		expect(lines.length).toBeLessThan(90);
		expect(lines.filter((line) => line.includes("left out"))).toEqual([
			"  … 984 lines left out; --format json has them",
		]);
		expect(output).toContain('id="use-14" />\n  \n  … 984');
		expect(output).toContain("  </PausePoint>\n\nRight\n");
		expect(of(good, "explain", "too-many-uses", "--format", "json").output).toContain("use-499");
	});
	test("what is found where text is read is explained too", () =>
		expect(of(good, "explain", "broken-mdx").output).toContain("\nAffects reading: "));
	test("what --since tells under a name of its own is explained too", () => {
		expect(of(good, "explain", "weakened-qc-step").output).toBe(`weakened-qc-step
A QC step looks at less, is less independent, or leads to less when it fails.

Severity: error
Affects the comparison with an earlier revision: --since alone tells it, whatever policy.yaml says
`);
		expect(of(good, "explain", "lost-second-control").output).toContain("\nSeverity: error, or warning\n");
		expect(JSON.parse(of(good, "explain", "changed-qc-step", "--format", "json").output)).toMatchObject({
			id: "changed-qc-step",
			severity: "warning",
			affects: "comparison",
		});
	});
	test.each([
		["misssing-qc-step", '; did you mean "missing-qc-step"?'],
		["weakend-qc-step", '; did you mean "weakened-qc-step"?'],
		["vague", '; did you mean "vague-criterion"?'],
		["reaction-w", '; did you mean "reaction-without-authority" or "reaction-without-reverification"?'],
		["zzz", ": npm run coverage -- list rules names them"],
	])("an unknown rule, with the nearest one or those that have the word: %s", (asked, hint) =>
		expect(() => of(good, "explain", asked)).toThrow(
			new Refusal(`Unexpected rule "${asked}", expected one that exists${hint}`),
		),
	);
});

describe("list", () => {
	test("every procedure in a line", () => {
		const guarded = `${qcStep({ attributes: 'controls="FM-001" evidence="photo"' })}<Step id="send" title="Send" by="receiver" irreversible>\n  Do it.\n</Step>\n`;
		const files = procedures(
			procedure("SOP-1", guarded, { failureModes: "[FM-001]" }),
			procedure("SOP-2", "x\n"),
			procedure("SOP-3", qcStep(), { status: "draft" }),
		);
		expect(of(files, "list").output).toBe(`  procedure  state         checks  guarded  controlled  title
  SOP-1      covered            1      1/1         1/1  Receive a lot
  SOP-2      uncovered          0        -           -  Receive a lot
  SOP-3      out-of-scope       1        -           -  Receive a lot
`);
		expect(JSON.parse(of(files, "list", "--format", "json").output).procedures[0]).toMatchObject({
			id: "SOP-1",
			state: "covered",
			checks: 1,
			irreversibleSteps: { total: 1, guarded: 1 },
			failureModes: { total: 1, controlled: 1 },
		});
	});
	test("of a process only", () => expect(of(good, "list", "--process", "packing").output).not.toContain("SOP-1"));
	test("every rule with the severity that holds", () => {
		const files = { ...good, "policy.yaml": "rules: { exemption-expired: warning }" };
		const { output } = of(files, "list", "rules");
		expect(output).toMatch(/\n {2}exemption-expired +warning \(by policy\.yaml\) +coverage\n/);
		expect(output.trimEnd().split("\n")).toHaveLength(knownRules.length + 1);
	});
});

test("whatever can be found is a rule that is known", () => {
	const scenarios = readdirSync(join(root, "test/fixtures"))
		.map((scenario) => join(root, fixture(scenario)))
		.filter((folder) => existsSync(folder));
	const manuals = [
		...corpus.map(({ path, text }) => manualOf({ [path]: text })),
		...scenarios.map((folder) => readManual(folder, "content")),
	];
	const rules = new Set(manuals.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
	expect(rules.size).toBeGreaterThan(15);
	expect(knownRules.map(({ id }) => id)).toEqual(expect.arrayContaining([...rules]));
	expect(new Set(knownRules.map(({ id }) => id)).size).toBe(knownRules.length);
});
