import { expect, test } from "vitest";
import { checklist, findingsOf, pausePoint, procedure, procedures, qcStep, useChecklist } from "../build-manual.ts";

const rule = "undeclared-failure-mode";
const of = (controls: string, keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ attributes: `controls="${controls}"` }), keys)));
const told = (mode: string, line = 17, column = 107) =>
	`procedures/receiving/a.mdx:${line}:${column} ${rule} Unexpected ${mode} in controls of "match", expected a failure mode that the head of SOP-1 declares`;

test("one that the head declares is fine", () => expect(of("FM-001", { failureModes: "[FM-001]" })).toEqual([]));
test("more in the head than in controls is told elsewhere", () =>
	expect(of("FM-001", { failureModes: "[FM-001, FM-002]" })).toEqual([]));
test("one that the head lacks is told where it stands in controls", () =>
	expect(of("FM-001 FM-002", { failureModes: "[FM-001]" })).toEqual([told("FM-002", 17, 114)]));
test("each one that the head lacks is told", () =>
	expect(of("FM-001 FM-002")).toEqual([told("FM-001", 16), told("FM-002", 16, 114)]));
test("a check of a used checklist is told for each procedure that does not declare what it controls", () =>
	expect(
		findingsOf(rule, {
			...procedures(
				procedure("SOP-1", useChecklist("CHK-1", "list")),
				procedure("SOP-2", useChecklist("CHK-1", "list"), { failureModes: "[FM-001]" }),
			),
			"checklists/c.mdx": checklist("CHK-1", pausePoint("before", qcStep({ attributes: 'controls="FM-001"' }))),
		}),
	).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} Unexpected FM-001 in controls of "list--match", expected a failure mode that the head of SOP-1 declares`,
	]));
test("a procedure that is not in force is not judged", () => expect(of("FM-001", { status: "draft" })).toEqual([]));
test("one that does not exist is told as such, and not besides as undeclared", () => expect(of("FM-009")).toEqual([]));
test("one that the head names by an id that is misspelt is told as that, and not besides as undeclared", () => {
	expect(of("FM-001", { failureModes: "[FM-010]" })).toEqual([]);
	expect(of("FM-001 FM-002", { failureModes: "[FM-010]" })).toEqual([told("FM-002", 17, 114)]);
});
test("where nobody knows which exist, it is told", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", qcStep({ attributes: 'controls="FM-009"' }))),
			"registers/failure-modes.yaml": "FM-001: [",
		}),
	).toEqual([told("FM-009", 16)]));
