// What is told of a file in which a merge left two texts?
import { describe, expect, test } from "vitest";
import { check, ownRegisters, procedure, procedures, qcStep } from "../build-manual.ts";

const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> work\n`;
const of = (text: string) => check(procedures(text)).map((found) => found.replace(/^[^:]*:/, ""));
const left = (sign: string) => `Unexpected ${sign} that a merge left, expected one text`;
const good = procedure("SOP-1", qcStep());

describe("a conflict is told at its first line", () => {
	test.each([
		["in the text", good.replace(/\n *Compare both.\n/, `\n${conflict("One.", "Two.")}`), "17:1 broken-mdx"],
		[
			"with what was before",
			good.replace(/\n *Compare both.\n/, "\n<<<<<<< a\nOne.\n||||||| b\nNone.\n=======\nTwo.\n>>>>>>> c\n"),
			"17:1 broken-mdx",
		],
		[
			"with carriage returns",
			good.replace(/\n *Compare both.\n/, `\n${conflict("One.", "Two.")}`).replaceAll("\n", "\r\n"),
			"17:1 broken-mdx",
		],
		["within a tag", good.replace(" criterion=", `\n${conflict("criterion=", "criterion=")}`), "17:1 broken-mdx"],
		[
			"behind another fault",
			good.replace(/\n *Compare both.\n/, `\nBelow <5 kg.\n${conflict("One.", "Two.")}`),
			"18:1 broken-mdx",
		],
		[
			"in the head",
			good.replace("revision: 1", conflict("revision: 1", "revision: 2").trimEnd()),
			"10:1 broken-frontmatter",
		],
		["of two new files", conflict(good, good), "1:1 broken-frontmatter"],
	])("%s", (_, text, told) => expect(of(text)).toEqual([`${told} ${left("<<<<<<<")}`]));
	test("in a register", () =>
		expect(
			check({
				...ownRegisters,
				"registers/glossary.yaml": `lot: { term: Lot, definition: One. }\n${conflict("a: b", "a: c")}`,
			}),
		).toContain(`registers/glossary.yaml:2:1 broken-yaml ${left("<<<<<<<")}`));
});

test("a last line that was left behind is told too, where Markdown takes it for a quotation", () =>
	expect(of(good.replace(/\n *Compare both.\n/, "\nOne.\n>>>>>>> work\n"))).toEqual([
		`18:1 broken-markdown ${left(">>>>>>>")}`,
	]));
test("an example in code and a quotation are none", () =>
	expect(of(good.replace(/\n *Compare both.\n/, `\n> > Two.\n\n\`\`\`\n${conflict("One.", "Two.")}\`\`\`\n`))).toEqual(
		[],
	));
