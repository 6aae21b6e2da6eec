// Which gaps does a baseline accept, wherever they stand now?
import { describe, expect, test } from "vitest";
import { compareBaseline, makeBaseline, pruneBaseline } from "../../../src/manual/coverage/compare-baseline.ts";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { type Files, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const report = (files: Files) => computeCoverage(manualOf(files), today);
const step = (id: string) =>
	`<Step id="${id}" by="receiver" title="Do ${id}" irreversible>\nWith both hands.\n</Step>\n\n`;
/** What a baseline of some files says of others. */
const compare = (before: Files, after: Files) => {
	const { accepted, added, closable } = compareBaseline(report(after), makeBaseline(report(before)));
	return { accepted: accepted.map(({ id }) => id), added: added.map(({ id }) => id), closable };
};
const gap = (id: string) => procedure(id, "x\n");
const good = (id: string) => procedure(id);

test("the baseline lists every error once, in text order, and no warning", () => {
	const files = {
		...procedures(gap("B"), gap("A"), procedure("C", step("ship"))),
		"policy.yaml": "rules: { control-of-nothing: warning }",
	};
	expect(makeBaseline(report(files))).toMatchObject({
		schemaVersion: 1,
		asOf: today,
		accepted: ["missing-qc-step:A", "missing-qc-step:B", "missing-qc-step:C", "unguarded-irreversible-step:C:ship"],
	});
});

describe("an accepted gap stays accepted", () => {
	const before = procedures(procedure("A", step("one") + step("two")));
	const accepted = ["missing-qc-step:A", "unguarded-irreversible-step:A:one", "unguarded-irreversible-step:A:two"];
	test.each<[string, Files]>([
		["where it stood", before],
		["when lines move", procedures(procedure("A", `\n\nText.\n\n${step("one")}Text.\n\n${step("two")}`))],
		["when steps change places", procedures(procedure("A", step("two") + step("one")))],
		["when its file is renamed", { "procedures/packing/z.mdx": procedure("A", step("one") + step("two")) }],
		["when others come before it", { "procedures/aaa/a.mdx": good("Z"), ...before }],
	])("%s", (_, after) => {
		const { accepted: found, ...rest } = compare(before, after);
		expect([found.toSorted(), rest]).toEqual([accepted, { added: [], closable: [] }]);
	});
});

test("a new gap fails even where another was closed and the share is the same", () => {
	const [before, after] = [procedures(gap("A"), good("B")), procedures(good("A"), gap("B"))];
	expect(report(before).summary.percent).toBe(report(after).summary.percent);
	expect(compare(before, after)).toEqual({
		accepted: [],
		added: ["missing-qc-step:B"],
		closable: ["missing-qc-step:A"],
	});
});
describe("a new gap and a closed one of the same rule and document", () => {
	const renamed = (before: Files, after: Files) => compareBaseline(report(after), makeBaseline(report(before))).renamed;
	const name = "unguarded-irreversible-step:A";
	test("are one whose step may have another id now", () =>
		expect(renamed(procedures(procedure("A", step("one"))), procedures(procedure("A", step("two"))))).toEqual([
			{ from: [`${name}:one`], to: [`${name}:two`] },
		]));
	test("are told together where there are several", () =>
		expect(
			renamed(
				procedures(procedure("A", step("one") + step("two") + step("kept"))),
				procedures(procedure("A", step("three") + step("four") + step("kept"))),
			),
		).toEqual([{ from: [`${name}:one`, `${name}:two`], to: [`${name}:three`, `${name}:four`] }]));
	test.each<[string, Files, Files]>([
		["of another document", procedures(procedure("A", step("one"))), procedures(procedure("B", step("one")))],
		[
			"where none is closed",
			procedures(procedure("A", step("one"))),
			procedures(procedure("A", step("one") + step("two"))),
		],
		[
			"where the step is guarded now",
			procedures(procedure("A", step("one"))),
			procedures(procedure("A", qcStep() + step("two"))),
		],
		[
			"of another rule",
			procedures(procedure("A", step("one"))),
			procedures(procedure("A", "x\n", { failureModes: "[FM-001]" })),
		],
	])("are not those %s", (_, before, after) => expect(renamed(before, after)).toEqual([]));
});
test("what a filter leaves out is not closed", () => {
	const manual = manualOf(procedures(gap("A"), procedure("B", "x\n", { process: "packing" })));
	const whole = computeCoverage(manual, today);
	const part = computeCoverage(manual, today, { processes: ["packing"] });
	expect(compareBaseline(part, makeBaseline(whole), whole).closable).toEqual([]);
});
test("what became a warning is neither a gap nor closed", () => {
	const files = procedures(gap("A"), procedure("B", qcStep()));
	expect(compare(files, { ...files, "policy.yaml": "rules: { missing-qc-step: warning }" })).toEqual({
		accepted: [],
		added: [],
		closable: [],
	});
});
test("a baseline from which what is closed was taken is of the day on which that was done", () => {
	const before = { ...makeBaseline(report(procedures(gap("A"), gap("B")))), asOf: "2026-01-01" };
	expect(pruneBaseline(report(procedures(gap("A"))), before)).toMatchObject({
		asOf: today,
		accepted: ["missing-qc-step:A"],
	});
});
