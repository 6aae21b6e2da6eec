// What is certain when a procedure starts, because others have to end before it?
import { describe, expect, test } from "vitest";
import { branch, decision, type Head, procedure, procedures, qcStep, step } from "../build-manual.ts";
import { controlsOf, flowOfFiles, guardsOf } from "./flow-of.ts";

const ship = step("ship", "irreversible");
const check = qcStep({ attributes: 'controls="FM-001"' });
/** A procedure that ships, and requires SOP-2 with a body, a head and others beside it. */
function flowAfter(body: string, keys: Head = {}, ...others: string[]) {
	const first = procedure("SOP-1", ship, { requires: "[SOP-2]", failureModes: "[FM-001]" });
	const { graph, ...flow } = flowOfFiles(procedures(first, procedure("SOP-2", body, keys), ...others));
	return [...guardsOf({ graph, ...flow }), ...controlsOf({ graph, ...flow })];
}
const certain = ["ship guarded", "FM-001 controlled by SOP-2"];
const guardedOnly = ["ship guarded", "FM-001 start → after SOP-2 → ship"];
const nothing = ["start → after SOP-2 → ship", "FM-001 start → after SOP-2 → ship"];
const absent = ["start → ship", "FM-001 start → ship"];

test("a required procedure with a check on every path guards, and rules out what the check controls", () =>
	expect(flowAfter(check)).toEqual(certain));
test("one whose check controls another failure mode guards only", () =>
	expect(flowAfter(qcStep())).toEqual(guardedOnly));
test("one without a check is sure of nothing", () => expect(flowAfter(step("a"))).toEqual(nothing));
test("one with an invalid check is sure of nothing", () => expect(flowAfter(qcStep({ text: "" }))).toEqual(nothing));
test("a check in one branch only rules nothing out", () => {
	expect(flowAfter(decision("d", branch("Yes", check)))).toEqual(nothing);
	expect(flowAfter(decision("d", branch("Yes", check)) + qcStep({ id: "b" }))).toEqual(guardedOnly);
});
test("checks on different paths rule out together", () =>
	expect(flowAfter(decision("d", branch("Yes", check), branch("No", check.replace('"match"', '"other"'))))).toEqual(
		certain,
	));
test("a failed check that leads on to the end lets through, one that somebody decides does not", () => {
	const failing = (reaction: string) =>
		flowAfter(qcStep({ attributes: 'controls="FM-001"', reaction: `${reaction} goto="on"` }) + step("on"));
	expect(failing('disposition="segregate"')).toEqual(nothing);
	expect(failing('disposition="concession" authority="quality-lead"')).toEqual(certain);
});
test("one with an unguarded irreversible step is sure of nothing, whatever it checks later", () =>
	expect(flowAfter(step("seal", "irreversible") + check)).toEqual(nothing));

test("one that nobody gets to the end of is sure of nothing, whether it leads round or only stops", () => {
	const round = decision("d", branch("Yes", "", "a"), branch("No", "", "a"));
	for (const body of [step("a") + round, check + step("a") + round, step("a") + check + round])
		expect(flowAfter(body)).toEqual(nothing);
});

describe("one whose check is made void before its end", () => {
	const repack = step("repack", 'undoes="match"');
	test("is sure of nothing", () => expect(flowAfter(check + repack)).toEqual(nothing));
	test("is sure of it where a check of the same failure mode follows", () =>
		expect(flowAfter(check + repack + qcStep({ id: "again", attributes: 'controls="FM-001"' }))).toEqual(certain));
	test("is sure of nothing where that looked for the same, though another check of it was before", () =>
		expect(flowAfter(`${check}${check.replace('"match"', '"again"')}${repack}`)).toEqual(nothing));
	const weigh = (mode = "") => qcStep({ id: "weigh", attributes: mode && `controls="${mode}"` });
	const reweigh = step("repack", 'undoes="weigh"');
	test("is sure of what another one looked for, and guards nothing, as what cannot be taken back is not guarded there", () => {
		const other = ["start → after SOP-2 → ship", "FM-001 controlled by SOP-2"];
		expect(flowAfter(check + weigh() + reweigh)).toEqual(other);
		expect(flowAfter(check + weigh("FM-002") + reweigh)).toEqual(other);
		expect(flowAfter(weigh("FM-002") + check + reweigh)).toEqual(other);
	});
	test("is sure of nothing where something that cannot be taken back follows unguarded", () =>
		expect(flowAfter(check + weigh("FM-002") + reweigh + step("seal", "irreversible"))).toEqual(nothing));
});

describe("one that is not in force is no requirement:", () => {
	test.each([{ status: "withdrawn" }, { status: "draft" }, { effective: "2026-11-23" }])("%j", (keys) =>
		expect(flowAfter(check, keys)).toEqual(absent),
	);
	test("superseded", () =>
		expect(flowAfter(check, {}, procedure("SOP-3", "x\n", { supersedes: "[SOP-2]" }))).toEqual(absent));
});
test("an id that leads to no procedure, and one that cannot be read, are none", () => {
	const first = procedure("SOP-1", ship, { requires: "[SOP-2, CHK-1]" });
	expect(guardsOf(flowOfFiles(procedures(first, procedure("SOP-2", "<5 kg\n"))))).toEqual(["start → ship"]);
});

describe("a chain", () => {
	const third = (body: string, keys: Head = {}) => procedure("SOP-3", body, keys);
	const over = { requires: "[SOP-3]" };
	test("hands on what its first rules out", () => expect(flowAfter(step("a"), over, third(check))).toEqual(certain));
	test("hands on nothing where its first is not in force", () =>
		expect(flowAfter(step("a"), over, third(check, { status: "withdrawn" }))).toEqual(nothing));
	test("hands on nothing where what stands between makes it void", () =>
		expect(flowAfter(step("a", 'undoes="match"'), over, third(check))).toEqual(nothing));
	test("hands on nothing over one that lets something out unguarded", () =>
		expect(flowAfter(step("seal", "irreversible"), over, third(step("b")))).toEqual(nothing));
});

describe("procedures that require each other in a circle", () => {
	test("never start, so they are sure of nothing", () => {
		const [one, other] = [
			procedure("SOP-1", ship, { requires: "[SOP-2]" }),
			procedure("SOP-2", check, { requires: "[SOP-1]" }),
		];
		expect(guardsOf(flowOfFiles(procedures(one, other)))).toEqual(["start → ship"]);
		expect(guardsOf(flowOfFiles(procedures(procedure("SOP-1", ship, { requires: "[SOP-1]" }))))).toEqual([
			"start → ship",
		]);
	});
	test("never end either, so they vouch for nothing in one that requires them", () =>
		expect(flowAfter(check, { requires: "[SOP-3]" }, procedure("SOP-3", check, { requires: "[SOP-2]" }))).toEqual(
			absent,
		));
});
