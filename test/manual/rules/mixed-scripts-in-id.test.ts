import { describe, expect, test } from "vitest";
import { checklist, findingsOf, pausePoint, procedure, procedures, qcStep, step } from "../build-manual.ts";

const rule = "mixed-scripts-in-id";
const of = (id: string) => findingsOf(rule, procedures(procedure("SOP-1", step(id))));
const told = (place: string, letter: string, id: string, main = "Latin") =>
	`${place} ${rule} Unexpected ${letter} in the id "${id}", expected ${main} letters only`;

test.each([
	["h\u0430nd-over", 'Cyrillic letter "\u0430" (U+0430)', "Latin"],
	["hand-\u043ever", 'Cyrillic letter "\u043e" (U+043E)', "Latin"],
	["goods-\u0430", 'Cyrillic letter "\u0430" (U+0430)', "Latin"],
	["SOP-\u0420\u0421\u0422", 'Cyrillic letter "\u0420" (U+0420)', "Latin"],
	["SOP-\u0391", 'Greek letter "\u0391" (U+0391)', "Latin"],
	["ппиe-1", 'Latin letter "e" (U+0065)', "Cyrillic"],
	["\uff4fpen", 'styled letter "\uff4f" (U+FF4F)', "Latin"],
	["hand-\u{1d428}ver", 'styled letter "\u{1d428}" (U+1D428)', "Latin"],
	["\u0585pen", 'Armenian letter "\u0585" (U+0585)', "Latin"],
])("%s is told with its odd letter", (id, letter, main) =>
	expect(of(id)).toEqual([told("procedures/receiving/a.mdx:16:7", letter, id, main)]),
);
test.each([
	"hand-over-2",
	"étiquette",
	"straße",
	"Łódź-ß",
	"открыть",
	"СОП-ПРМ-001",
	"СОП-РСТ-001",
	"СОП-PCT-001",
	"SOP-ПРИЁМКА-001",
	"άνοιγμα",
	"手順-001",
	"QC工程表",
	"お届け-カード",
	"SOP-फ़ाइल-1",
	"שלב-1",
	"2-3",
])("%s is fine", (id) => expect(of(id)).toEqual([]));

describe("it is looked for", () => {
	const e = "\u0435";
	const letter = 'Cyrillic letter "\u0435" (U+0435)';
	test("in the id of a document", () =>
		expect(findingsOf(rule, procedures(procedure(`SOP-R${e}V-1`)))).toEqual([
			told("procedures/receiving/a.mdx:2:5", letter, `SOP-R${e}V-1`),
		]));
	test("in the ids of checks, pause points and items", () =>
		expect(
			findingsOf(rule, {
				"checklists/c.mdx": checklist(
					"CHK-1",
					pausePoint(`b${e}fore`, `<Item id="t${e}n" response="10">\nCount.\n</Item>\n\n${qcStep({ id: `s${e}e` })}`),
				),
			}),
		).toEqual([
			told("checklists/c.mdx:17:13", letter, `b${e}fore`),
			told("checklists/c.mdx:18:7", letter, `t${e}n`),
			told("checklists/c.mdx:22:9", letter, `s${e}e`),
		]));
	test("in the ids of registers", () =>
		expect(
			findingsOf(rule, { "registers/roles.yaml": `receiver: { title: Receiver }\n"l${e}ad": { title: Lead }\n` }),
		).toEqual([told("registers/roles.yaml:2:1", letter, `l${e}ad`)]));
});
