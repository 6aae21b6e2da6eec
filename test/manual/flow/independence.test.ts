// Is a check made by another person than the one who did the work?
import { describe, expect, test } from "vitest";
import { isIndependent, ownVerifiers, peopleOf } from "../../../src/manual/flow/independence.ts";
import { type Files, manualOf, qcStep, step } from "../build-manual.ts";
import { placed } from "./placed-check.ts";

const independent = (body: string, files: Files = {}) => {
	const { manual, graph, check } = placed(body, files);
	return isIndependent(manual, graph, check);
};

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
