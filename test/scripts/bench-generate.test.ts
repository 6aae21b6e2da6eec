// Is the manual that the benchmark generates a good one, and always the same?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { benchDay, generateManual, writeManual } from "../../scripts/bench/generate-manual.ts";
import { defects, planManual } from "../../scripts/bench/plan-manual.ts";
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { proceduresOf } from "../../src/manual/model/manual.ts";
import { formatFinding } from "../../src/manual/report/format-finding.ts";
import { checkManual } from "../../src/manual/rules/check-manual.ts";
import { readManual } from "../../src/manual/source/read-manual.ts";

const folder = mkdtempSync(join(tmpdir(), "manual-generated-"));
writeManual(folder, 120);
const manual = readManual(folder, "content");
const procedures = proceduresOf(manual);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("it passes the check", () => {
	expect(checkManual(manual, benchDay).map((finding) => formatFinding(finding))).toEqual([]);
});

test("it has the size that was asked for, with a checklist for every ten procedures", () => {
	expect(procedures).toHaveLength(120);
	expect(manual.documents).toHaveLength(132);
	expect(manual.registers.processes.entries.size).toBe(20);
});

test("a procedure is about 5 kB", () => {
	const files = [...generateManual(120)].filter(([path]) => path.startsWith("procedures/"));
	const mean = files.reduce((sum, [, text]) => sum + text.length, 0) / files.length;
	expect(mean).toBeGreaterThan(4400);
	expect(mean).toBeLessThan(5600);
});

test("it is the same every time", () => {
	expect([...generateManual(30)]).toEqual([...generateManual(30)]);
});

test("the first procedures do not change with the number of the others", () => {
	const textOf = (count: number) =>
		[...generateManual(count)].find(([path]) => path.includes("rcv-001.mdx") && path.startsWith("procedures/"));
	expect(textOf(50)).toEqual(textOf(400));
});

test("it is not all green: some are shallow, uncovered, exempt, drafts and withdrawn", () => {
	const { summary } = computeCoverage(manual, benchDay);
	expect(summary.shallow).toBeGreaterThan(0);
	expect(summary.uncovered).toBeGreaterThan(0);
	expect(summary.exempt).toBeGreaterThan(0);
	expect(summary.percent).toBeGreaterThan(85);
	expect(summary.percent).toBeLessThan(95);
	const statuses = new Set(procedures.map(({ head }) => head.status));
	expect([...statuses].sort()).toEqual(["draft", "effective", "in-review", "withdrawn"]);
});

test("what is shallow is so by the defect that was planned, and each occurs in a larger manual", () => {
	const large = mkdtempSync(join(tmpdir(), "manual-generated-"));
	try {
		writeManual(large, 400);
		const report = computeCoverage(readManual(large, "content"), benchDay);
		const errors = report.findings.filter(({ severity }) => severity === "error");
		const planned = planManual(400).procedures.filter(({ defect }) => defect);
		for (const { id, defect } of planned)
			expect(
				errors.filter(({ subject }) => subject === id).map(({ rule }) => rule),
				id,
			).toContain(defect);
		expect(report.procedures.filter(({ state }) => state === "shallow").map(({ id }) => id)).toEqual(
			expect.arrayContaining(planned.map(({ id }) => id)),
		);
		expect(report.summary.shallow).toBe(planned.length);
		expect(new Set(planned.map(({ defect }) => defect))).toEqual(new Set(defects));
		const warned = new Set(report.findings.filter(({ severity }) => severity === "warning").map(({ rule }) => rule));
		expect([...warned]).toEqual(
			expect.arrayContaining([
				"control-of-nothing",
				"undeclared-failure-mode",
				"review-overdue",
				"several-actions-in-one-item",
			]),
		);
	} finally {
		rmSync(large, { recursive: true, force: true });
	}
});

test("it has what real procedures have", () => {
	const components = new Set(manual.documents.flatMap(({ allNodes }) => allNodes.map(({ component }) => component)));
	expect([...components].sort()).toEqual([
		"Branch",
		"Decision",
		"Item",
		"OnFail",
		"PausePoint",
		"QCStep",
		"Step",
		"UseChecklist",
	]);
	for (const list of ["links", "pictures", "headings"] as const)
		expect(manual.documents.some((document) => document[list].length > 0)).toBe(true);
	expect(procedures.some(({ text }) => text.includes("| --- |"))).toBe(true);
	expect(procedures.some(({ head }) => head.supersedes.length > 0)).toBe(true);
});
