import { expect, test } from "vitest";
import { findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "exemption-too-long";
const exempt = (from: string, until: string, policy = "", head = {}) => ({
	...procedures(
		procedure("SOP-1", "", {
			exemption: `{ reason: The till does it from March on, approvedBy: quality-lead, from: ${from}, until: ${until} }`,
			...head,
		}),
	),
	"policy.yaml": policy,
});
const found = (days: number, maxDays: number) => [
	`procedures/receiving/a.mdx:14:105 ${rule} Unexpected exemption of ${days} days, expected at most ${maxDays} (policy.yaml: exemption.maxDays)`,
];

test("180 days, first and last included, are allowed", () =>
	expect(findingsOf(rule, exempt("2026-01-01", "2026-06-29"))).toEqual([]));
test("181 days are too long", () =>
	expect(findingsOf(rule, exempt("2026-01-01", "2026-06-30"))).toEqual(found(181, 180)));
test("a leap day counts", () => expect(findingsOf(rule, exempt("2028-01-01", "2028-06-29"))).toEqual(found(181, 180)));
test("the policy may allow a single day", () =>
	expect(findingsOf(rule, exempt("2026-01-01", "2026-01-01", "exemption: { maxDays: 1 }"))).toEqual([]));
test("two days are too long for it", () =>
	expect(findingsOf(rule, exempt("2026-01-01", "2026-01-02", "exemption: { maxDays: 1 }"))).toEqual(found(2, 1)));
test("a draft is not judged", () =>
	expect(findingsOf(rule, exempt("2026-01-01", "2029-01-01", "", { status: "draft" }))).toEqual([]));
