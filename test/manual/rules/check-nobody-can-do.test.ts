import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	checklist,
	type Files,
	findingsOf,
	manualOf,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "check-nobody-can-do";
const of = (body: string, roles = "[inspector]", files: Files = {}) =>
	findingsOf(rule, { ...procedures(procedure("SOP-1", body, { roles })), ...files });
const report = (files: Files) => computeCoverage(manualOf(files), today);
const told = (place: string, anchor: string, roles: string) =>
	`${place} ${rule} Unexpected second-person check "${anchor}" where one person (${roles}) is on a shift, expected two`;

test("a second person where the performer is the only one is told at the kind of check", () =>
	expect(of(qcStep())).toEqual([told("procedures/receiving/a.mdx:16:36", "match", "inspector")]));
test("a second role makes two", () => expect(of(qcStep(), "[inspector, goods-in-lead]")).toEqual([]));
test("a verifier of another role makes two", () => expect(of(qcStep({ by: "goods-in-lead" }))).toEqual([]));
test("a step by another role makes two", () => expect(of(step("open") + qcStep())).toEqual([]));
test("two people of the one role are enough, one is not", () => {
	const roles = (perShift: number) => ({
		"registers/roles.yaml": `inspector: { title: Inspector, perShift: ${perShift} }\n`,
	});
	expect(of(qcStep(), "[inspector]", roles(1))).toHaveLength(1);
	expect(of(qcStep(), "[inspector]", roles(2))).toEqual([]);
});
test("a role that the register does not have counts as one person", () =>
	expect(of(qcStep({ by: "porter" }), "[porter]")).toEqual([
		told("procedures/receiving/a.mdx:16:36", "match", "porter"),
	]));
test("a role that is named often counts once", () =>
	expect(of(qcStep(), "[inspector, inspector]")).toEqual([
		told("procedures/receiving/a.mdx:16:36", "match", "inspector"),
	]));
describe("where that person did the work", () => {
	const both = (policy: string) =>
		report({
			...procedures(procedure("SOP-1", step("open", "", "inspector") + qcStep(), { roles: "[inspector]" })),
			"policy.yaml": policy,
		})
			.findings.map(({ rule }) => rule)
			.filter((each) => each === rule || each === "verifier-not-independent");
	test("it is told once, of the verifier", () => expect(both("{}")).toEqual(["verifier-not-independent"]));
	test.each([
		["as one person, if nothing else tells it", "rules: { verifier-not-independent: off }", [rule]],
		[
			"as the error that it is, besides a warning",
			"rules: { verifier-not-independent: warning }",
			[rule, "verifier-not-independent"],
		],
		[
			"once, if both are warnings",
			`rules: { verifier-not-independent: warning, ${rule}: warning }`,
			["verifier-not-independent"],
		],
	])("%s", (_, policy, rules) => expect(both(policy)).toEqual(rules));
	test("one that stands before the work is told all the same", () =>
		expect(of(qcStep() + step("open", "", "inspector"))).toEqual([
			told("procedures/receiving/a.mdx:16:36", "match", "inspector"),
		]));
});
test.each(["source", "self", "successive", "sampling", "automated"])("a check of the kind %s needs no two", (kind) =>
	expect(of(qcStep({ kind }))).toEqual([]),
);
test("a check of a used checklist is told there, by its anchor", () =>
	expect(
		of(useChecklist("CHK-1", "list"), "[inspector]", { "checklists/c.mdx": checklist("CHK-1", qcStep()) }),
	).toEqual([told("checklists/c.mdx:17:36", "list--match", "inspector")]));
test("a procedure that is not in force is not judged", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", qcStep(), { roles: "[inspector]", status: "draft" })))).toEqual(
		[],
	));
