import { describe, expect, test } from "vitest";
import { checklist, findingsOf, type Head, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "unknown-document";
const of = (body: string, head = {}) =>
	findingsOf(rule, {
		...procedures(procedure("SOP-1", body, head), procedure("SOP-3")),
		"checklists/c.mdx": checklist("CHK-1"),
	});
const told = (place: string, what: string, id: string, key: string, hint = "") =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected ${what} "${id}" for ${key}, expected one that exists${hint}`;

test("documents that exist are fine, whatever their kind", () =>
	expect(of(qcStep().replace('"segregate"', '"segregate" see="CHK-1"'), { related: "[SOP-1, CHK-1]" })).toEqual([]));
test.each([
	["supersedes", "document"],
	["related", "document"],
	["requires", "procedure"],
])("%s is judged", (key, what) =>
	expect(of("", { [key]: "[SOP-1, SOP-99]" })).toEqual([
		told(`14:${key.length + 11}`, what, "SOP-99", `the second entry of ${key}`, '; did you mean "SOP-3"?'),
	]),
);
describe("what was meant is", () => {
	const hints = (key: string, ...more: [string, Head?][]) =>
		findingsOf(
			rule,
			procedures(
				procedure("SOP-9", "", { [key]: "[SOP-M-11]" }),
				...more.map(([id, head]) => procedure(id, qcStep(), head)),
			),
		).map((line) => line.split("expected one that exists")[1]);
	test("for one that is superseded what stands in its place", () => {
		expect(hints("requires", ["SOP-M-1"], ["SOP-N-2", { supersedes: "[SOP-M-1]" }])).toEqual([
			'; did you mean "SOP-N-2", which supersedes SOP-M-1?',
		]);
		expect(
			hints("related", ["SOP-M-1"], ["SOP-N-2", { supersedes: "[SOP-M-1]" }], ["SOP-N-3", { supersedes: "[SOP-M-1]" }]),
		).toEqual(['; did you mean "SOP-N-2" or "SOP-N-3", which supersede SOP-M-1?']);
	});
	test("one in force before another that is as near", () =>
		expect(hints("requires", ["SOP-M-1"], ["SOP-M-2", { supersedes: "[SOP-M-1]" }], ["SOP-M-12"])).toEqual([
			'; did you mean "SOP-M-12"?',
		]));
	test("none that is withdrawn, but a draft, if there is no other", () => {
		expect(hints("requires", ["SOP-M-12", { status: "withdrawn" }])).toEqual([""]);
		expect(hints("requires", ["SOP-M-12", { status: "draft" }])).toEqual(['; did you mean "SOP-M-12"?']);
	});
	test("in supersedes any, since what is superseded is named there", () =>
		expect(hints("supersedes", ["SOP-M-12", { status: "withdrawn" }])).toEqual(['; did you mean "SOP-M-12"?']));
	test("not the document itself", () =>
		expect(
			findingsOf(rule, procedures(procedure("SOP-M-1", "", { requires: "[SOP-M-11]" }))).map((line) =>
				line.includes("did you mean"),
			),
		).toEqual([false]));
});
test("see is judged", () =>
	expect(of(qcStep().replace('"segregate"', '"segregate" see="XYZ-9"'))).toEqual([
		told("19:35", "document", "XYZ-9", "see"),
	]));
test("a used checklist has to exist", () =>
	expect(of('<UseChecklist ref="CHK-2" id="list" />\n')).toEqual([
		told("16:15", "checklist", "CHK-2", "ref", '; did you mean "CHK-1"?'),
	]));
test("a procedure cannot be used as a checklist", () =>
	expect(of('<UseChecklist ref="SOP-1" id="list" />\n')).toEqual([
		`procedures/receiving/a.mdx:16:15 ${rule} Unexpected procedure "SOP-1" for ref, expected a checklist`,
	]));
test("a checklist cannot be required", () =>
	expect(of("", { requires: "[CHK-1]" })).toEqual([
		`procedures/receiving/a.mdx:14:12 ${rule} Unexpected checklist "CHK-1" for the first entry of requires, expected a procedure`,
	]));
test("and nobody is told to use a procedure as a checklist", () =>
	expect(of('<UseChecklist ref="SOP-2" id="list" />\n')).toEqual([told("16:15", "checklist", "SOP-2", "ref")]));
test("what closes the gap of an expectation is judged", () =>
	expect(
		findingsOf(rule, {
			"registers/expectations.yaml":
				"EX-001:\n  touchpoint: shop\n  statement: It fits\n  rating: met\n  closedBy: [SOP-1]\n",
		}),
	).toEqual([
		`registers/expectations.yaml:5:14 ${rule} Unexpected procedure "SOP-1" for the first entry of closedBy, expected one that exists`,
	]));
test("a document whose text cannot be read exists all the same", () =>
	expect(
		findingsOf(rule, procedures(procedure("SOP-1", "", { related: "[SOP-2]" }), procedure("SOP-2", "<5 kg"))),
	).toEqual([]));

test("a gap is closed by a procedure, not by a checklist", () =>
	expect(
		findingsOf(rule, {
			"checklists/c.mdx": checklist("CHK-1"),
			"registers/expectations.yaml":
				"EX-001:\n  touchpoint: shop\n  statement: It fits\n  rating: met\n  closedBy: [CHK-1]\n",
		}),
	).toEqual([
		`registers/expectations.yaml:5:14 ${rule} Unexpected checklist "CHK-1" for the first entry of closedBy, expected a procedure`,
	]));

const naming = (id: string) => procedures(procedure("SOP-1", "", { related: `[${id}]` }), procedure("SOP-3"));
const unreadable = "procedures/receiving/z.mdx";
test.each([
	["with a tab in its head", procedure("SOP-2").replace("title: ", "\ttitle: ")],
	["whose head has no end", procedure("SOP-2").replace("\n---\n", "\n")],
	["in UTF-16", Buffer.from(`\ufeff${procedure("SOP-2")}`, "utf16le")],
	["in Latin-1", Buffer.from(procedure("SOP-2", "\u00e9\n"), "latin1")],
])("a document %s is there all the same", (_, text) =>
	expect(findingsOf(rule, { ...naming("SOP-2"), [unreadable]: text })).toEqual([]),
);
test("one that may be in a file that cannot be read is not taken for another", () =>
	expect(findingsOf(rule, { ...naming("SOP-2"), [unreadable]: "no head", "checklists/y.mdx": "" })).toEqual([
		`procedures/receiving/a.mdx:14:11 ${rule} Unexpected document "SOP-2" for the first entry of related, expected one that exists, or it is in a file that cannot be read: content/checklists/y.mdx or 1 other file`,
	]));
