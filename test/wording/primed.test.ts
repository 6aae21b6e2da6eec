// Does each phrase that primes stand in its own text, and does the order of a text decide?
import { describe, expect, test } from "vitest";
import * as agreed from "../../src/manual/rules/wording/primed-agreed.ts";
import * as expected from "../../src/manual/rules/wording/primed-expected.ts";
import { findPriming } from "../../src/manual/rules/wording/primed-instruction.ts";
import * as order from "../../src/manual/rules/wording/primed-order.ts";
import {
	has,
	type Line,
	markOf,
	type Phrases,
	phrases,
	toMarks,
} from "../../src/manual/rules/wording/primed-phrase.ts";
import * as shown from "../../src/manual/rules/wording/primed-shown.ts";
import * as stated from "../../src/manual/rules/wording/primed-stated-phrases.ts";
import * as verbless from "../../src/manual/rules/wording/primed-verbless.ts";
import { wordsOf } from "../../src/manual/rules/wording/words-of.ts";

const groups = Object.entries({ ...agreed, ...expected, ...order, ...shown, ...stated, ...verbless }).flatMap(
	([name, group]) => (typeof group === "object" ? [{ name, group: group as Phrases }] : []),
);

/** The line, and the line with each of its numbers as the one that is judged. */
function judgedLines(text: string): Line[] {
	const line = toMarks(wordsOf(text));
	const judged = line.flatMap(({ names }, at) =>
		names.includes("NUMBER") ? [line.with(at, markOf("THIS", "NUMBER"))] : [],
	);
	return [line, ...judged];
}

test("there are phrases of every group", () => expect(groups.length).toBeGreaterThan(10));
describe.each(groups)("$name", ({ group }) => {
	test.each(Object.entries(group.examples))("%s: %s", (phrase, text) => {
		expect(judgedLines(text).some((line) => has(phrases({ [phrase]: text }), line))).toBe(true);
	});
});

const textsOf = ({ examples }: Phrases) => Object.values(examples);

describe("what somebody else found", () => {
	test.each(textsOf(shown.shown))("primes before an own result is written: %s", (text) => {
		expect(findPriming(`${text}.`)).toBeDefined();
		expect(findPriming(`${text}, then count and write your number.`)).toBeDefined();
	});
	test.each(textsOf(shown.shown))("does not prime behind it: %s", (text) =>
		expect(findPriming(`Note the own figure. ${text}, whatever it is; write "done".`)).toBeUndefined(),
	);
	test.each([...textsOf(shown.dictated), ...textsOf(agreed.spared)])("primes behind it too: %s", (text) =>
		expect(findPriming(`${text}.`)).toBeDefined(),
	);
	test.each(textsOf(order.hidden))("does not prime out of sight: %s", (text) =>
		expect(findPriming(`Look at the first count; ${text}.`)).toBeUndefined(),
	);
});

test.each(textsOf(stated.telling))("a number that is told primes: %s", (text) =>
	expect(findPriming(`${text}. Write your number.`)).toMatchObject({ kind: "stated" }),
);
test.each(textsOf(stated.idle))("a limit, a time or a number of places does not: %s", (text) =>
	expect(findPriming(`Count ${text}. Write your number.`)).toBeUndefined(),
);

test.each([
	["Look at her slip, then count.", "Count, write your number, then look at her slip."],
	["The sheet shows 24. Count.", "The sheet shows more than 24 pages. Count."],
	["Read along while he counts.", "Read while nobody else counts."],
])("%s and not %s", (told, fine) => {
	expect(findPriming(told)).toBeDefined();
	expect(findPriming(fine)).toBeUndefined();
});

test.each(["until you get the ", "have the driver to to to ", "the the the ", "the driver of 24 to ", "is 24 and "])(
	"a text of %j without end is judged",
	(piece) => {
		findPriming(piece.repeat(100_000));
	},
);
