// Are signs told that turn the words around them, and honest texts from right to left left alone?
import { describe, expect, test } from "vitest";
import { findTurnedText } from "../../../src/manual/source/find-turned-text.ts";
import { manualOf, procedure, procedures, qcStep } from "../build-manual.ts";

const [lre, rle, pdf, lro, rlo] = ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e"];
const [lri, rli, fsi, pdi] = ["\u2066", "\u2067", "\u2068", "\u2069"];
const [lrm, rlm, alm] = ["\u200e", "\u200f", "\u061c"];
const placesOf = (text: string) => findTurnedText(text).map(({ line, column }) => `${line}:${column}`);

test("it says which sign turns the words, and what to do", () =>
	expect(findTurnedText(`title: Count ${rlo}5 to 10`)).toEqual([
		{
			rule: "turned-text",
			line: 1,
			column: 14,
			message:
				"Unexpected invisible sign U+202E (right-to-left override) that turns the words behind it, expected words in the order in which they are written",
			help: "Delete it; it often comes along with copied text.",
		},
	]));
test.each([
	["an override that ends", `Count ${lro}5${pdf} to 10`],
	["an embedding without an end", `Count ${lre}5 to 10`],
	["an isolate without an end", `Count ${fsi}5 to 10`],
	["one whose end is that of another", `Count ${lri}5 to 10${pdf}`],
	["one that ends on the next line alone", `Count ${lri}5 to 10\nand${pdi}`],
	["one that ends behind a lone carriage return", `Count ${lri}5 to 10\rand${pdi}`],
	["a part from right to left without a letter that is written so", `Count ${rli}5 – 10${pdi}`],
	["such an embedding", `Count ${rle}5 – 10${pdf}`],
	["a mark from right to left without such a letter", `Count 5${rlm} – 10`],
	["an Arabic mark without such a letter", `Count 5${alm} – 10`],
	["a reference to a character", "Count &#x202e;5 to 10"],
	["a decimal one", "Count &#8238;5 to 10"],
	["one of YAML", 'title: "Count \\u202E5 to 10"'],
	["one of YAML in full", 'title: "Count \\U0000202E5 to 10"'],
	["an override among Hebrew letters", `ספירה ${rlo}5 to 10${pdf}`],
])("%s is told", (_what, text) => expect(placesOf(text)).toHaveLength(1));
test.each([
	["Hebrew", "בדיקת סחורה 5 – 10"],
	["Arabic with marks", `فحص البضائع${rlm} (SOP-1)${lrm} 5${alm} – 10`],
	["a number set apart in Hebrew", `בדיקה ${lri}5 – 10${pdi} יחידות`],
	["a Hebrew name set apart", `Ask ${rli}דנה${pdi} and ${fsi}משה${pdi}`],
	["an embedding that ends", `Ask ${rle}דנה${pdf} and ${lre}Ann${pdf}`],
	["parts within parts", `Ask ${rli}דנה ${lri}Ann${pdi}${pdi}`],
	["a mark from left to right", `Count 5${lrm} – 10`],
	["an end alone", `Count 5${pdi} to 10${pdf}`],
	["other references", "Count &#8211; and &#x41; and \\u0041"],
])("%s is fine", (_what, text) => expect(placesOf(text)).toEqual([]));
test("values of attributes are texts of their own", () => {
	expect(placesOf(`<QCStep title="${lri}Count" criterion="5${pdi}">`)).toEqual(["1:16"]);
	expect(placesOf(`<QCStep title="Count" ${lri} criterion="5${pdi}">`)).toEqual(["1:23"]);
	expect(placesOf(`<QCStep title="${lri}Count${pdi}" criterion="5">`)).toEqual([]);
});
test.each([
	["in values of attributes", `${lri}a="${lri}" `.repeat(5000), 10_000],
	["on one line, with no end", `${lri}a`.repeat(40_000), 40_000],
	["on one line, with the end of another", `${lri}a`.repeat(20_000) + `${pdf}a`.repeat(20_000), 20_000],
	["marks on one line of Hebrew", `א${rlm} `.repeat(40_000), 0],
])("thousands are told at once: %s", (_what, text, told) => {
	const start = performance.now();
	expect(placesOf(text)).toHaveLength(told);
	expect(performance.now() - start).toBeLessThan(3000);
});

describe("in a manual", () => {
	const told = (files: Parameters<typeof manualOf>[0]) =>
		manualOf(files).findings.flatMap(({ rule, file, line, column, subject }) =>
			rule === "turned-text" ? [`${file}:${line}:${column} ${subject}`] : [],
		);
	test("titles and criteria are told", () => {
		const step = qcStep().replace(/criterion="[^"]*"/, `criterion="At most ${rlo}5 cartons"`);
		expect(told(procedures(procedure("SOP-1", step, { title: `"Count ${rlo}lots"` })))).toEqual([
			"content/procedures/receiving/a.mdx:3:15 SOP-1",
			"content/procedures/receiving/a.mdx:16:91 SOP-1",
		]);
	});
	test("entries of registers and the policy are told", () =>
		expect(
			told({
				"registers/glossary.yaml": `lot: { term: "Lot${rlo}", definition: "What came together." }`,
				"policy.yaml": `title: "Manual ${rlo}of"`,
			}),
		).toEqual(["content/policy.yaml:1:16 ", "content/registers/glossary.yaml:1:18 "]));
});
