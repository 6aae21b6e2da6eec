// What is told of a checklist among the procedures, or of a procedure among the checklists?
import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	checklist,
	type Files,
	manualOf,
	ownRegisters,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const item = '<Item id="lid" response="Closed">\nLid.\n</Item>\n\n';
const list = (keys = {}) => checklist("CHK-1", pausePoint("before", item + qcStep()), keys);
const user = procedure("SOP-1", step("open") + useChecklist("CHK-1", "list") + step("ship", "irreversible"));
const of = (files: Files) => {
	const manual = manualOf({ ...ownRegisters, ...files });
	const { findings, procedures: described, illFormed } = computeCoverage(manual, today);
	return {
		check: checkManual(manual, today),
		coverage: findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
		states: described.map(({ id, state }) => `${id} ${state}`),
		illFormed,
	};
};

test("a checklist among the procedures is told as that alone, with the place to move it to, and its checks count", () => {
	const { check, coverage, states, illFormed } = of({ ...procedures(user), "procedures/receiving/list.mdx": list() });
	expect(check).toEqual([
		{
			rule: "misplaced-document",
			severity: "error",
			file: "content/procedures/receiving/list.mdx",
			line: 2,
			column: 5,
			message: "Unexpected checklist in procedures/, expected it in checklists/",
			help: "Move the file to checklists/list.mdx.",
			subject: "CHK-1",
		},
	]);
	expect(coverage).toEqual([]);
	expect(states).toEqual(["SOP-1 covered"]);
	expect(illFormed).toEqual(["CHK-1"]);
	expect(of({ ...procedures(user), "checklists/list.mdx": list() }).check).toEqual([]);
});
test("a procedure among the checklists is told as that alone, and judged as one", () => {
	const { check, states } = of({ "checklists/open.mdx": procedure("SOP-1", step("open")) });
	expect(check.map(({ message, help }) => [message, help])).toEqual([
		[
			"Unexpected procedure in checklists/, expected it in procedures/",
			"Move the file to procedures/receiving/open.mdx.",
		],
	]);
	expect(states).toEqual(["SOP-1 uncovered"]);
});
test.each([
	[
		"has steps besides",
		procedure("A", step("open") + pausePoint("p", item)).replace("status:", "mode: read-do\nstatus:"),
	],
	["names failure modes", list({ failureModes: "[FM-001]" }).replace("CHK-1", "A")],
	["has the id of a procedure", list().replace("CHK-1", "SOP-1")],
])("a document of which head and body do not agree belongs where it lies: one that %s", (_, text) =>
	expect(of({ "procedures/receiving/a.mdx": text }).check.map(({ rule }) => rule)).toContain("misplaced-component"),
);
