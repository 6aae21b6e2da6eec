import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "duplicate-document-id";
const first = "content/procedures/receiving/a.mdx:2:5";
const second = (file: string, id: string) =>
	`${file}:2:5 ${rule} Unexpected second document ${id}, expected each id once; the other is ${first}`;

test("two ids are fine", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1"), procedure("SOP-2")))).toEqual([]));
test("every further document of an id is told with the first place", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1"), procedure("SOP-1"), procedure("SOP-1")))).toEqual([
		second("procedures/receiving/b.mdx", "SOP-1"),
		second("procedures/receiving/c.mdx", "SOP-1"),
	]));
test("a checklist and a procedure may not share an id", () =>
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1")), "checklists/c.mdx": checklist("SOP-1") })).toEqual([
		`procedures/receiving/a.mdx:2:5 ${rule} Unexpected second document SOP-1, expected each id once; the other is content/checklists/c.mdx:2:5`,
	]));
test("ids that differ only in case get the same address", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1"), procedure("sop-1")))).toEqual([
		`procedures/receiving/b.mdx:2:5 ${rule} Unexpected id sop-1 that gets the same address as SOP-1, expected ids that differ in more than upper and lower case; the other is ${first}`,
	]));
test("the same letter, composed or not, is the same id", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-\u00c9"), procedure("SOP-E\u0301")))).toEqual([
		second("procedures/receiving/b.mdx", "SOP-\u00c9"),
	]));
test("documents without a valid id are no duplicates of each other", () =>
	expect(findingsOf(rule, procedures(procedure("a/b"), procedure("a/b")))).toEqual([]));
test("a withdrawn document keeps its id for ever", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "", { status: "withdrawn" }), procedure("SOP-1")))).toEqual([
		second("procedures/receiving/b.mdx", "SOP-1"),
	]));
test.each(["a - Copy", "Copy of a", "a (1)", "A very first a"])("a copy called %s is told, not the original", (name) =>
	expect(
		findingsOf(rule, { ...procedures(procedure("SOP-1")), [`procedures/receiving/${name}.mdx`]: procedure("SOP-1") }),
	).toEqual([second(`procedures/receiving/${name}.mdx`, "SOP-1")]),
);
