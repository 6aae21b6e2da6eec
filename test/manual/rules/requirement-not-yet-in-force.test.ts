import { expect, test } from "vitest";
import { check, checklist, findingsOf, type Head, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "requirement-not-yet-in-force";
const files = (keys: Head, head: Head = {}) =>
	procedures(procedure("SOP-1", qcStep(), { requires: "[SOP-2]", ...head }), procedure("SOP-2", qcStep(), keys));
const told = [
	`procedures/receiving/a.mdx:14:12 ${rule} Unexpected required procedure SOP-2 that takes effect on 2026-12-24, expected one that is in force as SOP-1 is`,
];

test("one that takes effect later is told where it is required", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }))).toEqual(told));
test("and by check too, as the only thing", () => expect(check(files({ effective: "2026-12-24" }))).toEqual(told));
test("on its day it is told no more", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }), "2026-12-24")).toEqual([]));
test("one that is a draft is told by document-not-in-force", () =>
	expect(check(files({ status: "draft", effective: "2026-12-24" }))).toEqual([
		expect.stringContaining("document-not-in-force Unexpected draft document SOP-2 for requires"),
	]));
test("a procedure that takes effect later itself may require it", () =>
	expect(findingsOf(rule, files({ effective: "2026-12-24" }, { effective: "2026-12-24" }))).toEqual([]));
test("a checklist cannot be required, which is told elsewhere", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", qcStep(), { requires: "[CHK-1]" })),
			"checklists/c.mdx": checklist("CHK-1", qcStep(), { effective: "2026-12-24" }),
		}),
	).toEqual([]));
