// What becomes of a body that check finds something in? Its page is shown while it is written, with what was found.
import { expect, test } from "vitest";
import type { Part } from "../../src/site/body.ts";
import { procedure, procedures } from "../manual/build-manual.ts";
import { bodyParts } from "./body-parts.ts";

const show = (part: Part): unknown =>
	part.kind === "html" ? part.html : { [part.kind === "element" ? part.tag : part.name]: part.parts.map(show) };

/** Parts of a body, with the HTML of prose and the names of all else. */
const partsOf = (body: string) => bodyParts(procedures(procedure("SOP-1", body))).map(show);

test("a body that cannot be read is none: the parser may die of it", () => {
	expect(partsOf("<Note>\nAsk:\n\n- a\n- b\n  </Note>\n")).toEqual([]);
	expect(partsOf("<Note>\n")).toEqual([]);
});
test("a component in a paragraph stands on lines of its own", () =>
	expect(partsOf("First <Note>see</Note> then\n<Note>go</Note>.\n")).toEqual([
		"<p>First </p>",
		{ Note: ["see"] },
		"<p> then\n</p>",
		{ Note: ["go"] },
		"<p>.</p>",
	]));
test.each([
	["Pad **it <Note>see</Note> in** first.", { strong: ["it ", { Note: ["see"] }, " in"] }],
	["Pad [it <Note>see</Note> in](#a) first.", { a: ["it ", { Note: ["see"] }, " in"] }],
	["Pad [it <Note>see</Note> in][a] first.\n\n[a]: #a", { a: ["it ", { Note: ["see"] }, " in"] }],
])("a component within marked text stays where it is: %j", (body, marked) =>
	expect(partsOf(`${body}\n`)).toEqual([{ p: ["Pad ", marked, " first."] }]),
);
test("a component within marked text and one beside it are both shown", () =>
	expect(partsOf("Pad **<Note>see</Note>** <Note>go</Note> first.\n")).toEqual([
		{ p: ["Pad ", { strong: [{ Note: ["see"] }] }] },
		{ Note: ["go"] },
		"<p> first.</p>",
	]));
test("an id stays on one line, but for code", () =>
	expect(partsOf("See [SOP-RCV-002](b.mdx) and FM-001, `SOP-9-1`.\n")).toEqual([
		expect.stringMatching(
			/<span class="id">SOP-RCV-002<\/span>.*<span class="id">FM-001<\/span>, <code>SOP-9-1<\/code>/,
		),
	]));
