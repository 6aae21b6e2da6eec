// How a QC lead reads it.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { findGaps } from "../../../src/manual/coverage/find-gaps.ts";
import type { NamedFinding } from "../../../src/manual/model/finding.ts";
import { formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import { formatDate } from "../../../src/manual/report/format-date.ts";
import { formatFlowCounts, formatSentence } from "../../../src/manual/report/format-sentence.ts";
import { formatTable } from "../../../src/manual/report/format-table.ts";
import {
	checklist,
	type Files,
	manualOf,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	step,
	today,
} from "../build-manual.ts";

const report = (files: Files) => computeCoverage(manualOf(files), today);
const exempt = (until: string) => ({
	exemption: `{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: ${until} }`,
});
const all = procedures(
	soundProcedure("SOP-1"),
	procedure("SOP-2", "x\n"),
	soundProcedure("SOP-3", qcStep({ id: "b", onFail: "" })),
	procedure("SOP-4", "<5\n"),
	procedure("SOP-5", "x\n", exempt("2027-03-03")),
	procedure("SOP-6", "x\n", { status: "draft" }),
);

describe("the sentence", () => {
	test.each([
		[[procedure("A")], "1 of 1 procedure in force is covered (100 %)."],
		[[procedure("A"), procedure("B")], "2 of 2 procedures in force are covered (100 %)."],
		[
			[procedure("A"), procedure("B", "x\n")],
			"1 of 2 procedures in force are covered (50 %); 1 lets an error through.",
		],
		[
			[procedure("A"), procedure("B", "x\n"), procedure("C", "x\n")],
			"1 of 3 procedures in force are covered (33.3 %); 2 let an error through.",
		],
		[
			[procedure("A", "x\n", exempt("2027-03-03"))],
			"0 of 1 procedure in force is covered (0 %); 1 exempt until 3 Mar 2027.",
		],
		[
			[procedure("A", "x\n", exempt("2027-03-03")), procedure("B", "x\n", exempt("2026-12-01"))],
			"0 of 2 procedures in force are covered (0 %); 2 exempt, the first until 1 Dec 2026.",
		],
		[[procedure("A", "<5\n")], "0 of 1 procedure in force is covered (0 %); 1 could not be read."],
		// A way past the checks lets the error through that they would have found; a state is not asked for it.
		[
			[procedure("A", step("seal", "irreversible") + qcStep())],
			"0 of 1 procedure in force is covered (0 %); 1 lets an error through past its checks.",
		],
		// Whoever leaves a step that undoes nobody knows what passes a check all the same.
		[
			[procedure("A", step("fill", 'undoes="mach"') + qcStep() + step("seal", "irreversible"))],
			"0 of 1 procedure in force is covered (0 %); 1 only in part.",
		],
		[
			[procedure("A", qcStep() + step("fill", 'undoes="mach"') + step("seal", "irreversible"))],
			"0 of 1 procedure in force is covered (0 %); 1 lets an error through past its checks.",
		],
		[
			[
				procedure("A", step("seal", "irreversible") + qcStep()),
				procedure("B", qcStep(), { failureModes: "[FM-001]" }),
				procedure("C", "x\n"),
				procedure("D", qcStep() + qcStep({ id: "b" }).replace("5 of 5 alike", "Okay")),
			],
			"0 of 4 procedures in force are covered (0 %); 3 let an error through, 2 of them past their checks; 1 only in part.",
		],
	])("%#", (texts, expected) => expect(formatSentence(report(procedures(...texts)))).toBe(expected));
	test("says everything at once", () =>
		expect(formatSentence(report(all))).toBe(
			"1 of 5 procedures in force are covered (20 %); 1 lets an error through; 1 only in part; 1 could not be read; 1 exempt until 3 Mar 2027.",
		));
});

describe("an effective procedure that is not in force yet", () => {
	const later = (id: string, effective: string, keys = {}) => procedure(id, undefined, { effective, ...keys });
	const linesOf = (files: Files) =>
		formatFlowCounts(report(files)).filter((line) => line.startsWith("Not yet in force"));
	const lineOf = (...texts: string[]) => linesOf(procedures(procedure("A"), ...texts)).join();
	test("is named with its first day, the latest first", () =>
		expect(lineOf(later("B", "2026-12-01"), later("C", "2062-03-02"))).toBe(
			"Not yet in force, and not counted: C (from 2 Mar 2062), B (from 1 Dec 2026).",
		));
	test("stands in the text, in Markdown and in JSON", () => {
		const one = report(procedures(later("C", "2062-03-02")));
		for (const format of ["text", "markdown"] as const)
			expect(formatCoverage(one, "the manual", format)).toContain("from 2 Mar 2062");
		expect(formatCoverage(one, "the manual", "json")).toContain('"inForceFrom": "2062-03-02"');
	});
	test("is not named as a draft, superseded, or out of the processes of the policy", () => {
		const texts = [
			later("B", "2062-03-02", { status: "draft" }),
			later("C", "2062-03-02"),
			procedure("D", undefined, { supersedes: "[C]" }),
		];
		expect(lineOf(...texts)).toBe("");
		const narrowed = { ...procedures(later("B", "2062-03-02")), "policy.yaml": "scope: { processes: [packing] }" };
		expect(linesOf(narrowed)).toEqual([]);
	});
});

describe("a failure mode of the register that nobody declares", () => {
	const linesOf = (files: Files) => formatFlowCounts(report(files)).filter((line) => line.startsWith("Declared by no"));
	const declaring = procedure("A", undefined, { failureModes: "[FM-001]" });
	test("is named, the gravest first", () => {
		expect(linesOf(procedures(procedure("A")))).toEqual([
			"Declared by no procedure in force, so that nothing controls them: FM-001 (critical), FM-002 (major).",
		]);
		expect(report(procedures(declaring)).undeclaredModes).toEqual([{ id: "FM-002", severity: "major" }]);
	});
	test("is one that only a draft declares, too", () =>
		expect(
			report(procedures(procedure("A", undefined, { failureModes: "[FM-001]", status: "draft" }))).undeclaredModes,
		).toHaveLength(2));
	test("is not asked for in a part of the manual", () => {
		const manual = manualOf(procedures(declaring));
		expect(computeCoverage(manual, today, { processes: ["receiving"] }).undeclaredModes).toEqual([]);
	});
});

test("gaps come worst first", () =>
	expect(findGaps(report(all)).map(({ id, state }) => [id, state])).toEqual([
		["SOP-4", "unmeasured"],
		["SOP-2", "uncovered"],
		["SOP-3", "shallow"],
	]));

test("of one state, gaps of critical procedures come first, and the text says how critical each is", () => {
	const listed = report(
		procedures(
			procedure("SOP-1", "", { criticality: "minor" }),
			procedure("SOP-2", "", { criticality: "critical" }),
			procedure("SOP-3", "", { criticality: "major" }),
		),
	);
	const heads = formatCoverage(listed, "the manual", "text").match(/^ {2}SOP-.*\(uncovered.*$/gm);
	expect(heads).toEqual([
		"  SOP-2  Receive a lot  (uncovered, critical, owner goods-in-lead)",
		"  SOP-3  Receive a lot  (uncovered, major, owner goods-in-lead)",
		"  SOP-1  Receive a lot  (uncovered, minor, owner goods-in-lead)",
	]);
});

test("the text is gaps with file and line, exemptions, and a table by process", () =>
	expect(formatCoverage(report(all), "the manual", "text")).toBe(`QC coverage of the manual on 22 Nov 2026

1 of 5 procedures in force are covered (20 %); 1 lets an error through; 1 only in part; 1 could not be read; 1 exempt until 3 Mar 2027.
Failure modes controlled: 2 of 2 (2 by one control only).
Declared by no procedure in force, so that nothing controls them: FM-001 (critical).
npm run check finds errors in SOP-3: what is told of it may be too good.

Gaps
  SOP-4  Receive a lot  (unmeasured, owner goods-in-lead)
    content/procedures/receiving/d.mdx:16:1  error  Unexpected "<" before "5", expected \\< for the sign itself  broken-mdx
        Write \\< or say it in words: under 5 kg.
  SOP-2  Receive a lot  (uncovered, major, owner goods-in-lead)
    content/procedures/receiving/b.mdx:2:5  error  Unexpected procedure without a valid QC step, expected at least one check before its last step  missing-qc-step
        Add a <QCStep> with a criterion and an <OnFail>, use a checklist that has one, or ask for an exemption.
  SOP-3  Receive a lot  (shallow, major, owner goods-in-lead)
    content/procedures/receiving/c.mdx:24:1  error  Unexpected QC step "b" without a reaction plan, expected text in its <OnFail>  missing-reaction
        Add <OnFail disposition="segregate">what to do with the goods, whom to tell</OnFail>; until then it counts as no check.

Exempt
  SOP-5  Receive a lot  until 3 Mar 2027
    The till does it from March on

By process
  process    in scope  covered  shallow  uncovered  exempt  unmeasured  percent
  Receiving         5        1        1          1       1           1     20 %
  Total             5        1        1          1       1           1     20 %
`));
describe("what the flows amount to", () => {
	const send = '<Step id="send" title="Send" by="receiver" irreversible>\n  Do it.\n</Step>\n';
	const open = '<Step id="open" title="Open" by="receiver">\n  Do it.\n</Step>\n';
	const controlling = qcStep({ attributes: 'controls="FM-001"' });
	const flows = report({
		...procedures(
			procedure("SOP-1", open + controlling + send, { failureModes: "[FM-001]" }),
			procedure("SOP-2", open + send + qcStep(), { failureModes: "[FM-002, FM-001]" }),
		),
		"registers/failure-modes.yaml": [
			"FM-001: { title: Wrong colour, effect: Let down, cause: Nobody compared, severity: critical, process: receiving }",
			"FM-002: { title: Torn label, effect: Annoyed, cause: Nobody looked, severity: minor, process: receiving }",
			"",
		].join("\n"),
		"policy.yaml": "thresholds: { major: 100, minor: 100 }\nrules: { missing-qc-step: off }",
	});
	test("stands below the sentence, and uncontrolled failure modes come critical first", () =>
		expect(
			formatCoverage(
				{
					...flows,
					findings: [],
					thresholds: flows.thresholds.map((each) => ({ ...each, percent: 92.3, met: false })),
				},
				"the manual",
				"text",
			),
		).toContain(`
Irreversible steps guarded: 1 of 2.
Failure modes controlled: 1 of 3 (1 by one control only).
Work steps verified: 1 of 2.
1 rule is off in policy.yaml: missing-qc-step.

Thresholds missed
  major: 92.3 % covered, policy.yaml demands 100 %

`));
	test("a failure mode that gets past the checks is told with its way, critical first", () =>
		expect(formatCoverage(flows, "the manual", "text")).toContain(`
Uncontrolled failure modes
  critical  FM-001  in SOP-2: start → open → send
  minor  FM-002  in SOP-2: start → open → send
`));
	test("in Markdown too", () => {
		const text = formatCoverage(flows, "the manual", "markdown");
		expect(text).toContain(
			"Irreversible steps guarded: 1 of 2. Failure modes controlled: 1 of 3 (1 by one control only).",
		);
		expect(text).toContain("| critical | FM-001 | SOP-2 | start → open → send |\n| minor | FM-002 |");
	});
});
test("a procedure that is shallow by a checklist points to it", () => {
	const shallow = report({
		...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="c" />\n')),
		"checklists/c.mdx": checklist("CHK-1", qcStep()),
	});
	const [described] = shallow.procedures;
	if (!described) throw new Error("No procedure");
	const finding: NamedFinding = {
		id: "x:CHK-1",
		rule: "x",
		severity: "error",
		file: "content/checklists/c.mdx",
		line: 1,
		column: 1,
		message: "Unexpected y",
		help: "",
		subject: "CHK-1",
	};
	const told = formatCoverage(
		{ ...shallow, procedures: [{ ...described, state: "shallow" }], findings: [finding] },
		"the manual",
		"text",
	);
	expect(told).toContain(`
Gaps
  SOP-1  Receive a lot  (shallow, major, owner goods-in-lead)
    An error in CHK-1, see Also found.

Also found
  content/checklists/c.mdx:1:1  error  Unexpected y  x
`);
});
test("a document without id is told by its file", () =>
	expect(formatCoverage(report(procedures("")), "the manual", "text")).toContain(
		"Gaps\n  content/procedures/receiving/a.mdx    (unmeasured)\n    content/procedures/receiving/a.mdx:1:1  error  Unexpected empty file",
	));
test("what is not a gap of a procedure is told below", () =>
	expect(
		formatCoverage(
			report({
				...procedures(soundProcedure("A")),
				"checklists/c.mdx": "",
			}),
			"the manual",
			"text",
		),
	).toContain("\nAlso found\n  content/checklists/c.mdx:1:1  error  Unexpected empty file"));

describe("in Markdown", () => {
	test("tables hold gaps, exemptions and processes", () => {
		const text = formatCoverage(report(all), "the manual", "markdown");
		expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
			"# QC coverage of the manual",
			"## Gaps",
			"## Exempt",
			"## By process",
		]);
		expect(text).toContain("| Receiving | 5 | 1 | 1 | 1 | 1 | 1 | 20 % |\n| Total | 5 |");
	});
	test("no title breaks the table, nor becomes a tag, a link or another sign", () => {
		const title = '"a | b ` * _ <b> [c](d) # \\\\"';
		const files = procedures(procedure("A", "x\n", { title, ...exempt("2027-03-03") }));
		expect(formatCoverage(report(files), "x | y", "markdown")).toContain(
			"| A | a \\| b \\` \\* \\_ \\<b\\> \\[c\\](d) \\# \\\\ | 3 Mar 2027 | The till does it from March on |",
		);
		expect(formatCoverage(report(files), "x | y", "markdown")).toContain("# QC coverage of x \\| y\n");
	});
	test("every row has as many cells as its head", () => {
		const rows = formatCoverage(report(all), "the manual", "markdown")
			.split("\n")
			.filter((line) => line.startsWith("|"));
		for (const row of rows) expect([5, 4, 8]).toContain(row.split(/(?<!\\)\|/).length - 2);
	});
});

test("in CSV, each procedure is a row, whatever its state", () =>
	expect(formatCoverage(report(all), "the manual", "csv").split("\r\n")).toEqual([
		"\ufeffid,title,file,process,owner,status,criticality,state,exempt until,valid QC steps,findings",
		"SOP-1,Receive a lot,content/procedures/receiving/a.mdx,receiving,goods-in-lead,effective,major,covered,,1,",
		"SOP-2,Receive a lot,content/procedures/receiving/b.mdx,receiving,goods-in-lead,effective,major,uncovered,,0,missing-qc-step",
		"SOP-3,Receive a lot,content/procedures/receiving/c.mdx,receiving,goods-in-lead,effective,major,shallow,,1,missing-reaction",
		"SOP-4,Receive a lot,content/procedures/receiving/d.mdx,receiving,goods-in-lead,,major,unmeasured,,0,broken-mdx",
		"SOP-5,Receive a lot,content/procedures/receiving/e.mdx,receiving,goods-in-lead,effective,major,exempt,2027-03-03,0,",
		"SOP-6,Receive a lot,content/procedures/receiving/f.mdx,receiving,goods-in-lead,draft,major,out-of-scope,,0,",
		"",
	]));

test("in CSV, a procedure that is shallow through a checklist has the finding of that, with checks or items alone", () => {
	const item = '<PausePoint id="p" title="Before">\n<Item id="i" response="OK">Gloves on</Item>\n</PausePoint>\n';
	const using = (id: string) => procedure(id, `${qcStep()}\n<UseChecklist ref="CHK-1" id="use" />\n`);
	const files = { ...procedures(using("A"), using("B")), "checklists/c.mdx": checklist("CHK-1", item) };
	const rows = formatCoverage(report(files), "the manual", "csv").split("\r\n").slice(1, 3);
	expect(rows.map((row) => row.split(",").slice(7))).toEqual([
		["shallow", "", "1", "control-of-nothing checklist-response-empty"],
		["shallow", "", "1", "control-of-nothing checklist-response-empty"],
	]);
});

test("in JSON, it is the report itself", () => {
	const found = report(all);
	expect(JSON.parse(formatCoverage(found, "the manual", "json"))).toEqual(JSON.parse(JSON.stringify(found)));
});

test.each([
	["2026-09-01", "1 Sep 2026"],
	["2026-12-31", "31 Dec 2026"],
	["", ""],
	["soon", "soon"],
])("the date %j is written %j", (date, text) => expect(formatDate(date)).toBe(text));
test("a table counts letters, not bytes", () =>
	expect(
		formatTable(
			["a", "n"],
			[
				["Приёмка", "1"],
				["b", "10"],
			],
		),
	).toBe("  a         n\n  Приёмка   1\n  b        10"));

test("what is not in English is said not to be judged", () => {
	const files = procedures(soundProcedure("SOP-1", "", { lang: "it" }));
	expect(report(files).wordingNotJudged).toEqual(["SOP-1"]);
	expect(formatCoverage(report(files), "Manual", "text")).toContain(
		"Wording not judged, since it is not in English: SOP-1.",
	);
	expect(formatCoverage(report(all), "Manual", "text")).not.toContain("not judged");
});
