// Which procedures would let an error through?

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoverageFilter, computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { countStates } from "../../../src/manual/coverage/count.ts";
import { type CoverageState, coverageStates } from "../../../src/manual/model/coverage-states.ts";
import { formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import {
	branch,
	checklist,
	decision,
	type Files,
	type Head,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	told,
} from "../build-manual.ts";

const report = (files: Files, asOf = today, filter = {}) => computeCoverage(manualOf(files), asOf, filter);
/** State of each procedure, by id, or by path where there is none. */
const states = (files: Files, asOf = today, filter = {}) =>
	Object.fromEntries(
		report(files, asOf, filter).procedures.map(({ id, file, state }) => [id || file.replace("content/", ""), state]),
	);
const stateOf = (body?: string, head: Head = {}, asOf = today, policy = "") =>
	states({ ...procedures(procedure("SOP-1", body, head)), "policy.yaml": policy }, asOf)["SOP-1"];
/** A check that no rule finds fault with, and the head that goes with it. */
const controlling = qcStep({ attributes: 'controls="FM-002"' });
const declaring: Head = { failureModes: "[FM-002]" };
const exemption = (from: string, until: string, approvedBy = "quality-lead") =>
	`{ reason: The till does it from March on, approvedBy: ${approvedBy}, from: ${from}, until: ${until} }`;

describe("a procedure is", () => {
	test("covered with a valid QC step", () => expect(stateOf()).toBe("covered"));
	test("uncovered without one", () => expect(stateOf("Text.\n")).toBe("uncovered"));
	test("uncovered with an invalid one only", () => expect(stateOf(qcStep({ onFail: "" }))).toBe("uncovered"));
	test("shallow with a valid and an invalid one", () =>
		expect(stateOf(qcStep() + qcStep({ id: "b", onFail: "" }))).toBe("shallow"));
	test("unmeasured where its text cannot be read", () => expect(stateOf("<5 kg\n")).toBe("unmeasured"));
	test.each([{ status: undefined }, { status: "done" }, { status: "effective", id: "SOP/1" }] as Head[])(
		"unmeasured without a valid id and status: %j",
		(head) => expect(Object.values(states(procedures(procedure("SOP-1", qcStep(), head))))).toEqual(["unmeasured"]),
	);
	test.each([undefined, "2026-06-31"])("unmeasured where it is effective from nobody knows when: %s", (effective) => {
		const found = report(procedures(procedure("SOP-1", qcStep(), { effective })));
		expect(found.procedures[0]?.state).toBe("unmeasured");
		expect(stateOf("x\n", { status: "draft", effective })).toBe("out-of-scope");
	});
	test("measured where another key is wrong", () => expect(stateOf(qcStep(), { revision: "x" })).toBe("covered"));
	test.each(["draft", "in-review", "withdrawn"])("out of scope while it is %s", (status) =>
		expect(stateOf("Text.\n", { status })).toBe("out-of-scope"),
	);
	test("out of scope before its first day", () => {
		expect(stateOf("Text.\n", { effective: "2026-11-23" }, "2026-11-22")).toBe("out-of-scope");
		expect(stateOf("Text.\n", { effective: "2026-11-23" }, "2026-11-23")).toBe("uncovered");
	});
	test("covered where a required procedure guards what cannot be taken back, and its own check stands after that", () => {
		const [work, ship] = [step("pack"), step("ship", "irreversible")];
		const found = (body: string) =>
			report(procedures(procedure("A", body, { requires: "[B]" }), procedure("B", controlling, declaring)));
		const { procedures: all, findings } = found(work + ship + qcStep({ attributes: 'controls="FM-002"' }));
		expect(all.map(({ state }) => state)).toEqual(["covered", "covered"]);
		expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
			"warning unchecked-since-requirement",
			"warning undeclared-failure-mode",
		]);
		expect(found(work + ship).procedures[0]?.state).toBe("uncovered");
	});
	test("out of scope once superseded", () =>
		expect(states(procedures(procedure("A", "x\n"), procedure("B", qcStep(), { supersedes: "[A]" })))).toEqual({
			A: "out-of-scope",
			B: "covered",
		}));
	test("in scope again where its successor is withdrawn", () =>
		expect(
			states(procedures(procedure("A", "x\n"), procedure("B", qcStep(), { supersedes: "[A]", status: "withdrawn" }))),
		).toEqual({ A: "uncovered", B: "out-of-scope" }));
	test("unmeasured where it is a draft that cannot be read", () =>
		expect(stateOf("<5 kg\n", { status: "draft" })).toBe("unmeasured"));
});

describe("an exemption", () => {
	const exempt = (asOf: string, value: string, policy = "") => stateOf("Text.\n", { exemption: value }, asOf, policy);
	const november = exemption("2026-11-01", "2026-11-30");
	test.each([
		["2026-10-31", "uncovered"],
		["2026-11-01", "exempt"],
		["2026-11-15", "exempt"],
		["2026-11-30", "exempt"],
		["2026-12-01", "uncovered"],
	])("of November makes it on %s %s", (asOf, state) => expect(exempt(asOf, november)).toBe(state));
	test("of exactly the longest time holds, of one day more it does not", () => {
		expect(exempt("2026-11-15", november, "exemption: { maxDays: 30 }")).toBe("exempt");
		expect(exempt("2026-11-15", november, "exemption: { maxDays: 29 }")).toBe("uncovered");
	});
	test("of one day holds on that day", () =>
		expect(exempt("2026-11-22", exemption("2026-11-22", "2026-11-22"))).toBe("exempt"));
	test("that the owner approved does not hold", () =>
		expect(exempt("2026-11-15", exemption("2026-11-01", "2026-11-30", "goods-in-lead"))).toBe("uncovered"));
	test("that nobody known approved does not hold", () =>
		expect(exempt("2026-11-15", exemption("2026-11-01", "2026-11-30", "quality-laed"))).toBe("uncovered"));
	test("that ends before it begins does not hold", () =>
		expect(exempt("2026-11-15", exemption("2026-11-30", "2026-11-01"))).toBe("uncovered"));
	test.each([
		"{ reason: Too short, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }",
		"{ reason: The till does it from March on, from: 2026-11-01, until: 2026-11-30 }",
		"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01 }",
		"{ reason: The till does it from March on, approvedBy: quality-lead, until: 2026-11-30 }",
		"true",
	])("that does not fit does not hold: %s", (value) => expect(exempt("2026-11-15", value)).toBe("uncovered"));
	test("goes before a QC step, and is never covered", () => {
		const found = report(procedures(procedure("A", qcStep(), { exemption: november })));
		expect(found.procedures[0]).toMatchObject({
			state: "exempt",
			exemptUntil: "2026-11-30",
			exemptReason: "The till does it from March on",
		});
		expect(found.summary).toMatchObject({ inScope: 1, covered: 0, exempt: 1, percent: 0 });
	});
	test("of a draft does not bring it into scope", () =>
		expect(stateOf("x\n", { exemption: november, status: "draft" })).toBe("out-of-scope"));
});

describe("the policy", () => {
	const both = {
		...procedures(procedure("A", "x\n")),
		"procedures/packing/b.mdx": procedure("B", "x\n", { process: "packing" }),
	};
	test("names the processes in scope", () =>
		expect(states({ ...both, "policy.yaml": "scope: { processes: [packing] }" })).toEqual({
			A: "out-of-scope",
			B: "uncovered",
		}));
	test("never puts out of scope what cannot be read", () =>
		expect(
			states({ ...procedures(procedure("A", "<5 kg\n")), "policy.yaml": "scope: { processes: [packing] }" }),
		).toEqual({
			A: "unmeasured",
		}));
	test("never puts out of scope what names no process, nor does a filter leave it out", () => {
		const none = procedures(procedure("A", "x\n", { process: undefined }));
		expect(states({ ...none, "policy.yaml": "scope: { processes: [packing] }" })).toEqual({ A: "uncovered" });
		expect(states(none, today, { processes: ["packing"] })).toEqual({ A: "uncovered" });
	});
	const invalid = procedures(procedure("A", controlling + qcStep({ id: "b", text: "" }), declaring));
	test.each([
		["", "shallow", ["error"]],
		["rules: { invalid-qc-step: warning }", "covered", ["warning"]],
		["rules: { invalid-qc-step: off }", "covered", []],
	])("decides whether a finding makes it shallow: %s", (policy, state, severities) => {
		const found = report({ ...invalid, "policy.yaml": policy });
		expect(found.procedures[0]?.state).toBe(state);
		expect(found.findings.map(({ severity }) => severity)).toEqual(severities);
	});
	test("cannot make an uncovered procedure covered", () => {
		const found = report({ ...procedures(procedure("A", "x\n")), "policy.yaml": "rules: { missing-qc-step: off }" });
		expect(found.procedures[0]?.state).toBe("uncovered");
		expect(found.findings).toEqual([]);
	});
});

describe("a filter", () => {
	const files: Files = {
		...procedures(procedure("A"), procedure("B", qcStep(), { owner: "quality-lead", approver: "goods-in-lead" })),
		"procedures/packing/c.mdx": procedure("C", qcStep(), { process: "packing" }),
		"procedures/packing/d.mdx": procedure("D", "<5 kg\n", { process: "packing", owner: "quality-lead" }),
		"procedures/packing/e.mdx": "",
	};
	const empty = { "procedures/packing/e.mdx": "unmeasured", D: "unmeasured" };
	test("by process keeps that process, and all that cannot be read", () =>
		expect(states(files, today, { processes: ["receiving"] })).toEqual({ A: "covered", B: "covered", ...empty }));
	test("by owner keeps that owner, and all that cannot be read", () =>
		expect(states(files, today, { owners: ["goods-in-lead"] })).toEqual({ A: "covered", C: "covered", ...empty }));
	test("of several values keeps any of them", () =>
		expect(states(files, today, { processes: ["receiving", "packing"] })).toEqual(states(files)));
	test("of both kinds keeps what fits both", () =>
		expect(states(files, today, { processes: ["receiving"], owners: ["quality-lead"] })).toEqual({
			B: "covered",
			...empty,
		}));
	test("narrows the findings to the procedures that are left", () => {
		const gaps: Files = {
			...procedures(procedure("A", "x\n")),
			"procedures/packing/c.mdx": procedure("C", "x\n", { process: "packing" }),
		};
		expect(report(gaps, today, { processes: ["packing"] }).findings.map(({ subject }) => subject)).toEqual(["C"]);
	});
	test("never hides a checklist that cannot be read", () => {
		const found = report({ ...procedures(procedure("A")), "checklists/c.mdx": "" }, today, { processes: ["packing"] });
		expect(found.findings.map(told)).toEqual([
			"checklists/c.mdx:1:1 missing-frontmatter Unexpected empty file, expected a line --- , then key: value lines, then a line ---",
		]);
	});
	test("of an unknown value keeps nothing else", () =>
		expect(states(procedures(procedure("A")), today, { owners: ["x"] })).toEqual({}));
});

describe("what is told", () => {
	test("a warning of a covered procedure is, and leaves it covered", () => {
		const found = report(procedures(procedure("A")));
		expect(found.procedures[0]?.state).toBe("covered");
		expect(found.findings.map(told)).toEqual([
			'procedures/receiving/a.mdx:16:1 control-of-nothing Unexpected check "match" that controls no failure mode, expected one in controls',
		]);
	});
	test("a QC step of a checklist is told with its file, its checklist and its anchor", () => {
		const found = report({
			...procedures(procedure("A", '<UseChecklist ref="CHK-1" id="list" />\n')),
			"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${qcStep()}</PausePoint>\n`),
		});
		expect(found.procedures[0]?.qcSteps).toEqual([
			{
				id: "match",
				kind: "second-person",
				title: "Compare",
				file: "content/checklists/c.mdx",
				line: 18,
				column: 1,
				valid: true,
				lacks: [],
				checklist: "CHK-1",
				anchor: "list--match",
				stage: undefined,
				controls: [],
				hold: false,
			},
		]);
	});
	test("a document that cannot be read is told with what is wrong in it", () =>
		expect(report(procedures(procedure("A", controlling, declaring), "x")).findings.map(told)).toEqual([
			"procedures/receiving/b.mdx:1:1 missing-frontmatter Unexpected text in the first line, expected a line --- , then key: value lines, then a line ---",
		]));
	test("what is only wrong in form is not told here", () =>
		expect(report(procedures(procedure("A", `${controlling}[a](nowhere.mdx)\n\n<br/>\n`, declaring))).findings).toEqual(
			[],
		));
	test("the status of what cannot be read is empty", () =>
		expect(report(procedures(procedure("A", "<5\n"))).procedures[0]).toMatchObject({ status: "" }));
	test.each([
		["as its head says", procedure("A", "<5\n", { criticality: "minor" }), "minor"],
		["critical where its head cannot be read", "x", "critical"],
	])("the criticality of what cannot be read is %s", (_, text, criticality) =>
		expect(report(procedures(text)).procedures[0]).toMatchObject({ state: "unmeasured", criticality }),
	);
	test("a threshold counts what cannot be read: a procedure that is broken meets none", () => {
		const files = procedures(
			procedure("A", controlling, { ...declaring, criticality: "critical" }),
			procedure("B", "<5\n", { criticality: "critical" }),
		);
		expect(report({ ...files, "policy.yaml": "thresholds: { critical: 100 }\n" }).thresholds).toEqual([
			{ criticality: "critical", minimum: 100, percent: 50, met: false },
		]);
	});
	test.each(["stray.mdx", "procedures/receiving/word.md", "procedure/receiving/a.mdx", "procedures/UPPER.MDX"])(
		"%s, which is not where documents are read, is unmeasured",
		(path) =>
			expect(states({ ...procedures(procedure("A")), [path]: procedure("B") })).toEqual({
				A: "covered",
				[path]: "unmeasured",
			}),
	);
	test("processes stand in the order of their register, those without procedures in scope not at all", () => {
		const files: Files = {
			"registers/processes.yaml":
				"packing: { title: Packing, owner: goods-in-lead }\nsales: { title: Sales, owner: goods-in-lead }\nreceiving: { title: Receiving, owner: goods-in-lead }\n",
			...procedures(procedure("A"), procedure("B", qcStep(), { process: "unknown" }), ""),
			"procedures/packing/c.mdx": procedure("C", "x\n", { process: "packing" }),
		};
		expect(
			report(files).processes.map(({ process, title, inScope, percent }) => [process, title, inScope, percent]),
		).toEqual([
			["packing", "Packing", 1, 0],
			["receiving", "Receiving", 1, 100],
			["unknown", "unknown", 1, 100],
			["", "", 1, 0],
		]);
	});
});

describe("percent", () => {
	const counted = (covered: number, others: number, state: CoverageState = "uncovered") =>
		countStates([
			...Array.from({ length: covered }, () => ({ state: "covered" as const })),
			...Array.from({ length: others }, () => ({ state })),
		]).percent;
	test.each([
		[2, 1, 66.6],
		[999, 1, 99.9],
		[9999, 1, 99.9],
		[1, 2, 33.3],
		[1, 5, 16.6],
		[7, 1, 87.5],
		[29, 71, 29],
		[57, 43, 57],
		[1, 0, 100],
		[0, 1, 0],
		[0, 0, 0],
	])("of %i covered and %i others is %d", (covered, others, percent) => expect(counted(covered, others)).toBe(percent));
	test.each([
		["shallow", 50],
		["exempt", 50],
		["unmeasured", 50],
		["out-of-scope", 100],
	] as const)("counts a procedure that is %s beside a covered one as %d", (state, percent) =>
		expect(counted(1, 1, state)).toBe(percent),
	);
	test("is 100 only where all in scope are covered", () =>
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 50 }), (covered, others) => {
				const percent = counted(covered, others);
				expect(percent).toBeLessThan(100);
				expect(percent).toBeLessThanOrEqual((100 * covered) / (covered + others));
				expect((100 * covered) / (covered + others) - percent).toBeLessThan(0.1 + 1e-9);
			}),
			{ numRuns: 30 },
		));
});

/** Any manual of a few procedures and checklists. */
const anyProcedure = fc.record({
	body: fc.constantFrom(
		qcStep(),
		qcStep({ text: "" }),
		qcStep() + qcStep({ id: "b", onFail: "" }),
		"Text.\n",
		"<5 kg\n",
		'<UseChecklist ref="CHK-1" id="list" />\n',
		'<UseChecklist ref="CHK-2" id="list" />\n',
	),
	head: fc.record(
		{
			status: fc.constantFrom("effective", "effective", "effective", "draft", "withdrawn", "wrong"),
			effective: fc.constantFrom("2026-01-01", "2026-11-22", "2026-11-23"),
			process: fc.constantFrom("receiving", "packing", "unknown"),
			owner: fc.constantFrom("goods-in-lead", "inspector"),
			supersedes: fc.constantFrom("[P-0]", "[P-1]", "[P-2]", "[]"),
			exemption: fc.constantFrom(
				exemption("2026-11-01", "2026-11-30"),
				exemption("2026-01-01", "2026-11-30"),
				exemption("2026-11-01", "2026-11-02"),
				exemption("2026-11-01", "2026-11-30", "inspector"),
			),
		},
		{ requiredKeys: ["status", "effective", "process", "owner"] },
	),
});
const lists: Files = {
	"checklists/one.mdx": checklist("CHK-1", qcStep()),
	"checklists/two.mdx": checklist("CHK-2", qcStep({ text: "" }), {}),
};
const anyManual = fc.array(anyProcedure, { minLength: 1, maxLength: 6 });
type Parts = typeof anyManual extends fc.Arbitrary<infer Value> ? Value : never;
const filesOf = (parts: Parts, names: (at: number) => string = String): Files => ({
	...lists,
	...Object.fromEntries(
		parts.map(({ body, head }, at) => [`procedures/${names(at)}.mdx`, procedure(`P-${at}`, body, head)]),
	),
});

describe("of any manual", () => {
	test("totals are the sums of their parts, and every procedure has one state", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const { summary, processes, procedures } = report(filesOf(parts));
				expect(summary.procedures).toBe(parts.length);
				expect(procedures.every(({ state }) => coverageStates.includes(state))).toBe(true);
				const { covered, shallow, uncovered, exempt, unmeasured, inScope } = summary;
				expect(covered + shallow + uncovered + exempt + unmeasured).toBe(inScope);
				for (const key of ["inScope", "covered", "shallow", "uncovered", "exempt", "unmeasured"] as const) {
					expect(processes.reduce((sum, part) => sum + part[key], 0)).toBe(summary[key]);
				}
				expect(procedures.filter(({ state }) => state !== "out-of-scope")).toHaveLength(inScope);
			}),
			{ numRuns: 50 },
		));
	test("a gap is always told as an error, and a covered procedure never", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const { findings, procedures } = report(filesOf(parts));
				const errors = findings.filter(({ severity }) => severity === "error");
				for (const { id, file, state } of procedures) {
					const own = errors.filter((finding) => finding.subject === id || finding.file === file);
					if (state === "uncovered" || state === "shallow" || state === "unmeasured")
						expect(own.length).toBeGreaterThan(0);
					if (state === "covered" || state === "out-of-scope") expect(own).toEqual([]);
				}
			}),
			{ numRuns: 50 },
		));
	test("the order of files never matters", () =>
		fc.assert(
			fc.property(
				anyManual.chain((parts) =>
					fc.tuple(
						fc.constant(parts),
						fc.shuffledSubarray([...parts.keys()], { minLength: parts.length, maxLength: parts.length }),
					),
				),
				([parts, order]) => {
					// Documents that supersede each other in a circle are decided by their files.
					const acyclic = parts.map((part, at) => {
						const named = Number(/P-(\d)/.exec(part.head.supersedes ?? "")?.[1] ?? -1);
						return named < at ? part : { ...part, head: { ...part.head, supersedes: "[]" as const } };
					});
					const one = report(filesOf(acyclic));
					const other = report(filesOf(acyclic, (at) => `z${order[at]}`));
					expect(other.summary).toEqual(one.summary);
					const byId = ({ procedures }: typeof one) =>
						Object.fromEntries(procedures.map(({ id, state }) => [id, state]));
					expect(byId(other)).toEqual(byId(one));
				},
			),
			{ numRuns: 40 },
		));
	test("filtering by each process in turn shows every procedure, each in the same state", () =>
		fc.assert(
			fc.property(anyManual, (parts) => {
				const files = filesOf(parts);
				const parts2 = ["receiving", "packing", "unknown"].map((process) =>
					states(files, today, { processes: [process] }),
				);
				expect(Object.assign({}, ...parts2)).toEqual(states(files));
			}),
			{ numRuns: 40 },
		));
});

describe("a threshold of the policy", () => {
	const half = procedures(procedure("A"), procedure("B", "x\n"));
	const told = (policy: string) => report({ ...half, "policy.yaml": policy }).thresholds;
	test("is met by exactly that share, and missed by less", () => {
		expect(told("thresholds: { major: 50 }")).toEqual([{ criticality: "major", minimum: 50, percent: 50, met: true }]);
		expect(told("thresholds: { major: 50.1 }")).toMatchObject([{ met: false }]);
	});
	test("for a criticality of which nothing is in scope says nothing", () =>
		expect(told("thresholds: { critical: 100 }")).toEqual([]));
});
describe("what is found beside the procedures", () => {
	const faulty = checklist("CHK-1", `<PausePoint id="p" title="Before">\n${qcStep({ onFail: "" })}</PausePoint>\n`);
	const files = {
		...procedures(procedure("A", `${qcStep()}<UseChecklist ref="CHK-1" id="list" />\n`), procedure("B")),
		"checklists/c.mdx": faulty,
		"registers/expectations.yaml": "EX-001: { touchpoint: Parcel, statement: It is whole, rating: met }\n",
	};
	test("in a checklist makes the procedures shallow that use it, and no others", () =>
		expect(states(files)).toEqual({ A: "shallow", B: "covered" }));
	test("of an entry that does not fit its register is told, in whatever part: nothing is judged by it", () => {
		const files = {
			...procedures(procedure("A", qcStep(), {})),
			"registers/failure-modes.yaml":
				"FM-001: { title: A, effect: B, cause: C, severity: critcal, process: receiving }\n",
			"registers/glossary.yaml": "lot: { term: Lot }\n",
		};
		const told = ["content/registers/failure-modes.yaml:1:52 invalid-value"];
		const findings = (filter: CoverageFilter) =>
			computeCoverage(manualOf(files), today, filter)
				.findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
				.filter((found) => found.includes("registers"));
		expect(findings({})).toEqual(told);
		expect(findings({ processes: ["packing"] })).toEqual(told);
	});
	test("in a register is told of the whole manual, not of a part of it", () => {
		const rules = (filter: object) => report(files, today, filter).findings.map(({ rule }) => rule);
		expect(rules({})).toContain("expectation-unprotected");
		expect(rules({ owners: ["goods-in-lead"] })).not.toContain("expectation-unprotected");
		expect(rules({ owners: ["goods-in-lead"] })).toContain("missing-reaction");
	});
});

test("rules that the policy made less strict are named in the report", () => {
	const files = (rules: string) => ({ ...procedures(procedure("A")), "policy.yaml": `rules: { ${rules} }\n` });
	const report = computeCoverage(
		manualOf(files("missing-evidence: off, primed-check: warning, control-of-nothing: error")),
		today,
	);
	expect(report.rulesOff).toEqual([
		{ rule: "missing-evidence", severity: "off" },
		{ rule: "primed-check", severity: "warning" },
	]);
	for (const format of ["text", "markdown"] as const)
		expect(formatCoverage(report, "Manual", format)).toContain(
			"1 rule is off in policy.yaml: missing-evidence. 1 rule is only a warning in policy.yaml: primed-check.",
		);
	expect(computeCoverage(manualOf(files("control-of-nothing: error")), today).rulesOff).toBeUndefined();
});

describe("what check finds in a document that can be read may hide a demand", () => {
	const shipped = `${qcStep()}<Setp id="ship" by="receiver" title="Ship" irreversible>\n  Hand it over.\n</Setp>\n`;
	const files = {
		...procedures(procedure("SOP-1", shipped), procedure("SOP-2"), procedure("SOP-3", shipped, { status: "draft" })),
	};
	test("it is named, in the text too, and changes no state", () => {
		const found = report(files);
		expect(found.illFormed).toEqual(["SOP-1"]);
		expect(found.procedures[0]?.state).toBe("covered");
		expect(formatCoverage(found, "Manual", "text")).toContain(
			"npm run check finds errors in SOP-1: what is told of it may be too good.\n",
		);
	});
	test("a misspelt key of the head too, and a checklist that is used", () => {
		const used = '<UseChecklist ref="CHK-1" id="list" />\n';
		const found = report({
			...procedures(procedure("SOP-1", qcStep(), { failuremodes: "[FM-001]" }), procedure("SOP-2", used)),
			"checklists/c.mdx": checklist("CHK-1", `${qcStep()}<Setp id="x">\n  Do it.\n</Setp>\n`),
		});
		expect(found.illFormed).toEqual(["CHK-1", "SOP-1"]);
	});
	test("two documents or two steps of one id too: only one of them is meant wherever it is named", () => {
		const twice = procedures(procedure("SOP-1"), procedure("SOP-1"), procedure("SOP-2", qcStep() + qcStep()));
		expect(report(twice).illFormed).toEqual(["SOP-1", "SOP-2"]);
	});
	test("a goto that names nothing is a finding of coverage, too: who knows which checks lie on its way", () => {
		const misspelt = `${decision("late", branch("Yes", "", "sihp"), branch("No"))}${qcStep()}${step("ship", "irreversible")}`;
		const found = report(procedures(procedure("SOP-1", misspelt)));
		expect(found.procedures[0]?.state).toBe("shallow");
		expect(found.findings.map(({ rule }) => rule)).toContain("goto-nowhere");
	});
	test("but not in a checklist that is not in force and that nobody uses, which check alone tells", () => {
		const list = (keys: Head) => ({
			...procedures(procedure("SOP-1")),
			"checklists/c.mdx": checklist(
				"CHK-1",
				pausePoint("p", qcStep({ reaction: 'disposition="correct" goto="mach"' })),
				keys,
			),
		});
		const rulesOf = (keys: Head = {}) => report(list(keys)).findings.map(({ rule }) => rule);
		expect(rulesOf()).toEqual(expect.arrayContaining(["checklist-not-used", "goto-nowhere"]));
		expect(rulesOf({ status: "draft" })).not.toContain("goto-nowhere");
	});
	test("a process that is not there is in scope: misspelt, its procedures would be judged by nobody", () => {
		const policy = { "policy.yaml": "scope: { processes: [receiving] }\n" };
		const inScope = (process: string) =>
			report({ ...procedures(procedure("SOP-1"), procedure("SOP-2", qcStep(), { process })), ...policy }).summary
				.inScope;
		expect(inScope("recieving")).toBe(2);
		expect(inScope("packing")).toBe(1);
	});
	test("warnings hide nothing, nor does what is out of scope", () => {
		expect(report(procedures(procedure("SOP-2"))).illFormed).toBeUndefined();
		expect(report(files, today, { owners: ["nobody"] }).illFormed).toBeUndefined();
	});
	test("what cannot be read at all is unmeasured, and not named besides", () => {
		const found = report(procedures(procedure("SOP-1", "<5 kg\n"), procedure("SOP-2", shipped)));
		expect(found.illFormed).toEqual(["SOP-2"]);
	});
});
