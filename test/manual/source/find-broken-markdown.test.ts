// Markdown that was meant and is none: shown as signs, or lost.
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { check, manualOf, procedure, procedures, qcStep, step, today } from "../build-manual.ts";

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
