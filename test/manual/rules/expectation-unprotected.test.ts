import { expect, test } from "vitest";
import { expectationUnprotected } from "../../../src/manual/rules/expectation-unprotected.ts";
import { applyRules } from "../../../src/manual/rules/rule.ts";
import { branch, decision, findingsOf, manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";

const rule = "expectation-unprotected";
const expectation = (brokenBy?: string) => ({
	"registers/expectations.yaml": [
		"# What customers expect.",
		"EX-001:",
		"  touchpoint: Parcel",
		"  statement: It looks as in the photo",
		"  rating: met",
		...(brokenBy === undefined ? [] : [`  brokenBy: [${brokenBy}]`]),
		"",
	].join("\n"),
});
const check = qcStep({ attributes: 'controls="FM-001"' });
const of = (brokenBy: string | undefined, body = check, keys = {}) =>
	findingsOf(rule, {
		...procedures(procedure("SOP-1", body, { failureModes: "[FM-001]", ...keys })),
		...expectation(brokenBy),
	});
const unprotected = (modes: string) => [
	`registers/expectations.yaml:6:13 ${rule} Unexpected expectation EX-001 "It looks as in the photo" that no check protects, expected a procedure that controls ${modes}`,
];
const without = (place: string) => [
	`registers/expectations.yaml:${place} ${rule} Unexpected expectation EX-001 "It looks as in the photo" without a failure mode, expected at least one that would break it in brokenBy`,
];

test("one whose failure mode is controlled is fine", () => expect(of("FM-001")).toEqual([]));
test("one whose failure mode no check controls is told at brokenBy", () =>
	expect(of("FM-002")).toEqual(unprotected("FM-002")));
test("one of several failure modes is enough", () => expect(of("FM-002, FM-001")).toEqual([]));
test("of several that are not controlled all are named", () =>
	expect(of("FM-002, FM-009")).toEqual(unprotected("FM-002 or FM-009")));
test("one without a failure mode is told at brokenBy, or at its id where that is not there", () => {
	expect(of("")).toEqual(without("6:13"));
	expect(of(undefined)).toEqual(without("2:1"));
});
test("one whose failure modes cannot be read is told as that", () => expect(of("{ a: b }")).toEqual([]));
test("a check that a path goes past controls nothing", () =>
	expect(of("FM-001", decision("known", branch("Yes"), branch("No", check)))).toEqual(unprotected("FM-001")));
test("what mends it names the procedures that declare the failure mode, three at most", () => {
	const helpOf = (...declaring: string[]) =>
		applyRules([expectationUnprotected], {
			manual: manualOf({
				...procedures(
					...declaring.map((id) => procedure(id, qcStep(), { failureModes: "[FM-001]" })),
					procedure("SOP-9", qcStep(), { failureModes: "[FM-002]" }),
				),
				...expectation("FM-001"),
			}),
			asOf: today,
		}).map(({ help }) => help);
	expect(helpOf()).toEqual(["Declare the failure mode in the procedure where it is caused, and check for it there."]);
	expect(helpOf("SOP-1")).toEqual(["Check for it in SOP-1, where it is declared."]);
	expect(helpOf("SOP-1", "SOP-2", "SOP-3", "SOP-4")).toEqual([
		"Check for it in SOP-1 or SOP-2 or SOP-3, where it is declared.",
	]);
});
test("a failure mode that the procedure does not declare is not protected by it", () =>
	expect(of("FM-001", check, { failureModes: "[]" })).toEqual(unprotected("FM-001")));
test.each([{ status: "draft" }, { effective: "2026-11-23" }])(
	"a procedure that is not in force protects nothing: %j",
	(keys) => expect(of("FM-001", check, keys)).toEqual(unprotected("FM-001")),
);
test("without expectations there is nothing to tell", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1")))).toEqual([]));
