import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	check,
	checklist,
	findingsOf,
	type Head,
	manualOf,
	procedure,
	procedures,
	qcStep,
	today,
} from "../build-manual.ts";

const rule = "document-in-force-again";
/** A, which B supersedes, which C supersedes. */
const chain = (head: { a?: Head; b?: Head; c?: Head } = {}) =>
	procedures(
		procedure("A", qcStep(), { title: "Take in", ...head.a }),
		procedure("B", qcStep(), { title: "Receive", supersedes: "[A]", ...head.b }),
		procedure("C", qcStep(), { title: "Unload", supersedes: "[B]", ...head.c }),
	);
const told = [
	`procedures/receiving/a.mdx:2:5 ${rule} Unexpected document A in force again, since B, which superseded it, is superseded by C, expected one that is superseded too, or withdrawn`,
];

test("one whose successor was superseded in its turn is told at its id", () =>
	expect(findingsOf(rule, chain())).toEqual(told));
test("by check too, and by coverage as a warning that says what to do", () => {
	expect(check(chain())).toEqual(told);
	const found = computeCoverage(manualOf(chain()), today).findings.filter((each) => each.rule === rule);
	expect(found.map(({ severity, help }) => [severity, help])).toEqual([
		["warning", "Add A to supersedes of C, or withdraw it. If it is to hold again, take it out of supersedes of B."],
	]);
});
test("also where its successor has been withdrawn since", () =>
	expect(findingsOf(rule, chain({ b: { status: "withdrawn" } }))).toEqual(told));
test("a checklist is told, too", () =>
	expect(
		findingsOf(rule, {
			"checklists/a.mdx": checklist("A", qcStep()),
			"checklists/b.mdx": checklist("B", qcStep(), { supersedes: "[A]" }),
			"checklists/c.mdx": checklist("C", qcStep(), { supersedes: "[B]" }),
		}),
	).toEqual([expect.stringContaining("checklists/a.mdx:2:5")]));
test.each<[string, Parameters<typeof chain>[0]]>([
	["the last names it too", { c: { supersedes: "[A, B]" } }],
	["it is withdrawn", { a: { status: "withdrawn" } }],
	["its successor holds still, since the last is a draft", { c: { status: "draft" } }],
	["its successor was a draft all along", { b: { status: "draft" } }],
	["its successor has not held yet", { b: { effective: "2027-01-01" } }],
	["nothing is named any more", { b: { supersedes: "[]" } }],
	["it supersedes its successor as well, which is told as a circle", { a: { supersedes: "[B]" } }],
])("nothing is told where %s", (_, head) => expect(findingsOf(rule, chain(head))).toEqual([]));
test("nothing where its successor alone was withdrawn: then it holds again because somebody decided so", () =>
	expect(
		findingsOf(rule, procedures(procedure("A"), procedure("B", qcStep(), { supersedes: "[A]", status: "withdrawn" }))),
	).toEqual([]));
