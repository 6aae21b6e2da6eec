// Does each wording rule keep what it can do, and does no text harm it?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findEmptiness } from "../../src/manual/rules/wording/empty-response.ts";
import { findPriming, findStatedResult } from "../../src/manual/rules/wording/primed-instruction.ts";
import { findSecondAction } from "../../src/manual/rules/wording/several-actions.ts";
import { findVagueness } from "../../src/manual/rules/wording/vague-criterion.ts";
import { judges, kinds } from "./collection.ts";

const sentences: Record<string, { told: string[]; fine: string[] }> = parse(
	readFileSync(join(import.meta.dirname, "sentences.yml"), "utf8"),
);

describe.each(kinds)("%s", (kind) => {
	const { told = [], fine = [] } = sentences[kind] ?? {};
	test("there are sentences of both sorts", () => expect(Math.min(told.length, fine.length)).toBeGreaterThan(20));
	test.each(told)("is told: %s", (text) => expect(judges[kind].find(text)).toBeDefined());
	test.each(fine)("is fine: %s", (text) => expect(judges[kind].find(text)).toBeUndefined());
});

describe("what is told about it", () => {
	test.each([
		["Cable routed neatly", "opinion", "neatly"],
		["Fridge cold enough", "opinion", "enough"],
		["As per drawing", "reference", "As per drawing"],
		["About 200 g per portion", "approximate", "About 200 g"],
		["Invoice checked", "activity", "Invoice checked"],
		["Bench clean", "graded", "clean"],
	])("a criterion: %s", (text, kind, word) => expect(findVagueness(text)).toEqual({ kind, word }));
	test.each([
		["temperature checked", "checked"],
		["Test OK", "OK"],
		["as required", "as required"],
	])("a response: %s", (text, word) => expect(findEmptiness(text)).toEqual({ word }));
	test.each([
		["Confirm that it is 24.", "stated", "Confirm that it is 24"],
		["The driver says 17 drums. Count them.", "stated", "The driver says 17 drums"],
		["There are two dozen eggs to a tray.", "stated", "There are two dozen eggs"],
		["Measure again and initial the value already entered.", "shown", "value already entered"],
	])("an instruction: %s", (text, kind, words) => expect(findPriming(text)).toEqual({ kind, words }));
	test.each([
		["Scan the pallet, then move it", "move it"],
		["Minibar refilled & windows shut", "windows shut"],
		["Save the draft, followed by a message", "followed by a message"],
	])("an item: %s", (text, second) => expect(findSecondAction(text)).toEqual({ second }));
});

describe("any text is judged", () => {
	const all = [findVagueness, findEmptiness, findPriming, findStatedResult, findSecondAction];
	test("without failing", () =>
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				for (const find of all) find(text);
			}),
			{ numRuns: 40 },
		));
	// Each repeats what one of the patterns begins with; one that went back and forth would not come to its end.
	const pieces = [
		"a",
		"good : ",
		"5 of 5 ",
		"check the ",
		"count the ",
		"9",
		"1-1-",
		"'",
		"\ufdfa",
		"( ",
		"± ",
		"checked by ",
		"but ",
		"1 1 1 ",
		"1) 2) ",
	];
	test.each(pieces.map((piece) => [piece]))("though it repeats %j", (piece) => {
		for (const find of all) find(piece.repeat(100_000));
	});
	test.each(["", " ", ".", "…", "—", "#", "%", "&", "constructor", "__proto__"])("even %j", (text) => {
		// A sign alone as a criterion is a place left for later.
		const signs = text.trim() !== "" && !/[a-z]/.test(text) ? { kind: "placeholder", word: text } : undefined;
		for (const find of all) expect(find(text)).toEqual(find === findVagueness ? signs : undefined);
	});
});
