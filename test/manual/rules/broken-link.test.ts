import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { checklist, findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "broken-link";
const body = "## What to do\n\n## What to do\n\n";
const use = '<UseChecklist ref="CHK-1" id="list" />\n\n';
const files = {
	"procedures/packing/b c.mdx": procedure("SOP-2", body + use + qcStep(), { process: "packing" }),
	"checklists/c.mdx": checklist(
		"CHK-1",
		'<PausePoint id="p" title="Before">\n  <Item id="count" response="5">\n    Count.\n  </Item>\n</PausePoint>\n',
	),
	"media/form.pdf": "x",
};
const of = (text: string, asOf = today) =>
	findingsOf(rule, { ...procedures(procedure("SOP-1", `${text}\n\n## Own part\n\n${qcStep()}`)), ...files }, asOf);
const told = (message: string, place = "16:1") => [`procedures/receiving/a.mdx:${place} ${rule} ${message}`];

describe("fine are", () => {
	test.each([
		"https://example.com/a?b=c#d",
		"HTTP://EXAMPLE.COM",
		"http://example.com:8080",
		"mailto:quality@example.com?subject=a%20b",
		"tel:+49301234",
		"a.mdx",
		"./a.mdx",
		"../packing/b%20c.mdx",
		"<../packing/b c.mdx>",
		"../../checklists/c.mdx",
		"../../media/form.pdf",
		"#match",
		"#own-part",
		"a.mdx#match",
		"../packing/b%20c.mdx#what-to-do",
		"../packing/b%20c.mdx#what-to-do-1",
		"../packing/b%20c.mdx#list",
		"../packing/b%20c.mdx#list--count",
		"../../checklists/c.mdx#count",
		"../../media/form.pdf#page=2",
	])("%s", (url) => expect(of(`[a](${url})`)).toEqual([]));
	test("addresses that stand in the text as they are", () =>
		expect(of("See https://example.com, www.example.com and quality@example.com.")).toEqual([]));
	test("a link in code", () =>
		expect(of("`[a](nowhere.mdx)`\n\n    [a](javascript:x)\n\n```\n[a](b)\n```")).toHaveLength(1));
});

describe("a file that is not there", () => {
	test("is told with the nearest", () =>
		expect(of("Read [b](../packing/bc.mdx).", today)).toEqual(
			told(
				'Unexpected link to "../packing/bc.mdx", expected a file of the manual; did you mean "procedures/packing/b c.mdx"?',
				"16:6",
			),
		));
	test.each(["nowhere.mdx", "../../registers/roles.yaml", "../../policy.yaml", "a", "a.html", "A.mdx", ".."])(
		"such as %s is told",
		(url) => expect(of(`[a](${url})`)[0]).toContain(`Unexpected link to "${url}", expected a file of the manual`),
	);
	test("of a reference is told at its definition", () =>
		expect(of("Read [b][].\n\n[b]: nowhere-at-all.mdx", today)).toEqual(
			told('Unexpected link to "nowhere-at-all.mdx", expected a file of the manual', "18:1"),
		));
	test("of a footnote, a table, a list, a heading or a check is told", () =>
		expect(
			of("# [a](x/1)\n\n- [a](x/2)\n\n| [a](x/3) |\n| - |\n\na[^n]\n\n[^n]: [a](x/4)\n\n<Note>\n[a](x/5)\n</Note>"),
		).toHaveLength(5));
	test("of a long address is cut", () =>
		expect(of(`[a](${"x".repeat(81)}.mdx)`)).toEqual(
			told(`Unexpected link to "${"x".repeat(77)}…", expected a file of the manual`),
		));
});

describe("a place that is not there", () => {
	test("in this document is told with the nearest", () =>
		expect(of("[a](#mach)")).toEqual(
			told('Unexpected anchor "#mach" in a link to SOP-1, expected a step or heading of it; did you mean "match"?'),
		));
	test("in another document is told with its id", () =>
		expect(of("[a](<../packing/b c.mdx#own-part>)")).toEqual(
			told('Unexpected anchor "#own-part" in a link to SOP-2, expected a step or heading of it'),
		));
	test("since its checklist is not in force yet is told", () => {
		const link = "[a](../packing/b%20c.mdx#list--count)";
		expect(of(link, "2026-01-01")).toEqual([]);
		expect(of(link, "2025-12-31")[0]).toContain('Unexpected anchor "#list--count" in a link to SOP-2');
	});
	test("in a document that cannot be read is not told as well", () =>
		expect(findingsOf(rule, procedures(procedure("SOP-1", "[a](b.mdx#x)"), procedure("SOP-2", "<5 kg")))).toEqual([]));
});

describe("an address that a manual must not call", () => {
	const scheme = "expected a relative file, http://, https://, mailto: or tel:";
	test.each([
		"javascript:alert(1)",
		"JavaScript:alert(1)",
		"vbscript:x",
		"data:text/html,x",
		"file:///etc/passwd",
		"ftp://example.com",
		"blob:x",
		"view-source:x",
		"https:example.com",
		"https:/example.com",
		"http:///example.com",
		"http:\\\\example.com",
		"c:/docs/a.mdx",
	])("%s is told", (url) =>
		expect(of(`[a](<${url}>)`)).toEqual(told(`Unexpected link to "${url.replaceAll("\\\\", "\\")}", ${scheme}`)),
	);
	test.each([
		["javascript&colon;alert(1)", "javascript:alert(1)"],
		["&#106;avascript:alert(1)", "javascript:alert(1)"],
		["java\\script:alert(1)", "java\\script:alert(1)"],
		["java&Tab;script:alert(1)", "java\tscript:alert(1)"],
		["java&NewLine;script:alert(1)", "java\nscript:alert(1)"],
		["<\u0001javascript:alert(1)>", "\u0001javascript:alert(1)"],
		["<  javascript:alert(1)>", "  javascript:alert(1)"],
	])("%s is seen through", (written, url) => {
		const [found] = of(`[a](${written})`);
		expect(found).toContain(`Unexpected link to "${url}", expected`);
	});
	test.each(["//example.com/a", "/packing/b.mdx", "/\\example.com", "\\\\\\\\example.com"])("%s is told", (url) =>
		expect(of(`[a](${url})`)[0]).toContain("expected a file relative to this one, such as ../packing/pack.mdx"),
	);
	test.each(["../../../secret.mdx", "../../../../etc/passwd", "%2e%2e/%2e%2e/%2e%2e/secret.mdx"])(
		"%s leaves the content folder",
		(url) =>
			expect(of(`[a](${url})`)).toEqual(told(`Unexpected link to "${url}", expected a file within the content folder`)),
	);
	test.each(["", "#", "?", "?a=b"])("%j is no address", (url) =>
		expect(of(`[a](${url})`)).toEqual(told(`Unexpected link to "${url}", expected the address of a file`)),
	);
});

test("a file that is named from the content folder is not asked for under the same words", () =>
	expect(of("[a](checklists/c.mdx#count)", today)).toEqual(
		told('Unexpected link to "checklists/c.mdx#count", expected a file of the manual'),
	));

describe("what is proposed can be written as it stands", () => {
	const more = { "media/plan@2x.pdf": "x", "media/plan#6.pdf": "x", "media/5% of.pdf": "x" };
	const helpOf = (url: string) => {
		const manual = manualOf({ ...procedures(procedure("SOP-1", `[a](${url})\n\n${qcStep()}`)), ...files, ...more });
		return checkManual(manual, today).filter((finding) => finding.rule === rule)[0]?.help;
	};
	test.each([
		["../packing/bc.mdx", "<../packing/b c.mdx>"],
		["checklists/c.mdx#count", "../../checklists/c.mdx#count"],
		["chk-1", "../../checklists/c.mdx"],
		["SOP-1", "a.mdx"],
		["form.pdf", "../../media/form.pdf"],
		["anna@example.com", "mailto:anna@example.com"],
		["www.example.com/a_b", "https://www.example.com/a_b"],
		["CHK-1.mdx#count", "../../checklists/c.mdx#count"],
		["C.mdx", "../../checklists/c.mdx"],
		["plan@2x.pdf", "../../media/plan@2x.pdf"],
		["../../media/plan%235.pdf", "../../media/plan%236.pdf"],
		["../../media/5%25%20off.pdf", "<../../media/5% of.pdf>"],
		["#mach", "#match"],
		["../packing/b%20c.mdx#what-to-doo", "<../packing/b c.mdx#what-to-do>"],
		["<../packing/b c.mdx#What to do>", "<../packing/b c.mdx#what-to-do>"],
		["<../packing/b c.mdx#count>", "<../packing/b c.mdx#list--count>"],
		["../../checklists/c.mdx#cuont", "../../checklists/c.mdx#count"],
	])("for %s", (url, better) => {
		expect(helpOf(url)).toBe(`Write ${better} for the address.`);
		expect(helpOf(better)).toBeUndefined();
	});
	test("of an anchor that is like none, those that are there are named", () => {
		expect(helpOf("#zebra")).toBe("It has #match: write that, or remove the link.");
		expect(helpOf("../../checklists/c.mdx#zebra")).toBe(
			"It has #p and #count: write one of them, or the address without one.",
		);
		const many = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
		const own = many.map((words) => `## The ${words}\n\nWork.\n\n`).join("");
		const manual = manualOf(procedures(procedure("SOP-1", `${own}[a](#zebra)\n\n${qcStep()}`)));
		expect(checkManual(manual, today).map(({ help }) => help)).toEqual([
			"It has #the-one, #the-two, #the-three, #the-four, #the-five, #the-six and 3 others, at the headings and steps of its page: write one of them, or remove the link.",
		]);
	});
	test("of a document without any place, the address alone is proposed", () => {
		const bare = { "procedures/receiving/b.mdx": procedure("SOP-3", "Read it.\n") };
		const helps = (url: string) => {
			const manual = manualOf({ ...procedures(procedure("SOP-1", `[a](${url})\n\n${qcStep()}`)), ...bare });
			return checkManual(manual, today).flatMap((found) => (found.rule === rule ? found.help : []));
		};
		expect(helps("b.mdx#match")).toEqual(["It has no step and no heading: write b.mdx for the address."]);
		expect(helps("b.mdx")).toEqual([]);
	});
	test.each([
		"C:\\Office\\list.xlsx",
		"<C:\\My files\\list.xlsx>",
		"file:///C:/list.xlsx",
		"\\\\\\\\server\\list.xlsx",
	])("and where %s, which no reader has, belongs", (url) =>
		expect(helpOf(url)).toMatch(/^Readers cannot open a file of your machine or of a share: put it into media/),
	);
	test.each(["nowhere-at-all.mdx", "b.mdx", "xy.mdx"])("and nothing for %s, which is like none", (url) =>
		expect(helpOf(url)).toBe("Correct the address, or remove the link."),
	);
});
