import { expect, test } from "vitest";
import { checklist, type Files, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "criticality-below-severity";
const strict = "thresholds: { critical: 100, major: 80 }\n";
const of = (failureModes: string, criticality: string, policy = strict, keys = {}, files: Files = {}) =>
	findingsOf(rule, {
		...procedures(procedure("SOP-1", qcStep(), { failureModes, criticality, ...keys })),
		"policy.yaml": policy,
		...files,
	});
const told = (words: string) => [`procedures/receiving/a.mdx:13:14 ${rule} Unexpected criticality ${words}`];

test("a minor procedure that declares a critical failure mode is told where the policy demands more of critical ones", () =>
	expect(of("[FM-001]", "minor")).toEqual(
		told(
			'minor of a procedure that declares the critical failure mode FM-001 "Wrong colour", expected critical: policy.yaml demands that 100 % of critical procedures are covered, and nothing of minor ones',
		),
	));
test("the share that is demanded of its own criticality is told too", () =>
	expect(of("[FM-001]", "major")).toEqual(
		told(
			'major of a procedure that declares the critical failure mode FM-001 "Wrong colour", expected critical: policy.yaml demands that 100 % of critical procedures are covered, and only 80 % of major ones',
		),
	));
test("of several, the gravest is told", () => {
	const words = of("[FM-002, FM-001]", "minor");
	expect(words).toHaveLength(1);
	expect(words[0]).toContain("critical failure mode FM-001");
});
test("as grave as its gravest failure mode, or graver, is fine", () => {
	expect(of("[FM-001, FM-002]", "critical")).toEqual([]);
	expect(of("[FM-002]", "major")).toEqual([]);
	expect(of("[FM-002]", "critical")).toEqual([]);
	expect(of("[]", "minor")).toEqual([]);
});
test("nothing is told where no more is demanded of the graver ones", () => {
	expect(of("[FM-001]", "minor", "lang: en\n")).toEqual([]);
	expect(of("[FM-001]", "minor", "thresholds: { critical: 80, major: 80, minor: 80 }\n")).toEqual([]);
	expect(of("[FM-002]", "minor", "thresholds: { critical: 100 }\n")).toEqual([]);
	expect(of("[FM-002]", "minor", strict)).toHaveLength(1);
});
test("the gravest of which more is demanded is told, though there is a graver one", () =>
	expect(of("[FM-001, FM-002]", "minor", "thresholds: { major: 80 }\n")[0]).toContain("major failure mode FM-002"));
test("a procedure that is not in force, one whose criticality cannot be read, and an unknown failure mode are not told", () => {
	expect(of("[FM-001]", "minor", strict, { status: "draft" })).toEqual([]);
	expect(of("[FM-001]", "trifling")).toEqual([]);
	expect(of("[FM-009]", "minor")).toEqual([]);
});
test("a checklist declares no failure modes and is not judged by those of its checks", () =>
	expect(
		of("[]", "critical", strict, {}, { "checklists/c.mdx": checklist("CHK-1", "", { criticality: "minor" }) }),
	).toEqual([]));
