import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { findingsOf, manualOf, procedure, procedures, step, today } from "../build-manual.ts";

const rule = "exemption-unreadable";
const sound = {
	reason: "The till does it from March on",
	approvedBy: "quality-lead",
	from: "2026-11-01",
	until: "2026-11-30",
};
const exempt = (keys: Partial<Record<keyof typeof sound, string | undefined>>, head = {}) => {
	const lines = Object.entries({ ...sound, ...keys }).flatMap(([key, value]) => (value ? `${key}: ${value}` : []));
	return procedures(procedure("SOP-1", step("open"), { exemption: `{ ${lines.join(", ")} }`, ...head }));
};
const told = (place: string, message: string) => [`procedures/receiving/a.mdx:${place} ${rule} ${message}`];

test("one with all it needs is fine", () => expect(findingsOf(rule, exempt({}))).toEqual([]));
test("a reason that nobody can judge is told once", () => {
	const expected = "expected a reason that a reader can judge, at least 15 characters";
	expect(findingsOf(rule, exempt({ reason: "Later" }))).toEqual(
		told("14:22", `Unexpected "Later" for exemption.reason, ${expected}`),
	);
	expect(findingsOf(rule, exempt({ reason: '""' }))).toHaveLength(1);
});
test("so is one without an end, and one that ends before it begins", () => {
	expect(findingsOf(rule, exempt({ until: undefined }))).toHaveLength(1);
	expect(findingsOf(rule, exempt({ until: "2026-10-01" }))).toEqual(
		told("14:105", 'Unexpected "2026-10-01" for exemption.until, expected a date not before from'),
	);
});
test("another fault of the head is none of the exemption", () =>
	expect(findingsOf(rule, exempt({}, { reviewEvery: "often" }))).toEqual([]));
test("a draft is not judged", () =>
	expect(findingsOf(rule, exempt({ reason: "Later" }, { status: "draft" }))).toEqual([]));
test("coverage tells it beside the missing check", () => {
	const { findings, procedures: described } = computeCoverage(manualOf(exempt({ reason: "Later" })), today);
	expect(described.map(({ state }) => state)).toEqual(["uncovered"]);
	expect(findings.map(({ rule }) => rule)).toEqual(["missing-qc-step", rule]);
	expect(findings[1]?.help).toBe("Say in a sentence why it is allowed. Until then it permits nothing.");
});
