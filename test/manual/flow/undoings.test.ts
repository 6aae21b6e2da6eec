// What becomes of a check that a later step makes void?
import { describe, expect, test } from "vitest";
import { describeEscape } from "../../../src/manual/flow/describe-path.ts";
import { branch, checklist, decision, pausePoint, qcStep, step, useChecklist } from "../build-manual.ts";
import { controlsOf, flowOf, guardsOf } from "./flow-of.ts";

const ship = step("ship", "irreversible");
const guards = (body: string, files = {}) => guardsOf(flowOf(body, {}, files));
const against = (id: string, modes: string) => qcStep({ id, attributes: `controls="${modes}"` });
const repack = (undoes = "count") => step("repack", `undoes="${undoes}"`);
const count = against("count", "FM-001");

describe("a step that makes a check void leaves what cannot be taken back", () => {
	const escaped = ["start → count passed → repack → ship"];
	test("unguarded, and the path leads over it", () => {
		const [step] = flowOf(count + repack() + ship).irreversibleSteps;
		expect(step?.undoneBy?.anchor).toBe("repack");
		expect(guards(count + repack() + ship)).toEqual(escaped);
	});
	test("guarded where the same check is made again", () =>
		expect(guards(count + decision("whole", branch("Yes"), branch("No", repack(), "count")) + ship)).toEqual([
			"ship guarded",
		]));
	test("guarded where another check of the same failure mode follows", () =>
		expect(guards(count + repack() + against("again", "FM-001") + ship)).toEqual(["ship guarded"]));
	test("guarded where a check of more than that follows", () =>
		expect(guards(count + repack() + against("again", "FM-002 FM-001") + ship)).toEqual(["ship guarded"]));
	test("unguarded where a check of another failure mode follows", () =>
		expect(guards(count + repack() + against("again", "FM-002") + ship)).toEqual([
			"start → count passed → repack → again passed → ship",
		]));
	test("unguarded where one of its failure modes is checked again and another is not", () =>
		expect(guards(against("count", "FM-001 FM-002") + repack() + against("again", "FM-001") + ship)).toEqual([
			"start → count passed → repack → again passed → ship",
		]));
	test("guarded where several checks make good for all of them", () =>
		expect(
			guards(against("count", "FM-001 FM-002") + repack() + against("a", "FM-001") + against("b", "FM-002") + ship),
		).toEqual(["ship guarded"]));
	test("unguarded by whatever follows, where the check names no failure mode", () =>
		expect(guards(qcStep({ id: "count" }) + repack() + qcStep({ id: "again" }) + ship)).toEqual([
			"start → count passed → repack → again passed → ship",
		]));
	test("unguarded where it is done in one branch only", () =>
		expect(guards(count + decision("size", branch("Large", repack())) + ship)).toEqual([
			"start → count passed → Decision 'Which size?' = Large → repack → ship",
		]));
	test("guarded where it stands before the check", () =>
		expect(guards(repack() + count + ship)).toEqual(["ship guarded"]));
	test("guarded where it stands after the irreversible step", () =>
		expect(guards(count + ship + repack())).toEqual(["ship guarded"]));
	test("guarded where nobody reaches it", () =>
		expect(
			guards(count + ship + decision("d", branch("otherwise", "", "end")) + repack() + step("x", "irreversible")),
		).toEqual(["ship guarded"]));
	test("unguarded where one of several is not made again", () =>
		expect(
			guards(count + against("weigh", "FM-002") + repack("count weigh") + against("again", "FM-001") + ship),
		).toEqual(["start → count passed → weigh passed → repack → again passed → ship"]));
});

describe("of several ways past the checks", () => {
	test("the shortest is told, be it from the start or from a step that makes a check void", () => {
		const detour = decision(
			"known",
			branch("Yes", step("a") + step("b") + step("c") + step("d"), "ship"),
			branch("No"),
		);
		expect(guards(detour + count + repack() + ship)).toEqual([
			"start → Decision 'Which known?' = No → count passed → repack → ship",
		]);
		expect(guards(detour + count + step("e") + step("f") + repack() + ship)).toEqual([
			"start → Decision 'Which known?' = Yes → a → b → c → d → ship",
		]);
		const far = decision("far", branch("Yes", step("a") + repack()), branch("No", step("wrap", 'undoes="count"')));
		expect(controlsOf(flowOf(count + far + ship, { failureModes: "[FM-001]" }))).toEqual([
			"FM-001 start → count passed → Decision 'Which far?' = No → wrap → ship",
		]);
	});
	test("one on which nobody checks goes before one on which a check is passed that may be the one that is needed", () => {
		const body = (undoes: string) => repack("cuont") + count + step("label", `undoes="${undoes}"`) + ship;
		for (const undoes of ["count", "wiegh"]) {
			const [shipping] = flowOf(body(undoes)).irreversibleSteps;
			expect([shipping?.undoneBy?.anchor, shipping?.isPassed]).toEqual(["label", undefined]);
		}
	});
});

describe("a check that is not there", () => {
	test("stands for all of them, so that no check before the end helps", () =>
		expect(guards(count + repack("cuont") + against("again", "FM-001") + ship)).toEqual([
			"start → count passed → repack → again passed → ship",
		]));
	test("does not say that nobody is checked afterwards", () => {
		const passed = (body: string) => flowOf(body).irreversibleSteps.map(({ guarded, isPassed }) => [guarded, isPassed]);
		expect(passed(repack("cuont") + count + ship)).toEqual([[false, true]]);
		expect(passed(count + repack("cuont") + against("again", "FM-001") + ship)).toEqual([[false, true]]);
		expect(passed(count + repack("cuont") + ship)).toEqual([[false, undefined]]);
		expect(passed(count + repack() + ship)).toEqual([[false, undefined]]);
	});
	test("may be a check that counts as none", () =>
		expect(guards(qcStep({ id: "count", text: "" }) + repack() + count.replaceAll("count", "again") + ship)).toEqual([
			"start → count → repack → again passed → ship",
		]));
	test("leaves no failure mode controlled without a check of it afterwards", () => {
		const controls = (later: string) =>
			controlsOf(flowOf(count + repack("cuont") + later + ship, { failureModes: "[FM-001]" }));
		expect(controls(against("again", "FM-002"))).toEqual([
			"FM-001 start → count passed → repack → again passed → ship",
		]);
		expect(controls(against("again", "FM-001"))).toEqual(["FM-001 controlled by count again"]);
	});
});

test("a check of a used checklist goes by the id of the use", () => {
	const files = { "checklists/c.mdx": checklist("CHK-1", pausePoint("p", count)) };
	const body = (undoes: string) => useChecklist("CHK-1", "list") + repack(undoes) + against("again", "FM-001") + ship;
	expect(guards(body("list--count"), files)).toEqual(["ship guarded"]);
	expect(guards(body("count"), files)).toEqual(["start → list--count passed → repack → again passed → ship"]);
});

describe("a failure mode", () => {
	const controls = (body: string) => controlsOf(flowOf(body, { failureModes: "[FM-001, FM-002]" }));
	test("is let through that the void check controlled, others are not", () =>
		expect(controls(count + against("weigh", "FM-002") + repack() + ship)).toEqual([
			"FM-001 start → count passed → weigh passed → repack → ship",
			"FM-002 controlled by weigh",
		]));
	test("is controlled where a check of it follows", () =>
		expect(controls(count + against("weigh", "FM-002") + repack() + against("again", "FM-001") + ship)).toEqual([
			"FM-001 controlled by count again",
			"FM-002 controlled by weigh",
		]));
	test("is let through to the end where nothing is irreversible", () =>
		expect(controls(count + against("weigh", "FM-002") + repack())).toEqual([
			"FM-001 start → count passed → weigh passed → repack → done",
			"FM-002 controlled by weigh",
		]));
});

describe("a step that undoes what cannot be read undoes every check", () => {
	const undone = (attribute: string) => guards(count + step("repack", attribute) + against("again", "FM-001") + ship);
	test.each([
		"undoes",
		'undoes=""',
		'undoes=" "',
		'undoes="count, weigh"',
		'undoes={"count"}',
		'Undoes=""',
		'undos="#"',
	])("%s", (attribute) => {
		const body = count + step("repack", attribute) + ship;
		expect(guards(body)).toEqual(["start → count passed → repack → ship"]);
		const { failureModes } = flowOf(body, { failureModes: "[FM-001]" });
		expect(failureModes.map(({ controlled, ghost }) => [controlled, ghost])).toEqual([[false, ""]]);
	});
	test("and one that is named besides a misspelt attribute is undone alone", () =>
		expect(undone('Undoes="count"')).toEqual(["ship guarded"]));
	test("is told in words", () => {
		const { graph, irreversibleSteps } = flowOf(count + step("repack", "undoes") + ship);
		expect(irreversibleSteps.map((each) => describeEscape(graph, each))).toEqual([
			"start → count passed → repack → ship (repack undoes nothing that can be read, so every check counts as undone)",
		]);
	});
});

describe("a step that says in any way that it cannot be undone is judged so", () => {
	test.each([
		'irreversible="true"',
		'irreversible=""',
		'irreversible="no"',
		"irreversible={true}",
		"Irreversible",
		"irreversable",
	])("%s", (attribute) => expect(guards(step("seal", attribute) + count)).toEqual(["start → seal"]));
	test("also where the rest of its tag is wrong", () =>
		expect(guards(`<Step id="seal" irreversible="yes">\nSeal.\n</Step>\n${count}`)).toEqual(["start → seal"]));
	test("and one that says nothing of it is not", () => expect(guards(step("seal", 'hold="true"') + count)).toEqual([]));
});
