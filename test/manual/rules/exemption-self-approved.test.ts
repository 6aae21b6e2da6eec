import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { findingsOf, manualOf, procedure, procedures, today } from "../build-manual.ts";

const rule = "exemption-self-approved";
const exempt = (approvedBy: string, head = {}) => {
	const exemption = `{ reason: The till does it from March on, approvedBy: ${approvedBy}, from: 2026-11-01, until: 2026-11-30 }`;
	return procedures(procedure("SOP-1", "", { exemption, ...head }));
};

test("another role than the owner is fine", () => expect(findingsOf(rule, exempt("quality-lead"))).toEqual([]));
test("the owner is told", () =>
	expect(findingsOf(rule, exempt("goods-in-lead"))).toEqual([
		`procedures/receiving/a.mdx:14:66 ${rule} Unexpected exemption approved by the owner goods-in-lead, expected another role`,
	]));
test("an id that names no role approves nothing", () =>
	expect(findingsOf(rule, exempt("goods-in-laed"))).toEqual([
		`procedures/receiving/a.mdx:14:66 ${rule} Unexpected exemption approved by "goods-in-laed", which names no role, expected another role than the owner; did you mean "goods-in-lead"?`,
	]));
test("a draft is not judged", () => expect(findingsOf(rule, exempt("goods-in-lead", { status: "draft" }))).toEqual([]));
test("an id that names no role is to be corrected, the owner to be replaced", () => {
	const helpOf = (approvedBy: string) =>
		computeCoverage(manualOf(exempt(approvedBy)), today).findings.flatMap((each) =>
			each.rule === rule ? [each.help] : [],
		);
	expect(helpOf("quality-laed")).toEqual([
		"Correct the id, or add it to registers/roles.yaml; it has to be a role that does not own the procedure.",
	]);
	expect(helpOf("goods-in-lead")).toEqual(["Have it approved by a role that does not own the procedure."]);
});
