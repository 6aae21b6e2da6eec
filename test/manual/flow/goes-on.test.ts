// Is "go on" told only where somebody goes on?
import { expect, test } from "vitest";
import { goesOn, gotoTargets } from "../../../src/manual/flow/goes-on.ts";
import { branch, decision, manualOf, procedure, procedures, qcStep, step } from "../build-manual.ts";

/** Is the end of a body reached? */
function ends(body: string): boolean {
	const { documents, policy } = manualOf(procedures(procedure("SOP-1", body)));
	const [document] = documents;
	return document !== undefined && goesOn(document.nodes, policy, gotoTargets(document));
}
const away = decision("d", branch("Yes", "", "first"), branch("No", "", "end"));

test("steps, checks and decisions that lead on reach the end", () => {
	expect(ends(step("first") + qcStep())).toBe(true);
	expect(ends(decision("d", branch("Yes"), branch("No", "", "end")))).toBe(true);
});
test("a decision all of whose answers lead elsewhere does not, and nothing behind it either", () => {
	expect(ends(step("first") + away)).toBe(false);
	expect(ends(step("first") + away + step("after"))).toBe(false);
	expect(ends(step("first") + decision("outer", branch("Yes", away), branch("No", "", "end")))).toBe(false);
});
test("a third answer that nobody named goes on", () =>
	expect(ends(step("first") + decision("d", branch("Red", "", "first"), branch("Green", "", "end")))).toBe(true));
test("a step behind it that something else leads to reaches the end again", () => {
	expect(ends(away + step("first"))).toBe(true);
	const inside = decision("e", branch("Yes", step("first")), branch("No", "", "end"));
	expect(ends(away + inside)).toBe(true);
	expect(ends(qcStep({ reaction: 'disposition="correct" goto="after"' }) + step("first") + away + step("after"))).toBe(
		true,
	);
});
