import { expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep, step } from "../build-manual.ts";

const rule = "unlisted-performer";
const of = (body: string, roles = "[receiver]") => findingsOf(rule, procedures(procedure("SOP-1", body, { roles })));

test("a role that performs a step and is not in roles is told at the step", () =>
	expect(of(step("open") + step("shut", "", "inspector"))).toEqual([
		`procedures/receiving/a.mdx:19:21 ${rule} Unexpected performer "inspector" of "shut", expected one of the roles in the head of SOP-1: receiver`,
	]));
test("once, however many steps it performs", () =>
	expect(of(step("open", "", "inspector") + step("shut", "", "inspector"))).toHaveLength(1));
test("among several performers, too", () =>
	expect(of(step("open", "", "receiver inspector"))).toEqual([expect.stringContaining('performer "inspector"')]));
test("a role that is in roles is fine", () =>
	expect(of(step("open", "", "inspector"), "[receiver, inspector]")).toEqual([]));
test("who only checks may stand in roles or not", () => {
	expect(of(step("open") + qcStep())).toEqual([]);
	expect(of(step("open") + qcStep(), "[receiver, inspector]")).toEqual([]);
});
test("a role in roles that performs no step is fine: it may check, decide or help", () =>
	expect(of(step("open"), "[receiver, goods-in-lead]")).toEqual([]));
test("one that does not exist is told elsewhere", () => expect(of(step("open", "", "inspecter"))).toEqual([]));
test("where roles cannot be read that is told", () => expect(of(step("open"), "receiver and others")).toEqual([]));
