import { describe, expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "primed-check";
interface Parts {
	kind?: string;
	title?: string;
	criterion?: string;
	text?: string;
	onFail?: string;
}
const step = (
	attributes: string,
	{
		kind = "second-person",
		title = "Second look",
		criterion = "Both equal, difference 0",
		text = "Count and write down.",
		onFail = "Stop.",
	}: Parts = {},
) =>
	`<QCStep id="c" kind="${kind}" by="inspector" title="${title}" criterion="${criterion}" ${attributes}>\n${text}\n\n<OnFail disposition="segregate">\n${onFail}\n</OnFail>\n</QCStep>\n`;
const of = (attributes: string, parts: Parts = {}, head = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", step(attributes, parts), head)));
const at = (column: number, message: string, line = 16) => [
	`procedures/receiving/a.mdx:${line}:${column} ${rule} Unexpected ${message}`,
];
const notBlind = (method: string, line?: number) =>
	at(
		1,
		`second-person check with method ${method} that is not blind, expected a second result found without seeing the first`,
		line,
	);
const primed = (what: string, words: string, column = 1, line = 17) =>
	at(
		column,
		`second check that ${what} ("${words}"), expected a question whose answer the second person does not know`,
		line,
	);

describe("without blind", () => {
	test.each(["count", "weigh", "measure"])("a second person who has to %s is told", (method) => {
		expect(of(`method="${method}"`)).toEqual(notBlind(method));
		expect(of(`method="${method}" blind`)).toEqual([]);
	});
	test.each(["inspect", "review", "compare-photo"])("to %s is no figure", (method) =>
		expect(of(`method="${method}"`)).toEqual([]),
	);
	test.each(["Count the pieces.", "Open it.\n\n- Weigh it", "Take three, measure each.", "Recount"])(
		"a step without a method that orders a figure is told: %s",
		(text) =>
			expect(of("", { text })).toEqual(
				at(
					1,
					"second-person check that asks for a figure and is not blind, expected a second result found without seeing the first",
				),
			),
	);
	test("so is one that orders it in its title", () =>
		expect(of("", { title: "Weigh it", text: "Go." })).toHaveLength(1));
	test.each(["The count on the slip is signed.", "Count on a colleague.", "Read who counted.", "No measure is taken."])(
		"one that orders none is not: %s",
		(text) => expect(of("", { text })).toEqual([]),
	);
	test.each(["self", "successive", "sampling"])("a check of kind %s has no first result", (kind) =>
		expect(of('method="count"', { kind, text: "Confirm that it is 24." })).toEqual([]),
	);
	test("it is told in any language", () =>
		expect(of('method="count"', {}, { lang: "de" })).toEqual(notBlind("count", 17)));
});

describe("a check by the next person, or of a sample", () => {
	const told = "The packer tells you what he measured";
	test.each(["successive", "sampling"])("of kind %s is told where its text hands over what somebody found", (kind) =>
		expect(of('method="measure"', { kind, text: `${told}; measure as well.` })).toEqual(
			primed("shows the first result", told.slice(4), 5),
		),
	);
	test.each([
		"Let the packer tell you his figure, then weigh.",
		"The driver reads you his count. Count the pallets.",
		"Confirm what the packer counted.",
	])("is told: %s", (text) => expect(of('method="count"', { kind: "successive", text })).toHaveLength(1));
	test.each([
		"Measure and write it down. Then the packer tells you what he measured.",
		"The customer tells you her size; measure the dress.",
		"Compare the lengths with the drawing, tolerance on the sheet.",
		"The lead tells you which five to weigh.",
		"Count the pieces and hold your figure against the delivery note.",
		"The packer does not tell you what he measured.",
	])("is not: %s", (text) => expect(of('method="measure"', { kind: "sampling", text })).toEqual([]));
	test.each(["self", "source", "automated"])("of kind %s is by nobody else", (kind) =>
		expect(of('method="measure"', { kind, text: `${told}; measure as well.` })).toEqual([]),
	);
	test("without a figure to find is not", () =>
		expect(of('method="inspect"', { kind: "successive", text: `${told}; look as well.` })).toEqual([]));
});

describe("wording", () => {
	test("that states the result is told, blind or not, and once", () => {
		const text = "Confirm that it is 24.";
		expect(of('method="count" blind', { text })).toEqual(primed("states the result", "Confirm that it is 24"));
		expect(of('method="count"', { text })).toEqual(primed("states the result", "Confirm that it is 24"));
	});
	test("that shows the first result is told", () =>
		expect(of('method="weigh" blind', { text: "Read the maker's weight, then put it on the scale." })).toEqual(
			primed("shows the first result", "Read the maker's weight"),
		));
	test("in the title is told at the title", () =>
		expect(of('method="count" blind', { title: "Confirm the 24 pieces" })).toEqual(
			primed("states the result", "Confirm the 24 pieces", 52, 16),
		));
	test("in the criterion is told at the criterion", () =>
		expect(of('method="count" blind', { criterion: "Count of 24 confirmed" })).toEqual(
			primed("states the result", "Count of 24 confirmed", 72, 16),
		));
	test.each([
		"24 units, as the packer counted",
		"24 pieces, as counted by the packer",
		"24 kg according to the packer",
	])("of a criterion that says whose figure it is is told: %s", (criterion) => {
		expect(of('method="count" blind', { criterion })).toHaveLength(1);
	});
	test.each([
		"Within 2 g of what the packer weighed",
		"Differs by at most 2 pieces from what the packer counted",
		"At least 24 kg, counted at 3 places, recorded by the second person",
		"Same number as the packer counted, difference 0",
	])("of a criterion that says how close both are is not: %s", (criterion) =>
		expect(of('method="count" blind', { criterion })).toEqual([]),
	);
	test("of a criterion may hold figures: it has to", () =>
		expect(of('method="measure" blind', { criterion: "Length is 24 mm ± 1 mm" })).toEqual([]));
	test("of a step with another method is read where it asks for a figure", () => {
		expect(of('method="inspect"', { text: "There are 12 cups. Count them." })).toHaveLength(1);
		expect(of('method="inspect"', { text: "There are 12 cups. Look at them." })).toEqual([]);
	});
	test.each([
		["The packer tells you what he measured; sign below it.", "packer tells you what he measured", 5],
		["The clerk tells you the number he found; confirm it.", "clerk tells you the number he found", 5],
		["Let the packer show you his result.", "Let the packer show you his result", 1],
	])("a second person of any method to whom a result is handed over is told: %s", (text, words, column) => {
		for (const method of ["inspect", "review", "test", "scan"])
			expect(of(`method="${method}"`, { text })).toEqual(primed("shows the first result", words, column));
	});
	test.each([
		"Look at it and write down what you see; then the packer tells you what he found.",
		"The customer tells you her number.",
		"The lead tells you the number of the order.",
	])("nothing is handed over by %j", (text) => expect(of('method="inspect"', { text })).toEqual([]));
	test.each(["", 'method="inspect"', 'method="scan"', 'method="test"', 'method="review"'])(
		"of a step that asks to confirm a figure is told, whatever its method: %s",
		(method) => {
			expect(of(method, { text: "Confirm it is 24." })).toEqual(primed("states the result", "Confirm it is 24"));
			expect(of(method, { text: "Confirm that both seals are closed." })).toEqual([]);
			expect(of(method, { text: "Check that valve 3 is shut. It has 4 bolts." })).toEqual([]);
			expect(of(method, { text: "Make sure that it is below 24 °C." })).toEqual([]);
		},
	);
	test("is told where it stands, also among marks, line ends and links", () => {
		const text = "Wash your hands.\n\n1. Confirm **that\n   [it](a.mdx)** is 24.";
		expect(of('method="count" blind', { text })[0]).toMatch(/^procedures\/receiving\/a\.mdx:19:4 /);
	});
	test("is told at its place in the text where the title says the same", () => {
		const both = { title: "Confirm it is 24", text: "Confirm it is 24." };
		expect(of('method="count" blind', both)[0]).toContain("a.mdx:17:1 ");
	});
	test("of a picture's alternative text is read", () => {
		const text = "Count and write down what you find.\n\n![Confirm that it is 24](box.svg)";
		expect(of('method="count" blind', { text })).toEqual(primed("states the result", "Confirm that it is 24", 3, 19));
		const fine = "![Where the boxes stand](box.svg)\n\nCount and write down what you find.";
		expect(of('method="count" blind', { text: fine })).toEqual([]);
	});
	test.each([
		["under its head", "| units in this box |\n| --- |\n| 24 |", 1],
		["beside its label", "| Box | Lid |\n| --- | --- |\n| units in this box | 24 |", 1],
		["as a limit", "| Weight | Tolerance |\n| --- | --- |\n| 24 g | ± 1 g |", 0],
		["as a name", "| Box | Shelf |\n| --- | --- |\n| 3 | 24 |", 0],
	])("of a table is read row by row and column by column: a number %s", (_, table, many) => {
		const text = `${table}\n\nCount and write down what you find.`;
		expect(of('method="count" blind', { text })).toHaveLength(many);
	});
	test("of the reaction is not read: then the result is known", () =>
		expect(of('method="count" blind', { onFail: "There should be 24. Count them a third time." })).toEqual([]));
	test.each([
		"Count and write down what you find.",
		"Set the wrench to 40 Nm, wait 10 seconds and note what you read.",
		"Write your number, then compare it with the packer's count.",
		"Do not look at the packer's count.",
		"Measure at 3 places.",
		"Make a list of your own from the archive. Then lay both lists beside each other.",
	])("%j primes nobody", (text) => expect(of('method="count" blind', { text })).toEqual([]));
	test("is not judged in another language", () =>
		expect(of('method="count" blind', { text: "Confirm that it is 24." }, { lang: "fr" })).toEqual([]));
});

test("a draft is not judged", () => expect(of('method="count"', {}, { status: "draft" })).toEqual([]));
test("a checklist is judged once, however many use it", () => {
	const use = '<UseChecklist ref="CHK-1" id="list" />\n';
	const files = procedures(procedure("SOP-1", use), procedure("SOP-2", use));
	expect(findingsOf(rule, { ...files, "checklists/c.mdx": checklist("CHK-1", step('method="count"')) })).toHaveLength(
		1,
	);
});
