import { expect, test } from "vitest";
import { check, manualOf } from "../build-manual.ts";

test("one wrong value of the policy hides no unknown rule, and the policy is no more sound for it", () => {
	const files = { "policy.yaml": "mode: gaet\nrules: { vague-criterium: off }\n" };
	expect(check(files).map((told) => told.split(" ").slice(0, 2).join(" "))).toEqual([
		"policy.yaml:1:7 invalid-value",
		"policy.yaml:2:10 unknown-rule",
	]);
	expect(manualOf(files).sound).toBe(false);
});
test("a bad rating of an expectation hides no unknown failure mode or procedure", () =>
	expect(
		check({
			"registers/expectations.yaml":
				"EX-1: { touchpoint: T, statement: S, rating: fine, brokenBy: [FM-909], closedBy: [SOP-909] }\n",
		}).map((told) => told.split(" ").slice(0, 2).join(" ")),
	).toEqual([
		"registers/expectations.yaml:1:46 invalid-value",
		"registers/expectations.yaml:1:63 unknown-failure-mode",
		"registers/expectations.yaml:1:83 unknown-document",
	]));
