import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	checklist,
	type Files,
	findingsOf,
	type Head,
	manualOf,
	procedure,
	procedures,
	qcStep,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "document-not-in-force";
/** SOP-1 with a body and head that name SOP-2, whose head is given. */
const files = (body: string, other: Head, head: Head = {}) =>
	procedures(procedure("SOP-1", body, head), procedure("SOP-2", qcStep(), other));
const link = "See [two](b.mdx).\n";
const told = (place: string, word: string, key: string, id = "SOP-2") => [
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected ${word} document ${id} for ${key}, expected one in force`,
];

test("a link to a document in force is fine", () => expect(findingsOf(rule, files(link, {}))).toEqual([]));
test.each(["draft", "in-review", "withdrawn"])("a link to one that is %s is told", (status) =>
	expect(findingsOf(rule, files(link, { status }))).toEqual(told("16:5", status, "a link")),
);
test("a link to one that will be effective is fine", () =>
	expect(findingsOf(rule, files(link, { effective: "2099-01-01" }))).toEqual([]));
test("a link to a superseded one is told, from the day of its successor on", () => {
	const manual = {
		...files(link, {}),
		"procedures/receiving/c.mdx": procedure("SOP-3", qcStep(), { supersedes: "[SOP-2]", effective: "2026-06-01" }),
	};
	expect(findingsOf(rule, manual, "2026-05-31")).toEqual([]);
	expect(findingsOf(rule, manual, "2026-06-01")).toEqual(told("16:5", "superseded", "a link"));
});
const helpOf = (files: Files) =>
	checkManual(manualOf(files), today).flatMap(({ rule: id, help }) => (id === rule ? [help] : []));
describe("the help names the successor", () => {
	const naming = (body: string, head: Head, successor: Files) => ({
		...procedures(procedure("SOP-1", body, head), procedure("SOP-2")),
		"checklists/c.mdx": checklist("CHK-1"),
		...successor,
	});
	const replacing = (id: string) => ({
		"procedures/receiving/x.mdx": procedure("SOP-9", "", { supersedes: `[${id}]` }),
	});
	const listReplacing = (id: string) => ({ "checklists/x.mdx": checklist("CHK-9", "", { supersedes: `[${id}]` }) });
	test("where it is of the kind that may stand there", () => {
		expect(helpOf(naming(useChecklist("CHK-1", "list"), {}, listReplacing("CHK-1")))).toEqual(["Name CHK-9 instead."]);
		expect(helpOf(naming("", { requires: "[SOP-2]" }, replacing("SOP-2")))).toEqual(["Name SOP-9 instead."]);
		expect(helpOf(naming("", { related: "[SOP-2]" }, listReplacing("SOP-2")))).toEqual(["Name CHK-9 instead."]);
	});
	test("as a procedure, where a checklist is used", () =>
		expect(helpOf(naming(useChecklist("CHK-1", "list"), {}, replacing("CHK-1")))).toEqual([
			"SOP-9, which replaces it, is a procedure: name another checklist, or take <UseChecklist> out and name SOP-9 in requires.",
		]));
	test("as a checklist, where a procedure is required", () =>
		expect(helpOf(naming("", { requires: "[SOP-2]" }, listReplacing("SOP-2")))).toEqual([
			"CHK-9, which replaces it, is a checklist: name the procedure that uses it.",
		]));
});
test("of one that is withdrawn nobody knows whether another replaced it", () => {
	expect(helpOf(files(link, { status: "withdrawn" }))).toEqual([
		"Name the document that replaced it; where none did, take it out here.",
	]);
	const used = {
		...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="list" />\n')),
		"checklists/c.mdx": checklist("CHK-1", "", { status: "withdrawn" }),
	};
	expect(helpOf(used)).toEqual(["Name the document that replaced it; where none did, take <UseChecklist> out."]);
});
test.each(["related", "requires"])("%s names it", (key) =>
	expect(findingsOf(rule, files("", { status: "draft" }, { [key]: "[SOP-2]" }))).toEqual(
		told(`14:${key.length + 4}`, "draft", key),
	),
);
test("the successor may name what it supersedes", () =>
	expect(findingsOf(rule, files("", {}, { supersedes: "[SOP-2]" }))).toEqual([]));
test("see of an OnFail names it", () =>
	expect(
		findingsOf(rule, files(qcStep().replace('"segregate"', '"segregate" see="SOP-2"'), { status: "withdrawn" })),
	).toEqual(told("19:35", "withdrawn", "see")));
test("ref of a used checklist names it", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="list" />\n')),
			"checklists/c.mdx": checklist("CHK-1", "", { status: "in-review" }),
		}),
	).toEqual(told("16:15", "in-review", "ref", "CHK-1")));
test.each(["draft", "withdrawn"])("a document that is %s itself may name anything", (status) =>
	expect(findingsOf(rule, files(link, { status: "draft" }, { status }))).toEqual([]),
);
test("one that will be effective is judged before", () =>
	expect(findingsOf(rule, files(link, { status: "draft" }, { effective: "2099-01-01" }), today)).toHaveLength(1));
test("one that cannot be read is not judged", () =>
	expect(
		findingsOf(rule, procedures(procedure("SOP-1", link), procedure("SOP-2", "<5 kg", { status: "draft" }))),
	).toEqual([]));
test("a document may link to itself in any case", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "[a](a.mdx)", { status: "draft" })))).toEqual([]));

const planned = (closedBy: string) => ({
	"registers/expectations.yaml": `EX-1:\n  touchpoint: shop\n  statement: It fits\n  rating: met\n  closedBy: [${closedBy}]\n`,
});
test.each(["draft", "withdrawn"])("an expectation that names one that is %s is told", (status) => {
	const named = { ...files("", { status }), ...planned("SOP-1, SOP-2") };
	expect(findingsOf(rule, named)).toEqual([
		`registers/expectations.yaml:5:21 ${rule} Unexpected ${status} document SOP-2 for the second entry of closedBy, expected one in force`,
	]);
});
test("so is a word of the glossary", () => {
	const glossary = { "registers/glossary.yaml": "lot: { term: lot, definition: Goods, see: [SOP-2] }\n" };
	expect(findingsOf(rule, { ...files("", {}), ...glossary })).toEqual([]);
	expect(findingsOf(rule, { ...files("", { status: "draft" }), ...glossary })).toEqual([
		`registers/glossary.yaml:1:44 ${rule} Unexpected draft document SOP-2 for the first entry of see, expected one in force`,
	]);
});
test("a word of the glossary that has the id of a document is meant in see", () => {
	const glossary = "SOP-2: { term: lot, definition: Goods }\nload: { term: load, definition: Lots, see: [SOP-2] }\n";
	expect(findingsOf(rule, { ...files("", { status: "draft" }), "registers/glossary.yaml": glossary })).toEqual([]);
});
