// How is a path told in words?
import { expect, test } from "vitest";
import { describeEscape, describePath } from "../../../src/manual/flow/describe-path.ts";
import { reach } from "../../../src/manual/flow/reach.ts";
import { branch, checklist, decision, procedure, procedures, qcStep, step, useChecklist } from "../build-manual.ts";
import { flowOf, flowOfFiles } from "./flow-of.ts";

/** The shortest path from start to an anchor, in words. */
function way(flow: ReturnType<typeof flowOf>, anchor: string): string | undefined {
	const { graph } = flow;
	const to = graph.nodes.find((node) => node.anchor === anchor)?.index ?? -1;
	const path = reach(graph, [graph.start]).pathTo(to);
	return path && describePath(graph, path);
}

test("steps by their anchors", () =>
	expect(way(flowOf(step("open") + step("ship")), "ship")).toBe("start → open → ship"));
test("a step whose id cannot be read by its title, in a used checklist too", () => {
	const nameless = step("open").replace('id="open"', 'id="a--b"');
	expect(way(flowOf(nameless + step("ship")), "ship")).toBe("start → Do open → ship");
	const untitled = nameless.replace(/title="[^"]*"/, "");
	expect(way(flowOf(untitled + step("ship")), "ship")).toBe("start → the step at line 16 → ship");
	const used = flowOfFiles({
		...procedures(procedure("SOP-1", useChecklist("CHK-1", "list") + step("ship"))),
		"checklists/c.mdx": checklist("CHK-1", qcStep({ onFail: "" }).replace('id="match"', 'id="a--b"')),
	});
	expect(way(used, "ship")).toBe("start → Compare → ship");
});
test("a check that is passed, and one that fails", () => {
	const flow = flowOf(qcStep({ reaction: 'disposition="correct" goto="mend"' }) + step("ship") + step("mend"));
	expect(way(flow, "ship")).toBe("start → match passed → ship");
	expect(way(flow, "mend")).toBe("start → match failed → mend");
});
test("a decision by its question and the answer, in the writer's words", () => {
	const flow = flowOf(decision("label missing", branch("Ja, leider", step("relabel"))).replace(' missing"', '"'));
	expect(way(flow, "relabel")).toBe("start → Decision 'Which label missing?' = Ja, leider → relabel");
	expect(way(flow, "done")).toBe("start → Decision 'Which label missing?' = no branch that fits → done");
});
test("a decision without a question by its line, and an answer that is missing", () => {
	const flow = flowOf(decision("d", branch("", step("relabel"))).replace(/question="[^"]*"/, ""));
	expect(way(flow, "relabel")).toBe("start → Decision at line 16 = a branch without an answer → relabel");
});
test("a check of a checklist whose use has no id by the checklist", () => {
	const flow = flowOfFiles({
		...procedures(procedure("SOP-1", `<UseChecklist ref="CHK-1" />\n${step("ship")}`)),
		"checklists/c.mdx": checklist("CHK-1", qcStep()),
	});
	expect(way(flow, "ship")).toBe("start → CHK-1--match passed → ship");
});
test("a check or a decision that the path ends at by its anchor alone", () => {
	const flow = flowOf(decision("d", branch("otherwise")) + qcStep());
	expect(way(flow, "d")).toBe("start → d");
	expect(way(flow, "match")).toBe("start → Decision 'Which d?' = otherwise → match");
});
test("a goto that names nothing, where the path goes on in spite of it", () => {
	const flow = flowOf(decision("d", branch("otherwise", step("add"), "seel")) + step("seal"));
	expect(way(flow, "seal")).toBe(
		`start → Decision 'Which d?' = otherwise → add (goto="seel" names no step of its document, so the work goes on) → seal`,
	);
});
test("a goto that cannot be read, where the path goes on in spite of it", () => {
	const open = decision("d", branch("otherwise", step("add"), "x")).replace('goto="x"', "goto");
	expect(way(flowOf(open + step("seal")), "seal")).toBe(
		"start → Decision 'Which d?' = otherwise → add (its goto says nothing that can be read, so the work goes on) → seal",
	);
});
test("a required procedure by its id", () => {
	const flow = flowOfFiles(
		procedures(procedure("SOP-1", step("open"), { requires: "[SOP-2]" }), procedure("SOP-2", step("x"))),
	);
	expect(way(flow, "open")).toBe("start → after SOP-2 → open");
});
test("the shortest path, and of two as short the first", () => {
	const flow = flowOf(
		decision("d", branch("Long", step("a") + step("b")), branch("Short", step("c")), branch("Too", step("e"))) +
			decision("g", branch("otherwise")),
	);
	expect(way(flow, "g")).toBe("start → Decision 'Which d?' = no branch that fits → g");
	const closed = flowOf(
		decision("d", branch("Long", step("a") + step("b")), branch("Short", step("c")), branch("otherwise", step("e"))) +
			step("g"),
	);
	expect(way(closed, "g")).toBe("start → Decision 'Which d?' = Short → c → g");
});
test("a step on it that makes a check void, with that check", () => {
	const of = (undoes: string) => {
		const { graph, irreversibleSteps } = flowOf(
			qcStep() + step("wash", `undoes="${undoes}"`) + step("ship", "irreversible"),
		);
		return irreversibleSteps.map((way) => describeEscape(graph, way));
	};
	expect(of("match")).toEqual(["start → match passed → wash (makes match void) → ship"]);
	expect(of("mach")).toEqual([
		'start → match passed → wash → ship (wash undoes "mach", which is no check today, so every check counts as undone)',
	]);
});
test("nothing for a path that is not there", () => {
	const flow = flowOf(decision("d", branch("otherwise", "", "end")) + step("never"));
	expect(way(flow, "never")).toBeUndefined();
	expect(describePath(flow.graph, [])).toBe("");
});
