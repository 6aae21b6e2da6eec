import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep, useChecklist } from "../build-manual.ts";

const rule = "control-of-nothing";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const told = (place: string, id: string) =>
	`${place} ${rule} Unexpected check "${id}" that controls no failure mode, expected one in controls`;

test.each(["FM-001", "FM-001 FM-002"])("a check that controls %s is fine", (controls) =>
	expect(of(qcStep({ attributes: `controls="${controls}"` }))).toEqual([]),
);
test("each check that controls none is told", () =>
	expect(of(qcStep() + qcStep({ id: "b", attributes: 'controls="FM-001"' }) + qcStep({ id: "c" }))).toEqual([
		told("procedures/receiving/a.mdx:16:1", "match"),
		told("procedures/receiving/a.mdx:30:1", "c"),
	]));
test("a failure mode that nobody knows is told elsewhere", () =>
	expect(of(qcStep({ attributes: 'controls="FM-9"' }))).toEqual([]));
test("an invalid check is told elsewhere", () => expect(of(qcStep({ onFail: "" }))).toEqual([]));
test("a check of a checklist is told once, however many use it", () => {
	const users = ["A", "B"].map((id) => procedure(id, useChecklist("CHK-1", "list")));
	expect(findingsOf(rule, { ...procedures(...users), "checklists/c.mdx": checklist("CHK-1", qcStep()) })).toEqual([
		told("checklists/c.mdx:17:1", "match"),
	]);
});
test("a procedure that is not in force is not judged", () => expect(of(qcStep(), { status: "draft" })).toEqual([]));
