import { expect, test } from "vitest";
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
