import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";

const rule = "unreachable-step";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const leave = (goto: string) => decision("leave", branch("otherwise", "", goto));
const told = (place: string, what: string, behind = "") =>
	`${place} ${rule} Unexpected ${what} that no path leads to${behind && `, nor to ${behind} behind it`}, expected a way to it`;

test("what stands in line is reached", () => expect(of(step("open") + qcStep())).toEqual([]));
test("what a goto leads to is reached", () => expect(of(leave("scan") + step("scan"))).toEqual([]));
test("what only a failed check leads to is reached", () =>
	expect(of(qcStep({ reaction: 'disposition="correct" goto="mend"' }) + leave("end") + step("mend"))).toEqual([]));
describe("what stands after a decision that always leads elsewhere is told", () => {
	const behind = (body: string) => of(leave("end") + body);
	const at = "procedures/receiving/a.mdx:22:1";
	test("whatever it is", () => {
		expect(behind(step("scan"))).toEqual([told(at, 'step "scan"')]);
		expect(behind(qcStep())).toEqual([told(at, 'check "match"')]);
		expect(behind(decision("d", branch("Yes")))).toEqual([told(at, 'decision "d"')]);
	});
	test("once, with what only it leads to", () => {
		expect(behind(step("scan") + qcStep())).toEqual([told(at, 'step "scan"', '"match"')]);
		expect(behind(step("scan") + qcStep() + decision("d", branch("Yes")))).toEqual([
			told(at, 'step "scan"', '"match" and "d"'),
		]);
		expect(behind(["scan", "a", "b", "c", "d", "e"].map((id) => step(id)).join(""))).toEqual([
			told(at, 'step "scan"', '"a", "b", "c" and 2 more'),
		]);
	});
	test("and each of two that lead to the same", () =>
		expect(behind(step("scan") + leave("pack").replace("leave", "on") + step("weigh") + step("pack"))).toEqual([
			told(at, 'step "scan"', '"on" and "pack"'),
			told("procedures/receiving/a.mdx:31:1", 'step "weigh"'),
		]));
	test("each for itself where one of them is accepted", () => {
		const accepted = `{/* accept ${rule}: it waits for the new scanner */}\n\n${step("scan")}`;
		expect(behind(accepted + qcStep())).toEqual([
			told("procedures/receiving/a.mdx:24:1", 'step "scan"'),
			told("procedures/receiving/a.mdx:27:1", 'check "match"'),
		]);
	});
});
test("a decision that leaves an answer open leads on", () =>
	expect(of(decision("d", branch("Yes", "", "end")) + step("scan"))).toEqual([]));
test("Yes and No that both lead elsewhere do not", () =>
	expect(of(decision("d", branch("Yes", "", "end"), branch("No", "", "end")) + step("scan"))).toEqual([
		told("procedures/receiving/a.mdx:26:1", 'step "scan"'),
	]));
test("of two steps that lead to each other only, the first is told", () =>
	expect(of(leave("end") + step("scan") + decision("back", branch("otherwise", "", "scan")))).toEqual([
		told("procedures/receiving/a.mdx:22:1", 'step "scan"', '"back"'),
	]));
test("a check of a used checklist is told where it is used, by its anchor", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", leave("end") + useChecklist("CHK-1", "list"))),
			"checklists/c.mdx": checklist("CHK-1", qcStep()),
		}),
	).toEqual([told("procedures/receiving/a.mdx:22:1", 'check "list--match"')]));
test("a procedure that is not in force is not judged", () =>
	expect(of(leave("end") + step("scan"), { status: "draft" })).toEqual([]));
