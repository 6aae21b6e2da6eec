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

const rule = "qc-after-irreversible-step";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const ship = step("ship", "irreversible");
const told = (place: string, message: string) => [`${place} ${rule} Unexpected check ${message}, expected it before`];

test("a check before what cannot be taken back is fine", () => expect(of(qcStep() + ship)).toEqual([]));
test("a check after it is told, when nothing guards it", () =>
	expect(of(ship + qcStep())).toEqual(
		told("procedures/receiving/a.mdx:19:1", '"match" after the irreversible step "ship", which nothing guards'),
	));
test("a further check after a guarded step is welcome", () =>
	expect(of(qcStep() + ship + qcStep({ id: "door" }))).toEqual([]));
test("a further check is welcome where a way leads past the first, which is told of step and failure mode", () => {
	const past = (late: string) =>
		step("open") +
		decision("known", branch("Yes", "", "ship"), branch("No")) +
		qcStep({ attributes: 'controls="FM-001"' }) +
		ship +
		qcStep({ id: "door", attributes: late });
	const head = { failureModes: "[FM-001]" };
	expect(of(past('controls="FM-001"'), head)).toEqual([]);
	for (const other of ["unguarded-irreversible-step", "uncontrolled-failure-mode"])
		expect(findingsOf(other, procedures(procedure("SOP-1", past('controls="FM-001"'), head)))).toHaveLength(1);
	const bare = told(
		"procedures/receiving/a.mdx:40:1",
		'"door" after the irreversible step "ship", which nothing guards',
	);
	expect(of(past('controls="FM-001 FM-002"'), head)).toEqual(bare);
	expect(of(past(""), head)).toEqual(bare);
});
test("a check after a guarded step of what nothing before it controls is told", () => {
	const late = qcStep() + ship + qcStep({ id: "door", attributes: 'controls="FM-001"' });
	expect(of(late, { failureModes: "[FM-001]" })).toEqual(
		told("procedures/receiving/a.mdx:27:1", '"door" after the irreversible step "ship"'),
	);
});
test("so it is where the head does not declare that", () => {
	const late = (early: string) =>
		qcStep({ attributes: early }) + ship + qcStep({ id: "door", attributes: 'controls="FM-001"' });
	const expected = told("procedures/receiving/a.mdx:27:1", '"door" after the irreversible step "ship"');
	expect(of(late('controls="FM-002"'), { failureModes: "[FM-002]" })).toEqual(expected);
	expect(of(late(""), { failureModes: "[]" })).toEqual(expected);
	expect(of(late('controls="FM-001 FM-002"'), { failureModes: "[FM-002]" })).toEqual([]);
});
test("and where it stands in one branch", () => {
	const inBranch = (attributes: string) =>
		qcStep() + ship + decision("called", branch("Yes", qcStep({ id: "call", attributes })), branch("No"));
	expect(of(inBranch('controls="FM-001"'))).toEqual(
		told("procedures/receiving/a.mdx:30:1", '"call" after the irreversible step "ship"'),
	);
	expect(of(inBranch(""))).toEqual([]);
});
test("one that a required procedure rules out is no reason", () => {
	const late = qcStep() + ship + qcStep({ id: "door", attributes: 'controls="FM-001"' });
	const required = procedure("SOP-2", qcStep({ attributes: 'controls="FM-001"' }), { failureModes: "[FM-001]" });
	expect(findingsOf(rule, procedures(procedure("SOP-1", late, { requires: "[SOP-2]" }), required))).toEqual([]);
});
test("a check after a step that can be taken back is fine", () => expect(of(step("fill") + qcStep())).toEqual([]));
test("a check that some path reaches before it is fine", () =>
	expect(of(decision("paid", branch("Yes", ship), branch("No")) + qcStep())).toEqual([]));
test("a check that every path reaches too late only is told", () =>
	expect(of(decision("paid", branch("Yes", ship), branch("No", step("refund", "irreversible"))) + qcStep())).toEqual(
		told("procedures/receiving/a.mdx:32:1", '"match" after the irreversible step "ship", which nothing guards'),
	));
test("of several steps before it the one that nothing guards is named", () =>
	expect(
		of(
			qcStep() +
				step("seal", "irreversible") +
				step("repack", 'undoes="match"') +
				ship +
				qcStep({ id: "late", attributes: 'controls="FM-001"' }),
		),
	).toEqual(
		told("procedures/receiving/a.mdx:32:1", '"late" after the irreversible step "ship", which nothing guards'),
	));
test("a late check of a used checklist is told where it is used, by its anchor", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", ship + useChecklist("CHK-1", "list"))),
			"checklists/c.mdx": checklist("CHK-1", qcStep()),
		}),
	).toEqual(
		told("procedures/receiving/a.mdx:19:1", '"list--match" after the irreversible step "ship", which nothing guards'),
	));
test("an invalid check is told elsewhere", () => expect(of(ship + qcStep({ onFail: "" }))).toEqual([]));
test("a check that nobody reaches is told elsewhere", () =>
	expect(
		of(ship + decision("d", branch("otherwise", "", "end")) + qcStep({ attributes: 'controls="FM-001"' }), {
			failureModes: "[FM-001]",
		}),
	).toEqual([]));
test("a procedure that is not in force is not judged", () =>
	expect(of(ship + qcStep(), { status: "draft" })).toEqual([]));
