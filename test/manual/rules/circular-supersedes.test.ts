import { expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { checklist, findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "circular-supersedes";
/** Procedures A, B, C … that supersede those named. */
const of = (...supersedes: string[]) =>
	findingsOf(
		rule,
		procedures(
			...supersedes.map((ids, at) => procedure("ABCD"[at] ?? "", qcStep(), ids ? { supersedes: `[${ids}]` } : {})),
		),
	);
const told = (id: string, way: string, column = 14) =>
	`procedures/receiving/${id.toLowerCase()}.mdx:14:${column} ${rule} Unexpected circle of documents that supersede each other ${way}, expected one that applies`;

test("a chain that ends is fine", () => expect(of("B", "C", "")).toEqual([]));
test("two that replace one are no circle", () => expect(of("C", "C", "")).toEqual([]));
test("one that replaces itself is told", () => expect(of("A")).toEqual([told("A", "A → A")]));
test("one that replaces itself is mended in itself", () => {
	const helpOf = (...supersedes: string[]) =>
		checkManual(
			manualOf(
				procedures(...supersedes.map((id, at) => procedure("AB"[at] ?? "", qcStep(), { supersedes: `[${id}]` }))),
			),
			today,
		).flatMap((finding) => (finding.rule === rule ? [finding.help] : []));
	expect(helpOf("A")).toEqual(["Take A out of its own supersedes."]);
	expect(helpOf("B", "A")).toEqual([
		"Take the newer document out of supersedes of the older one. B supersedes A at content/procedures/receiving/b.mdx:14:14.",
	]);
});
test("two that replace each other are told once, at the id", () =>
	expect(of("C, B", "A", "")).toEqual([told("A", "A → B → A", 17)]));
test("a circle of three is told once, at the first by path, with its way", () =>
	expect(of("B", "C", "A")).toEqual([told("A", "A → B → C → A")]));
test("one that replaces a circle is not told itself", () =>
	expect(of("B", "C", "B")).toEqual([told("B", "B → C → B")]));
test("checklists are told, too", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", qcStep(), { supersedes: "[CHK-1]" }) })).toEqual([
		expect.stringContaining("CHK-1 → CHK-1"),
	]));
