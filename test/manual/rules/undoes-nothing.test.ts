import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	checklist,
	type Files,
	findingsOf,
	manualOf,
	step as plainStep,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	today,
} from "../build-manual.ts";

const find = (body: string, files = {}) =>
	findingsOf("undoes-nothing", { ...procedures(procedure("SOP-1", body)), ...files });
const step = (undoes: string) => `<Step id="repack" by="receiver" title="Repack" undoes="${undoes}">\nAnew.\n</Step>\n`;

test("a check that is there is undone", () => expect(find(qcStep() + step("match"))).toEqual([]));
test("a misspelt one is told with the one that was meant", () =>
	expect(find(qcStep() + step("mach"))).toEqual([
		'procedures/receiving/a.mdx:23:56 undoes-nothing Unexpected undoes="mach", expected the id of a QC step of this procedure; did you mean "match"?',
	]));
test("each of several is told where it is named", () =>
	expect(find(qcStep() + step("match weigh count")).map((found) => found.split(",")[0])).toEqual([
		'procedures/receiving/a.mdx:23:62 undoes-nothing Unexpected undoes="weigh"',
		'procedures/receiving/a.mdx:23:68 undoes-nothing Unexpected undoes="count"',
	]));
test("a step is no check", () => expect(find(qcStep() + step("repack"))).toHaveLength(1));
test("a check of a used checklist goes by the id of the use", () => {
	const files = {
		"checklists/c.mdx": checklist("CHK-1", `<PausePoint id="p" title="Before">\n${qcStep()}</PausePoint>\n`),
	};
	const use = '<UseChecklist ref="CHK-1" id="goods-in" />\n\n';
	expect(find(use + step("goods-in--match"), files)).toEqual([]);
	expect(find(use + step("match"), files)).toHaveLength(1);
	expect(find(use + step("goods-in"), files)).toEqual([
		'procedures/receiving/a.mdx:18:56 undoes-nothing Unexpected undoes="goods-in", expected the id of a QC step of this procedure; did you mean "goods-in--match", of the checklist that is used there?',
	]);
});
test.each([{ effective: "2026-12-24" }, { status: "draft" }, { status: "withdrawn" }])(
	"a check of a used checklist is there, though the checklist is not in force: %j",
	(keys) => {
		const files = { "checklists/c.mdx": checklist("CHK-1", qcStep(), keys) };
		const use = '<UseChecklist ref="CHK-1" id="goods-in" />\n\n';
		expect(find(use + step("goods-in--match"), files)).toEqual([]);
		expect(find(use + step("goods-in--weigh"), files)).toHaveLength(1);
	},
);
test("one without a value is told as a wrong attribute, and not twice", () =>
	expect(find(qcStep() + step(""))).toEqual([]));
test("one whose check stands in a wrong place is told there, and not twice", () =>
	expect(find(`<div>\n${qcStep()}</div>\n\n${qcStep({ id: "other" })}${step("match")}`)).toEqual([]));

describe("what follows from it alone is not told besides", () => {
	const ship = plainStep("ship", "irreversible");
	const one = (body: string) => procedures(procedure("SOP-1", body, { failureModes: "[FM-001, FM-002]" }));
	const controlling = qcStep({ attributes: 'controls="FM-001 FM-002" evidence="photo"' });
	const reported = (files: Files) => {
		const manual = manualOf(files);
		const { findings, procedures: described } = computeCoverage(manual, today);
		const errors = (found: typeof findings) => found.filter(({ severity }) => severity === "error");
		return {
			told: errors(findings).map(({ rule, subject, help }) => ({ rule, subject, help })),
			checked: checkManual(manual, today).map(({ rule }) => rule),
			described,
		};
	};
	const rules = (files: Files) => reported(files).told.map(({ rule }) => rule);
	test("a misspelt one is told once, by check and by coverage, and the procedure is shallow and counts as unguarded", () => {
		const { told, checked, described } = reported(one(controlling + step("mach") + ship));
		expect(told.map(({ rule }) => rule)).toEqual(["undoes-nothing"]);
		expect(checked).toEqual(["undoes-nothing"]);
		expect(described.map(({ state }) => state)).toEqual(["shallow"]);
		expect(described[0]?.irreversibleSteps.map(({ guarded }) => guarded)).toEqual([false]);
		expect(described[0]?.failureModes.map(({ controlled }) => controlled)).toEqual([false, false]);
	});
	test("what is open whatever it undoes is told", () =>
		expect(rules(one(step("mach") + ship + controlling))).toEqual([
			"uncontrolled-failure-mode",
			"uncontrolled-failure-mode",
			"undoes-nothing",
			"unguarded-irreversible-step",
			"qc-after-irreversible-step",
		]));
	test("what another undoes leaves open is told", () =>
		expect(rules(one(controlling + step("mach match") + ship))).toEqual([
			"uncontrolled-failure-mode",
			"uncontrolled-failure-mode",
			"undoes-nothing",
			"unguarded-irreversible-step",
		]));
	test.each(["warning", "off"])("as a rule of severity %s it takes nothing out of the count", (severity) => {
		const files = {
			...one(controlling + step("mach") + ship),
			"policy.yaml": `rules: { undoes-nothing: ${severity} }\n`,
		};
		expect(rules(files)).toEqual([
			"uncontrolled-failure-mode",
			"uncontrolled-failure-mode",
			"unguarded-irreversible-step",
		]);
	});
	test("beside a goto that names nothing, each is told once", () => {
		const back = controlling.replace('disposition="segregate"', 'disposition="segregate" goto="opne"');
		expect(rules(one(back + step("mach") + ship))).toEqual(["goto-nowhere", "undoes-nothing"]);
	});
	test("a procedure that requires this one is not guarded by it, and is told which to mend first", () => {
		const files = procedures(
			procedure("SOP-1", controlling + step("mach")),
			soundProcedure("SOP-2", ship, { requires: "[SOP-1]" }),
			procedure("SOP-3", ship, { requires: "[SOP-1]" }),
		);
		expect(reported(files).told.filter(({ rule }) => rule === "unguarded-irreversible-step")).toEqual([
			{
				rule: "unguarded-irreversible-step",
				subject: "SOP-3",
				help: "Mend the undoes of SOP-1 that names nothing first: until then it guards nothing here.",
			},
		]);
	});
});
