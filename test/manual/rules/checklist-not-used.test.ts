import { expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	type Files,
	findingsOf,
	pausePoint,
	procedure,
	procedures,
	useChecklist,
} from "../build-manual.ts";

const rule = "checklist-not-used";
const told = (file: string, id: string) =>
	`checklists/${file}.mdx:2:5 ${rule} Unexpected checklist ${id} that no procedure in force uses, expected <UseChecklist ref="${id}" id="…" /> in one`;
const list = (keys = {}): Files => ({ "checklists/a.mdx": checklist("CHK-1", "Text.\n", keys) });
const user = (keys = {}) => procedures(procedure("SOP-1", useChecklist("CHK-1", "list"), keys));

test("one that a procedure uses is fine", () => expect(findingsOf(rule, { ...list(), ...user() })).toEqual([]));
test("one that nobody uses is told at its id", () => expect(findingsOf(rule, list())).toEqual([told("a", "CHK-1")]));
test("one that stands in a branch is used", () => {
	const body = decision("label", branch("Yes", useChecklist("CHK-1", "list")));
	expect(findingsOf(rule, { ...list(), ...procedures(procedure("SOP-1", body)) })).toEqual([]);
});
test.each([{ status: "draft" }, { status: "withdrawn" }, { effective: "2026-11-23" }])(
	"a procedure that is not in force does not count: %j",
	(keys) => expect(findingsOf(rule, { ...list(), ...user(keys) })).toEqual([told("a", "CHK-1")]),
);
test("a procedure that comes into force tomorrow uses it from then on", () =>
	expect(findingsOf(rule, { ...list(), ...user({ effective: "2026-11-23" }) }, "2026-11-23")).toEqual([]));
test.each([{ status: "draft" }, { effective: "2026-11-23" }])(
	"a checklist that is not in force need not be used: %j",
	(keys) => expect(findingsOf(rule, list(keys))).toEqual([]),
);
test("one that a used checklist uses is used", () => {
	const outer = checklist("CHK-2", pausePoint("p", useChecklist("CHK-1", "inner")));
	const files = { ...list(), "checklists/b.mdx": outer };
	expect(findingsOf(rule, { ...files, ...procedures(procedure("SOP-1", useChecklist("CHK-2", "list"))) })).toEqual([]);
	expect(findingsOf(rule, files)).toEqual([told("a", "CHK-1"), told("b", "CHK-2")]);
});
test("nobody knows of one while a document cannot be read that may use it", () =>
	expect(findingsOf(rule, { ...list(), ...procedures("no head") })).toEqual([]));
