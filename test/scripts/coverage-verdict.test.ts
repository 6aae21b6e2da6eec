// Does a report fail the run? What was asked for goes before what the policy says.
import { describe, expect, test } from "vitest";
import { type FailOn, judgeReport } from "../../scripts/coverage/verdict.ts";
import type { CoverageReport } from "../../src/manual/coverage/coverage-report.ts";
import type { NamedFinding } from "../../src/manual/model/finding.ts";

const error = { severity: "error" } as NamedFinding;
const warning = { severity: "warning" } as NamedFinding;
const missed = { criticality: "critical", minimum: 100, percent: 92.3, met: false } as const;
const report = (findings: NamedFinding[], thresholds: CoverageReport["thresholds"] = []) => ({
	findings,
	thresholds,
	summary: { percent: 80 } as CoverageReport["summary"],
});

describe("findings", () => {
	test.each<["gate" | "report", FailOn | undefined, boolean, boolean]>([
		["gate", undefined, true, false],
		["gate", "error", true, false],
		["gate", "warning", true, true],
		["gate", "never", false, false],
		["report", undefined, false, false],
		["report", "error", true, false],
		["report", "warning", true, true],
		["report", "never", false, false],
	])("mode %s, --fail-on %s: an error fails %s, a warning %s", (mode, failOn, byError, byWarning) => {
		expect(judgeReport(report([error]), mode, { failOn }).failed).toBe(byError);
		expect(judgeReport(report([warning]), mode, { failOn }).failed).toBe(byWarning);
		expect(judgeReport(report([]), mode, { failOn }).failed).toBe(false);
	});
});

describe("thresholds of the policy", () => {
	test.each<["gate" | "report", FailOn | undefined, boolean]>([
		["gate", undefined, true],
		["gate", "never", false],
		["report", undefined, false],
		["report", "error", true],
	])("mode %s, --fail-on %s: one that is missed fails %s", (mode, failOn, fails) => {
		const line = "critical: 92.3 % covered, policy.yaml demands 100 %";
		expect(judgeReport(report([], [missed]), mode, { failOn })).toMatchObject({
			failed: fails,
			thresholds: fails ? [line] : [],
			minimum: "",
		});
	});
	test("one that is met fails nothing", () =>
		expect(judgeReport(report([], [{ ...missed, met: true }]), "gate", {}).failed).toBe(false));
});

describe("--min", () => {
	test.each<["gate" | "report", FailOn | undefined]>([
		["gate", undefined],
		["gate", "never"],
		["report", undefined],
		["report", "never"],
	])("mode %s, --fail-on %s: it fails below, and is reached exactly", (mode, failOn) => {
		expect(judgeReport(report([]), mode, { failOn, minimum: 80.1 })).toMatchObject({
			failed: true,
			thresholds: [],
			minimum: "80 % is below --min 80.1",
		});
		expect(judgeReport(report([]), mode, { failOn, minimum: 80 }).failed).toBe(false);
	});
});

describe("why something that was found fails nothing", () => {
	const byMode = /^mode: report in policy\.yaml: /;
	test("but a baseline is asked for, so what it does not list fails in a report too", () => {
		const beside = { baseline: "gaps.json" };
		expect(judgeReport(report([error]), "report", beside)).toMatchObject({ failed: true, passedOver: "" });
		expect(judgeReport(report([]), "report", beside).failed).toBe(false);
		expect(judgeReport(report([error]), "report", { ...beside, failOn: "never" }).failed).toBe(false);
	});
	const passedOver = (...given: Parameters<typeof judgeReport>) => judgeReport(...given).passedOver;
	test("the mode of the policy says so, for findings and for thresholds", () => {
		expect(passedOver(report([error]), "report", {})).toMatch(byMode);
		expect(passedOver(report([], [missed]), "report", {})).toMatch(byMode);
	});
	test("nothing is said where nothing was found, or a warning only", () =>
		expect([passedOver(report([]), "report", {}), passedOver(report([warning]), "report", {})]).toEqual(["", ""]));
	test("nothing is said to whoever said it", () =>
		expect(passedOver(report([error], [missed]), "report", { failOn: "never" })).toBe(""));
	test("nothing is said where it fails", () => expect(passedOver(report([error], [missed]), "gate", {})).toBe(""));
	test("a baseline passes over thresholds, not over --min", () => {
		const verdict = judgeReport(report([], [missed]), "gate", { baseline: "gaps.json", minimum: 90 });
		expect(verdict).toMatchObject({
			failed: true,
			thresholds: [],
			passedOver: "Missed thresholds fail nothing beside a baseline",
		});
	});
});
