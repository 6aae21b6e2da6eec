// The help for a head that cannot be read is the line as it has to be written.
import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { type Head, manualOf, procedure, procedures, today } from "../build-manual.ts";

const mend = (head: Head) =>
	checkManual(manualOf(procedures(procedure("SOP-1", undefined, head))), today).map(({ help }) => help);
const keys = "Begin each line with a key, a colon and a space; a line that goes on begins with spaces.";

describe("a title", () => {
	test.each([
		["Lot: run", '"Lot: run"'],
		["& Run", '"& Run"'],
		["* Run", '"* Run"'],
		["@home", '"@home"'],
		["`a` b", '"`a` b"'],
		['"Run" the lot', `'"Run" the lot'`],
		["'Run' Tom's: lot", `"'Run' Tom's: lot"`],
		['Say "go": it\'s done', `'Say "go": it''s done'`],
		['"Run the lot', '"Run the lot"'],
		["[Run] the lot", '"[Run] the lot"'],
		["{Run} the lot", '"{Run} the lot"'],
		["'Run Tom's lot'", `"Run Tom's lot"`],
		["“Lot: run”", '"Lot: run"'],
		["“Lot”: run “it”", '"“Lot”: run “it”"'],
	])("%s", (title, mended) => expect(mend({ title })).toEqual([`Write title: ${mended}`]));
});
test.each([
	["a space after the colon", { "owner:goods-in-lead\nx": "y", owner: undefined }, "Write owner: goods-in-lead"],
	["an entry of a list", { synonyms: "[#7 drill, run]" }, 'Write synonyms: ["#7 drill", run]'],
	["a bracket", { roles: "[receiver" }, "Write roles: [receiver]"],
	["an item of a list", { synonyms: "\n  - * a\n  - b" }, 'Write - "* a"'],
	["tabs", { synonyms: "\n\t- a" }, "Write two spaces for each tab at the start of the line."],
	[
		"a key that is there twice",
		{ "x: 1\nx": "2" },
		'The first "x" stands 1 line above. Remove one of them, or put them together.',
	],
	["an equals sign", { "title = Run it\nx": "y", title: undefined }, "Write title: Run it"],
	[
		"an entry of a list with a comma in its quotes",
		{ synonyms: '[a, "b, c: d", @e]' },
		'Write synonyms: [a, "b, c: d", "@e"]',
	],
	["an entry with an apostrophe", { synonyms: "[a, 'driver's b']" }, `Write synonyms: [a, "driver's b"]`],
	["a quote that nothing ends", { synonyms: '[a, "b, @c]' }, 'Write synonyms: [a, b, "@c"]'],
	["a list that nothing begins", { synonyms: "a, b]" }, "Write synonyms: [a, b]."],
	["dashes without a space", { synonyms: "\n  -a\n  -b" }, "Begin each entry on a line of its own with - and a space."],
	["an equals sign in a list", { changes: "\n  - revision = 1\n    class: major" }, "Write - revision: 1"],
	["an entry that is right above one that is not", { synonyms: "\n  - a\n   - b: d" }, keys],
	["a bullet of a word processor", { synonyms: "\n• run\n• go" }, "Write - run"],
	["a line without a colon", { "Takes a lot in\nx": "y" }, keys],
	["a line that is indented", { summary: "Takes a lot\n  and: more" }, keys],
])("%s", (_, head: Head, help) => expect(mend(head)).toEqual([help]));

describe("a bracket that is still open when the next key begins is told where it was opened", () => {
	const roles = (...lines: string[]) =>
		checkManual(manualOf({ "registers/roles.yaml": `${lines.join("\n")}\n` }), today)
			.filter(({ rule }) => rule === "broken-yaml")
			.map(({ line, column, help }) => `${line}:${column} ${help}`);
	const b = "b: { title: B }";
	test("one too many", () => expect(roles("a: {{ title: A }", b)).toEqual(["1:4 Write a: { title: A }"]));
	test("and a colon in a value is none", () =>
		expect(roles("a: { title: A: b, perShift: 2 }")).toEqual(['1:14 Write a: { title: "A: b", perShift: 2 }']));
	test("one that is not closed", () => expect(roles("a: { title: A", b)).toEqual(["1:4 Write a: { title: A }"]));
	test("over several lines", () => expect(roles(b, "a: {", "  title: A,", "c: { title: C }")[0]).toMatch(/^2:4 /));
	test("not one in quotes or in a comment", () =>
		expect(roles('x: { title: "a { b" } # {', "a: {{ title: A }", b)).toEqual(["2:4 Write a: { title: A }"]));
	test.each([
		["related", "[SOP-2", "14:16"],
		["roles", "[receiver, packer # both]", "8:8"],
	])("and where its line ends as in Windows: %s: %s", (key, value, place) => {
		const text = procedure("SOP-1", undefined, { [key]: value });
		const places = (of: string) =>
			checkManual(manualOf(procedures(of)), today).map(({ line, column }) => `${line}:${column}`);
		expect(places(text)).toEqual([place]);
		expect(places(text.replaceAll("\n", "\r\n"))).toEqual(places(text));
	});
	test("but a missing comma inside stays where it is", () =>
		expect(roles("a: {", "  title: A", "  description: x }", b)[0]).toMatch(/^[23]:/));
});

describe("a sign that nobody sees", () => {
	test.each([
		["\u00a0", "U+00A0 (no-break space)"],
		["\u202f", "U+202F (narrow no-break space)"],
		["\u200b", "U+200B (zero width space)"],
		["\ufeff", "U+FEFF (byte order mark)"],
	])("behind the colon is named: %j", (sign, name) =>
		expect(
			checkManual(
				manualOf(
					procedures(procedure("SOP-1", undefined, { [`owner:${sign}goods-in-lead\nx`]: "y", owner: undefined })),
				),
				today,
			).map(({ message, help, column }) => ({ message, help, column })),
		).toEqual([
			{
				message: `Unexpected invisible sign ${name} after "owner:", expected a plain space or none`,
				help: "Type the line anew, with plain spaces: owner: goods-in-lead",
				column: 7,
			},
		]),
	);
	test("in a key is named", () =>
		expect(mend({ "sta\u200btus": "effective", status: undefined })).toContain(
			'An invisible sign U+200B (zero width space) stands after "sta": delete it, and where a space belongs, type one.',
		));
	test("is not blamed for what else is wrong with the line", () =>
		expect(mend({ title: "[Run\u00a0it" })).toEqual(["Write title: [Run it]"]));
});

const helpFor = (line: string) => {
	const manual = manualOf({ "registers/roles.yaml": `${line}\n` });
	return checkManual(manual, today).find(({ file }) => file.endsWith("roles.yaml"))?.help;
};
test.each([
	["inspector:{ title: Inspector }", "Put a space behind inspector:"],
	["Quality lead: { title: Quality lead }", "Write quality-lead, here and wherever it is named."],
	["inspector: Inspector", "Write inspector: { title: Inspector }."],
])("an entry of a register: %s", (line, help) => expect(helpFor(line)).toBe(help));

describe("an entry of a register", () => {
	const helpOf = (line: string) =>
		checkManual(manualOf({ "registers/roles.yaml": `${line}\n` }), today)
			.filter(({ file }) => file.endsWith("roles.yaml"))
			.map(({ help }) => help);
	test.each([
		['lead: "Lead: all"', 'Write lead: { title: "Lead: all" }.'],
		["lead: Lead, packer", 'Write lead: { title: "Lead, packer" }.'],
		[`lead: ${"long ".repeat(13)}title`, `Write lead: { title: ${"long ".repeat(13)}title }.`],
		["lead: { title: Lead; perShift: 2 }", "Write lead: { title: Lead, perShift: 2 }"],
		["lead = { title: Lead }", "Write lead: { for lead = {."],
	])("%s", (line, help) => expect(helpOf(line)[0]).toBe(help));
});
