import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	checklist,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "reaction-loop";
const checks = (ids: string) =>
	(ids ? ids.split(" ") : [""])
		.map((id, at) => qcStep({ id: `c-${at}`, reaction: `disposition="segregate"${id && ` see="${id}"`}` }))
		.join("");
/** Procedures A, B, C … whose checks refer to those named, one check each. */
const of = (...sees: string[]) =>
	findingsOf(rule, procedures(...sees.map((ids, at) => procedure("ABCD"[at] ?? "", checks(ids)))));
const told = (file: string, way: string, line = 19) =>
	`${file}:${line}:35 ${rule} Unexpected circle of reactions ${way}, expected one that ends in a decision`;
const inFile = (id: string) => `procedures/receiving/${id.toLowerCase()}.mdx`;

test("reactions that end somewhere are fine", () => expect(of("B", "C", "")).toEqual([]));
test("one procedure that two lead to is no circle", () => expect(of("B C", "D", "D", "")).toEqual([]));
test("a reaction that refers to its own procedure is told at its see", () =>
	expect(of("A")).toEqual([told(inFile("A"), "A → A")]));
test("two that refer to each other are told in both", () =>
	expect(of("B", "A")).toEqual([told(inFile("A"), "A → B → A"), told(inFile("B"), "B → A → B")]));
test("a circle of three is told in each with its way", () =>
	expect(of("B", "C", "A")).toEqual([
		told(inFile("A"), "A → B → C → A"),
		told(inFile("B"), "B → C → A → B"),
		told(inFile("C"), "C → A → B → C"),
	]));
test("one that leads into a circle is not told itself", () =>
	expect(of("B", "C", "B")).toEqual([told(inFile("B"), "B → C → B"), told(inFile("C"), "C → B → C")]));
test("the reaction that closes the circle is told, not another of the same procedure", () =>
	expect(of("C B", "A", "")).toEqual([told(inFile("A"), "A → B → A", 26), told(inFile("B"), "B → A → B")]));
test("the shortest way is told", () => expect(of("B", "C A", "A")).toContain(told(inFile("A"), "A → B → A")));
test("a reaction that refers to nothing there is told elsewhere", () => expect(of("Z")).toEqual([]));
test("a procedure that is not in force closes no circle", () =>
	expect(
		findingsOf(rule, procedures(procedure("A", checks("B")), procedure("B", checks("A"), { status: "draft" }))),
	).toEqual([]));
test("a checklist may be part of a circle", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("A", checks("CHK-1"))),
			"checklists/c.mdx": checklist("CHK-1", checks("A")),
		}),
	).toEqual([told("checklists/c.mdx", "CHK-1 → A → CHK-1", 20), told(inFile("A"), "A → CHK-1 → A")]));
test("a reaction of a used checklist is one of the procedure that uses it", () => {
	const inner = pausePoint("before", qcStep({ reaction: 'disposition="segregate" see="B"' }));
	expect(
		findingsOf(rule, {
			...procedures(procedure("A", useChecklist("CHK-1", "list")), procedure("B", checks("A"))),
			"checklists/c.mdx": checklist("CHK-1", inner),
		}),
	).toEqual([told("checklists/c.mdx", "A → B → A", 21), told(inFile("B"), "B → A → B")]);
});
test("several reactions of a document that lead the same way are one circle, told at the first", () => {
	const files = procedures(procedure("A", checks("B B")), procedure("B", checks("A")));
	expect(findingsOf(rule, files)).toEqual([told(inFile("A"), "A → B → A"), told(inFile("B"), "B → A → B")]);
	const help = computeCoverage(manualOf(files), today).findings.flatMap((each) =>
		each.rule === rule ? [each.help] : [],
	);
	expect(help).toEqual([
		"Say in one of them who decides, and take its see out. B is named at content/procedures/receiving/a.mdx:26 too.",
		"Say in one of them who decides, and take its see out.",
	]);
});
