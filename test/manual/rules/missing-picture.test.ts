import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { checklist, findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "missing-picture";
const media = { "media/scarf.svg": "<svg/>", "media/Å b.png": "x", "media/form.pdf": "x" };
const of = (body: string) => findingsOf(rule, { ...procedures(procedure("SOP-1", body)), ...media });
const outside = (url: string) =>
	`Unexpected picture "${url}", expected a file in media/, such as ../../media/scarf.webp`;
const absent = (url: string, hint = "") =>
	`Unexpected picture "${url}", expected a picture that exists in media/${hint}`;

test.each([
	"../../media/scarf.svg",
	"../../media/./scarf.svg",
	"<../../media/Å b.png>",
	"../../media/%C3%85%20b.png",
	"<../../media/A\u030a b.png>",
])("%s is there", (url) => expect(of(`![Scarf](${url})\n`)).toEqual([]));
test("a misspelt one is told with the nearest", () =>
	expect(of("![Scarf](../../media/scraf.svg)\n")).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} ${absent("../../media/scraf.svg", '; did you mean "media/scarf.svg"?')}`,
	]));
test.each([
	"https://example.com/a.svg",
	"http://example.com/a.svg",
	"//example.com/a.svg",
	"/media/scarf.svg",
	"data:image/png;base64,AAAA",
	"javascript:alert(1)",
	"#top",
	"../../../media/scarf.svg",
])("%s is no file of the manual", (url) =>
	expect(of(`![Scarf](${url})\n`)).toEqual([`procedures/receiving/a.mdx:16:1 ${rule} ${outside(url)}`]),
);
test("the first of two definitions counts, as in the page", () =>
	expect(of("![Scarf][a]\n\n[a]: https://example.com/a.svg\n[a]: ../../media/scarf.svg\n")).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} ${outside("https://example.com/a.svg")}`,
	]));
test("case counts, as on the server", () =>
	expect(of("![Scarf](../../media/Scarf.svg)\n")).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} ${absent("../../media/Scarf.svg", '; did you mean "media/scarf.svg"?')}`,
	]));
test("a form is no picture", () => expect(of("![Form](../../media/form.pdf)\n")).toHaveLength(1));
test("a document is no picture", () => expect(of("![Scarf](a.mdx)\n")).toHaveLength(1));
test("the picture of a check is told at its attribute", () =>
	expect(of(qcStep({ attributes: 'reference="../../media/no.svg"' }))).toEqual([
		`procedures/receiving/a.mdx:16:97 ${rule} ${absent("../../media/no.svg")}`,
	]));
test("the picture of a check that is there is fine", () =>
	expect(of(qcStep({ attributes: 'reference="../../media/scarf.svg"' }))).toEqual([]));
test("a checklist stands one folder higher", () =>
	expect(
		findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "![Scarf](../media/scarf.svg)\n"), ...media }),
	).toEqual([]));

test("one that is named from the content folder is not asked for under the same words", () =>
	expect(of("![Scarf](media/scarf.svg)\n")).toEqual([
		`procedures/receiving/a.mdx:16:1 ${rule} ${absent("media/scarf.svg")}`,
	]));

describe("what is proposed can be written as it stands", () => {
	const put = "Put the picture into media/ and name it relative to this file.";
	const helpOf = (url: string) => {
		const manual = manualOf({ ...procedures(procedure("SOP-1", `![Scarf](${url})\n`)), ...media });
		return checkManual(manual, today).filter((finding) => finding.rule === rule)[0]?.help;
	};
	test.each([
		["../../media/scraf.svg", "../../media/scarf.svg"],
		["../../media/Scarf.SVG", "../../media/scarf.svg"],
		["media/scarf.svg", "../../media/scarf.svg"],
		["scarf.svg", "../../media/scarf.svg"],
		["..\\..\\media\\scarf.svg", "../../media/scarf.svg"],
		["/media/scarf.svg", "../../media/scarf.svg"],
		["file:///C:/Office/scarf.svg", "../../media/scarf.svg"],
		["../../media/Å%20c.png", "<../../media/Å b.png>"],
	])("for %s", (url, better) => {
		expect(helpOf(url)).toBe(`Write ${better} for the address.`);
		expect(helpOf(better)).toBeUndefined();
	});
	test("in an attribute, where an address needs no < and >", () => {
		const told = (url: string) => {
			const body = qcStep({ attributes: `reference="${url}"` });
			const manual = manualOf({ ...procedures(procedure("SOP-1", body)), ...media });
			return checkManual(manual, today).filter((finding) => finding.rule === rule)[0]?.help;
		};
		expect(told("../../media/Å c.png")).toBe("Write ../../media/Å b.png for the address.");
		expect(told("../../media/Å b.png")).toBeUndefined();
	});
	test.each(["../../media/other.svg", "../../media/form.pdf", "data:image/png;base64,AAAA"])(
		"and nothing for %s, which is like none",
		(url) => expect(helpOf(url)).toBe(put),
	);
});
