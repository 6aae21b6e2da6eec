import { expect, test } from "vitest";
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
const told = (place: string, what: string) =>
	`${place} ${rule} Unexpected ${what} that no path leads to, expected a way to it`;

test("what stands in line is reached", () => expect(of(step("open") + qcStep())).toEqual([]));
test("what a goto leads to is reached", () => expect(of(leave("scan") + step("scan"))).toEqual([]));
test("what only a failed check leads to is reached", () =>
	expect(of(qcStep({ reaction: 'disposition="correct" goto="mend"' }) + leave("end") + step("mend"))).toEqual([]));
test("what stands after a decision that always leads elsewhere is told, whatever it is", () =>
	expect(of(leave("end") + step("scan") + qcStep() + decision("d", branch("Yes")))).toEqual([
		told("procedures/receiving/a.mdx:22:1", 'step "scan"'),
		told("procedures/receiving/a.mdx:25:1", 'check "match"'),
		told("procedures/receiving/a.mdx:32:1", 'decision "d"'),
	]));
test("a decision that leaves an answer open leads on", () =>
	expect(of(decision("d", branch("Yes", "", "end")) + step("scan"))).toEqual([]));
test("Yes and No that both lead elsewhere do not", () =>
	expect(of(decision("d", branch("Yes", "", "end"), branch("No", "", "end")) + step("scan"))).toEqual([
		told("procedures/receiving/a.mdx:26:1", 'step "scan"'),
	]));
test("two steps that lead to each other only are both told", () =>
	expect(of(leave("end") + step("scan") + decision("back", branch("otherwise", "", "scan")))).toEqual([
		told("procedures/receiving/a.mdx:22:1", 'step "scan"'),
		told("procedures/receiving/a.mdx:25:1", 'decision "back"'),
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
