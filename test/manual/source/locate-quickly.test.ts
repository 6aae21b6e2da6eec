// The quick look at a head and the parser agree on every place.
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { locateQuickly } from "../../../src/manual/source/locate-quickly.ts";
import { locateYaml } from "../../../src/manual/source/locate-yaml.ts";

const heads = (await Array.fromAsync(glob("content/{procedures,checklists}/**/*.mdx"))).map(
	(file) =>
		readFileSync(file, "utf8")
			.split("\n---")[0]
			?.replace(/^---\n/, "") ?? "",
);
const keys = ["id", "title", "roles", "effective", "lastReview", "failureModes", "changes", "exemption", "status"];
const paths = keys.flatMap((key) => [[key], [key, 0], [key, 1], [key, 5]]);

test("in every head of the example manual, most places by the quick look", () => {
	let quick = 0;
	for (const yaml of heads) {
		for (const path of paths) {
			const found = locateQuickly(yaml, path, 1);
			if (!found) continue;
			quick++;
			expect(found, `${path.join(".")} in\n${yaml}`).toEqual(locateYaml(yaml, 1).ofValue(path));
		}
	}
	expect(quick).toBeGreaterThan(heads.length * 5);
});
describe("what takes more than a look is left to the parser", () => {
	test.each([
		["a text in quotes over lines", 'title: "a\nid: b"\nid: c\n'],
		["a block", "id: |\n  c\n"],
		["an anchor", "id: &a c\n"],
		["a key without a value", "id:\ntitle: a\n"],
		["a missing key", "title: a\n"],
	])("%s", (_, yaml) => {
		expect(locateQuickly(yaml, ["id"], 1)).toBeUndefined();
	});
	test("a list over lines, with quotes or within another", () => {
		for (const list of ["[a,\n  b]", '["a, b", c]', "[[a], b]", "[a, b] # and more", "[]", "[a, , b]"])
			expect(locateQuickly(`roles: ${list}\n`, ["roles", 1], 1), list).toBeUndefined();
	});
});
test("in heads made of anything it never names another place than the parser", () => {
	let compared = 0;
	const line = fc.constantFrom(
		"id: x",
		"id:   é y # id: z",
		"id: 'a, b'",
		"id: [ a,b ]",
		"roles: [a, b]",
		"roles: [a, b] # c",
		"roles:",
		"  - a",
		"  - b",
		'text: "x',
		'  id: y"',
		"note: |",
		"  id: z",
		"# roles: [c, d]",
		"map: { id: q }",
		"customer's: it's",
		"",
	);
	const end = fc.constantFrom("\n", "\r\n");
	/** A key that is there twice is told by the reader, and no place in such a head is asked for. */
	const keyOf = (text: string) => text.split(":")[0];
	fc.assert(
		fc.property(
			fc.uniqueArray(line, { maxLength: 8, selector: keyOf }),
			end,
			fc.constantFrom(["id"], ["roles"], ["roles", 1]),
			(lines, lineEnd, path) => {
				const yaml = ["title: a", ...lines, ""].join(lineEnd);
				const found = locateQuickly(yaml, path, 1);
				// What the parser itself finds wrong has another finding, and no place is asked for.
				if (found === undefined || parseDocument(yaml, { uniqueKeys: false }).errors.length > 0) return;
				compared++;
				expect(found).toEqual(locateYaml(yaml, 1).ofValue(path));
			},
		),
		{ numRuns: 2000 },
	);
	expect(compared).toBeGreaterThan(100);
});
