import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "missing-evidence";
const of = (attributes: string, keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ attributes }), keys)));
const told = (place: string, mode = "FM-001") => [
	`${place} ${rule} Missing evidence of "match", which controls the critical failure mode ${mode}, expected one of photo, scan, signature, count, measurement, record`,
];

test.each(["photo", "scan", "signature", "count", "measurement", "record"])("%s is evidence", (evidence) =>
	expect(of(`controls="FM-001" evidence="${evidence}"`)).toEqual([]),
);
test("a check of a critical failure mode without any is told", () =>
	expect(of('controls="FM-001"')).toEqual(told("procedures/receiving/a.mdx:16:1")));
test("none is told where it stands", () =>
	expect(of('controls="FM-001" evidence="none"')).toEqual(told("procedures/receiving/a.mdx:16:115")));
test("a critical one among several is enough, and is named", () =>
	expect(of('controls="FM-002 FM-001"')).toEqual(told("procedures/receiving/a.mdx:16:1")));
test.each(["", 'controls="FM-002"', 'controls="FM-9"'])("a check with %j needs none", (controls) =>
	expect(of(controls)).toEqual([]),
);
test("a checklist is judged", () =>
	expect(
		findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", qcStep({ attributes: 'controls="FM-001"' })) }),
	).toEqual(told("checklists/c.mdx:17:1")));
test("a procedure that is not in force is not judged", () =>
	expect(of('controls="FM-001"', { status: "draft" })).toEqual([]));
