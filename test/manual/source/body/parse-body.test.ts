// The vocabulary of the body: which components, which attributes, where.

import { describe, expect, test } from "vitest";
import { componentAttributes, componentNames } from "../../../../src/manual/model/components.ts";
import { checkManual } from "../../../../src/manual/rules/check-manual.ts";
import { parseBody } from "../../../../src/manual/source/body/parse-body.ts";
import { check, checklist, type Head, manualOf, procedure, procedures, qcStep, today } from "../../build-manual.ts";

/** What is told about the body of a procedure, less the file: `line:column rule message`. The body starts in line 16. */
const of = (body: string, head: Head = {}) =>
	check(procedures(procedure("SOP-1", body, { status: "draft", ...head }))).map((text) => text.replace(/^[^:]*:/, ""));
const ofChecklist = (body: string) =>
	check({ "checklists/c.mdx": checklist("CHK-1", body, { status: "draft" }) }).map((text) =>
		text.replace(/^[^:]*:/, ""),
	);
const step = (attributes = "", text = "Open it.") =>
	`<Step id="open" by="receiver" title="Open"${attributes}>\n  ${text}\n</Step>\n`;
const known = `expected Markdown or one of ${componentNames.join(", ")}`;

describe("components", () => {
	test("the whole vocabulary at its place is fine", () => {
		const nested = `<Branch when="Yes">\n${step()}\n${qcStep({ id: "a" })}\n<UseChecklist ref="CHK-1" id="use" />\n\n<Decision id="inner" question="And?">\n<Branch when="Yes" goto="end">\n<Warning>\n  Stop.\n</Warning>\n</Branch>\n</Decision>\n</Branch>`;
		const body = `<Note>\n  Read.\n</Note>\n\n<Decision id="d" question="Is it?">\n${nested}\n</Decision>\n\n${qcStep({ id: "b", attributes: 'stage="final" method="count" evidence="none" sample="5 per lot" controls="FM-001" hold blind' })}\n${step(" irreversible").replace('"open"', '"close"')}`;
		expect(check({ ...procedures(procedure("SOP-1", body)), "checklists/c.mdx": checklist("CHK-1") })).toEqual([]);
	});
	test.each([
		["Stepp", "Step"],
		["step", "Step"],
		["QcStep", "QCStep"],
		["QCstep", "QCStep"],
		["OnFial", "OnFail"],
		["Checklist", undefined],
		["div", undefined],
		["script", undefined],
		["Ñote", "Note"],
	])("<%s> is unknown", (name, nearest) =>
		expect(of(`<${name}>\n  text\n</${name}>\n`)).toEqual([
			`16:1 unknown-component Unexpected <${name}>, ${known}${nearest ? `; did you mean "${nearest}"?` : ""}`,
		]),
	);
	test.each(["<br/>", "<img src='x'/>", "text <b>bold</b>", "<></>", "<a:b/>", "<Note.Step/>"])(
		"%s is unknown",
		(text) => expect(of(`${text}\n`)[0]).toMatch(/ unknown-component Unexpected </),
	);
	test("everything inside an unknown one is told too", () =>
		expect(
			of("<Frame>\n<Stepp />\n\n<Step />\n\n[a](nowhere.mdx)\n</Frame>\n").map((text) => text.split(" Unex")[0]),
		).toEqual([
			"16:1 unknown-component",
			"17:1 unknown-component",
			'19:1 missing-attribute Missing attribute "by" in <Step>, expected text',
			'19:1 missing-attribute Missing attribute "id" in <Step>, expected text',
			'19:1 missing-attribute Missing attribute "title" in <Step>, expected text',
			"21:1 broken-link",
		]));
	test.each([
		["a table", "<table>\n<tr><th>Size</th><td>5</td></tr>\n</table>\n", ["16:1"]],
		["a list", "<ul><li>One<ol><li>Two</li></ol></li><li>Three</li></ul>\n", ["16:1"]],
		["two tables", "<table>\n<tr />\n</table>\n\n<table>\n<tr />\n</table>\n", ["16:1", "20:1"]],
		["a table in a list", "<ul><li><table><tr /></table></li></ul>\n", ["16:1", "16:9"]],
		[
			"a table with what is no part of it",
			"<table><tr><td>1<br/>2 <Stepp /></td></tr></table>\n",
			["16:1", "16:17", "16:24"],
		],
		["a table in a step in a table", "<table>\n<Note>\n<table />\n</Note>\n</table>\n", ["16:1", "18:1"]],
		["other tags", "<div><div>One</div></div>\n", ["16:1", "16:6"]],
	])("of HTML, %s is told without its parts", (_, body, places) =>
		expect(of(body).map((text) => text.split(" Unex")[0])).toEqual(places.map((place) => `${place} unknown-component`)),
	);
	test.each(componentNames)("<%s> with an attribute that it does not have is told", (name) =>
		expect(of(`<${name} onclick="x" />\n`)).toContainEqual(
			expect.stringMatching(/^16:\d+ unknown-attribute Unexpected attribute "onclick"/),
		),
	);
	test.each(componentNames)("<%s> without its required attributes is told for each", (name) => {
		const required = Object.entries(componentAttributes[name].shape).filter(([, schema]) => !schema.isOptional());
		const missing = of(`<${name} />\n`).filter((text) => text.includes("missing-attribute"));
		expect(missing.map((text) => /"(\w+)"/.exec(text)?.[1])).toEqual(required.map(([key]) => key).sort());
	});
});

describe("attributes", () => {
	test("an unknown one is told at its place with the nearest", () =>
		expect(of(step(' irreversable titel="x"').replace(' title="Open"', ""))).toEqual([
			'16:31 unknown-attribute Unexpected attribute "irreversable"; did you mean "irreversible"?',
			'16:44 unknown-attribute Unexpected attribute "titel"; did you mean "title"?',
		]));
	test("a second one of a name is told at its place, once", () =>
		expect(of(step(' id="b" id="c"'))).toEqual([
			"16:44 duplicate-attribute Unexpected second id in <Step>, expected each attribute once",
		]));
	test("a wrong first one is told besides", () =>
		expect(of(step(' id="b"').replace('"open"', '"a b"'))).toEqual([
			'16:7 invalid-attribute Unexpected "a b" for id, expected letters, digits and single - or _ between them, such as open-carton',
			"16:43 duplicate-attribute Unexpected second id in <Step>, expected each attribute once",
		]));
	test("a spread is code, told where it stands", () =>
		expect(of(step(" {...process.exit(1)}"))).toEqual([
			'16:44 code-in-mdx Unexpected {...process.exit(1)} in <Step>, expected attributes written name="value"',
		]));
	test("each of two spreads is told, on whatever line it stands", () =>
		expect(of(step("\n  {...a} hold={true}\n  {...b}"))).toEqual([
			expect.stringMatching(/^17:3 code-in-mdx .*\{\.\.\.a\}/),
			expect.stringMatching(/^17:10 code-in-mdx .* for hold/),
			expect.stringMatching(/^18:3 code-in-mdx .*\{\.\.\.b\}/),
		]));
	test("an expression is code, told at the attribute", () =>
		expect(of(step().replace('"receiver"', "{process.exit(1)}"))).toEqual([
			'16:17 code-in-mdx Unexpected {…} for by, expected a text in quotes: by="…"',
		]));
	test.each(['hold="false"', 'hold="true"', 'hold=""', 'blind="yes"'])(
		"%s is told, since the word stands alone",
		(text) => {
			const [name, value] = text.split("=");
			expect(of(qcStep({ attributes: text }))).toEqual([
				`16:97 invalid-attribute Unexpected ${value} for ${name}, expected the word alone, without a value; leave it out where it is not so`,
			]);
		},
	);
	test("a text attribute without a value is told", () =>
		expect(of(step().replace('title="Open"', "title"))).toEqual([
			"16:31 invalid-attribute Unexpected title without a value, expected text",
		]));
	test("an empty one is told", () =>
		expect(of(step().replace('"Open"', '" "'))).toEqual([
			'16:31 invalid-attribute Unexpected "" for title, expected text',
		]));
	test.each([
		["kind", "selfs", 'source, self, successive, second-person, sampling or automated; did you mean "self"?'],
		["stage", "finale", 'receiving, in-process or final; did you mean "final"?'],
		["method", "scann", 'count, scan, weigh, measure, compare-photo, inspect, test or review; did you mean "scan"?'],
		["evidence", "foto", 'photo, scan, signature, count, measurement, record or none; did you mean "photo"?'],
		["sample", "5", "100%, a number per lot such as 5 per lot, or plan:ID"],
		["sample", "0 per lot", "100%, a number per lot such as 5 per lot, or plan:ID"],
		["sample", "99%", "100%, a number per lot such as 5 per lot, or plan:ID"],
		["sample", "plan:a/b", "100%, a number per lot such as 5 per lot, or plan:ID"],
		["controls", "FM/1", "ids separated by spaces, such as receiver goods-in-lead"],
		["controls", " ", "at least one id"],
	])("%s=%j is told with what it may be", (name, value, expected) => {
		const text = qcStep({ attributes: `${name}="${value}"` }).replace(/(kind="[^"]*")(.*) kind=/, "$2 kind=");
		expect(of(text)).toEqual([
			expect.stringContaining(`invalid-attribute Unexpected "${value.trim()}" for ${name}, expected ${expected}`),
		]);
	});
	test("a disposition that does not exist is told", () =>
		expect(of(qcStep().replace("segregate", "segragate"))).toEqual([
			'19:11 invalid-attribute Unexpected "segragate" for disposition, expected correct, segregate, return, suspend, inform-customer, concession or scrap; did you mean "segregate"?',
		]));
	test("single quotes, several lines and several spaces are fine", () =>
		expect(
			of("<Step\n  id='open'\n\n  by = \"receiver\n  inspector\"\n  title='Open \"it\"'>\n  Open.\n</Step>\n", {
				roles: "[receiver, inspector]",
			}),
		).toEqual([]));
	test("an attribute that follows another without a space is found", () =>
		expect(of('<Note a="1"b="2">\n  Text.\n</Note>\n')).toEqual([
			'16:7 unknown-attribute Unexpected attribute "a"',
			'16:12 unknown-attribute Unexpected attribute "b"',
		]));
	test("the same word in the value of another attribute is not taken for it", () =>
		expect(of(step(' titel="y"').replace('"Open"', '" titel=x "'))).toEqual([
			'16:49 unknown-attribute Unexpected attribute "titel"; did you mean "title"?',
		]));
});

describe("signs of Markdown in an attribute", () => {
	const titled = (title: string) => step().replace('"Open"', `"${title}"`);
	test.each([
		["**5 of 5** alike", "**5 of 5**"],
		["Write `G28`", "`G28`"],
		["See [the card](../card.mdx)", "[the card](../card.mdx)"],
		["See ![it](card.svg) there", "![it](card.svg)"],
	])("%j is told", (title, found) =>
		expect(of(titled(title))).toEqual([
			`16:31 broken-markdown Unexpected ${found} in title, expected plain words: readers see the signs`,
		]),
	);
	test("they are told of a criterion", () =>
		expect(of(qcStep().replace('"5 of 5 alike"', '"**5 of 5** \\< 2 mm"'))[0]).toMatch(
			/ broken-markdown .* in criterion,/,
		));
	test.each(["5 * 3 ** 2 ** 1", "[10] (mm)", "5 < 6 {x}", "\\*\\*5\\*\\*", "\\[a](b)", "____ mm ____"])(
		"%j is fine",
		(title) => expect(of(titled(title))).toEqual([]),
	);
	test.each([
		["5 of 5 \\< 2 mm, \\{x\\}", "5 of 5 < 2 mm, {x}"],
		["\\*5 \\[mm\\] \\> 2", "*5 [mm] > 2"],
		["\\\\server\\share 5\\6", "\\\\server\\share 5\\6"],
	])("of %j the backslash in front of a sign is not shown", (criterion, shown) =>
		expect(parseBody(qcStep().replace("5 of 5 alike", criterion), "procedure").nodes).toMatchObject([
			{ criterion: shown },
		]),
	);
});

describe("places", () => {
	const misplaced = (place: string, what: string) => `${place} misplaced-component Unexpected ${what}`;
	test.each([
		['<Branch when="Yes">\nGo.\n</Branch>', "<Branch> at the top level, expected in <Decision>"],
		['<OnFail disposition="scrap">\nGo.\n</OnFail>', "<OnFail> at the top level, expected in <QCStep>"],
		['<Item id="i" response="5">\nGo.\n</Item>', "<Item> in a procedure, expected only in a checklist"],
		[
			'<PausePoint id="p" title="Now">\nGo.\n</PausePoint>',
			"<PausePoint> in a procedure, expected only in a checklist",
		],
		[`**text ${step().replaceAll("\n", "")}**`, "<Step> in a link or marked text, expected it on lines of its own"],
	])("%j", (body, what) =>
		expect(of(`${body}\n`)).toEqual([misplaced(body.startsWith("**text") ? "16:8" : "16:1", what)]),
	);
	test.each([
		"**text %**",
		"*text %*",
		"~~t %~~",
		"[text %](https://example.com)",
		"[text %][a]",
		"[%][]",
		"## text %",
	])("a Note in %j is told", (text) => {
		const note = "<Note>See.</Note>";
		const definitions = `[a]: https://example.com/a\n[${note}]: https://example.com/b\n`;
		expect(of(`${text.replace("%", note)}\n\n${definitions}`).filter((found) => found.startsWith("16:"))).toEqual([
			expect.stringMatching(/ misplaced-component Unexpected <Note> in a (?:link or marked text|heading), /),
		]);
	});
	test.each([
		['<Step id="a" by="receiver" title="Open">\nOpen.\n</Step>', "<Step>"],
		['<Decision id="d" question="Is it?">\nThink.\n</Decision>', "<Decision>"],
		['<Branch when="Yes">\nGo.\n</Branch>', "<Branch>"],
	])("%j stands only in a procedure", (body, what) =>
		expect(ofChecklist(`${body}\n`)).toContain(
			misplaced("17:1", `${what} in a checklist, expected only in a procedure`),
		),
	);
	test("an Item stands in a PausePoint", () =>
		expect(ofChecklist('<Item id="i" response="5">\nGo.\n</Item>\n')).toEqual([
			misplaced("17:1", "<Item> at the top level, expected in <PausePoint>"),
		]));
	const inner = step().replace('"open"', '"inner"').trimEnd();
	const indented = (by: string) => inner.replaceAll("\n", `\n${by}`);
	const own = "expected it on lines of its own without indentation by a";
	test.each([
		[
			"a Step",
			`<Step id="a" by="receiver" title="Open">\n${inner}\n</Step>`,
			"17:1",
			"<Step> in <Step>, expected at the top level or in <Branch>",
		],
		[
			"a QC step",
			qcStep().replace("  Compare both.", `Compare.\n\n${inner}`),
			"19:1",
			"<Step> in <QCStep>, expected at the top level or in <Branch>",
		],
		["a Note", `<Note>\n${inner}\n</Note>`, "17:1", "<Step> in <Note>, expected at the top level or in <Branch>"],
		[
			"a Note in a list",
			`- a\n\n  <Note>\n  ${indented("  ")}\n  </Note>`,
			"19:3",
			"<Step> in <Note>, expected at the top level or in <Branch>",
		],
		[
			"a Decision",
			`<Decision id="d" question="Is it?">\n<Branch when="Yes">\nGo.\n</Branch>\n\n${inner}\n</Decision>`,
			"21:1",
			"<Step> in <Decision>, expected at the top level or in <Branch>",
		],
		["a list", `- a\n\n  ${indented("  ")}`, "18:3", `<Step> in a list, ${own} list`],
		["a numbered list", `1. ${indented("   ")}`, "16:4", `<Step> in a list, ${own} list`],
		["a quotation", `> ${indented("> ")}`, "16:3", `<Step> in a quotation, ${own} quotation`],
		[
			"a table",
			`| a |\n| - |\n| ${inner.replaceAll("\n", "")} |`,
			"18:3",
			"<Step> in a table, expected it on lines of its own",
		],
		[
			"a note below the text",
			`Text[^1].\n\n[^1]: First.\n\n    ${indented("    ")}`,
			"20:5",
			"<Step> in a note below the text, expected it on lines of its own",
		],
		[
			"a list in a note below the text",
			`Text[^1].\n\n[^1]: First.\n\n    - a\n\n      ${indented("      ")}`,
			"22:7",
			"<Step> in a note below the text, expected it on lines of its own",
		],
	])("a Step in %s", (_, body, place, what) => expect(of(`${body}\n`)).toEqual([misplaced(place, what)]));
	test.each([
		[
			"on one line",
			'<QCStep id="q" title="Q" kind="self" by="receiver" criterion="24 of 24">Count.<OnFail disposition="scrap">Scrap.</OnFail></QCStep>',
		],
		[
			"without empty lines",
			'<QCStep id="q" title="Q" kind="self" by="receiver" criterion="24 of 24">\nCount.\n<OnFail disposition="scrap">Scrap.</OnFail>\n</QCStep>',
		],
		[
			"behind a line of text",
			'Then:\n<QCStep id="q" title="Q" kind="self" by="receiver" criterion="24 of 24">Count.<OnFail disposition="scrap">Scrap.</OnFail></QCStep>',
		],
	])("a QC step written %s counts as any other", (_, body) => {
		const { nodes, problems } = parseBody(`${body}\n`, "procedure");
		expect(problems).toEqual([]);
		expect(nodes).toMatchObject([{ component: "QCStep", text: "Count.", lacks: [], onFails: [{ text: "Scrap." }] }]);
	});
	test("a Note may stand in a list", () => expect(of("- a\n\n  <Note>\n  Text.\n  </Note>\n")).toEqual([]));
	test.each([
		["a note", "[^1]: First.\n\n    <Note>\n    Text.\n    </Note>"],
		["a list in a note", "[^1]: - a\n\n      <Note>\n      Text.\n      </Note>"],
	])("a Note in %s below the text is told", (_, note) =>
		expect(of(`Text[^1].\n\n${note}\n`)).toEqual([
			expect.stringMatching(/^20:\d misplaced-component Unexpected <Note> in a note below the text, /),
		]),
	);
	test("a QC step in a note below the text is none, whether the note is shown or not", () => {
		const inNote = qcStep({ id: "inner" }).trimEnd().replaceAll("\n", "\n    ");
		for (const reference of ["", "[^1]"]) {
			const { nodes, problems } = parseBody(`Text${reference}.\n\n[^1]: See[^1].\n\n    ${inNote}\n`, "procedure");
			expect(nodes).toEqual([]);
			expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toContain("5 misplaced-component");
		}
	});
	test("a Note in a Note is told", () =>
		expect(of("<Note>\n<Note>\nText.\n</Note>\n</Note>\n")[0]).toMatch(
			/^17:1 misplaced-component Unexpected <Note> in <Note>/,
		));
	test("a QC step in an OnFail is told, and is none", () => {
		const body = qcStep().replace("    Set it aside.", `Set it aside.\n\n${qcStep({ id: "inner" })}`);
		expect(of(body)).toEqual([misplaced("22:1", "<QCStep> in <OnFail>, expected at the top level or in <Branch>")]);
		expect(
			manualOf(procedures(procedure("SOP-1", body))).documents[0]?.allNodes.map(({ component }) => component),
		).toEqual(["QCStep", "OnFail"]);
	});
});

describe("an item", () => {
	const problemsOf = (inner: string) =>
		parseBody(
			`<PausePoint id="p" title="Before">\n<Item id="lid" response="Closed">${inner}</Item>\n</PausePoint>\n`,
			"checklist",
		).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
	test.each(["", "\n", "\n…\n", "\n{/* Look at the lid. */}\n"])("without words is told: %j", (inner) =>
		expect(problemsOf(inner)).toEqual([
			"2:1 empty-item Unexpected Item without text, expected what to look at or to do",
		]),
	);
	test.each(["Lid.", "\nLid.\n", "\n![The lid lies flat](lid.svg)\n"])(
		"with words, be they of a picture, is fine: %j",
		(inner) => expect(problemsOf(inner)).toEqual([]),
	);
});

describe("a QC step", () => {
	const qc = (inner: string) =>
		of(`<QCStep id="match" title="Compare" kind="self" by="inspector" criterion="5 of 5">\n${inner}</QCStep>\n`);
	const onFail = (text: string) => `<OnFail disposition="scrap">\n${text}</OnFail>\n`;
	const missing = "missing-on-fail Missing <OnFail> in <QCStep>, expected what to do when the check fails";
	test("without anything is told for each thing that it lacks", () =>
		expect(of('<QCStep id="match" title="Compare" kind="self" by="inspector" criterion="5 of 5" />\n')).toEqual([
			"16:1 empty-qc-step Unexpected QCStep without text, expected how to check",
			`16:1 ${missing}`,
		]));
	test("without OnFail is told", () => expect(qc("Compare.\n")).toEqual([`16:1 ${missing}`]));
	test("without text of its own is told", () =>
		expect(qc(onFail("Throw it away.\n"))).toEqual([
			"16:1 empty-qc-step Unexpected QCStep without text, expected how to check",
		]));
	test("with a second OnFail is told there", () =>
		expect(qc(`Compare.\n\n${onFail("a\n")}\n${onFail("b\n")}`)).toEqual([
			"23:1 misplaced-component Unexpected second <OnFail>, expected one in a QCStep",
		]));
	test("with an empty OnFail is told there", () =>
		expect(qc(`Compare.\n\n${onFail("")}`)).toEqual([
			"19:1 empty-on-fail Unexpected OnFail without text, expected what to do when the check fails",
		]));
	test("with words that only keep a place is told which they are, and what is empty is not", () => {
		const helps = (text: string) =>
			checkManual(
				manualOf(procedures(procedure("SOP-1", qcStep({ text, onFail: text }), { status: "draft" }))),
				today,
			).map(({ help }) => / "(.*)" only keeps the place for it\.$/.exec(help ?? "")?.[1]);
		expect(helps("TBD")).toEqual(["TBD", "TBD"]);
		expect(helps("…")).toEqual([undefined, undefined]);
	});
	test("with an OnFail in a list has none", () =>
		expect(qc('Compare.\n\n- <OnFail disposition="scrap">a</OnFail>\n')).toEqual([
			`16:1 ${missing}`,
			"19:3 misplaced-component Unexpected <OnFail> in a list, expected it on lines of its own without indentation by a list",
		]));
});

describe("code", () => {
	const code = (place: string, found: string) => `${place} code-in-mdx Unexpected ${found}`;
	test.each([
		['import x from "node:fs"', code("16:1", "import statement, expected text")],
		["export const x = 1", code("16:1", "export statement, expected text")],
		["export default () => process.exit(1)", code("16:1", "export statement, expected text")],
		["import nothing at all", code("16:1", "import statement, expected text")],
		["Weigh {1 + 1} kg", code("16:7", "{1 + 1}, expected text or a comment {/* so */}")],
		["{process.exit(1)}", code("16:1", "{process.exit(1)}, expected text or a comment {/* so */}")],
		["{eval}", code("16:1", "{eval}, expected text or a comment {/* so */}")],
		["{}", code("16:1", "{}, expected text or a comment {/* so */}")],
		["{'text'}", code("16:1", "{'text'}, expected text or a comment {/* so */}")],
		["{/* a */ 1}", code("16:1", "{/* a */ 1}, expected text or a comment {/* so */}")],
		["{// line\n}", code("16:1", "{// line\n}, expected text or a comment {/* so */}")],
	])("%j is told", (body, found) => expect(of(`${body}\n`)).toEqual([found]));
	test.each([
		"{/* a comment */}",
		"text {/* so */} text",
		"{ /* a */ /* b */ }",
		"{/*\n<Step>\n*/}",
		"{/* ** */}",
		"{/***/}",
		"{/* of media/* and /*, in { } */}",
	])("%j is a comment", (body) => expect(of(`${body}\n`)).toEqual([]));
	test.each([
		"`{x} <b>`",
		"```\n<Stepp> {1}\nimport x\n```",
		"\\{ \\} \\<",
		"importantly {/* */}",
		"&lt;b&gt; &#123;1&#125;",
		"5 > 4",
	])("%j is text", (body) => expect(of(`${body}\n`)).toEqual([]));
	test.each([
		["{/* Since 2024. *}", "16:1"],
		["Text {/* since 2024 /}", "16:6"],
		["{ /* Since 2024.", "16:1"],
	])("%j takes in all up to the next comment, and is told: nobody knows what is in it", (comment, place) => {
		const body = `${comment}\n\n${qcStep()}\n{/* The scale stands at bay 2. */}\n`;
		expect(of(body)).toEqual([`${place} broken-mdx Unexpected comment without an end, expected {/* comment */}`]);
		expect(parseBody(body, "procedure").parsed).toBe(false);
	});
	test("a comment of a hundred thousand signs is read", () =>
		expect(of(`{/* ${"a * b ".repeat(17_000)} */}\n`)).toEqual([]));
});

describe("what a crash of the parser would hide", () => {
	test.each([
		["quotations", ">".repeat(5000), "16:101", "Unexpected nesting of more than 100 levels, expected a flat text"],
		["lists", `${"- ".repeat(5000)}x`, "16:101", "Unexpected nesting of more than 100 levels, expected a flat text"],
		[
			"emphasis",
			`${"*".repeat(999)}a${"*".repeat(999)}`,
			"16:198",
			"Unexpected nesting of more than 100 levels, expected a flat text",
		],
		[
			"brackets",
			`{${"(".repeat(9000)}${")".repeat(9000)}}`,
			"16:1001",
			"Unexpected nesting of more than 1000 brackets, expected plain text and components",
		],
		[
			"braces",
			"{".repeat(9000),
			"16:1001",
			"Unexpected nesting of more than 1000 brackets, expected plain text and components",
		],
		[
			"code",
			`export const a = ${"[".repeat(9000)}`,
			"16:1018",
			"Unexpected nesting of more than 1000 brackets, expected plain text and components",
		],
		[
			"tags",
			`${"<Note>\n".repeat(5000)}`,
			"1016:1",
			"Unexpected nesting of more than 1000 tags, expected plain text and components",
		],
		[
			"references",
			"&#10;".repeat(100_000),
			"16:50001",
			"Unexpected number of & over 10000, expected plain text and components",
		],
		[
			"signs of tags",
			"<3 ".repeat(100_000),
			"16:30001",
			"Unexpected number of < over 10000, expected plain text and components",
		],
		[
			"signs",
			`{${"!".repeat(50_000)}a}`,
			"16:1",
			"Unexpected text of more than 20,000 characters in { }, expected plain text and components",
		],
	])("%s within each other are told", (_, body, place, message) =>
		expect(of(`${body}\n`)).toEqual([`${place} broken-mdx ${message}`]),
	);
	test("a document of which a part was not looked at is unmeasured", () =>
		expect(manualOf(procedures(procedure("SOP-1", ">".repeat(200)))).documents[0]?.measured).toBe(false));
	test.each([`${"- ".repeat(48)}x`, "(".repeat(1000), "(a) [b] {/* c */} ".repeat(2000)])(
		"as much as that is fine",
		(body) => expect(of(`${body}\n`)).toEqual([]),
	);
});
