import { expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "circular-requires";
/** Procedures A, B, C … that require those named. */
const of = (...requires: string[]) =>
	findingsOf(
		rule,
		procedures(
			...requires.map((ids, at) => procedure("ABCD"[at] ?? "", qcStep(), ids ? { requires: `[${ids}]` } : {})),
		),
	);
const told = (id: string, way: string, column = 12) =>
	`procedures/receiving/${id.toLowerCase()}.mdx:14:${column} ${rule} Unexpected circle of required procedures ${way}, expected one that can start`;

test("a chain that ends is fine", () => expect(of("B", "C", "")).toEqual([]));
test("one procedure required over two ways is no circle", () => expect(of("B, C", "D", "D", "")).toEqual([]));
test("one that requires itself is told", () => expect(of("A")).toEqual([told("A", "A → A")]));
test("a circle of three is told once, at the first by path, with its way", () =>
	expect(of("B", "C", "A")).toEqual([told("A", "A → B → C → A")]));
test("two circles that share a procedure are two", () =>
	expect(of("B, C", "A", "A")).toEqual([told("A", "A → B → A"), told("C", "C → A → C")]));
test("where the others lead on is said in the help", () => {
	const texts = ["B", "C", "A"].map((id, at) => procedure("ABC"[at] ?? "", qcStep(), { requires: `[${id}]` }));
	expect(
		checkManual(manualOf(procedures(...texts)), today).flatMap((each) => (each.rule === rule ? [each.help] : [])),
	).toEqual([
		"Take one of them out of requires. B requires C at content/procedures/receiving/b.mdx:14:12 and C requires A at content/procedures/receiving/c.mdx:14:12.",
	]);
});
test("one that leads into a circle is not told itself", () =>
	expect(of("B", "C", "B")).toEqual([told("B", "B → C → B")]));
test("the shortest way is told, at the id that it begins with", () =>
	expect(of("B, C", "C", "A")).toContain(told("A", "A → C → A", 15)));
test("an id that leads to no procedure ends the way", () => expect(of("Z")).toEqual([]));
test("a draft in the circle is told all the same, before it is in force", () =>
	expect(findingsOf(rule, procedures(procedure("A", qcStep(), { requires: "[A]", status: "draft" })))).toEqual([
		told("A", "A → A"),
	]));
test("one that requires itself is mended in itself", () => {
	const manual = manualOf(procedures(procedure("A", qcStep(), { requires: "[A]" })));
	expect(checkManual(manual, today).flatMap((each) => (each.rule === rule ? [each.help] : []))).toEqual([
		"Take A out of its own requires.",
	]);
});
