import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
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

const rule = "unguarded-irreversible-step";
const of = (body: string, keys = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, keys)));
const ship = step("ship", "irreversible");
const told = (line: number, path: string, id = "ship") =>
	`procedures/receiving/a.mdx:${line}:1 ${rule} Unexpected way past every check to the irreversible step "${id}", expected a passed check on every path: ${path}`;

test("a step after a check is guarded", () => expect(of(step("fill") + qcStep() + ship)).toEqual([]));
test("a step without any is told with the path to it", () =>
	expect(of(step("fill") + ship)).toEqual([told(19, "start → fill → ship")]));
test("one whose id cannot be read is called by its title", () =>
	expect(of(step("fill") + ship.replace('id="ship"', 'id="a--b"'))).toEqual([
		told(19, "start → fill → Do ship", "Do ship"),
	]));
test("a check after it guards nothing", () => expect(of(ship + qcStep())).toEqual([told(16, "start → ship")]));
test("an invalid check guards nothing", () =>
	expect(of(qcStep({ onFail: "" }) + ship)).toEqual([told(23, "start → match → ship")]));
test("a check in one branch only guards nothing", () =>
	expect(of(decision("known", branch("Yes"), branch("No", qcStep())) + ship)).toEqual([
		told(33, "start → Decision 'Which known?' = Yes → ship"),
	]));
test("no answer that fits is a way past it", () =>
	expect(of(decision("size", branch("Small", qcStep()), branch("Large", qcStep({ id: "b" }))) + ship)).toEqual([
		told(40, "start → Decision 'Which size?' = no branch that fits → ship"),
	]));
test("each step that cannot be taken back is judged", () =>
	expect(of(step("seal", "irreversible") + qcStep() + ship)).toEqual([told(16, "start → seal", "seal")]));
test("a failed check that leads on is a way past it", () =>
	expect(of(qcStep({ reaction: 'disposition="segregate" goto="ship"' }) + ship)).toEqual([
		told(23, "start → match failed → ship"),
	]));
test("a failed check that somebody decides is none", () =>
	expect(of(qcStep({ reaction: 'disposition="concession" authority="quality-lead" goto="ship"' }) + ship)).toEqual([]));
test("what makes a check void afterwards is told with the step that does", () =>
	expect(of(qcStep() + step("repack", 'undoes="match"') + ship)).toEqual([
		`procedures/receiving/a.mdx:26:1 ${rule} Unexpected way to the irreversible step "ship" without a new check after "repack" made "match" void, expected a passed check on every path: start → match passed → repack (makes match void) → ship`,
	]));
describe("a step that undoes what is no check is told itself, not a path past checks that it passes", () => {
	const wash = (undoes: string) => step("wash", `undoes="${undoes}"`);
	const lenient = { "policy.yaml": "rules: { undoes-nothing: warning }\n" };
	test("an id that is not there, where that is no error itself", () =>
		expect(
			findingsOf(rule, {
				...procedures(procedure("SOP-1", qcStep() + wash("mach") + qcStep({ id: "again" }) + ship)),
				...lenient,
			}),
		).toEqual([
			`procedures/receiving/a.mdx:23:55 ${rule} Unexpected step "wash", expected one that undoes a check which counts today: it undoes "mach", which is no QC step of this procedure; did you mean "match"?`,
		]));
	test("of which the help says what follows: nothing guards, or nobody knows what has to be checked anew", () => {
		const helpOf = (body: string) =>
			computeCoverage(manualOf({ ...procedures(procedure("SOP-1", body)), ...lenient }), today).findings.flatMap(
				(each) => (each.rule === rule ? [each.help] : []),
			);
		const help = "Name the QC step whose result the step makes void; in a used checklist: use-id--check-id. Until then";
		expect(helpOf(wash("mach") + qcStep() + ship)).toEqual([
			`${help} nobody knows what has to be checked anew before the irreversible step "ship", so that it counts as not guarded.`,
		]);
		expect(helpOf(qcStep() + wash("mach") + ship)).toEqual([
			`${help} every check counts as undone there, and nothing guards the irreversible step "ship".`,
		]);
	});
	test("none at all", () =>
		expect(of(qcStep() + step("wash", "undoes") + ship)).toEqual([
			`procedures/receiving/a.mdx:23:47 ${rule} Unexpected step "wash", expected one that undoes a check which counts today: it undoes nothing that can be read as the id of a QC step`,
		]));
	test("a check that counts as none", () =>
		expect(of(qcStep({ onFail: "" }) + wash("match") + qcStep({ id: "again" }) + ship)).toEqual([
			expect.stringContaining('it undoes "match", which counts as no check'),
		]));
	test("a check of a checklist that takes effect later", () =>
		expect(
			findingsOf(rule, {
				...procedures(procedure("SOP-1", useChecklist("CHK-1", "list") + qcStep() + wash("list--match") + ship)),
				"checklists/c.mdx": checklist("CHK-1", qcStep(), { effective: "2026-12-24" }),
			}),
		).toEqual([
			expect.stringContaining('undoes "list--match" of CHK-1, which is not in force: it takes effect on 2026-12-24'),
		]));
	test("where no check stands before it either, the way past all of them is told", () =>
		expect(of(wash("mach") + ship)).toEqual([told(19, "start → wash → ship")]));
});
test("a step that nobody reaches is told elsewhere", () =>
	expect(of(decision("d", branch("otherwise", "", "end")) + ship)).toEqual([]));
test("a live exemption from having a check is not told besides, an expired one is", () => {
	const exemption =
		"{ reason: The till does it from March on, approvedBy: quality-lead, from: 2026-11-01, until: 2026-11-30 }";
	const files = procedures(procedure("SOP-1", ship, { exemption }));
	expect(findingsOf(rule, files, "2026-11-30")).toEqual([]);
	expect(findingsOf(rule, files, "2026-12-01")).toEqual([told(17, "start → ship")]);
});
test("a procedure that is not in force is not judged", () => expect(of(ship, { status: "draft" })).toEqual([]));
