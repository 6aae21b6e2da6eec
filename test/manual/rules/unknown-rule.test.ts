import { expect, test } from "vitest";
import { findingsOf } from "../build-manual.ts";

const rule = "unknown-rule";

test("a rule that exists is fine, itself included", () =>
	expect(findingsOf(rule, { "policy.yaml": "rules: { missing-qc-step: warning, unknown-rule: error }\n" })).toEqual(
		[],
	));
test("another is told at its key, with the nearest", () =>
	expect(findingsOf(rule, { "policy.yaml": "rules:\n  missing-qc-stp: off\n" })).toEqual([
		`policy.yaml:2:3 ${rule} Unexpected rule "missing-qc-stp", expected one that exists; did you mean "missing-qc-step"?`,
	]));
test("it can be switched off itself", () =>
	expect(findingsOf(rule, { "policy.yaml": "rules: { no-such: off, unknown-rule: off }\n" })).toEqual([]));
