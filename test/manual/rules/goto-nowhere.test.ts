import { expect, test } from "vitest";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import {
	check,
	checklist,
	findingsOf,
	manualOf,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	today,
} from "../build-manual.ts";

const rule = "goto-nowhere";
const of = (body: string) => findingsOf(rule, procedures(procedure("SOP-1", body)));
const branch = (goto: string) =>
	`<Decision id="label" question="Is it?">\n  <Branch when="Yes" goto="${goto}">\n    Go.\n  </Branch>\n</Decision>\n\n`;
const told = (place: string, goto: string, hint = "") =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected goto="${goto}", expected the id of a step of this document or end${hint}`;

test.each(["end", "match", "label"])("%s is a place of this document", (goto) =>
	expect(of(branch(goto) + qcStep())).toEqual([]),
);
test("a place that is not there is told with the nearest", () =>
	expect(of(branch("mach") + qcStep())).toEqual([told("17:22", "mach", '; did you mean "match"?')]));
test("a place in another document is nowhere", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", branch("match")), procedure("SOP-2")))).toEqual([
		told("17:22", "match"),
	]));
test("a place that may stand in what cannot be read is not told", () =>
	expect(of(`{/* Why so.\n\n${step("sort")}{/* Its end. */}\n\n${branch("sort")}${qcStep()}`)).toEqual([]));
test("a place within a used checklist is told with that of the checklist", () => {
	const use = '<UseChecklist ref="CHK-1" id="one" />\n\n';
	const files = {
		...procedures(procedure("SOP-1", branch("one--match") + use + qcStep())),
		"checklists/one.mdx": checklist("CHK-1", pausePoint("stop", qcStep())),
	};
	expect(checkManual(manualOf(files), today).map(({ message, help }) => [message, help])).toEqual([
		[
			'Unexpected goto="one--match", expected the id of a step of this document or end',
			'From outside, a checklist is gone through from its beginning: write goto="one".',
		],
	]);
});
test("End is not end", () => expect(of(branch("End"))).toEqual([told("17:22", "End")]));
test("an OnFail that goes nowhere is told", () =>
	expect(of(qcStep().replace('"segregate"', '"correct" goto="zzz"'))).toEqual([told("19:33", "zzz")]));
test("an OnFail that ends is fine", () =>
	expect(of(qcStep().replace('"segregate"', '"correct" goto="end"'))).toEqual([]));
test("a place within a branch is there", () =>
	expect(
		of(`${branch("open").replace("    Go.\n", '<Step id="open" by="receiver" title="Open">\nGo.\n</Step>\n')}`),
	).toEqual([]));
test.each([
	["a list", `1. First:\n\n${step("open").replace(/^/gm, "   ")}\n`, "misplaced-component"],
	[
		"another step",
		`<Step id="out" by="receiver" title="Out">\nGo.\n\n${step("open")}</Step>\n\n`,
		"misplaced-component",
	],
	["HTML", `<div>\n${step("open")}</div>\n\n`, "unknown-component"],
])("that a step stands in %s is told, and not besides that it is nowhere", (_, body, told) =>
	expect(check(procedures(procedure("SOP-1", `${body}${branch("open")}[To it](#open)\n`)))).toEqual([
		expect.stringContaining(` ${told} `),
	]),
);
