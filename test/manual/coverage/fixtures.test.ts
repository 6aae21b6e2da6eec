// Every folder test/fixtures/coverage/<scenario> is a tiny manual with what `coverage` must tell about it, line for line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { readManual } from "../../../src/manual/source/read-manual.ts";
import { today, told } from "../build-manual.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/coverage");
const scenarios = readdirSync(fixtures).sort();

test.each(scenarios)("%s", (scenario) => {
	const report = computeCoverage(readManual(join(fixtures, scenario, "content"), "content"), today);
	const states = report.procedures.map(({ id, state }) => `${id} ${state}`);
	const expected = readFileSync(join(fixtures, scenario, "expected.txt"), "utf8")
		.trimEnd()
		.split("\n");
	expect([...states, ...report.findings.map(told)]).toEqual(expected);
});
test("there is one for each way in which a check can be there and not count", () =>
	expect(scenarios).toEqual([
		"after-shipping",
		"as-it-should-be",
		"circle-of-checklists",
		"code-block",
		"comment",
		"empty-body",
		"one-branch-only",
		"rework-loop-behind-it",
		"string",
		"unknown-tag",
		"withdrawn-checklist",
		"wrong-case",
	]));
