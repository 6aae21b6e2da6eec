// Is it told where a check cannot fail, lets go on what failed, or is not made for those who are trusted, and nothing else?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findExcusingCondition } from "../../src/manual/rules/wording/excusing-condition.ts";
import { findLettingPass } from "../../src/manual/rules/wording/letting-pass.ts";
import { findVagueness } from "../../src/manual/rules/wording/vague-criterion.ts";

const sentences: Record<string, { told: string[]; fine: string[] }> = parse(
	readFileSync(join(import.meta.dirname, "letting-pass.yml"), "utf8"),
);
const judges = {
	criterion: (text: string) => findVagueness(text),
	reaction: (text: string) => findLettingPass(text, { disposition: "correct" }),
	check: (text: string) => findExcusingCondition(text, { title: "Compare with the photo", method: "compare-photo" }),
};

describe.each(Object.entries(judges))("%s", (kind, find) => {
	const { told = [], fine = [] } = sentences[kind] ?? {};
	test("there are sentences of both sorts", () => {
		expect(told.length).toBeGreaterThanOrEqual(20);
		expect(fine.length).toBeGreaterThanOrEqual(60);
	});
	test.each(told)("is told: %s", (text) => expect(find(text)).toBeDefined());
	test.each(fine)("is fine: %s", (text) => expect(find(text)).toBeUndefined());
});

describe("what is told about a criterion", () => {
	test.each([
		["At least 0 pieces", { kind: "anything", word: "At least 0 pieces" }],
		["Any colour.", { kind: "anything", word: "Any colour" }],
		["Deviation ≤ tolerance", { kind: "reference", word: "≤ tolerance" }],
		["Result: positive", { kind: "placeholder", word: "Result: positive" }],
		["All values OK", { kind: "opinion", word: "OK" }],
	])("%s", (text, found) => expect(findVagueness(text)).toEqual(found));
	test("a test may be positive, as it may be negative", () =>
		expect(findVagueness("Result: positive", { tested: true })).toBeUndefined());
});

describe("what is told about a reaction", () => {
	test.each([
		["Write it down. Ship it anyway.", { kind: "go", words: "Ship it anyway" }],
		["Carry on.", { kind: "go", words: "Carry on." }],
		["See above.", { kind: "nothing", words: "See above." }],
	])("%s", (text, found) => expect(findLettingPass(text, { disposition: "correct" })).toEqual(found));
	test.each([
		["concession", "Send it all the same."],
		["concession", "No action needed."],
		["concession", "The guests rarely notice."],
		["return", "Serve it quickly."],
		["inform-customer", "Release it and tell the lead afterwards."],
		["return", "Send it as it is."],
		["segregate", "Pack it as it is."],
		["segregate", "Pack it."],
		["segregate", "Send it to the lead."],
		["segregate", "Send it back."],
		["return", "Send it."],
		["inform-customer", "Send it."],
		["concession", "Use it."],
		["scrap", "Carry on as normal."],
		["return", "Carry on."],
		["scrap", "No further action needed."],
		["inform-customer", "Send it all the same."],
		["inform-customer", "Carry on as normal."],
		["concession", "Use as is."],
		["return", "Release under deviation."],
		["return", "If it is urgent, pass it on."],
	] as const)("by its disposition it may be meant so: %s, %s", (disposition, text) =>
		expect(findLettingPass(text, { disposition })).toBeUndefined(),
	);
	test.each([
		["scrap", "Send it all the same."],
		["segregate", "Carry on as normal."],
		["inform-customer", "Ignore it."],
		["concession", "See above."],
		["segregate", "Send it."],
		["segregate", "Ship the goods"],
		["suspend", "Use it."],
		["segregate", "Use as is."],
		["return", "Use as is."],
		["scrap", "Use them as they are."],
		["segregate", "Release it, the deviation follows."],
		["suspend", "Note it and go on."],
		["return", "Wait until the customer complains."],
		["inform-customer", "Do not tell the customer."],
	] as const)("whatever its disposition: %s, %s", (disposition, text) =>
		expect(findLettingPass(text, { disposition })).toBeDefined(),
	);
	test("of a longer text, something else is done in the rest", () => {
		const hushed = "Put it back, the guests rarely notice.";
		expect(findLettingPass(hushed, { disposition: "correct" })).toEqual({ kind: "go", words: hushed });
		const more = "Smooth the fold with the flat of the iron and lay the sheet on the pile. ".repeat(2);
		expect(findLettingPass(more + hushed, { disposition: "correct" })).toBeUndefined();
	});
	test("by its way on it may be meant so", () => {
		for (const text of ["See below.", "Go on.", "Continue with the next step."]) {
			expect(findLettingPass(text, { disposition: "correct" })).toBeDefined();
			expect(findLettingPass(text, { disposition: "correct", goto: "repair" })).toBeUndefined();
		}
		for (const text of ["Dismiss the message.", "Measure it until it is right."]) {
			expect(findLettingPass(text, { disposition: "correct" })).toBeDefined();
			expect(findLettingPass(text, { disposition: "correct", goto: "scan" })).toBeUndefined();
		}
		for (const text of ["If it is urgent, send it.", "If it is urgent, pass it on."]) {
			expect(findLettingPass(text, { disposition: "correct" })).toBeDefined();
			expect(findLettingPass(text, { disposition: "correct", goto: "repair" })).toBeUndefined();
		}
		expect(findLettingPass("Release it.", { disposition: "segregate", goto: "cage" })).toBeUndefined();
	});
	test("what is passed on without haste may be what was found", () =>
		expect(findLettingPass("Note it and pass it on.", { disposition: "correct" })).toBeUndefined());
	test.each(["", " ", ".", "and", "% # &", "a ".repeat(50_000), "send it and ".repeat(10_000)])(
		"any text is judged without failing",
		(text) => expect(findLettingPass(text, { disposition: "correct" })).toBeUndefined(),
	);
});
