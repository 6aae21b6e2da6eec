import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "unapproved-in-force";
const at = (line: number, what: string, key: string) =>
	`procedures/receiving/a.mdx:${line}:9 ${rule} Unexpected status effective without ${what}, expected the key ${key}`;
const of = (head: Record<string, string | undefined>) => findingsOf(rule, procedures(procedure("SOP-1", "", head)));

test("date and approver are fine", () => expect(of({})).toEqual([]));
test("no date is told at the status", () =>
	expect(of({ effective: undefined })).toEqual([at(9, "an effective date", "effective")]));
test("no approver is told at the status", () =>
	expect(of({ approver: undefined })).toEqual([at(8, "an approver", "approver")]));
test("neither is told twice", () =>
	expect(of({ approver: undefined, effective: undefined })).toEqual([
		at(8, "an approver", "approver"),
		at(8, "an effective date", "effective"),
	]));
test.each(["draft", "in-review", "withdrawn"])("%s needs neither", (status) =>
	expect(of({ approver: undefined, effective: undefined, status })).toEqual([]),
);
test("a date in the future is a date", () => expect(of({ effective: "2099-01-01" })).toEqual([]));
test("a checklist is told too", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "", { approver: undefined }) })).toHaveLength(1));
test.each(["11/22/2026", "2026-13-45", ""])("%j for a date is reported as wrong, not as missing", (effective) =>
	expect(of({ effective })).toEqual([]),
);
