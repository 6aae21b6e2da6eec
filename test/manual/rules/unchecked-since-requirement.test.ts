import { expect, test } from "vitest";
import { branch, decision, findingsOf, procedure, procedures, qcStep, step } from "../build-manual.ts";

const rule = "unchecked-since-requirement";
const ship = step("ship", "irreversible");
const of = (body: string, keys = {}) =>
	findingsOf(
		rule,
		procedures(procedure("SOP-1", body, { requires: "[SOP-2]", ...keys }), procedure("SOP-2", qcStep())),
	);
const told = (place: string, path: string) => [
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected work between SOP-2 and the irreversible step "ship" that no check of SOP-1 looks at, expected one: ${path}`,
];

test("work that only the required procedure could have checked is told with its path", () =>
	expect(of(step("pack") + ship)).toEqual(told("20:1", "start → after SOP-2 → pack → ship")));
test("a check in one branch only is gone past by the other", () =>
	expect(of(step("pack") + decision("known", branch("Yes"), branch("No", qcStep({ id: "b" }))) + ship)[0]).toContain(
		"start → after SOP-2 → pack → Decision 'Which known?' = Yes → ship",
	));
test("work on a longer way is told, though a shorter one has none", () =>
	expect(of(decision("known", branch("Yes"), branch("No", step("pack"))) + ship)).toEqual(
		told("30:1", "start → after SOP-2 → Decision 'Which known?' = No → pack → ship"),
	));
test("work that leads to the check, or only to the end, is none on the way", () =>
	expect(
		of(
			decision(
				"known",
				branch("Yes"),
				branch("No", step("pack"), "end"),
				branch("otherwise", step("mend") + qcStep({ id: "b" })),
			) + ship,
		),
	).toEqual([]));
test("a check after the work is fine", () => expect(of(step("pack") + qcStep({ id: "b" }) + ship)).toEqual([]));
test("where nothing has been done since, nothing is told", () => expect(of(ship)).toEqual([]));
test("what is not guarded at all is told by another rule", () =>
	expect(of(step("pack") + ship, { requires: "[]" })).toEqual([]));
test("a live exemption allows it", () =>
	expect(
		of(step("pack") + ship, {
			exemption:
				"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-12-31 }",
		}),
	).toEqual([]));
