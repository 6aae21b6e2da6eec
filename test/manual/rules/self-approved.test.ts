import { describe, expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "self-approved";
const message = 'Unexpected approver "goods-in-lead", expected another role than the owner';

test("two roles are fine", () => expect(findingsOf(rule, procedures(procedure("SOP-1")))).toEqual([]));
test("one role for both is told at the approver", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "", { approver: "goods-in-lead" })))).toEqual([
		`procedures/receiving/a.mdx:7:11 ${rule} ${message}`,
	]));
test("a draft that names them is told too", () =>
	expect(
		findingsOf(rule, procedures(procedure("SOP-1", "", { approver: "goods-in-lead", status: "draft" }))),
	).toHaveLength(1));
test("a checklist is told too", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "", { approver: "goods-in-lead" }) })).toEqual([
		`checklists/c.mdx:7:11 ${rule} ${message}`,
	]));
test("no approver is another matter", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "", { approver: undefined })))).toEqual([]));
describe("a change", () => {
	const of = (approvedBy: string, { revision = 1, size = "major", approver = "quality-lead" } = {}) =>
		findingsOf(
			rule,
			procedures(
				procedure("SOP-1", "", {
					approver,
					changes: `[{ revision: ${revision}, date: 2025-12-20, class: ${size}, summary: New, approvedBy: ${approvedBy} }]`,
				}),
			),
		);
	test("of the revision at hand that the owner approved is told at the entry", () =>
		expect(of("goods-in-lead")).toEqual([
			`procedures/receiving/a.mdx:14:84 ${rule} Unexpected approval of revision 1 by "goods-in-lead", expected another role than the owner`,
		]));
	test("that another approved is fine", () => expect(of("quality-lead")).toEqual([]));
	test("that was small, or of a revision before, is fine", () => {
		expect(of("goods-in-lead", { size: "minor" })).toEqual([]);
		expect(of("goods-in-lead", { revision: 0 })).toEqual([]);
	});
	test("is not told besides the approver", () =>
		expect(of("goods-in-lead", { approver: "goods-in-lead" })).toEqual([
			`procedures/receiving/a.mdx:7:11 ${rule} ${message}`,
		]));
});
