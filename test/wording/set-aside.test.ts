// How many of the excuses and idle reactions that nobody learned from are told, and how many honest ones besides?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findExcusingCondition } from "../../src/manual/rules/wording/excusing-condition.ts";
import { findLettingPass } from "../../src/manual/rules/wording/letting-pass.ts";

const sentences: Record<string, { told: string[]; fine: string[] }> = parse(
	readFileSync(join(import.meta.dirname, "set-aside.yml"), "utf8"),
);
/** Least: what was told when they were first counted after the rules had learned from as many others. */
const judges = {
	check: { least: 3, find: (text: string) => findExcusingCondition(text, { title: "Look at it", method: "inspect" }) },
	reaction: { least: 7, find: (text: string) => findLettingPass(text, { disposition: "correct" }) },
};

describe.each(Object.entries(judges))("%s", (kind, { least, find }) => {
	const { told = [], fine = [] } = sentences[kind] ?? {};
	const count = (texts: readonly string[]) => texts.filter((text) => find(text) !== undefined).length;
	test("is told no less often, and no honest one is", () => {
		expect(told.length).toBe(30);
		expect(fine.length).toBe(30);
		console.log(
			`set aside, ${kind}: ${count(told)} of ${told.length} told, ${count(fine)} of ${fine.length} honest ones`,
		);
		expect(count(told)).toBeGreaterThanOrEqual(least);
		expect(count(fine)).toBe(0);
	});
});
