// Does an error in this procedure reach the customer?
import { describe, expect, test } from "vitest";
import { branch, checklist, decision, procedure, procedures, qcStep, step, useChecklist } from "../build-manual.ts";
import { controlsOf, flowOf, flowOfFiles, guardsOf } from "./flow-of.ts";

const ship = step("ship", "irreversible");
const guards = (body: string) => guardsOf(flowOf(body));
const controls = (body: string, failureModes = "[FM-001]") => controlsOf(flowOf(body, { failureModes }));
const against = (id: string, modes = "FM-001", reaction = 'disposition="segregate"') =>
	qcStep({ id, attributes: `controls="${modes}"`, reaction });

describe("a step that cannot be taken back is guarded", () => {
	test("by a check before it", () => expect(guards(step("fill") + qcStep() + ship)).toEqual(["ship guarded"]));
	test("not by one after it", () => expect(guards(step("fill") + ship + qcStep())).toEqual(["start → fill → ship"]));
	test("not by one that lacks something", () =>
		expect(guards(qcStep({ text: "" }) + ship)).toEqual(["start → match → ship"]));
	test("not by one in one branch only", () =>
		expect(guards(decision("known", branch("Yes"), branch("No", qcStep())) + ship)).toEqual([
			"start → Decision 'Which known?' = Yes → ship",
		]));
	test("by one in each branch, where no answer is left open", () => {
		const [one, other] = [qcStep({ id: "a" }), qcStep({ id: "b" })];
		expect(guards(decision("known", branch("Yes", one), branch("No", other)) + ship)).toEqual(["ship guarded"]);
		expect(guards(decision("known", branch("Old", one), branch("New", other)) + ship)).toEqual([
			"start → Decision 'Which known?' = no branch that fits → ship",
		]);
	});
	test("where the branch without a check leads elsewhere", () =>
		expect(guards(decision("known", branch("Yes", "", "end"), branch("No", qcStep())) + ship)).toEqual([
			"ship guarded",
		]));
	test("by a check of a used checklist in force, not by that of a withdrawn one", () => {
		const of = (status: string) =>
			guardsOf(
				flowOf(
					useChecklist("CHK-1", "list") + ship,
					{},
					{ "checklists/c.mdx": checklist("CHK-1", qcStep(), { status }) },
				),
			);
		expect(of("effective")).toEqual(["ship guarded"]);
		expect(of("withdrawn")).toEqual(["start → ship"]);
	});
	test("each for itself, in reading order", () =>
		expect(guards(step("seal", "irreversible") + qcStep() + ship)).toEqual(["start → seal", "ship guarded"]));
	test("only if it can be reached at all; else it is in no count", () =>
		expect(guards(decision("d", branch("otherwise", "", "end")) + ship)).toEqual([]));
});

describe("a failed check", () => {
	const rework = (back: string) =>
		step("fill") +
		qcStep({ reaction: 'disposition="correct" goto="mend"' }) +
		step("pack") +
		ship +
		decision("done-so", branch("otherwise", "", "end")) +
		step("mend") +
		decision("again", branch("otherwise", "", back));
	test("whose rework comes back before it leaves the step guarded", () => {
		expect(guards(rework("fill"))).toEqual(["ship guarded"]);
		expect(guards(rework("match"))).toEqual(["ship guarded"]);
	});
	test("whose rework comes back behind it does not", () =>
		expect(guards(rework("pack"))).toEqual([
			"start → fill → match failed → mend → Decision 'Which again?' = otherwise → pack → ship",
		]));
	const goingOn = (reaction: string) => guards(qcStep({ reaction: `${reaction} goto="ship"` }) + ship);
	test.each(["scrap", "return", "concession", "suspend", "inform-customer"])(
		"with the disposition %s goes on guarded where somebody is named who decides",
		(disposition) => {
			expect(goingOn(`disposition="${disposition}" authority="quality-lead"`)).toEqual(["ship guarded"]);
			expect(goingOn(`disposition="${disposition}"`)).toEqual(["start → match failed → ship"]);
			// An id that names no role is nobody.
			expect(goingOn(`disposition="${disposition}" authority="quality-laed"`)).toEqual(["start → match failed → ship"]);
		},
	);
	test.each(["correct", "segregate"])("with the disposition %s does not, whoever is named", (disposition) =>
		expect(goingOn(`disposition="${disposition}" authority="quality-lead"`)).toEqual(["start → match failed → ship"]),
	);
	test("that stops or ends leaves it guarded", () => {
		for (const goto of ["", ' goto="end"']) {
			expect(guards(qcStep({ reaction: `disposition="segregate"${goto}` }) + ship)).toEqual(["ship guarded"]);
		}
	});
	test("with a goto that names nothing goes on, unless somebody decides", () => {
		const nowhere = (reaction: string) => guards(qcStep({ reaction: `${reaction} goto="nowhere"` }) + ship);
		expect(nowhere('disposition="segregate"')).toEqual([
			'start → match failed (goto="nowhere" names no step of its document, so the work goes on) → ship',
		]);
		expect(nowhere('disposition="scrap" authority="quality-lead"')).toEqual(["ship guarded"]);
	});
});

describe("a failure mode is controlled", () => {
	test("by a check that names it, before what cannot be taken back", () => {
		expect(controls(step("fill") + against("a") + ship)).toEqual(["FM-001 controlled by a"]);
		expect(controls(step("fill") + ship + against("a"))).toEqual(["FM-001 start → fill → ship"]);
	});
	test("before the end, where nothing is irreversible", () => {
		expect(controls(against("a"))).toEqual(["FM-001 controlled by a"]);
		expect(controls(decision("d", branch("Yes", against("a"))))).toEqual([
			"FM-001 start → Decision 'Which d?' = no branch that fits → done",
		]);
	});
	test("whatever way leads to the end, where something is irreversible", () =>
		expect(controls(decision("d", branch("Yes", "", "end"), branch("No")) + against("a") + ship)).toEqual([
			"FM-001 controlled by a",
		]));
	test("before the end again, where nobody reaches the irreversible step", () =>
		expect(controls(decision("d", branch("otherwise", "", "end")) + against("a") + ship)).toEqual([
			"FM-001 start → Decision 'Which d?' = otherwise → done",
		]));
	test("before each irreversible step", () =>
		expect(controls(step("seal", "irreversible") + against("a") + ship)).toEqual(["FM-001 start → seal"]));
	test("not by a check that names another", () =>
		expect(controls(against("a", "FM-002") + ship)).toEqual(["FM-001 start → a passed → ship"]));
	test("by checks on different paths together", () =>
		expect(controls(decision("d", branch("Yes", against("a")), branch("No", against("b"))) + ship)).toEqual([
			"FM-001 controlled by a b",
		]));
	test("by each check that is reached, and not by others", () =>
		expect(
			controls(against("a") + against("b") + decision("d", branch("otherwise", "", "end")) + against("c")),
		).toEqual(["FM-001 controlled by a b"]));
	test("only where its own check fails into a decision, not where another does", () => {
		const decided = 'disposition="concession" authority="quality-lead" goto="ship"';
		expect(controls(against("a", "FM-001", decided) + ship)).toEqual(["FM-001 controlled by a"]);
		expect(controls(qcStep({ id: "b", reaction: decided }) + against("a") + ship)).toEqual([
			"FM-001 start → b failed → ship",
		]);
	});
	test("each for itself, in the order of the head and once", () =>
		expect(controls(against("a") + ship, "[FM-002, FM-001, FM-002]")).toEqual([
			"FM-002 start → a passed → ship",
			"FM-001 controlled by a",
		]));
	test("only if the head declares it", () => expect(controls(against("a"), "[]")).toEqual([]));
});

test("a failure mode that nothing looks for is not controlled by going round for ever", () => {
	const round = step("a") + decision("d", branch("Yes", "", "a"), branch("No", "", "a"));
	expect(controls(round)).toEqual(["FM-001 start → a → d"]);
	expect(controls(step("b") + against("c", "FM-002") + round)).toEqual(["FM-001 start → b → c failed → stopped"]);
	expect(controls(against("c") + round)).toEqual(["FM-001 controlled by c"]);
});

describe("a control stands alone", () => {
	const alone = (body: string) =>
		flowOf(body, { failureModes: "[FM-001]" }).failureModes.flatMap((mode) => mode.alone.map(({ anchor }) => anchor));
	test("where no other control stands on every path", () => {
		expect(alone(against("a") + ship)).toEqual(["a"]);
		expect(alone(against("a") + against("b") + ship)).toEqual([]);
		expect(alone(against("a") + decision("d", branch("Yes", against("b"))) + ship)).toEqual(["a"]);
	});
	test("where what comes before it is made void", () => {
		expect(alone(against("a") + step("repack", 'undoes="a"') + against("b") + ship)).toEqual(["b"]);
		expect(alone(against("a") + against("b") + step("repack", 'undoes="a"') + ship)).toEqual([]);
	});
	test("where a step before it undoes it, which would undo everything if it were not there", () => {
		const body = (check: string) => against("a") + step("repack", 'undoes="b"') + check + ship;
		expect(alone(body(against("b")))).toEqual(["b"]);
		expect(flowOf(body(""), { failureModes: "[FM-001]" }).failureModes.map(({ controlled }) => controlled)).toEqual([
			false,
		]);
	});
	test("not where others stand on every path but that on which somebody decides when it fails", () => {
		const released = qcStep({
			id: "a",
			attributes: 'controls="FM-001"',
			reaction: 'disposition="concession" authority="quality-lead" goto="ship"',
		});
		expect(alone(released + against("b") + ship)).toEqual([]);
	});
});

describe("work is verified", () => {
	const work = (body: string) => {
		const { workSteps } = flowOf(body);
		return { steps: workSteps.length, verified: workSteps.filter(({ verified }) => verified).length };
	};
	test("where a check follows it before what cannot be taken back", () => {
		expect(work(step("a") + qcStep() + ship)).toEqual({ steps: 1, verified: 1 });
		expect(work(step("a") + ship + qcStep())).toEqual({ steps: 1, verified: 0 });
		expect(work(qcStep() + step("a") + ship)).toEqual({ steps: 1, verified: 0 });
	});
	test("where a check follows it before the end", () => {
		expect(work(step("a") + qcStep())).toEqual({ steps: 1, verified: 1 });
		expect(work(step("a") + qcStep() + step("b"))).toEqual({ steps: 2, verified: 1 });
		expect(work(step("a") + decision("d", branch("Yes", "", "end")) + qcStep())).toEqual({ steps: 1, verified: 0 });
	});
	test("where it comes to a check, though what fails may end elsewhere", () =>
		expect(
			work(step("a") + qcStep({ reaction: 'disposition="segregate" goto="apart"' }) + ship + step("apart")),
		).toEqual({
			steps: 2,
			verified: 1,
		}));
	test("on the way back that a rework takes", () => {
		const mend = (back: string) =>
			qcStep({ reaction: 'disposition="correct" goto="mend"' }) +
			decision("d", branch("otherwise", "", "end")) +
			step("mend") +
			decision("again", branch("otherwise", "", back));
		expect(work(mend("match"))).toEqual({ steps: 1, verified: 1 });
		expect(work(mend("d"))).toEqual({ steps: 1, verified: 0 });
	});
	test("and counted where it can be taken back and reached, be the checks invalid or not", () =>
		expect(work(ship + qcStep({ text: "" }) + decision("d", branch("otherwise", "", "end")) + step("never"))).toEqual({
			steps: 0,
			verified: 0,
		}));
});

describe("what nobody reaches", () => {
	const unreached = (body: string) => flowOf(body).unreached.map(({ anchor }) => anchor);
	test("is what no way leads to, done and stopped not counted", () => {
		expect(unreached(decision("d", branch("otherwise", "", "end")) + step("a") + qcStep())).toEqual(["a", "match"]);
		expect(unreached(step("a") + decision("d", branch("otherwise", "", "a")))).toEqual([]);
	});
	test("is nothing where a way is open that a check or an answer would close", () =>
		expect(unreached(qcStep({ reaction: 'disposition="scrap" authority="quality-lead"' }) + ship)).toEqual([]));
});

describe("a loop that nobody gets out of is", () => {
	const loops = (body: string) => flowOf(body).loops.map((loop) => loop.map(({ anchor }) => anchor));
	const round = (goto: string, id = "d", back = "a") => decision(id, branch("Yes", "", back), branch("No", "", goto));
	test("what leads neither to the end nor to a stop, without what only leads there", () => {
		expect(loops(step("a") + round("d"))).toEqual([["a", "d"]]);
		expect(loops(step("before") + step("a") + round("d"))).toEqual([["a", "d"]]);
		expect(loops(decision("out", branch("Yes", "", "end")) + step("a") + round("d"))).toEqual([["a", "d"]]);
		expect(loops(round("d", "d", "d"))).toEqual([["d"]]);
	});
	test("each of several, but one where they lead into each other", () => {
		const two = (goto: string) =>
			decision("way", branch("Yes", step("a") + round("a")), branch("No", step("b") + round(goto, "e", "b")));
		expect(loops(two("b"))).toEqual([
			["a", "d"],
			["b", "e"],
		]);
		expect(loops(two("a"))).toEqual([["a", "d"]]);
		expect(loops(two("way"))).toEqual([["a", "d"]]);
		expect(loops(step("a") + step("b") + round("b"))).toEqual([["a", "b", "d"]]);
	});
	test("not what ends, stops or leads nowhere", () => {
		for (const goto of ["end", "nowhere"]) expect(loops(step("a") + round(goto))).toEqual([]);
		expect(loops(step("a") + qcStep() + round("a"))).toEqual([]);
	});
	test("not what nobody reaches", () =>
		expect(loops(decision("out", branch("otherwise", "", "end")) + step("a") + round("d"))).toEqual([]));
});

test("a flow is computed once for a day, and anew for another", () => {
	const files = procedures(procedure("SOP-1", useChecklist("CHK-1", "list") + ship));
	const of = (asOf: string) =>
		guardsOf(
			flowOfFiles({ ...files, "checklists/c.mdx": checklist("CHK-1", qcStep(), { effective: "2026-11-23" }) }, asOf),
		);
	expect(of("2026-11-22")).toEqual(["start → ship"]);
	expect(of("2026-11-23")).toEqual(["ship guarded"]);
});
