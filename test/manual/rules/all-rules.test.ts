import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allRules, coverageRules, documentRules } from "../../../src/manual/rules/all-rules.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { judgeExample, manualOfExample } from "../../../src/site/rule-examples.ts";
import { findingsOf, manualOf, procedure, procedures, today, told } from "../build-manual.ts";

const folder = join(import.meta.dirname, "../../../src/manual/rules");
/** Files that are no rules themselves. */
const machinery = [
	"all-rules.ts",
	"check-manual.ts",
	"example-parts.ts",
	"find-unknown.ts",
	"meant-failure-mode.ts",
	"judged.ts",
	"known-rules.ts",
	"rule.ts",
	"tell-circles-once.ts",
	"told-flow.ts",
];
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !machinery.includes(name));
const ids = allRules.map(({ id }) => id).sort();

test("every rule has a file of its name, and every such file is in the list", () => {
	expect(ids).toEqual(files.map((name) => name.replace(".ts", "")).sort());
});
test("every rule has a test of its name", () => {
	const tests = readdirSync(import.meta.dirname).filter((name) => !/^(?:all-rules|check-manual|rule)\.test/.test(name));
	expect(tests.map((name) => name.replace(".test.ts", "")).sort()).toEqual(ids);
});
test("no rule is in the list twice", () => expect(new Set(ids).size).toBe(ids.length));
test("an id is a noun phrase of lower-case words", () => {
	for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
});
test("each rule stands in the list that it affects", () => {
	expect(documentRules.filter(({ affects }) => affects !== "document")).toEqual([]);
	expect(coverageRules.filter(({ affects }) => affects !== "coverage")).toEqual([]);
});
test.each(files)("%s opens with what is wrong, in a comment and in why", (name) => {
	expect(readFileSync(join(folder, name), "utf8")).toMatch(/^\/\/ .{30,}\./);
	expect(allRules.find(({ id }) => `${id}.ts` === name)?.why).toMatch(/^[A-Z].{30,}\.$/);
});

describe("policy.yaml decides about a rule", () => {
	const bad = procedure("SOP-1", "![](../../media/a.svg)\n");
	const media = { "media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>' };
	const severities = (policy: string) =>
		checkManual(manualOf({ ...procedures(bad), ...media, "policy.yaml": policy }), today).map(
			({ rule, severity }) => `${severity} ${rule}`,
		);
	test("which is an error by itself", () => expect(severities("")).toEqual(["error missing-alternative-text"]));
	test("that it is a warning", () =>
		expect(severities("rules: { missing-alternative-text: warning }")).toEqual(["warning missing-alternative-text"]));
	test("that it is off", () => expect(severities("rules: { missing-alternative-text: off }")).toEqual([]));
	test("that a warning is an error", () => {
		const files = { ...procedures(procedure("SOP-1", undefined, { process: "packing" })) };
		const severity = (policy: string) =>
			checkManual(manualOf({ ...files, "policy.yaml": policy }), today).map(({ severity }) => severity);
		expect(severity("")).toEqual(["warning"]);
		expect(severity("rules: { misplaced-procedure: error }")).toEqual(["error"]);
	});
	test("but not about what cannot be read", () => {
		const files = { ...procedures(procedure("SOP-1", "<5 kg")), "policy.yaml": "rules: { broken-mdx: off }" };
		expect(checkManual(manualOf(files), today).map(({ rule }) => rule)).toEqual(["unknown-rule", "broken-mdx"]);
		expect(findingsOf("unknown-rule", files)).toHaveLength(1);
	});
});

describe("the examples of a rule, which its page shows, are true", () => {
	test.each(allRules)("$id", (rule) => {
		expect(judgeExample(rule, rule.examples.bad).length, "bad").toBeGreaterThan(0);
		expect(judgeExample(rule, rule.examples.good), "good").toEqual([]);
	});
	test.each(allRules)("$id is mended by nothing else that is wrong", ({ examples }) => {
		const broken = checkManual(manualOfExample(examples.good), today).filter(({ severity }) => severity === "error");
		expect(broken.map(told)).toEqual([]);
	});
});
