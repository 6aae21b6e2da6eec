import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import { applyRules } from "../../../src/manual/rules/rule.ts";
import { uncontrolledFailureMode } from "../../../src/manual/rules/uncontrolled-failure-mode.ts";
import {
	branch,
	checklist,
	decision,
	findingsOf,
	manualOf,
	procedure,
	procedures,
	qcStep,
	step,
	today,
	useChecklist,
} from "../build-manual.ts";

const rule = "uncontrolled-failure-mode";
const of = (body: string, keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", body, { failureModes: "[FM-001]", ...keys })));
const check = qcStep({ attributes: 'controls="FM-001"' });
const ship = step("ship", "irreversible");
const noCheck = (before: string, mode = 'critical failure mode FM-001 "Wrong colour"', column = 16) => [
	`procedures/receiving/a.mdx:14:${column} ${rule} Unexpected ${mode} that no check controls, expected a check of it before the ${before}`,
];
const past = (before: string, path: string) => [
	`procedures/receiving/a.mdx:14:16 ${rule} Unexpected way past the checks of critical failure mode FM-001 "Wrong colour", expected one on every path before the ${before}: ${path}`,
];

test("one that a check on every path controls is fine", () => {
	expect(of(step("open") + check)).toEqual([]);
	expect(of(step("open") + check + ship)).toEqual([]);
});
test("one that no check names is told in the head", () => {
	expect(of(qcStep())).toEqual(noCheck("end"));
	expect(of(qcStep() + ship)).toEqual(noCheck("irreversible step"));
});
test("one that only a check names to which no way leads says so in its help", () => {
	const files = procedures(
		procedure("SOP-1", decision("d", branch("otherwise", "", "end")) + check, { failureModes: "[FM-001]" }),
	);
	expect(findingsOf(rule, files)).toEqual(noCheck("end"));
	const [finding] = applyRules([uncontrolledFailureMode], { manual: manualOf(files), asOf: today });
	expect(finding?.help).toBe('Lead a way to "match", which looks for it and to which none leads.');
});
test("one that only an invalid check names is controlled by none", () =>
	expect(of(qcStep({ attributes: 'controls="FM-001"', onFail: "" }))).toEqual(noCheck("end")));
test("a step that undoes what counts as no check is told with its id", () =>
	expect(of(check + qcStep({ id: "idle", onFail: "" }) + step("wash", 'undoes="idle"') + ship)).toEqual([
		`procedures/receiving/a.mdx:14:16 ${rule} Unexpected critical failure mode FM-001 "Wrong colour" that is not controlled after the step "wash", expected that step to undo a check which counts today: it undoes "idle", which counts as no check`,
	]));
describe("a step that makes its check void", () => {
	const wash = (undoes = "match") => step("wash", `undoes="${undoes}"`);
	const again = check.replace('"match"', '"again"');
	test("is told with the check, where none follows that looks for the same", () => {
		const void_ = (before: string, after: string) => [
			`procedures/receiving/a.mdx:14:16 ${rule} Unexpected critical failure mode FM-001 "Wrong colour" that no check looks for again after "wash" makes "match" void, expected one on every path from there before the ${before}: start → match passed → wash (makes match void) → ${after}`,
		];
		expect(of(check + wash())).toEqual(void_("end", "done"));
		expect(of(check + wash() + qcStep({ id: "b" }) + ship)).toEqual(void_("irreversible step", "b passed → ship"));
	});
	test("is nothing where one does, on every path", () => {
		expect(of(check + wash() + again + ship)).toEqual([]);
		expect(of(check + wash() + decision("d", branch("Yes", again), branch("No", "", "match")) + ship)).toEqual([]);
	});
	test("is nothing where what it undoes looks for something else", () =>
		expect(of(check + qcStep({ id: "b" }) + wash("b") + ship)).toEqual([]));
	test("says so in its help", () => {
		const { findings } = computeCoverage(
			manualOf(procedures(procedure("SOP-1", check + wash() + ship, { failureModes: "[FM-001]" }))),
			today,
		);
		expect(findings.find((each) => each.rule === rule)?.help).toBe(
			'Pass a check of FM-001 again after "wash": lead from there back to one, or put a QC step with controls="FM-001" on this path.',
		);
	});
});
test("a check in one branch only leaves a way past it", () =>
	expect(of(decision("known", branch("Yes"), branch("No", check)) + ship)).toEqual(
		past("irreversible step", "start → Decision 'Which known?' = Yes → ship"),
	));
test("a check after what cannot be taken back leaves a way past it", () =>
	expect(of(ship + check)).toEqual(past("irreversible step", "start → ship")));
test("where nothing is irreversible a way to the end counts", () =>
	expect(of(decision("known", branch("Yes", "", "end"), branch("No")) + check)).toEqual(
		past("end", "start → Decision 'Which known?' = Yes → done"),
	));
test("each of several is judged, at its place in the list", () =>
	expect(of(check, { failureModes: "[FM-001, FM-002]" })).toEqual(
		noCheck("end", 'major failure mode FM-002 "Wrong number"', 24),
	));
test("one that the register does not have is controlled by nothing, though a check names it too", () => {
	const body = qcStep({ attributes: 'controls="FM-001 FM-9"' });
	const told = noCheck("end", "failure mode FM-9, which the register does not have,", 24);
	expect(of(check, { failureModes: "[FM-001, FM-9]" })).toEqual(told);
	expect(of(body, { failureModes: "[FM-001, FM-9]" })).toEqual(told);
});
test("one that the register does not have says which is meant", () => {
	const manual = manualOf(procedures(procedure("SOP-1", check, { failureModes: "[FM-010]" })));
	expect(applyRules([uncontrolledFailureMode], { manual, asOf: today }).map(({ help }) => help)).toEqual([
		'Correct the id (did you mean "FM-001"?), or add it to registers/failure-modes.yaml: until then no check controls it.',
	]);
});
test("a check that names it by an id that is misspelt does not control it", () =>
	expect(of(qcStep({ attributes: 'controls="FM-0O1"' }))).toEqual(noCheck("end")));
test("a checklist whose id is misspelt brings no check", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", useChecklist("CHK-l", "list"), { failureModes: "[FM-001]" })),
			"checklists/c.mdx": checklist("CHK-1", check),
		}),
	).toEqual(noCheck("end")));
test("a check of a used checklist controls", () => {
	const list = (keys = {}) => ({ "checklists/c.mdx": checklist("CHK-1", check, keys) });
	const user = procedures(procedure("SOP-1", useChecklist("CHK-1", "list"), { failureModes: "[FM-001]" }));
	expect(findingsOf(rule, { ...user, ...list() })).toEqual([]);
	expect(findingsOf(rule, { ...user, ...list({ status: "draft" }) })).toEqual(noCheck("end"));
});
test("a required procedure that rules it out controls", () =>
	expect(
		findingsOf(
			rule,
			procedures(
				procedure("SOP-1", "x\n", { failureModes: "[FM-001]", requires: "[SOP-2]" }),
				procedure("SOP-2", check),
			),
		),
	).toEqual([]));
test("a live exemption from having a check is not told besides, an expired one is", () => {
	const exemption =
		"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";
	const files = procedures(procedure("SOP-1", "x\n", { failureModes: "[FM-001]", exemption }));
	expect(findingsOf(rule, files, "2026-11-30")).toEqual([]);
	expect(findingsOf(rule, files, "2026-12-01")).toEqual(noCheck("end"));
});
test("a procedure that is not in force is not judged", () => expect(of("x\n", { status: "draft" })).toEqual([]));
