// Is a check made by another person than the one who did the work?
import { describe, expect, test } from "vitest";
import { computeFlow } from "../../../src/manual/flow/compute-flow.ts";
import { isIndependent, ownVerifiers, peopleOf, performersBefore } from "../../../src/manual/flow/independence.ts";
import type { Procedure } from "../../../src/manual/model/document.ts";
import { proceduresOf } from "../../../src/manual/model/manual.ts";
import { branch, decision, type Files, manualOf, procedure, procedures, qcStep, step, today } from "../build-manual.ts";

/** The check named `match` of a body, and the flow it stands in. */
function placed(body: string, files: Files = {}) {
	const manual = manualOf({ ...procedures(procedure("SOP-1", body)), ...files });
	const { graph } = computeFlow(manual, proceduresOf(manual)[0] as Procedure, today);
	const check = graph.nodes.find((node) => node.kind === "check" && node.anchor === "match");
	if (check?.kind !== "check") throw new Error("There is no check named match");
	return { manual, graph, check };
}
const performers = (body: string) => {
	const { manual, graph, check } = placed(body);
	return Object.fromEntries([...performersBefore(manual, graph, check)].map(([role, { anchor }]) => [role, anchor]));
};
const independent = (body: string, files: Files = {}) => {
	const { manual, graph, check } = placed(body, files);
	return isIndependent(manual, graph, check);
};
const hold = qcStep({ id: "h", attributes: "hold" });

describe("those who did the work a check looks at", () => {
	test("are the roles of the steps before it, each with the nearest of its steps", () =>
		expect(performers(step("a") + step("b") + step("c", "", "inspector quality-lead") + qcStep())).toEqual({
			inspector: "c",
			"quality-lead": "c",
			receiver: "b",
		}));
	test("are not those of a step that no path leads to", () =>
		expect(
			performers(decision("d", branch("otherwise", "x\n", "match")) + step("never", "", "inspector") + qcStep()),
		).toEqual({}));
	test("are nobody at the start", () => expect(performers(qcStep() + step("a"))).toEqual({}));
	test("are those of every branch that leads to it", () =>
		expect(
			performers(
				decision("d", branch("Yes", step("a")), branch("No", step("b", "", "inspector"), "end")) +
					step("c", "", "quality-lead") +
					qcStep(),
			),
		).toEqual({ receiver: "a", "quality-lead": "c" }));
	test("are not those before a hold point that has passed", () =>
		expect(performers(step("a") + hold + step("b", "", "inspector") + qcStep())).toEqual({ inspector: "b" }));
	test("are those before a hold point that they pass themselves, and nobody else before it", () =>
		expect(
			performers(step("a", "", "inspector") + step("b") + hold + step("c", "", "quality-lead") + step("d") + qcStep()),
		).toEqual({ receiver: "d", "quality-lead": "c", inspector: "a" }));
	test("are those before a hold point that can be gone round", () =>
		expect(performers(step("a") + decision("d", branch("Yes", hold)) + qcStep())).toEqual({ receiver: "a" }));
	test("are those of a rework that leads back to it, and of what the rework starts anew", () =>
		expect(performers(step("a") + qcStep() + decision("d", branch("Yes", step("b", "", "inspector"), "a")))).toEqual({
			receiver: "a",
			inspector: "b",
		}));
	test("are not those who look, be it in a QC step that counts as no check", () =>
		expect(performers(qcStep({ id: "x", by: "quality-lead", onFail: "" }) + qcStep())).toEqual({}));
	test("go on behind the check itself where it is a hold point, only if it failed", () =>
		expect(performers(step("a") + qcStep({ attributes: "hold", reaction: 'disposition="correct" goto="a"' }))).toEqual({
			receiver: "a",
		}));
});

describe("people of a role on a shift", () => {
	const manual = manualOf({});
	test.each([
		["receiver", 2],
		["inspector", 1],
		["nobody-knows", 1],
	])("of %s are %i", (role, people) => expect(peopleOf(manual, role)).toBe(people));
});

test("whoever checks their own work is told with the step of it", () => {
	const { manual, graph, check } = placed(
		step("a", "", "inspector") + step("b") + qcStep({ by: "inspector receiver quality-lead" }),
	);
	expect(ownVerifiers(manual, graph, check)).toMatchObject([{ role: "inspector", step: { anchor: "a" } }]);
});

describe("a check is independent", () => {
	const own = step("a", "", "inspector");
	test.each([
		["second-person", step("a"), true],
		["second-person", own, false],
		["successive", step("a"), true],
		["successive", own, false],
		["sampling", step("a"), true],
		["sampling", own, false],
		["automated", own, true],
		["self", step("a"), false],
		["source", step("a"), false],
	])("if it is %s, and after %j: %s", (kind, work, expected) =>
		expect(independent(work + qcStep({ kind }))).toBe(expected),
	);
	test.each(["second-person", "successive", "sampling"])(
		"if it is %s, and all who work and look have a role of the register",
		(kind) => {
			expect(independent(step("a") + qcStep({ kind, by: "inspecter" }))).toBe(false);
			expect(independent(step("a") + qcStep({ kind, by: "quality-lead inspecter" }))).toBe(false);
			expect(independent(step("a", "", "reciever") + qcStep({ kind }))).toBe(false);
		},
	);
	test("if a machine makes it, whatever it is called", () =>
		expect(independent(step("a", "", "reciever") + qcStep({ kind: "automated", by: "scaner" }))).toBe(true));
	test("if two of the role are on a shift", () => {
		const roles = { "registers/roles.yaml": "inspector: { title: Inspector, perShift: 2 }\n" };
		expect(independent(own + qcStep(), roles)).toBe(true);
	});
	test.each([
		["count", false],
		["weigh", false],
		["measure", false],
		["scan", true],
		["compare-photo", true],
		["inspect", true],
		["test", true],
		["review", true],
	])("if a second person can %s without being blind: %s", (method, expected) => {
		expect(independent(qcStep({ attributes: `method="${method}"` }))).toBe(expected);
		expect(independent(qcStep({ attributes: `method="${method}" blind` }))).toBe(true);
	});
	test("whoever counts as the next in line needs not be blind", () =>
		expect(independent(qcStep({ kind: "successive", attributes: 'method="count"' }))).toBe(true));
	test("being blind does not make one's own work another's", () =>
		expect(independent(own + qcStep({ attributes: 'method="count" blind' }))).toBe(false));
});
