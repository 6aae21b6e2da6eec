import { describe, expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep, step } from "../build-manual.ts";

const rule = "markdown-in-plain-text";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const titled = (title: string) => of(qcStep(), { title: JSON.stringify(title) });
const told = (place: string, written: string, what: string) =>
	`${place} ${rule} Unexpected ${written} in ${what}, expected plain words: readers see the signs`;

test.each([
	["**Receive** goods", "**Receive**"],
	["Receive *all* goods", "*all*"],
	["Receive __all__ goods", "__all__"],
	["Receive _all of the_ goods", "_all of the_"],
	["Receive (**all**), goods", "**all**"],
	["Receive ***all***", "***all***"],
	["Receive `LOT-7` goods", "`LOT-7`"],
	["Receive ~~no~~ goods", "~~no~~"],
	["Receive [goods](b.mdx)", "[goods](b.mdx)"],
	["Receive ![goods](b.webp)", "![goods](b.webp)"],
	["Receive [goods](b.mdx) and `more`", "[goods](b.mdx)"],
	["**受领** 货物", "**受领**"],
])("%s in a title is told", (title, written) =>
	expect(titled(title)).toEqual([told("procedures/receiving/a.mdx:3:8", written, "title")]),
);
test.each([
	"Receive a lot",
	"Receive 5 * 3 * 2 cartons",
	"Receive 5*3*2 cartons",
	"Set lot_size_min and lot_size_max",
	"Fill in snake_case and other_names",
	"Receive goods* and parts*",
	"* marked goods and * marked parts",
	"Mark it (*) or leave it (*)",
	"Receive goods ** as listed **",
	"Cut at 5` or 6`",
	"Receive [urgent] goods (red)",
	"Receive array[1] (see the list)",
	"Fill ____ and ____",
	"Receive ~ 5 to ~ 7",
	"Measure 5_10_20 mm",
])("%s in a title is plain text", (title) => expect(titled(title)).toEqual([]));

describe("it is told", () => {
	test("in each text of a head, at its place", () =>
		expect(of(qcStep(), { summary: "Takes `all` in.", synonyms: "[in, '*goods* in']" })).toEqual([
			told("procedures/receiving/a.mdx:4:10", "`all`", "summary"),
			told("procedures/receiving/a.mdx:14:16", "*goods*", "the second entry of synonyms"),
		]));
	test("in registers and the policy", () =>
		expect(
			findingsOf(rule, {
				"registers/roles.yaml": "receiver: { title: '**Receiver**' }\n",
				"registers/glossary.yaml": "lot:\n  term: Lot\n  definition: See [there](x.mdx)\n  synonyms: [_batch_]\n",
				"policy.yaml": 'title: "`Manual`"\n',
			}),
		).toEqual([
			told("policy.yaml:1:8", "`Manual`", "title"),
			told("registers/glossary.yaml:3:15", "[there](x.mdx)", "definition"),
			told("registers/glossary.yaml:4:14", "_batch_", "the first entry of synonyms"),
			told("registers/roles.yaml:1:20", "**Receiver**", "title"),
		]));
	test("once for a text, however many marks it has", () => expect(titled("**Receive** *all* `goods`")).toHaveLength(1));
});
test("the text of a document may have marks, and attributes are judged where they are read", () =>
	expect(of(`**Look** at \`LOT-7\` and [there](b.mdx).\n\n${step("**open**")}`)).toEqual([]));
