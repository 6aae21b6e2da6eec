// Markdown that was meant and is none: shown as signs, or lost.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../../../src/manual/rules/check-manual.ts";
import { check, manualOf, procedure, procedures, qcStep, soundProcedure, step, today } from "../../build-manual.ts";

/** What is told about the body of a procedure, less the file and the rule: `line:column message`. The body starts in line 16. */
const of = (body: string) =>
	check(procedures(procedure("SOP-1", body, { status: "draft" }))).map((text) =>
		text.replace(/^[^:]*:/, "").replace(" broken-markdown ", " "),
	);

describe("code without an end", () => {
	const told = (place: string, fence = "```") =>
		`${place} Unexpected ${fence} that no second one closes, expected ${fence} below the code, too`;
	test.each([
		["before a step", `${qcStep()}\n\`\`\`\n${step("ship", "irreversible")}`, told("24:1")],
		["as the last line", "Text.\n\n```", told("18:1")],
		["with a language", "```text\nG28\n", told("16:1")],
		["of ~", "~~~\nG28\n```\n", told("16:1", "~~~")],
		["of four signs and an end of three", "````\nG28\n```\n", told("16:1", "````")],
		["in a list", "- ```\n  G28\n\nText.", told("16:3")],
		["in a quotation", "> ```\n> G28\n\nText.", told("16:3")],
		["whose end has words", "```\nG28\n``` end\n", told("16:1")],
	])("%s is told at its first line", (_, body, expected) => expect(of(body)).toEqual([expected]));
	test.each([
		["three signs", "```\nG28\n```\n"],
		["nothing in it", "```\n```\n"],
		["more signs at its end", "```\nG28\n````\n"],
		["spaces behind its end", "- ```\n  G28\n  ```  \n\nText."],
		["a quotation", "> ```\n> G28\n> ```\n"],
		["a note", "<Note>\n  ```\n  G28\n  ```\n</Note>\n"],
		["~ around `", "~~~\n```\n~~~\n"],
		["Windows line ends", "```\r\nG28\r\n```\r\n"],
	])("with an end is fine: %s", (_, body) => expect(of(body)).toEqual([]));
	test("the document is unmeasured: what stands below it may be anything", () => {
		const manual = manualOf(
			procedures(procedure("SOP-1", `${qcStep()}\n\`\`\`\n${step("ship", "irreversible")}`), procedure("SOP-2")),
		);
		const { procedures: judged } = computeCoverage(manual, today);
		expect(judged.map(({ id, state }) => [id, state])).toContainEqual(["SOP-1", "unmeasured"]);
	});
});

describe("a table", () => {
	const lost = (place: string, cell = 3) =>
		`${place} Unexpected cell ${cell} in a row of a table with 2 columns, expected at most 2`;
	const rows = (place: string) => `${place} Unexpected | at the start of a line, expected a table`;
	const tabs = (place: string) => `${place} Unexpected tabs between words, expected a table`;
	test.each([
		["a row longer than its head", "| a | b |\n| - | - |\n| 1 | 2 | 3 | lost4 |\n", [lost("18:9")]],
		["only its last cell filled", "| a | b |\n| - | - |\n| 1 | 2 | | 4 |\n", [lost("18:11", 4)]],
		[
			"two such rows in a list",
			"- | a | b |\n  | - | - |\n  | 1 | 2 | 3 |\n  | 1 | 2 | 3 |\n",
			[lost("18:11"), lost("19:11")],
		],
		["a | in code", "| a | b |\n| - | - |\n| `1|2` | 3 |\n", [lost("18:9")]],
		["no line below its head", "| a | b |\n| 1 | 2 |\n", [rows("16:1")]],
		["a line below its head that is too short", "Sizes:\n| a | b |\n| - |\n| 1 | 2 |\n", [rows("17:1")]],
		["a quotation around it", "> | a | b |\n> | 1 | 2 |\n", [rows("16:3")]],
		["empty lines between its rows", "| a | b |\n| - | - |\n\n| 1 | 2 |\n", [rows("19:1")]],
		["tabs", "<Note>\n  size\tturns\n  5\t1200\n</Note>\n", [tabs("17:3")]],
	])("with %s is told", (_, body, expected) => expect(of(body)).toEqual(expected));
	test.each([
		"| a | b |\n| - | - |\n| 1 | 2 |\n| 1 |\n| 1 | 2 | |\n| 1 \\| 2 | 3 |\n",
		"a | b\n-|-\n1 | 2\n",
		"The value |x| is\n\n|x| counts.\n",
		"\\| a | b |\n\\| 1 | 2 |\n",
		"Write `|\n| a |` so.\n",
		"Text {/*\n| a | b |\n| 1 | 2 |\n*/} text.\n",
		"```\n| a | b |\n| 1 | 2 |\na\tb\n1\t2\n```\n",
		"One tab\there.\n",
		"<Note>\n\tText\n\ttext\n</Note>\n",
	])("fine is %j", (body) => expect(of(body)).toEqual([]));
});

describe("a list as a word processor writes it", () => {
	const told = (place: string, sign: string) => `${place} Unexpected ${sign} at the start of a line, expected a list`;
	test.each([
		["a bullet and a space", "• one\n• two\n", told("16:1", "•")],
		["a bullet of a symbol font", "\uf0b7 one\n\uf0b7 two\n", told("16:1", "bullet of a symbol font")],
		["a box to tick", "☐ one\n☐ two\n", told("16:1", "☐")],
		["a dash that was a hyphen", "– one\n– two\n", told("16:1", "–")],
		["a dash below a line", "For all:\n– one\n– two\n", told("17:1", "–")],
		["letters", "a) one\nb) two\n", told("16:1", "a)")],
		["letters with a full stop below a line", "For all:\nA. one\nB. two\nC. three\n", told("17:1", "A.")],
		["a bullet and a tab", "•\tone\n•\ttwo\n", told("16:1", "•")],
		["a line before it", "For all:\n• one\n", told("17:1", "•")],
		["a line without a sign at its end before it", "For all\n• one\n• two\n", told("17:1", "•")],
		["a letter and a tab", "a)\tone\nb)\ttwo\n", told("16:1", "a)")],
		["a dash and a tab", "–\tone\n–\ttwo\n", told("16:1", "–")],
		["a step around it", '<Step id="a" by="receiver" title="Weigh">\n  • one\n  • two\n</Step>\n', told("17:3", "•")],
		["Windows line ends", "• one\r\n• two\r\n", told("16:1", "•")],
	])("with %s is told", (_, body, expected) => expect(of(body)).toEqual([expected]));
	test.each([
		"- one\n- two\n",
		"• one\n\n• two\n",
		"• one\\\n• two\n",
		"• one  \n• two\n",
		"1)\tone\n2)\ttwo\n",
		"Red • blue,\nor both.\n",
		"– one, and on the next line\ntwo – or three.\n",
		"Weigh it\n– twice – and\nwrite it down.\n",
		"A. Miller signs.\nThen go.\n",
		"– one\\\n– two\n",
		"It is 3 mm\n– or 4 – wide.\n",
		"See\na) and b).\n",
		"Press\n■ and wait.\n",
	])("fine is %j", (body) => expect(of(body)).toEqual([]));
});

describe("bold words with a space inside their signs", () => {
	const told = (place: string) =>
		`${place} Unexpected ** that makes nothing bold, expected no space between ** and the bold words`;
	test.each([
		["before the last sign", "**Note: **read it.\n", told("16:1")],
		["before the last sign and behind it", "Take **two ** of them.\n", told("16:6")],
		["behind the first sign", "Take (** two**).\n", told("16:7")],
		["in an item of a list", "- ** two**\n", told("16:3")],
	])("%s are told", (_, body, expected) => expect(of(body)).toEqual([expected]));
	test.each([
		"**Note:** read **it**.\n",
		"2 ** 3 ** 4\n",
		"Price** and weight**\n",
		"`**bold **x`\n",
		"\\**bold **x\n",
		"**one **two** three**\n",
	])("fine is %j", (body) => expect(of(body)).toEqual([]));
});

describe("bold or slanted words whose signs are not the same before and behind", () => {
	const told = (place: string) =>
		`${place} Unexpected ** that makes nothing bold, expected a second ** behind the bold words`;
	const joined = (place: string) =>
		`${place} Unexpected ** that makes nothing bold, expected a space behind the bold words`;
	const uneven = (place: string) => `${place} Unexpected * more before words than behind them, expected as many`;
	test.each([
		["no second sign", "**Never without gloves.\n", [told("16:1")]],
		["none in the midst of a line", "Put it **flat on the mat.\n", [told("16:8")]],
		["none behind code", "Type `G28` **and wait.\n", [told("16:12")]],
		["none in an item", "- **Never alone\n- **Always** two\n", [told("16:3")]],
		["none in a cell", "| a | b |\n| - | - |\n| **one | 2 |\n", [told("18:3")]],
		["none before the end of the paragraph", "**Never without\n\ngloves.** Put them on.\n", [told("16:1")]],
		["none before a quotation mark", "**“Fragile” is on it.\n", [told("16:1")]],
		["none twice in a paragraph", "**One and\n**two\n", [told("16:1")]],
		["a letter behind the second one", "**Note:**read it.\n", [joined("16:1")]],
		["one sign behind two", "- Lay **flat* down\n", [uneven("16:7")]],
		["two signs behind three", "***flat** down\n", [uneven("16:1")]],
	])("%s: told", (_, body, expected) => expect(of(body)).toEqual(expected));
	test.each([
		"2 ** 3 is 8, and 2 **3 too.\n",
		"2 **n is a power.\n",
		"Prices are net** of VAT.\n\n**Except for samples.\n",
		"12.50**\n\n- **without VAT\n",
		"The hotel has ** or ***.\n",
		"The card ends in **1234.\n",
		"`**bold` and ``**a``\n",
		"```\n**bold\n```\n",
		"{/* **bold */}\n",
		"\\**bold and \\*\\*bold\n",
		"**bold\nwords** here\n",
		"***both*** and **_both_** and *__both__*\n",
		"***bold** and slanted*\n",
		"**bold *slanted* bold**\n",
		"*slanted **bold** slanted*\n",
		"src/**/pack.mdx\n",
		"5 * *x* is y.\n",
		"a*b* c\n",
		"Size 3*4*5 mm\n",
		"* *one*\n* **two**\n",
		"**注意:** 内容\n",
		"**Note**: read it\n",
		"**a**b\n",
		"Fill in: **\n",
		"****\n",
	])("fine is %j", (body) => expect(of(body)).toEqual([]));
});

describe("signs of a wiki or another Markdown", () => {
	const link = (place: string, words: string) =>
		`${place} Unexpected ${words} that makes no link, expected [words](address)`;
	const box = (place: string, words: string, name = "Note") => `${place} Unexpected ${words}, expected <${name}>`;
	const entry = (place: string, sign = "-") =>
		`${place} Unexpected ${sign} without a space behind it, expected ${sign} and a space before an entry of a list`;
	test.each([
		["a link to an id", "See [[SOP-1]].\n", [link("16:5", "[[SOP-1]]")]],
		["one with words", "[[sop-rcv-001|Receive]] first\n", [link("16:1", "[[sop-rcv-001|Receive]]")]],
		["one to a place in a file", "See ([[pack.mdx#weigh]]).\n", [link("16:6", "[[pack.mdx#weigh]]")]],
		["a picture", "![[CHK-2]]\n", [link("16:1", "![[CHK-2]]")]],
		["a box", ":::note\nHot.\n:::\n", [box("16:1", ":::note")]],
		[
			"a box with empty lines and a space",
			"Text.\n\n::: warning\n\nHot.\n\n:::\n",
			[box("18:1", "::: warning", "Warning")],
		],
		["a box with a title", ":::Tip[Hot]\nHot.\n:::\n", [box("16:1", ":::Tip")]],
		["a box in a quotation", "> [!CAUTION]\n> Hot.\n", [box("16:3", "[!CAUTION]", "Warning")]],
		["entries without a space", "-one\n-two\n", [entry("16:1")]],
		["entries below a line", "For all:\n-one\n-two\n", [entry("17:1")]],
		["entries in a step", '<Step id="a" by="receiver" title="Weigh">\n  -one\n  -two\n</Step>\n', [entry("17:3")]],
		["one before a list", "-one\n- two\n", [entry("16:1")]],
		["one within a list", "- one\n-two\n", [entry("17:1")]],
		["numbers without a space", "1.Take one\n2.Take two\n", [entry("16:1", "1.")]],
		["numbers with parentheses", "Then:\r\n1)Take one\r\n2)Take two\r\n", [entry("17:1", "1)")]],
	])("%s: told", (_, body, expected) => expect(of(body)).toEqual(expected));
	test.each([
		"`[[SOP-1]]` and ``[[SOP-1]]``\n",
		"```\n[[SOP-1]]\n:::note\n-one\n-two\n```\n",
		"{/* [[SOP-1]] :::note */}\n",
		"\\[\\[SOP-1]] and \\[[SOP-1]]\n",
		"Dear [[name]], [[First name]]\n",
		"Press [[ESC]], [[CTRL-1]] or [[Alt-F4]].\n",
		"The points are [[0, 1], [2, 3]].\n",
		"[[SOP-1]](#match)\n",
		"a[[1]] and b[[i]]\n",
		"Three colons ::: or ::::\n",
		"Ratio 1:::2\n",
		"Text :::note\n",
		":: note\n",
		"\\:::note\n",
		":::notebook\n",
		"`:::note` opens a box.\n",
		"[!] is a sign.\n",
		"> [x] NOTE\n",
		"-20 °C or below\n",
		"-20 °C\n-18 °C\n",
		"--since\n--mutate\n",
		"-v tells more\n-q tells less\n",
		"-one alone\n",
		"It is a first\n-class parcel.\n",
		"It is a first\n-class and second\n-class\nparcel.\n",
		"- one\n- two\n",
		"- one\n  - two\n",
		"\\-one\n\\-two\n",
		"`-one`\n`-two`\n",
		"–one – two\n",
		"-\n-\n",
		"1.5 mm\n2.5 mm\n",
		"1. one\n2. two\n",
		"2.May is free\n",
		"1.May\nand 3.May\n",
		"3)left\n5)right\n",
	])("fine is %j", (body) => expect(of(`${body}\n${qcStep()}`)).toEqual([]));
	test.each([
		["entries in one paragraph", "-one\n".repeat(20_000), 1],
		[
			"entries with empty lines between them, the last beside a list",
			`${"-one of many entries\n\n".repeat(40_000)}-one\n- two\n`,
			1,
		],
		["signs of bold words", "**One\n\n".repeat(2_000), 2_000],
	])("thousands of such signs are read in a moment: %s", (_, body, findings) => {
		const started = performance.now();
		const told = of(body);
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(told.filter((line) => / that makes nothing | without a space behind it/.test(line))).toHaveLength(findings);
		expect(told).toHaveLength(findings);
	});
});

describe("an opening tag without its <", () => {
	const told = (place: string, name: string) => `${place} Unexpected ${name} without <, expected <${name} …`;
	test.each([
		['UseChecklist ref="CHK-1" id="last" />', [told("16:1", "UseChecklist")]],
		["Then: UseChecklist ref=CHK-1 />", [told("16:7", "UseChecklist")]],
		['<Note>\n  Text\n  Step\n    id="a" by="receiver">\n</Note>', [told("18:3", "Step")]],
		['- OnFail disposition="scrap"', [told("16:3", "OnFail")]],
		['Step id="a" and QCStep kind = "self"', [told("16:1", "Step"), told("16:17", "QCStep")]],
	])("%j is told", (body, expected) => expect(of(`${body}\n`)).toEqual(expected));
	test.each([
		'`UseChecklist ref=` and `Step id="a"`',
		"```\nUseChecklist ref=x\n```",
		"{/* Step id=a */}",
		'\\<Step id="a"> and &lt;Step id="a">',
		"A Step has an id, a QCStep a kind; Step 3 = QCStep 4, Note id=5",
		"The Step class= is none, MyStep id=1 neither, a Step-id=2",
		"On the sheet, Step by = who did it and Item response = what was read.",
	])("fine is %j", (body) => expect(of(`${body}\n\n${qcStep()}`)).toEqual([]));
	test.each([
		['Step id="a" by="receiver" title="A">\n  Do it.\n</Step>', told("16:1", "Step")],
		[`\`Step id=\`\n\n${qcStep().replace("<QC", "QC")}`, told("18:1", "QCStep")],
		[`<Decision id="d" question="Is it?">\nBranch when="Yes">\nGo.\n</Branch>\n</Decision>`, told("17:1", "Branch")],
		[
			'< Step id="a" by="receiver" title="A">\n  Do it.\n</Step>',
			"16:3 Unexpected Step with a space behind <, expected <Step …",
		],
	])("is told in the place of the end tag that now has no beginning: %j", (body, expected) =>
		expect(of(`${body}\n`)).toEqual([expected.replace(" ", " broken-mdx ")]),
	);
});

describe("a link, picture, note or heading", () => {
	const space = "Unexpected space in the address of a link or picture, expected [words](address)";
	const noLink = "that makes no link, expected [words](address)";
	test.each([
		["![Scarf](../../media/blue scarf (1).svg)", "<../../media/blue scarf (1).svg>"],
		["![Scarf](../../media/blue scarf.svg)", "<../../media/blue scarf.svg>"],
		['[a](b c.mdx "How it goes")', '<b c.mdx> "How it goes"'],
		["[a](b c.mdx#match)", "<b c.mdx#match>"],
	])("the address with a space is proposed as it can be written: %s", (body, address) => {
		const files = {
			"procedures/receiving/b c.mdx": soundProcedure("SOP-2", "", { title: "Another" }),
			"media/blue scarf.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
			"media/blue scarf (1).svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
		};
		const found = (text: string) =>
			checkManual(manualOf({ ...files, ...procedures(procedure("SOP-1", `${text}\n\n${qcStep()}`)) }), today);
		expect(found(body).map(({ help }) => help)).toEqual([
			`Write (${address}) with < and >, or rename the file without spaces.`,
		]);
		expect(found(body.replace(/\(.*\)/, `(${address})`))).toEqual([]);
	});
	test.each([
		["![Caliper](../../media/IMG 1.png)", [`16:10 ${space}`]],
		["Read **the [setup](set up.mdx) sheet**.", [`16:18 ${space}`]],
		["<Note>\n  See [the **setup**](set up.mdx).\n</Note>", [`17:21 ${space}`]],
		["See [this](https://example.com/a b).", [`16:10 Unexpected ]( ${noLink}`]],
		["See [setup][haas] first.", [`16:11 Unexpected ][haas] ${noLink}`]],
		["See [setup][] first.", [`16:11 Unexpected ][ ${noLink}`]],
		[
			"See [setup] (b.mdx#match) first.",
			["16:11 Unexpected space before (b.mdx#match), expected [words](b.mdx#match)"],
		],
		[
			"See [the setup] (https://example.com/a_b) first.",
			["16:15 Unexpected space before (https://example.com/a_b), expected [words](https://example.com/a_b)"],
		],
		[
			"See [the setup] (www.example.com).",
			["16:15 Unexpected space before (www.example.com), expected [words](https://www.example.com)"],
		],
		["See note [3] (https://example.com), and \\[the setup] (https://example.com).", []],
		["See [the setup] (at https://example.com) and [it] (https://example.com and more).", []],
		["See (setup)[../b.mdx] first.", ["16:11 Unexpected [../b.mdx] behind ( ), expected [words](../b.mdx)"]],
		["Take 5[^9] of them.", ["16:7 Unexpected [^9], expected a line [^9]: with the text of this note"]],
		[
			"<Note>\n    Take 5[^9].\n\n    [^9]: Of the lot.\n</Note>",
			["17:11", "19:5"].map(
				(place) =>
					`${place} Unexpected [^9] whose line [^9]: is too far right, expected it indented by at most 3 spaces`,
			),
		],
		["Text.\n\n[^x]: Never seen.", ["18:1 Unexpected note [^x] that nothing refers to, expected [^x] in the text"]],
		[
			"[^1]: Only here[^1].\nNever stack more.",
			["16:1 Unexpected note [^1] that only notes refer to, expected [^1] in the text"],
		],
		[
			"[^a]: See[^b].\n\n[^b]: See[^a].",
			[
				"16:1 Unexpected note [^a] that only notes refer to, expected [^a] in the text",
				"18:1 Unexpected note [^b] that only notes refer to, expected [^b] in the text",
			],
		],
		[
			"Take[^1] it.\n\n[^1]: As listed.\n\n[^1]: Never above 20 kg.",
			["20:1 Unexpected second note [^1], expected each note once"],
		],
		[
			"Take[^n] it.\n\n[^n]: As listed.\n\n> [^N]: Never above 20 kg.",
			["20:3 Unexpected second note [^N], expected each note once"],
		],
		["##Heading", ["16:1 Unexpected ## without a space behind it, expected ## Heading"]],
		["Text\n  ###Heading", ["17:3 Unexpected ### without a space behind it, expected ### Heading"]],
		["- ##Heading", ["16:3 Unexpected ## without a space behind it, expected ## Heading"]],
	])("%j is told", (body, expected) => expect(of(`${body}\n`)).toEqual(expected));
	test("for a space the remedy is written out", () => {
		const { findings } = manualOf(procedures(procedure("SOP-1", "![Caliper](../../media/IMG 1.png)\n")));
		expect(findings.map(({ help }) => help)).toEqual([
			"Write (<../../media/IMG 1.png>) with < and >, or rename the file without spaces.",
		]);
	});
	test.each([
		"\\[a\\](b c) \\[a](b c) \\[1][2] \\[a] (b.mdx) [a]\\[b] \\[^9] \\##a",
		"`[a](b c) [^9]` and\n`##a`",
		"Sizes [mm] (or inches), [x] (and/or) [y], f(x)[3], [ ] [x]",
		"[a](#match) [b](#match 'title') [c][d] [d] [e](<#match>)\n\n[d]: #match",
		"Take[^N] five.\n\n[^n]: Of each lot.",
		"[^c]: Last.\n\n[^b]: See[^c].\n\nTake[^a] five.\n\n[^a]: See[^b].",
		"Drill #7, C## and ## signs\n\n# Heading ##a",
		"#7 drill\n\n#### Heading",
		"- [ ] [a](#match)\n- [x] (done)",
		"{/* [a](b c) [^9] */}",
	])("fine is %j", (body) => expect(of(`${body}\n\n${qcStep()}`)).toEqual([]));
});

describe("a second head", () => {
	const told = (place: string) => [
		`${place} Unexpected second head of a document, expected one at the top of the file`,
	];
	test.each([
		["between --- and ---", "---\nid: SOP-2\ntitle: Other\n---\n\nText.", "17:1"],
		["as it stands in a document", `Text.\n\n${procedure("SOP-2", "Text.")}`, "19:1"],
		["of which a merge left the lower part", "owner: packing-lead\nroles: [packer]\n---\n\nText.", "16:1"],
		["with Windows line ends", "---\r\nid: SOP-2\r\ntitle: Other\r\n---\r\n", "17:1"],
	])("%s is told where it begins", (_, body, place) => expect(of(body)).toEqual(told(place)));
	test.each([
		["a heading that is underlined", "Prepare\n---\n\nText."],
		["one with a colon in it", "Note: read first\n---\n\nText."],
		["lines of words that are no keys", "Monday: open\nSunday: closed\n---\n\nText."],
		["lines that no --- ends", "id: on the label\ntitle: on the box\n\nText."],
		["a heading with #", "## id: and title: of the box"],
		["a line between two texts", "Text.\n\n---\n\nid: on the label\n\n---\n\nText."],
		["code", "```\n---\nid: SOP-2\ntitle: Other\n---\n```\n"],
	])("%s is none", (_, body) => expect(of(body)).toEqual([]));
});

test("twenty thousand ** without an end are told at once, each in its line", () => {
	const start = performance.now();
	const told = of("**Words without an end\n\n".repeat(20_000));
	expect(performance.now() - start).toBeLessThan(6000);
	expect(told.filter((each) => each.includes(" Unexpected ** "))).toHaveLength(20_000);
	expect(told.at(-2) ?? "").toMatch(/^\d+:1 /);
});

describe("a line that was to divide the text", () => {
	const told = (place: string, sign: string) => [
		`${place} Unexpected ${sign} below a line of text, expected an empty line above it`,
	];
	test.each([
		["a sentence above it", "Open the carton.\n---\nClose it.\n", told("17:1", "---")],
		["two lines above it", "Open the carton,\nand look.\n--------\n", told("18:1", "---")],
		["= signs", "Open the carton.\n======\n", told("17:1", "===")],
		["a quotation around it", "> Open it.\n> ---\n", told("17:3", "---")],
		["Windows line ends", "Open it.\r\n---\r\n", told("17:1", "---")],
	])("is told with %s", (_, body, expected) => expect(of(body)).toEqual(expected));
	test.each(["Open the carton\n---\n", "Open it.\n\n---\n\nClose it.\n", "What now:\n===\n", "## Open it.\n"])(
		"and not in %j",
		(body) => expect(of(body)).toEqual([]),
	);
});

test("for the address of a site or of mail that stands behind a space, the link is proposed as it has to be written", () => {
	const helpOf = (body: string) => checkManual(manualOf(procedures(procedure("SOP-1", body))), today)[0]?.help;
	expect(helpOf("See [the setup] (www.example.com).\n")).toBe(
		"Write [words](https://www.example.com), or \\[ for the sign itself.",
	);
	expect(helpOf("See [the setup] (https://example.com).\n")).toBe(
		"Remove the space between ] and (, or write \\[ for the sign itself.",
	);
});
