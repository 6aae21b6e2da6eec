import { describe, expect, test } from "vitest";
import { computeChain } from "../../../src/manual/coverage/chain.ts";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { type Files, manualOf, procedure, procedures, qcStep, step, today, told } from "../build-manual.ts";

const mode = (severity: string) => ({
	"registers/failure-modes.yaml": `FM-001: { title: Wrong item, effect: E, cause: C, ${severity}process: receiving }\n`,
});
const selfChecked = procedures(
	procedure("SOP-1", step("open") + qcStep({ kind: "self", attributes: 'controls="FM-001" evidence="record"' }), {
		failureModes: "[FM-001]",
	}),
);
const rulesIn = (files: Files) => computeCoverage(manualOf(files), today).findings.map(({ rule }) => rule);
const checked = (files: Files) => checkManual(manualOf(files), today);

describe("a failure mode whose severity cannot be read counts as critical", () => {
	test.each(["severity: Critical, ", "severity: high, ", "severity: , ", ""])("%s", (severity) => {
		const manual = manualOf({ ...selfChecked, ...mode(severity) });
		expect(computeCoverage(manual, today).procedures).toMatchObject([
			{ state: "shallow", failureModes: [{ id: "FM-001", severity: "critical" }] },
		]);
		expect(rulesIn({ ...selfChecked, ...mode(severity) })).toContain("critical-without-independent-check");
	});
	test("the value is told once, with what it counts as until then", () => {
		const found = checked({ ...selfChecked, ...mode("severity: high, ") });
		expect(found.map(told)).toEqual([
			'registers/failure-modes.yaml:1:61 invalid-value Unexpected "high" for severity, expected critical, major or minor',
		]);
		expect(found[0]?.help).toBe("Until it can be read, the failure mode counts as critical.");
	});
	test("one with a severity that can be read keeps it, whatever else is wrong in it", () => {
		const files = { "registers/failure-modes.yaml": "FM-001: { title: Wrong item, severity: minor }\n" };
		expect(rulesIn({ ...selfChecked, ...files })).not.toContain("critical-without-independent-check");
	});
});
test("people of a role whose perShift cannot be read are one", () => {
	const roles =
		"receiver: { title: Receiver, perShift: two }\ngoods-in-lead: { title: L }\nquality-lead: { title: Q }\n";
	const files = procedures(procedure("SOP-1", step("open") + qcStep({ by: "receiver" })));
	expect(rulesIn({ ...files, "registers/roles.yaml": roles })).toContain("verifier-not-independent");
});
test("an expectation whose brokenBy cannot be read is there, and unprotected", () => {
	const controlled = procedures(
		procedure("SOP-1", qcStep({ attributes: 'controls="FM-001" evidence="record"' }), { failureModes: "[FM-001]" }),
	);
	const files = {
		...controlled,
		"registers/expectations.yaml":
			"EX-1: { touchpoint: T, statement: S, rating: met, brokenBy: [FM-001, 'the other'] }\n",
	};
	expect(computeChain(manualOf(files), today).expectations.get("EX-1")?.protection).toBe("unprotected");
	expect(checked(files).map(({ rule, help }) => [rule, help])).toEqual([
		["invalid-value", "Until it can be read, the expectation counts as unprotected."],
	]);
});
test("a plan whose rows cannot be read takes fewer pieces than any other", () => {
	const check = (id: string, plan: string, reaction: string) =>
		qcStep({ id, attributes: `sample="plan:${plan}" controls="FM-001" evidence="record"`, reaction });
	const files = {
		...procedures(
			procedure(
				"SOP-1",
				check("a", "whole", 'disposition="correct" goto="b"') + check("b", "part", 'disposition="scrap"'),
				{
					failureModes: "[FM-001]",
				},
			),
		),
		"registers/sample-plans.yaml":
			"whole: { title: W, aql: 1, level: II, rows: [{ from: 2, n: 9, accept: 0, reject: 1 }] }\npart: { title: P, aql: 1, level: II, rows: [{ from: 2, n: many, accept: 0, reject: 1 }] }\n",
	};
	expect(rulesIn(files)).toContain("reaction-without-reverification");
});
describe("a head of which something cannot be read", () => {
	test("is critical where its criticality cannot be", () => {
		const manual = manualOf(procedures(procedure("SOP-1", qcStep(), { criticality: "high" })));
		expect(computeCoverage(manual, today).procedures[0]?.criticality).toBe("critical");
	});
	test("keeps the entries of a list that can be, at their places", () => {
		const files = procedures(procedure("SOP-1", qcStep(), { failureModes: "[FM 1, FM-002]" }));
		expect(manualOf(files).documents[0]?.head).toMatchObject({ failureModes: ["FM-002"] });
		expect(computeCoverage(manualOf(files), today).findings.map(told)).toContainEqual(
			expect.stringContaining("a.mdx:14:22 uncontrolled-failure-mode"),
		);
		expect(checked(files).filter(({ rule }) => rule === "invalid-value").length).toBe(1);
	});
});
