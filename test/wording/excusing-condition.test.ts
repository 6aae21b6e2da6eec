// Is an instruction one that nobody has to follow?
import { describe, expect, test } from "vitest";
import { findExcusingCondition } from "../../src/manual/rules/wording/excusing-condition.ts";

describe("a condition that excuses everybody", () => {
	test.each([
		"If there is time.",
		"If you have enough time, compare item by item.",
		"Compare item by item if time allows.",
		"Compare item by item, where possible.",
		"If practicable, weigh it.",
		"Where it is possible to do so, weigh it.",
		"Time permitting, weigh it. Write down what the scale shows.",
	])("%s", (text) => expect(findExcusingCondition(text)).toBe(text.split(/(?<=\.) /)[0]));
	test("as a sentence of its own behind others", () =>
		expect(findExcusingCondition("Compare item by item.\nOnly if possible.")).toBe("Only if possible."));
});

describe("no such condition", () => {
	test.each([
		"Item by item.",
		"Weigh three boxes, if possible of two pallets.",
		"Where possible, compare by daylight. Lay both side by side.",
		"Lay both side by side. Where possible, compare by daylight.",
		"If there is no time, say so to the lead.",
		"If the box is open, close it.",
		"Stop when the time is over.",
		"If it is possible to open the lid by hand, it fails.",
		"Note the time it took. See whether it is possible to close the lid.",
	])("%s", (text) => expect(findExcusingCondition(text)).toBeUndefined());
});
