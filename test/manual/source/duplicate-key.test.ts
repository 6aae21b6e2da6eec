// Is the writer of a key that stands twice told which, and where the first one is?
import { expect, test } from "vitest";
import { explainYamlError, loadYaml } from "../../../src/manual/source/parse-yaml.ts";

function helpFor(yaml: string): string {
	try {
		loadYaml(yaml);
	} catch (error) {
		return explainYamlError(error, yaml).help;
	}
	return "";
}
const remedy = "Remove one of them, or put them together.";

test.each([
	["at the top", "id: A\ntitle: x\nid: B\n", `The first "id" stands 2 lines above. ${remedy}`],
	["in a list", "- revision: 1\n  date: x\n  revision: 2\n", `The first "revision" stands 2 lines above. ${remedy}`],
	[
		"in the second of two entries",
		"A:\n  title: a\nB:\n  title: b\n  title: c\n",
		`The first "title" stands 1 line above. ${remedy}`,
	],
	["in quotes", '"x y": 1\nz: 2\n"x y": 3\n', `The first "x y" stands 2 lines above. ${remedy}`],
	["in braces on one line, where both are in sight", "a: { b: 1, b: 2 }\n", remedy],
])("%s", (_, yaml, help) => expect(helpFor(yaml)).toBe(help));
