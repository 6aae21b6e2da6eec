// Where does a baseline file not fit, and is it told with its place?
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatBaselineFile, readBaseline, UnreadableBaseline } from "../../../src/manual/source/baseline-file.ts";
import { withFolder } from "../build-manual.ts";

const good = { schemaVersion: 1 as const, asOf: "2026-11-22", accepted: ["a:B", "c:D:e"] };
const messageFor = (text: string | Uint8Array) =>
	withFolder({ "b.json": text }, (folder) => {
		try {
			readBaseline(join(folder, "b.json"));
		} catch (error) {
			expect(error).toBeInstanceOf(UnreadableBaseline);
			return (error as Error).message.replace(join(folder, "b.json"), "b.json");
		}
		return "read";
	});

test("what was written is read again, an id in a line of its own", () =>
	withFolder({}, (folder) => {
		const file = join(folder, "b.json");
		writeFileSync(file, formatBaselineFile(good));
		expect(readBaseline(file)).toEqual(good);
		expect(readFileSync(file, "utf8").split("\n").slice(3)).toEqual([
			'\t"accepted": [',
			'\t\t"a:B",',
			'\t\t"c:D:e"',
			"\t]",
			"}",
			"",
		]);
	}));

describe("with line and column", () => {
	const expected = "expected JSON as --update-baseline writes it";
	test.each<[string, string]>([
		["", `b.json:1:1: Unexpected nothing, ${expected}`],
		['{\n  "accepted": [\n', `b.json:3:1: Unexpected text, ${expected}`],
		['{\n  "accepted": [\n    "a"\n    "b"\n  ]\n}', `b.json:4:5: Unexpected text, ${expected}`],
		['{\n  "accepted": [\n    x\n  ]\n}', `b.json:3:5: Unexpected text, ${expected}`],
		[
			'{\n  "accepted": [\n<<<<<<< HEAD\n    "a"\n=======\n    "b"\n>>>>>>> main\n  ]\n}',
			`b.json:3:1: Unexpected leaving of a merge, ${expected}`,
		],
		[JSON.stringify({ ...good, schemaVersion: 2 }), "b.json:1:18: Unexpected 2 for schemaVersion, expected 1"],
		[JSON.stringify({ ...good, asOf: "today" }), "b.json:1:27: "],
		['{\n\t"schemaVersion": 1,\n\t"asOf": "2026-11-22",\n\t"accepted": ["a", 7]\n}', "b.json:4:20: "],
		['{\n\t"schemaVersion": 1,\n\t"percent": 90,\n\t"asOf": "2026-11-22",\n\t"accepted": []\n}', "b.json:3:2: "],
	])("%j", (text, message) => expect(messageFor(text).slice(0, message.length)).toBe(message));
	test("bytes that are no text", () =>
		expect(messageFor(new Uint8Array([0x7b, 0x0a, 0xff]))).toBe("b.json:2:1: Unexpected byte that is not UTF-8 text"));
});
test("a file that is not there is told with what makes it", () =>
	expect(() => readBaseline("/nowhere/b.json")).toThrow(
		"/nowhere/b.json: There is no such baseline; write one with --update-baseline",
	));
