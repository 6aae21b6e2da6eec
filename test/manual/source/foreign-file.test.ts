// What is told of a file that a word processor wrote, or in which it changed the line above the head?
import { describe, expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { manualOf, procedure, procedures, today } from "../build-manual.ts";

const of = (text: string | Uint8Array) =>
	checkManual(manualOf({ ...procedures("x"), "procedures/receiving/a.mdx": text as string }), today).map(
		({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
	);

describe("a file of another program under the name of a document is told as that", () => {
	const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0xff, 0xfe]);
	const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	test.each([
		[".docx", zip],
		[".doc", old],
		[".rtf", "{\\rtf1\\ansi Open it.}"],
		[".pdf", "%PDF-1.7\n"],
	])("%s", (_, text) =>
		expect(of(text)).toEqual([
			"1:1 broken-encoding Unexpected file of a word processor or another program, expected plain text",
		]),
	);
});

test.each(["—", "-----", " ---", "–-", "________"])("the line above a head is told as it stands: %j", (line) =>
	expect(of(procedure("SOP-1").replace("---", line))).toEqual([
		`1:1 missing-frontmatter Unexpected "${line}" in the first line, expected ---`,
	]),
);
