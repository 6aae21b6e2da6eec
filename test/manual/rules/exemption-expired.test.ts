import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { control, findingsOf, manualOf, procedure, procedures, step } from "../build-manual.ts";

const rule = "exemption-expired";
const exemption =
	"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";
const files = procedures(procedure("SOP-1", "", { exemption }));

test("on its last day it holds", () => expect(findingsOf(rule, files, "2026-11-30")).toEqual([]));
test("on the day after it has expired, told at its end", () =>
	expect(findingsOf(rule, files, "2026-12-01")).toEqual([
		`procedures/receiving/a.mdx:14:105 ${rule} Unexpected exemption that ended on 2026-11-30, expected a QC step or a new decision`,
	]));
test("before it has begun it has not expired", () => expect(findingsOf(rule, files, "2026-10-31")).toEqual([]));
test("a procedure with a QC step is told all the same, since its exemption says something else", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", undefined, { exemption })), "2027-01-01")).toHaveLength(1));
describe("where the procedure has a valid QC step", () => {
	const tellOf = (body: string, head = {}) =>
		computeCoverage(
			manualOf(procedures(procedure("SOP-1", body, { exemption, ...head }))),
			"2026-12-01",
		).findings.flatMap((finding) => (finding.rule === rule ? [[finding.message, finding.help]] : []));
	const unneeded = [
		[
			"Unexpected exemption that ended on 2026-11-30, expected none, since the procedure has its checks",
			"Remove the exemption from the head.",
		],
	];
	const needed = [
		[
			"Unexpected exemption that ended on 2026-11-30, expected a QC step or a new decision",
			"Add the check and remove the exemption, or have it approved anew with a new end.",
		],
	];
	test("the exemption is removed", () => expect(tellOf(control, { failureModes: "[FM-002]" })).toEqual(unneeded));
	test("unless a failure mode is not controlled", () =>
		expect(tellOf(control, { failureModes: "[FM-001, FM-002]" })).toEqual(needed));
	test("or a step is not guarded", () => expect(tellOf(step("ship", "irreversible") + control)).toEqual(needed));
	test("or nothing checks", () => expect(tellOf(step("open"))).toEqual(needed));
});
test("a draft is not judged", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "", { exemption, status: "draft" })), "2027-01-01")).toEqual(
		[],
	));
test("without exemption there is nothing to expire", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1")))).toEqual([]));
