import { expect, test } from "vitest";
import { mostPlaces } from "../../../src/manual/model/uses.ts";
import { checklist, type Files, findingsOf, procedure, procedures, useChecklist } from "../build-manual.ts";

const rule = "too-many-uses";
const uses = (count: number, ref = "CHK-1") =>
	Array.from({ length: count }, (_, at) => useChecklist(ref, `use-${at}`)).join("\n");
const list = { "checklists/c.mdx": checklist("CHK-1", "Text.\n") };
const told = (file: string, id: string) =>
	`${file}:2:5 ${rule} Unexpected more than ${mostPlaces} checklists within ${id}, expected few enough to read`;
const sop = "procedures/receiving/a.mdx";

test("as many as are counted are fine", () =>
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1", uses(mostPlaces))), ...list })).toEqual([]));
test("one more is told at the id", () =>
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1", uses(mostPlaces + 1))), ...list })).toEqual([
		told(sop, "SOP-1"),
	]));
test("uses of what is not in force are not counted", () => {
	const draft = { "checklists/c.mdx": checklist("CHK-1", "Text.\n", { status: "draft" }) };
	expect(findingsOf(rule, { ...procedures(procedure("SOP-1", uses(mostPlaces + 1))), ...draft })).toEqual([]);
});
test("checklists that double at each level are told from the level on where they are too many", () => {
	// Within L0 there are none, within each next one twice as many and two.
	const doubling: Files = Object.fromEntries(
		Array.from({ length: 10 }, (_, at) => [
			`checklists/${at}.mdx`,
			checklist(`L${at}`, at === 0 ? "Text.\n" : uses(2, `L${at - 1}`)),
		]),
	);
	expect(findingsOf(rule, doubling)).toEqual(["8", "9"].map((at) => told(`checklists/${at}.mdx`, `L${at}`)));
});
test("a procedure that is not in force is not judged", () =>
	expect(
		findingsOf(rule, { ...procedures(procedure("SOP-1", uses(mostPlaces + 1), { status: "draft" })), ...list }),
	).toEqual([]));
