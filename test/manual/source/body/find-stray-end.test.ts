// The end tag of a component in a list that began after its opening tag: the parser mixes up its tree, and may die of it.
import { describe, expect, test } from "vitest";
import { checkManual } from "../../../../src/manual/rules/check-manual.ts";
import { parseBody } from "../../../../src/manual/source/body/parse-body.ts";
import { check, manualOf, procedure, procedures, qcStep, today } from "../../build-manual.ts";

/** What is told about the body of a procedure, less the file and the rule: `line:column message`. The body starts in line 16. */
const of = (body: string) =>
	check(procedures(procedure("SOP-1", body, { status: "draft" }))).map((text) =>
		text.replace(/^[^:]*:/, "").replace(" broken-mdx ", " "),
	);
const inList = (place: string, name = "Note") =>
	`${place} Unexpected </${name}> inside a list, expected it below the list`;
const inQuotation = (place: string) =>
	`${place} Unexpected </Note> inside a quotation, expected it below the quotation`;

describe("an end tag", () => {
	test.each([
		["text before the list", "<Note>\nAsk:\n\n- heavy things;\n\n  **glass** too.\n  </Note>\n", [inList("22:3")]],
		["nothing before it", "<Note>\n- a\n  </Note>\n", [inList("18:3")]],
		["a numbered list", "<Note>\nAsk:\n\n1. a\n2. b\n   </Note>\n", [inList("21:4")]],
		["an empty line before the tag", "<Note>\nAsk:\n\n- a\n\n  </Note>\n", [inList("21:3")]],
		["a space in it", "<Note>\n- a\n  </ Note >\n", [inList("18:3")]],
		["Windows line ends", "<Note>\r\nAsk:\r\n\r\n- a\r\n  </Note>\r\n", [inList("20:3")]],
		["a list in a list", "<Note>\n- a\n  - b\n\n    c\n    </Note>\n", [inList("21:5")]],
		["a list whose text has the tag, too", "<Note>\n- `</Note>` 😀\n  </Note>\n", [inList("18:3")]],
		["another tag of its name within", "<Note>\n<Note>a</Note>\n\n- b\n  </Note>\n", [inList("20:3")]],
		["more text below", "<Note>\n- a\n  </Note>\n  More.\n", [inList("18:3")]],
		[
			"a list to the left of its opening tag",
			'<Decision id="d" question="Is it?">\n  <Branch when="Yes">\n- one\n\n    <Note>Two.</Note>\n  </Branch>\n</Decision>\n',
			[inList("21:3", "Branch")],
		],
		[
			"a list to the left of indented tags, and another component behind it",
			'<Decision id="d" question="Is it?">\n  <Branch when="Yes">\n- one\n- two\n  </Branch>\n  <Branch when="No">\nno\n  </Branch>\n</Decision>\n',
			[inList("20:3", "Branch")],
		],
		[
			"a list in the text of a list, twice",
			"<Note>\n- a\n  </Note>\n\n<Note>\n- a\n\n  - b\n    </Note>\n",
			[inList("18:3"), inList("24:5")],
		],
		[
			"what looks like tags before it",
			"\\<Note> and 3 < b > c\n\n<Note>\n3 < b > c\n- a\n  </Note>\n",
			[inList("21:3")],
		],
		["another end tag behind it", "<Note>\n<Warning>\n- a\n  </Warning>\n  </Note>\n", [inList("19:3", "Warning")]],
		["a quotation", "<Note>\nAsk:\n\n> a\n> </Note>\n", [inQuotation("20:3")]],
		[
			"a note below the text",
			"Text[^1].\n\n<Note>\n[^1]: a\n    </Note>\n",
			["20:5 Unexpected </Note> inside a note below the text, expected it below the note"],
		],
		[
			"a note below the text around all of it",
			"Text[^1].\n\n[^1]: a\n    <Note>\nb\n</Note>\n",
			["19:5 Unexpected <Note> inside a note below the text, expected it below the note"],
		],
	])("with %s is told where it stands, and nothing else is", (_, body, expected) => expect(of(body)).toEqual(expected));
	test.each([
		"<Note>\nAsk:\n\n- a\n\n  **b** too.\n</Note>\n",
		"<Note>\nAsk:\n\n- a\n\n  **b** too.\n\n</Note>\n",
		"<Note>\n  Ask:\n\n  - a\n  - b\n  </Note>\n",
		"<Note>\n  1. a\n\n  2. b\n  </Note>\n",
		"<Note>\nAsk:\n\n> a\n</Note>\n",
		"- a\n\n  <Note>\n  b\n  </Note>\n",
		"- a\n\n  <Note>\n  - b\n\n    c\n\n  </Note>\n- d\n",
		"> <Note>\n> a\n> </Note>\n",
		"<Note>a</Note>\n",
		"<Note >\n- a\n</Note >\n",
		"<Note>\n\n```\n- a\n  </Note>\n```\n\n</Note>\n",
	])("where its opening tag stands is fine: %j", (body) => expect(of(body)).toEqual([]));
});

test("what to do is told", () => {
	const { findings } = manualOf(procedures(procedure("SOP-1", "<Note>\n- a\n  </Note>\n")));
	expect(findings.map(({ help }) => help)).toEqual([
		"Put it on a line of its own, as far left as the list begins, with an empty line before it.",
	]);
});
test("the document is unmeasured: nobody knows what stands where", () => {
	const body = `<Note>\nAsk:\n\n- a\n  </Note>\n\n${qcStep()}`;
	expect(parseBody(body, "procedure")).toMatchObject({ parsed: false, nodes: [], allNodes: [] });
});
test("many such tags are told in no time, and not all of them at once", () => {
	const files = procedures(procedure("SOP-1", "<Note>\n- a\n  </Note>\n\n".repeat(2000)));
	const from = performance.now();
	expect(checkManual(manualOf(files), today)).toHaveLength(20);
	expect(performance.now() - from).toBeLessThan(5000);
});
