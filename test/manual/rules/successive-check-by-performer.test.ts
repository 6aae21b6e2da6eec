import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	manualOf,
	procedure,
	procedures,
	qcStep,
	soundProcedure,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "successive-check-by-performer";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const work = step("pack", "", "inspector");
const check = (more: Parameters<typeof qcStep>[0] = {}) => qcStep({ kind: "successive", ...more });
const told = (place: string, work = "pack", check = "match") => [
	`${place} ${rule} Unexpected successive check "${check}" by "inspector", who performs "${work}" just before it and is alone on a shift, expected the next person in line`,
];
const hold = (by: string, kind = "self") => qcStep({ id: "h", by, kind, attributes: "hold" });

test("one by whoever did the step before it, alone, is told where they are named", () =>
	expect(of(work + check())).toEqual(told("procedures/receiving/a.mdx:19:58")));
test("it is a warning, which leaves the procedure covered", () => {
	const body = work + check({ id: "next", attributes: 'controls="FM-002"' });
	const report = computeCoverage(manualOf(procedures(soundProcedure("SOP-1", body))), today);
	expect(report.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([`warning ${rule}`]);
	expect(report.procedures.map(({ state }) => state)).toEqual(["covered"]);
});

describe("nothing is told", () => {
	test("of the next person", () => expect(of(step("pack") + check())).toEqual([]));
	test("of one of two on a shift", () => expect(of(step("pack") + check({ by: "receiver" }))).toEqual([]));
	test("where somebody else did the last step, whoever did the one before it", () =>
		expect(of(work + step("tape") + check())).toEqual([]));
	test("where there is no work before it", () => expect(of(check() + work)).toEqual([]));
	test("of what is received, which somebody else has done", () =>
		expect(of(work + check({ attributes: 'stage="receiving"' }))).toEqual([]));
	test.each(["self", "source", "sampling", "second-person", "automated"])("of a %s check", (kind) =>
		expect(of(work + check({ kind }))).toEqual([]),
	);
	test("where a hold point that somebody else passed stands in between", () => {
		expect(of(work + hold("goods-in-lead") + check())).toEqual([]);
		expect(of(work + hold("inspector", "automated") + check())).toEqual([]);
	});
	test("of an id that names no role, which is told elsewhere", () =>
		expect(of(step("pack", "", "inspecter") + check({ by: "inspecter" }))).toEqual([]));
	test("in a procedure that is not in force", () => expect(of(work + check(), { status: "draft" })).toEqual([]));
});

test("a hold point of one's own, and a check that is none, do not separate", () => {
	expect(of(work + hold("inspector") + check())).toEqual(told("procedures/receiving/a.mdx:26:58"));
	expect(of(work + qcStep({ id: "h", by: "goods-in-lead" }) + check())).toEqual(
		told("procedures/receiving/a.mdx:26:58"),
	);
});
test("of several who may make it, or may have done the step, each is told who is alone", () => {
	expect(of(work + check({ by: "goods-in-lead inspector" }))).toEqual(told("procedures/receiving/a.mdx:19:72"));
	expect(of(step("pack", "", "receiver inspector") + check())).toEqual(told("procedures/receiving/a.mdx:19:58"));
});
test("the last step on one way is enough", () =>
	expect(of(step("pick") + decision("d", branch("Yes", work), branch("No", step("tape"))) + check())).toHaveLength(1));
test("rework by whoever looks again is told", () =>
	expect(
		of(
			step("pack") +
				check({ reaction: 'disposition="correct" goto="mend"' }) +
				decision("fin", branch("otherwise", "", "end")) +
				step("mend", "", "inspector") +
				decision("back", branch("otherwise", "", "match")),
		),
	).toEqual(told("procedures/receiving/a.mdx:19:58", "mend")));
test("a check of a used checklist is told where it is used, by its anchor", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", work + useChecklist("CHK-1", "list"))),
			"checklists/c.mdx": checklist("CHK-1", check()),
		}),
	).toEqual(told("procedures/receiving/a.mdx:19:1", "pack", "list--match")));
