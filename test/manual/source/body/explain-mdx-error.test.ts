// Words and places for what the parser cannot read, for people who are no programmers.
import { describe, expect, test } from "vitest";
import { checkManual } from "../../../../src/manual/rules/check-manual.ts";
import { explainMdxError } from "../../../../src/manual/source/body/explain-mdx-error.ts";
import { check, manualOf, procedure, procedures, qcStep, today } from "../../build-manual.ts";

const of = (body: string, text = procedure("SOP-1", body)) =>
	check(procedures(text)).map((found) => found.replace(/^[^:]*:/, ""));
const vocabulary =
	"expected Markdown or one of Step, QCStep, OnFail, Decision, Branch, UseChecklist, PausePoint, Item, Note, Warning";
const brace = "Unexpected { … }, expected text without braces";

describe("each fault is told once, at its sign", () => {
	test.each([
		["<5 kg", "16:1", 'Unexpected "<" before "5 kg", expected \\< for the sign itself'],
		["Weigh <5 kg now", "16:7", 'Unexpected "<" before "5 kg now", expected \\< for the sign itself'],
		["a <= 5", "16:3", 'Unexpected "<" before "= 5", expected \\< for the sign itself'],
		["I <3 it", "16:3", 'Unexpected "<" before "3 it", expected \\< for the sign itself'],
		["a <", "16:3", 'Unexpected "<", expected \\< for the sign itself'],
		["<- back", "16:1", 'Unexpected "<" before "- back", expected \\< for the sign itself'],
		["<?xml ?>", "16:1", 'Unexpected "<" before "?xml ?>", expected \\< for the sign itself'],
		["<!DOCTYPE html>", "16:1", 'Unexpected "<" before "!DOCTYPE", expected \\< for the sign itself'],
		["{±2}", "16:1", brace],
		["Weigh {±2} g", "16:7", brace],
		["Weigh {2 g", "16:7", brace],
		["{<b>}", "16:1", brace],
		["one\ntwo {a\nb c} three", "17:5", brace],
		["{/* not closed", "16:1", "Unexpected comment without an end, expected {/* comment */}"],
		["<!-- note -->", "16:1", "Unexpected <!-- comment, expected {/* comment */}"],
		["text <!-- note -->", "16:6", "Unexpected <!-- comment, expected {/* comment */}"],
		["<https://example.com>", "16:1", "Unexpected address in < >, expected [text](address)"],
		["See <www.example.com>.", "16:5", "Unexpected address in < >, expected [text](address)"],
		["Mail <a@example.com>.", "16:6", "Unexpected address in < >, expected [text](address)"],
		["Mail <mailto:a@example.com>.", "16:6", "Unexpected address in < >, expected [text](address)"],
		["one<br>two", "16:4", `Unexpected <br>, ${vocabulary}`],
		["Write <order number> here", "16:7", `Unexpected <order>, ${vocabulary}`],
		["Write <name> here", "16:7", `Unexpected <name>, ${vocabulary}; did you mean "Note"?`],
		["<p>One", "16:1", `Unexpected <p>, ${vocabulary}`],
		["<Stepp>\nOne", "16:1", `Unexpected <Stepp>, ${vocabulary}; did you mean "Step"?`],
	])("%j", (body, place, message) => expect(of(`${body}\n`)).toEqual([`${place} broken-mdx ${message}`]));
});

describe("tags that do not fit together", () => {
	test.each([
		["<Note>\nOne", "16:1", "Missing </Note>, expected after the text of <Note>"],
		["Text\n\n<Note>\nOne\n\nTwo", "18:1", "Missing </Note>, expected after the text of <Note>"],
		["One <Note>two", "16:5", "Missing </Note>, expected after the text of <Note>"],
		["</Note>", "16:1", "Unexpected </Note>, expected <Note> before it"],
		["One </Note> two", "16:5", "Unexpected </Note>, expected <Note> before it"],
		["<Note>\nOne\n</Warning>", "18:1", "Unexpected </Warning>, expected </Note> first"],
		["<Note>\n<Warning>\nOne\n</Note>\n</Warning>", "19:1", "Unexpected </Note>, expected </Warning> first"],
		["<Note>\n<Step>\n</Step>\n</Note>\n</Step>", "20:1", "Unexpected </Step>, expected <Step> before it"],
		[
			"<Note>One\n\nTwo</Note>",
			"16:1",
			"Unexpected place of <Note> or </Note>, expected both tags on lines of their own",
		],
		[
			"<Note>\n- One\n</Note> end",
			"18:1",
			"Unexpected place of <Note> or </Note>, expected both tags on lines of their own",
		],
		[
			"- <Note>\n- One</Note>",
			"16:3",
			"Unexpected place of <Note> or </Note>, expected both tags on lines of their own",
		],
		[
			"\ufeff<Note>\nOne\n</Note>",
			"16:1",
			"Unexpected invisible sign U+FEFF (byte order mark) before <Note, expected nothing but spaces before it",
		],
		[
			"Text\n\n<Note>\nOne\n \u200b</Note>",
			"20:2",
			"Unexpected invisible sign U+200B (zero width space) before </Note, expected nothing but spaces before it",
		],
		[
			"1. Check:\n\n   <Note>\n  One\n</Note>",
			"18:4",
			"Unexpected <Note> in a list that ends before </Note>, expected both outside of the list",
		],
		[
			"- <Note>\n  One\n\nTwo\n</Note>",
			"16:3",
			"Unexpected <Note> in a list that ends before </Note>, expected both outside of the list",
		],
		[
			"> <Note>\n> One\n</Note>",
			"16:3",
			"Unexpected <Note> in a quotation that ends before </Note>, expected both outside of the quotation",
		],
		["<Note>\nOne\n</Ntoe>", "18:1", "Unexpected </Ntoe>, expected </Note>"],
		[
			"Text\n\n<Setp>\nOne\n\n<Note>Two</Note>\n</Step>",
			"18:1",
			`Unexpected <Setp>, ${vocabulary}; did you mean "Step"?`,
		],
		["- <QcStep>\n  One\n  </QCStep>", "16:3", `Unexpected <QcStep>, ${vocabulary}; did you mean "QCStep"?`],
		["5 in <sup>2</Note>", "16:6", `Unexpected <sup>, ${vocabulary}`],
		["</Stpe>", "16:1", `Unexpected </Stpe>, ${vocabulary}; did you mean "Step"?`],
		[
			'<Note>\n<UseChecklist ref="a" id="b">\n</Note>',
			"17:1",
			"Missing / at the end of <UseChecklist>, expected <UseChecklist … />",
		],
		[
			"<Note>\n\n```\nOne\n</Note>",
			"18:1",
			"Unexpected ``` that no second one closes before </Note>, expected ``` below the code, too",
		],
		[
			"<Note>\n  ~~~\n  One\n</Note>\n\n<Note>\n  ~~~\n  Two\n  ~~~\n</Note>",
			"17:3",
			"Unexpected ~~~ that no second one closes before </Note>, expected ~~~ below the code, too",
		],
		["<Note>\n\n```\n<Note>One</Note>\n```\n", "16:1", "Missing </Note>, expected after the text of <Note>"],
	])("%j", (body, place, message) => expect(of(`${body}\n`)).toEqual([`${place} broken-mdx ${message}`]));
});

describe("a tag that is broken itself is told where it breaks", () => {
	const end = ">\nOne.\n</Step>";
	test.each([
		[`<Step id=open${end}`, "16:7", 'Unexpected value of id without quotes in <Step>, expected id="…"'],
		[`<Step id="open" by=receiver${end}`, "16:17", 'Unexpected value of by without quotes in <Step>, expected by="…"'],
		[
			`<Step\n  id="open"\n  by=“receiver”${end}`,
			"18:3",
			'Unexpected “ for by in <Step>, expected straight quotes: by="…"',
		],
		[`<Step title="The "new" lot"${end}`, "16:18", 'Unexpected " after The, expected it at the end of title only'],
		[`<Step id="open" by="receiver${end}`, "16:17", 'Missing " at the end of by, expected it before the > of <Step>'],
		[`<Step id="open" by={receiver${end}`, "16:17", 'Unexpected {…} for by, expected a text in quotes: by="…"'],
		[
			`<Step id="open", by="receiver"${end}`,
			"16:7",
			'Unexpected quotes for id in <Step>, expected one before the value and one after it: id="…"',
		],
		[
			`<QCStep criterion="within 0.002" of the drawing" id="a"${end}`,
			"16:32",
			'Unexpected " after 0.002, expected it at the end of criterion only',
		],
		[
			`<Step by="a"\n  title="Cut the 3" bar"${end}`,
			"17:19",
			'Unexpected " after 3, expected it at the end of title only',
		],
		[`<Step title="Bore 3" and 4" holes"${end}`, "16:20", 'Unexpected " after 3, expected it at the end of title only'],
		[
			`<Step title="Tap 1/4"-20 deep" by="a"${end}`,
			"16:21",
			'Unexpected " after 1/4, expected it at the end of title only',
		],
		[`<Step title="Cut to 3""${end}`, "16:22", 'Unexpected " after 3, expected it at the end of title only'],
		[`<Step title='It's new'${end}`, "16:16", "Unexpected ' after It, expected it at the end of title only"],
		[`<Step 5${end}`, "16:7", 'Unexpected "5>" in <Step>, expected attributes written name="value"'],
		['<Step id="open"\n\nText.', "16:1", "Missing > at the end of <Step"],
		["<Step", "16:1", "Missing > at the end of <Step"],
	])("%j", (body, place, message) => expect(of(`${body}\n`)).toEqual([`${place} broken-mdx ${message}`]));
});

describe("the place is right whatever stands before it", () => {
	const body = "Привет 😀 é\n\n受け取る 😀😀 <5 kg\n";
	const message = 'broken-mdx Unexpected "<" before "5 kg", expected \\< for the sign itself';
	test("letters of other scripts and emoji, counted as editors count", () =>
		expect(of(body)).toEqual([`18:11 ${message}`]));
	test("a byte order mark", () => expect(of("", `\ufeff${procedure("SOP-1", body)}`)).toEqual([`18:11 ${message}`]));
	test("Windows line ends", () =>
		expect(of("", procedure("SOP-1", body).replaceAll("\n", "\r\n"))).toEqual([`18:11 ${message}`]));
	test("both", () =>
		expect(of("", `\ufeff${procedure("SOP-1", body).replaceAll("\n", "\r\n")}`)).toEqual([`18:11 ${message}`]));
	test("a frontmatter of a thousand lines", () => {
		const changes =
			`\n${"  - { revision: 1, date: 2026-01-01, class: minor, summary: ± 😀 }\n".repeat(1000)}`.trimEnd();
		expect(of("", procedure("SOP-1", body, { changes }))).toEqual([`1019:11 ${message}`]);
	});
	test("no empty line after the frontmatter", () =>
		expect(of("", procedure("SOP-1", "<5 kg").replace("---\n\n<", "---\n<"))).toEqual([`15:1 ${message}`]));
	test("emoji in the same line, and in an attribute", () =>
		expect(
			of('😀 <Stepp/> é <Stepp/>\n\n<Note title="😀" color="±">\n  One.\n</Note>\n').map((text) => text.slice(0, 23)),
		).toEqual([
			"16:4 unknown-component ",
			"16:15 unknown-component",
			"18:7 unknown-attribute ",
			"18:18 unknown-attribute",
		]));
	test("tabs", () => expect(of("\t\ttext\tand <5\n")).toEqual([expect.stringMatching(/^16:\d+ broken-mdx/)]));
});

describe("help", () => {
	const helpOf = (body: string) =>
		checkManual(manualOf(procedures(procedure("SOP-1", body))), today).map(({ help }) => help);
	test.each([
		["<5 kg", "Write \\< or say it in words: under 5 kg."],
		["{±2}", "Write \\{ for a brace; a manual holds no code."],
		["<!-- a -->", "Comments are written {/* so */}."],
		["<Note>", "Close it with </Note>."],
		["<Note>\na\n</Warning>", "Close <Note> before </Warning>, or remove </Warning>."],
		["<br>", "Leave an empty line, or put \\ at the end of the line."],
		['<Note a="3" b">\na\n</Note>', "For inches write in or ″, or put single quotes around the value: a='…'."],
		['<Note a="the "new" b">\na\n</Note>', "Write “ ” for it, or put single quotes around the value: a='…'."],
		["<Note a='it's'>\na\n</Note>", 'Write ’ for it, or put double quotes around the value: a="…".'],
		["5 in <sup>2</sup>", "Write the sign itself, such as ², ³ or ₂. Nothing inside it counts or is shown."],
		["<b>Stop</b>", "Write **bold**. Nothing inside it counts or is shown."],
		["<order>", "Write \\< for the sign itself, as in \\<name>."],
		["<Setp>\na\n</Setp>", "Write <Step> or \\< for the sign itself. Nothing inside it counts or is shown."],
		["<Note>\na\n</note>", "Write </Note>."],
		["<Note>\na\n</b>", "Write </Note>, or remove </b>."],
		["</Stpe>", "Remove it."],
		['<UseChecklist ref="a" id="b">', "Write /> instead of >; nothing stands in <UseChecklist>."],
		["<Note a=b>\na\n</Note>", 'Write a="b".'],
	])("%j", (body, help) => expect(helpOf(`${body}\n`)).toEqual([help]));
});

describe("an error that the parser does not explain", () => {
	test("is a finding at the start, never thrown", () =>
		expect(explainMdxError(new Error("Cannot create a string"), "Text")).toEqual({
			rule: "broken-mdx",
			line: 1,
			column: 1,
			message: "Unexpected text that cannot be read as Markdown or as a component",
			help: "The parser says: Cannot create a string",
		}));
	test("with a place behind the end is told at the end", () =>
		expect(explainMdxError(new Error("9:9: Something new (a:b)"), "One\nTwo")).toMatchObject({ line: 2, column: 4 }));
});

describe("what is proposed can be written as it stands", () => {
	const helpOf = (body: string) => {
		const [found] = checkManual(manualOf(procedures(procedure("SOP-1", body))), today);
		return [`${found?.line}:${found?.column}`, found?.message, found?.help];
	};
	const attributes = 'id="open" by="receiver" title="Open it"';
	test.each([
		["Mail <a@example.com>.", "[what it is](mailto:a@example.com)"],
		["See <https://example.com/a_b> now.", "[what it is](https://example.com/a_b)"],
		["See <www.example.com>.", "[what it is](https://www.example.com)"],
		["Call <tel:+49 30 1234> now.", "[what it is](tel:+49301234)"],
	])("for the address in %j", (body, link) => expect(helpOf(`${body}\n`)[2]).toBe(`Write ${link}.`));
	test.each([
		[`<Step ${attributes}\nSix screws, into the bowl.\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n  Lay them down\n</Step>`, 'title="…"'],
		[`<Step ${attributes} irreversible\nSix screws: all.\n</Step>`, "irreversible"],
		[`<Step id="open"\n  by="receiver" title="Open it"\r\n  Six, "new" ones.\n</Step>`, 'title="…"'],
		["<Note\nRead, then do.\n</Note>", undefined],
		[`<Step ${attributes}\n  - one\n  - two\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n1. one\n2. two = 2\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n**Stop** it.\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n| a | b |\n| - | - |\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n[All](a.mdx) of it.\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n"Is it here?", ask them.\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n### Part\n</Step>`, 'title="…"'],
		[`<Step ${attributes} Open it.\n</Step>`, 'title="…"'],
		[`<Step ${attributes}\n  title and name are read.\n</Step>`, 'title="…"'],
	])("for the > that is missing in %j", (body, before) =>
		expect(helpOf(`${body}\n`)).toEqual([
			"16:1",
			`Missing > at the end of <${body.slice(1, 5)}`,
			before ? `Write > behind ${before}, where the tag ends.` : "Close the tag with >.",
		]),
	);
	test("words between attributes are no text of the component", () =>
		expect(helpOf(`<Step id="open"\n  soon, by="receiver" title="Open it">\nOpen.\n</Step>\n`)[1]).toBe(
			'Unexpected "soon," in <Step>, expected attributes written name="value"',
		));
	test("for a tag that was closed before its text", () =>
		expect(helpOf(`<Step ${attributes} />\nSix screws.\n</Step>\n`)).toEqual([
			"16:47",
			"Unexpected /> at the end of <Step> whose text ends with </Step>, expected >",
			"Write > instead of />.",
		]));
	test.each([
		["a check with a reaction in it", 'alike">', 'alike" />'],
		["the reaction of a check", 'quality-lead">', 'quality-lead" />'],
	])("for %s that was closed before its text", (_, end, closed) =>
		expect(helpOf(qcStep().replace(end, closed))[2]).toBe("Write > instead of />."),
	);
});

describe("what is proposed for a broken tag is what stood there", () => {
	const sound = [
		'<Step id="a" by="receiver" title="Do the first">\nDo.\n</Step>\n\n',
		'<QCStep id="b" title="Compare" kind="self" by="receiver" criterion="5 of 5">\nCompare.\n\n',
		'<OnFail disposition="correct" goto="a">\nAgain.\n</OnFail>\n</QCStep>\n\n',
		'<Step id="c" by="receiver" title="Do the last">\nDo.\n</Step>\n',
	].join("");
	const told = (body: string) =>
		checkManual(manualOf(procedures(procedure("SOP-1", body))), today).map(
			({ line, column, message, help }) => [`${line}:${column} ${message}`, help] as const,
		);
	test.each([
		['the first">', "the first>", '16:28 Missing " at the end of title, expected it before the > of <Step>'],
		['id="a" by', 'id="a by', '16:7 Missing " at the end of id, expected it before by'],
		['"a"', '"a""', '16:13 Unexpected second " at the end of id, expected one'],
		['id="a"', 'id"a"', '16:7 Missing = behind id in <Step>, expected id="…"'],
		['id="a"', 'id=a"', '16:7 Unexpected value of id without quotes in <Step>, expected id="…"'],
		['id="a"', "id=a", '16:7 Unexpected value of id without quotes in <Step>, expected id="…"'],
		['id="a"', "id=“a”", '16:7 Unexpected “ for id in <Step>, expected straight quotes: id="…"'],
		["</Step>", "</Step", "18:1 Missing > at the end of </Step"],
		["</Step>", "<Step>", "18:1 Unexpected <Step> without attributes, expected </Step>"],
		["</QCStep>", "</QCStep", "26:1 Missing > at the end of </QCStep"],
	])("%s written as %s", (right, wrong, message) => {
		const broken = sound.replace(right, wrong);
		const [[found, help] = [], ...others] = told(broken);
		expect(found).toBe(message);
		expect(others).toEqual([]);
		const [, proposed = "nothing"] = /^Write (.+)\.$/.exec(help ?? "") ?? [];
		expect(sound).toContain(proposed);
	});
	test("also where another tag is broken in the same way, which takes in what stands between", () => {
		const twice = sound.replace('the first">', "the first>").replace('the last">', "the last>");
		expect(told(twice)).toEqual([
			['16:28 Missing " at the end of title, expected it before the > of <Step>', 'Write title="Do the first".'],
		]);
		const crossed = sound.replace('the first">', "the first>").replace('id="b"', 'id="b');
		expect(told(crossed)).toEqual([
			['16:28 Missing " at the end of title, expected it before the > of the tag', 'Write title="Do the first".'],
		]);
		expect(told(sound.replaceAll("</Step>", "</Step"))).toEqual([
			["18:1 Missing > at the end of </Step", "Write </Step>."],
		]);
		expect(told(sound)).toEqual([]);
	});
});
