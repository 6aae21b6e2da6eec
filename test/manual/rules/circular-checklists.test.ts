import { expect, test } from "vitest";
import { checklist, type Files, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "circular-checklists";
const use = (ref: string) => `<UseChecklist ref="${ref}" id="use-${ref.toLowerCase()}" />\n`;
const lists = (uses: Record<string, string[]>): Files =>
	Object.fromEntries(
		Object.entries(uses).map(([id, refs]) => [`checklists/${id}.mdx`, checklist(id, refs.map(use).join("\n"))]),
	);
const told = (id: string, line: number, way: string) =>
	`checklists/${id}.mdx:${line}:15 ${rule} Unexpected circle of checklists ${way}, expected checklists that end`;

test("a chain that ends is fine", () => expect(findingsOf(rule, lists({ A: ["B"], B: ["C"], C: [] }))).toEqual([]));
test("one checklist used over two ways is no circle", () =>
	expect(findingsOf(rule, lists({ A: ["B", "C"], B: ["D"], C: ["D"], D: [] }))).toEqual([]));
test("one that uses itself is told", () =>
	expect(findingsOf(rule, lists({ A: ["A"] }))).toEqual([told("A", 17, "A → A")]));
test("a circle of three is told once, at the first by path, with its way", () =>
	expect(findingsOf(rule, lists({ A: ["B"], B: ["C"], C: ["A"] }))).toEqual([told("A", 17, "A → B → C → A")]));
test("each use of that checklist which closes the circle is told", () =>
	expect(findingsOf(rule, lists({ A: ["B", "B"], B: ["A"] }))).toHaveLength(2));
test("one that leads into a circle is not told itself", () =>
	expect(findingsOf(rule, lists({ A: ["B"], B: ["C"], C: ["B"] }))).toEqual([told("B", 17, "B → C → B")]));
test("the shortest way is told", () =>
	expect(findingsOf(rule, lists({ A: ["B", "C"], B: ["C"], C: ["A"] }))).toContain(told("A", 19, "A → C → A")));
test("a procedure is never part of a circle", () =>
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1", use("A"))), ...lists({ A: ["SOP-1"] }) })).toEqual([]));
