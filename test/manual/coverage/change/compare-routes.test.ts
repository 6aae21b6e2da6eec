// Is it told where a branch leads past work or checks to which it led before, though every guard is there?
import { describe, expect, test } from "vitest";
import { branch, decision, type Files, procedure, qcStep, step } from "../../build-manual.ts";
import { compareFiles, withoutControls } from "./compare-files.ts";

const one = (...parts: string[]): Files => ({
	...withoutControls,
	"procedures/receiving/a.mdx": procedure("A", parts.join("\n")),
});
const told = (before: Files, now: Files) => {
	const { findings, summary } = compareFiles(before, now);
	expect(summary.worse).toBe(0);
	return findings.map(({ id, message }) => `${id} ${message}`);
};
const check = (id: string, reaction = 'disposition="segregate" authority="quality-lead"') => qcStep({ id, reaction });
const ship = step("ship", "irreversible");
const whole = (goto: string) => decision("whole", branch("No", "", goto), branch("Yes"));

describe("a branch that led back to work before a check", () => {
	const page = (goto: string, ...more: string[]) =>
		one(step("pack"), step("pad"), check("lid"), whole(goto), step("tape"), check("seal"), ship, ...more);
	const before = page("pad");
	const said = (places: string, words: string) => [
		`changed-route:A:whole/no Unexpected way past the ${places} with the answer "No" at the decision "whole", expected none, as before: it ${words}`,
	];
	test("and leads on past it is told with what it leads past", () =>
		expect(told(before, page("tape"))).toEqual(said('QC step "lid"', 'leads to "tape", and leads to "pad" no more')));
	test("and leads past one that everybody came to is told by that alone", () =>
		expect(told(before, page("ship"))).toEqual([expect.stringContaining("avoided-qc-step:A:seal")]));
	test("and ends the work is told", () =>
		expect(told(before, page("end"))).toEqual(
			said('QC steps "lid", "seal"', 'ends the work, and leads to "pad" no more'),
		));
	test("and has lost its goto is told", () =>
		expect(
			told(
				before,
				one(
					step("pack"),
					step("pad"),
					check("lid"),
					decision("whole", branch("No"), branch("Yes")),
					step("tape"),
					check("seal"),
					ship,
				),
			),
		).toEqual(said('QC step "lid"', 'goes on, and leads to "pad" no more')));
	test("and leads past some of the work alone is told of that", () =>
		expect(told(before, page("lid"))).toEqual(said('step "pad"', 'leads to "lid", and leads to "pad" no more')));
	test("and leads back further is not told", () => expect(told(before, page("pack"))).toEqual([]));
});

describe("what is not told", () => {
	const page = (goto: string, ...parts: string[]) => one(...parts, check("lid"), whole(goto), check("seal"), ship);
	const before = page("lid", step("pack"));
	test("a step that is put before the check, and the target with it", () =>
		expect(told(before, page("wipe", step("pack"), step("wipe")))).toEqual([]));
	test("a target under another id", () => {
		const wrapped = page("wrap", step("wrap").replace("Do wrap", "Do pack"));
		expect(told(page("pack", step("pack")), wrapped)).toEqual([]);
	});
	test("a target that is gone", () =>
		expect(told(page("pad", step("pack"), step("pad")), page("lid", step("pack")))).toEqual([]));
	test("a step that moved to a place before the decision that everybody comes through", () => {
		const late = one(check("lid"), whole("pad"), step("pad"), check("seal"), ship);
		expect(told(late, one(step("pad"), check("lid"), whole("seal"), check("seal"), ship))).toEqual([]);
	});
	test("a branch that went on and ends the work now, as it was meant to", () => {
		const open = decision("whole", branch("No"), branch("Yes"));
		expect(
			told(one(check("lid"), open, check("seal"), ship), one(check("lid"), whole("end"), check("seal"), ship)),
		).toEqual([]);
	});
	test("answers that have changed places with a question of other words", () => {
		const asked = (question: string, no: string, yes: string) =>
			one(
				step("pack"),
				check("lid"),
				decision("whole", branch("No", "", no), branch("Yes", "", yes)).replace("Which whole?", question),
				step("tape"),
				check("seal"),
				ship,
			);
		const whole = asked("Is the lid open?", "tape", "pack");
		for (const question of ["Is the lid closed?", "Does the lid fit?"])
			expect(told(whole, asked(question, "pack", "tape"))).toEqual([]);
	});
	test("work that is done again in the branch, before the check to which it leads now", () => {
		const page = (no: string) =>
			one(step("pack"), step("pad"), check("lid"), decision("whole", no, branch("Yes")), check("seal"), ship);
		const inBranch = (goto: string) => page(branch("No", step("refill"), goto));
		expect(told(page(branch("No", "", "pad")), inBranch("lid"))).toEqual([]);
		expect(told(page(branch("No", "", "pad")), inBranch("seal"))).toEqual([
			expect.stringContaining('past the QC step "lid"'),
		]);
	});
	test("a branch that leads to where it led, by a goto", () => {
		const open = decision("whole", branch("No"), branch("Yes"));
		expect(
			told(
				one(check("lid"), open, step("tape"), check("seal"), ship),
				one(check("lid"), whole("tape"), step("tape"), check("seal"), ship),
			),
		).toEqual([]);
	});
	test("a way that avoided the check before", () => {
		const first = (goto: string) =>
			one(
				check("lid"),
				decision("big", branch("No"), branch("Yes", check("seal"), goto)),
				step("tape"),
				step("pad"),
				ship,
			);
		expect(told(first("tape"), first("pad"))).toEqual([expect.stringContaining('past the step "tape"')]);
		const round = (goto: string) =>
			one(check("lid"), whole(goto), decision("big", branch("No"), branch("Yes", check("seal"))), ship);
		expect(told(round("big"), round("ship"))).toEqual([]);
	});
});

test("what is not guarded by it any more is told as that alone", () => {
	const page = (goto: string) => one(whole(goto), step("tape"), check("seal"), ship);
	const { findings } = compareFiles(page("tape"), page("ship"));
	expect(findings.map(({ rule }) => rule)).toEqual(["unguarded-irreversible-step"]);
});
test("two answers that have changed places are told as that alone", () => {
	const page = (no: string, yes: string) =>
		one(
			step("pad"),
			check("lid"),
			decision("whole", branch("No", "", no), branch("Yes", "", yes)),
			check("seal"),
			ship,
		);
	expect(told(page("pad", "seal"), page("seal", "pad"))).toEqual([expect.stringContaining("changed-decision:A:whole")]);
});
test("a reaction that leads elsewhere is told of its check", () => {
	const page = (goto: string) =>
		one(step("pack"), step("pad"), check("lid", `disposition="correct" goto="${goto}"`), check("seal"), ship);
	expect(told(page("pack"), page("pad"))).toEqual([expect.stringContaining("changed-qc-step:A:lid")]);
});
