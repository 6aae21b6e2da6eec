import { expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	check,
	checklist,
	type Files,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "checklist-not-read";
const body = qcStep() + useChecklist("CHK-1", "one") + step("ship", "irreversible");
const used = procedures(procedure("SOP-1", body));
const whole = checklist("CHK-1", pausePoint("p", qcStep({ id: "q" })));
const at = `procedures/receiving/a.mdx:23:15 ${rule} Unexpected checklist CHK-1`;
const expected = "expected one whose checks can be counted";
const stateOf = (files: Files) => computeCoverage(manualOf(files), today).procedures[0]?.state;

test("one that can be read is fine", () => {
	const files = { ...used, "checklists/k.mdx": whole };
	expect(findingsOf(rule, files)).toEqual([]);
	expect(stateOf(files)).toBe("covered");
});
test.each(["draft", "withdrawn"])("so is one that is %s: that is told as what it is", (status) =>
	expect(findingsOf(rule, { ...used, "checklists/k.mdx": checklist("CHK-1", whole, { status }) })).toEqual([]),
);
test("one that is not there is told where it is used, and its procedure is covered no more", () => {
	const files = { ...used, "checklists/k.mdx": whole.replace("CHK-1", "CHK-01") };
	expect(findingsOf(rule, files)).toEqual([`${at} that is not there, ${expected}`]);
	expect(stateOf(files)).toBe("shallow");
});
test("a procedure is no checklist", () => {
	const files = { ...used, "procedures/receiving/b.mdx": procedure("CHK-1", qcStep()) };
	expect(findingsOf(rule, files)).toEqual([`${at} that is not there, ${expected}`]);
});
test.each([
	["a tag is open", whole.replace("</PausePoint>", "")],
	["its head has a tab", whole.replace("\nroles:", "\n\troles:")],
])("one that cannot be read is told: %s", (_, text) => {
	const files = { ...used, "checklists/k.mdx": text };
	expect(findingsOf(rule, files)).toEqual([`${at} that cannot be read, ${expected}`]);
	expect(stateOf(files)).toBe("shallow");
});
test("where a file shows no id, it may be the one", () =>
	expect(findingsOf(rule, { ...used, "checklists/k.mdx": "" })).toEqual([
		`${at} that is not there, unless it is content/checklists/k.mdx, which cannot be read, ${expected}`,
	]));
test("a checklist that uses it is told, and makes whoever uses that one shallow", () => {
	const files = {
		...procedures(procedure("SOP-1", qcStep() + useChecklist("CHK-2", "two"))),
		"checklists/b.mdx": checklist("CHK-2", pausePoint("p", useChecklist("CHK-1", "one"))),
	};
	expect(findingsOf(rule, files)).toEqual([
		`checklists/b.mdx:18:15 ${rule} Unexpected checklist CHK-1 that is not there, ${expected}`,
	]);
	expect(stateOf(files)).toBe("shallow");
});
test("a draft may name what is still to be written, as far as coverage goes", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", body, { status: "draft" })))).toEqual([]));
test("check tells the id that is not there in its own words, and only those", () =>
	expect(check(used).map((line) => line.split(" ")[1])).toEqual(["unknown-document"]));
