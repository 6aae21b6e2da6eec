import { expect, test } from "vitest";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { joinFindings } from "../../src/site/dev-findings.ts";
import {
	checklist,
	type Files,
	manualOf,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../manual/build-manual.ts";

const of = (files: Files) => {
	const manual = manualOf(files);
	return joinFindings(checkManual(manual, today), computeCoverage(manual, today).findings, manual)
		.map(({ rule }) => rule)
		.filter((rule) => !["control-of-nothing", "undeclared-failure-mode", "uncontrolled-failure-mode"].includes(rule));
};

test("a misspelt verifier is told once", () =>
	expect(of(procedures(procedure("SOP-1", step("pack") + qcStep({ by: "inspecter" }))))).toEqual(["unknown-role"]));
test("so is a misspelt performer", () =>
	expect(of(procedures(procedure("SOP-1", step("pack", "", "recever") + qcStep())))).toContain("unknown-role"));
test("so is a misspelt verifier of a checklist that is used", () => {
	const list = { "checklists/c.mdx": checklist("CHK-1", qcStep({ by: "inspecter" })) };
	expect(of({ ...procedures(procedure("SOP-1", step("pack") + useChecklist("CHK-1", "list"))), ...list })).toEqual([
		"unknown-role",
	]);
});
test("a verifier who did the work is told beside it", () => {
	const own = step("pack", "", "inspector") + qcStep({ by: "goods-in-laed inspector" });
	expect(of(procedures(procedure("SOP-1", own)))).toEqual(
		expect.arrayContaining(["unknown-role", "verifier-not-independent"]),
	);
});
test("what check and coverage both tell is told once", () =>
	expect(
		of(procedures(procedure("SOP-1", qcStep({ attributes: 'sample="plan:none"' })))).filter(
			(rule) => rule === "sample-plan-unknown",
		),
	).toHaveLength(1));
test("a register that cannot be read is told alone, and not what would be right with it", () =>
	expect(
		of({
			...procedures(procedure("SOP-1", step("pack") + qcStep({ by: "receiver" }))),
			"registers/roles.yaml": "receiver: { title: [, perShift: 2 }\n",
		}),
	).toEqual(["broken-yaml"]));
