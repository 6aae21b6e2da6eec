// Which step follows which?
import { describe, expect, test } from "vitest";
import {
	branch,
	checklist,
	decision,
	type Files,
	type Head,
	pausePoint,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";
import { flowOf, flowOfFiles, waysOf } from "./flow-of.ts";

const ways = (body: string, files: Files = {}) => waysOf(flowOf(body, {}, files).graph);
const list = (body: string, keys: Head = {}, id = "CHK-1"): Files => ({
	[`checklists/${id}.mdx`]: checklist(id, body, keys),
});
const item = (id: string) => `<Item id="${id}" response="Closed">\nThe lid.\n</Item>\n`;
const onFail = (goto: string) => `disposition="correct" goto="${goto}"`;

describe("one leads to the next", () => {
	test("from start over the steps to done", () =>
		expect(ways(step("open") + step("close"))).toEqual([
			"start next → open",
			"open next → close",
			"close next → done",
		]));
	test("in an empty procedure from start to done", () => expect(ways("Text.\n")).toEqual(["start next → done"]));
	test("start stands first, done and stopped last, and every node knows its place", () => {
		const { nodes, start, done, stopped } = flowOf(step("open")).graph;
		expect(nodes.map(({ kind }) => kind)).toEqual(["start", "step", "done", "stopped"]);
		expect([start, done, stopped]).toEqual([0, 2, 3]);
		expect(nodes.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
	});
});

describe("a check", () => {
	test("that passes leads on, and that fails stops", () =>
		expect(ways(qcStep() + step("ship"))).toEqual([
			"start next → match",
			"match pass → ship",
			"match fail → stopped",
			"ship next → done",
		]));
	test.each([
		["open", "open"],
		["match", "match"],
		["ship", "ship"],
		["end", "stopped"],
		["nowhere", "ship"],
	])("that fails goes to %s: %s", (goto, to) =>
		expect(ways(step("open") + qcStep({ reaction: onFail(goto) }) + step("ship"))).toContain(`match fail → ${to}`),
	);
	test("that is not valid is a plain step, and its reaction leads nowhere", () => {
		const { nodes } = flowOf(qcStep({ text: "", reaction: onFail("ship") }) + step("ship")).graph;
		expect(nodes[1]).toMatchObject({ kind: "step", anchor: "match", edges: [{ to: 2, kind: "next" }] });
	});
});

describe("a decision", () => {
	test("leads into each branch, from its end to what follows, and past all of them", () =>
		expect(ways(decision("size", branch("Small", step("box")), branch("Large")) + step("ship"))).toEqual([
			"start next → size",
			"size answer Small → box",
			"size answer Large → ship",
			"size no-answer → ship",
			"box next → ship",
			"ship next → done",
		]));
	test.each([
		["Yes", "No"],
		["No", "Yes"],
		["yes", "NO"],
		["Small", "Otherwise"],
		["otherwise", "Small"],
	])("between %s and %s leaves no answer open", (one, other) =>
		expect(ways(decision("d", branch(one), branch(other)))).toEqual([
			"start next → d",
			`d answer ${one} → done`,
			`d answer ${other} → done`,
		]),
	);
	test.each([[["Yes"]], [["Yes", "Yes"]], [["Yes", "No", "Perhaps"]], [["Yes", "No", "No"]]])(
		"between %j leaves some open",
		(answers) => expect(ways(decision("d", ...answers.map((when) => branch(when))))).toContain("d no-answer → done"),
	);
	test("without branches is passed by", () =>
		expect(ways(decision("d") + step("ship"))).toEqual(["start next → d", "d no-answer → ship", "ship next → done"]));
	test.each([
		["end", "done"],
		["open", "open"],
		["d", "d"],
		["ship", "ship"],
		["nowhere", "ship"],
	])("leads from the end of a branch to its goto %s: %s", (goto, to) => {
		const found = ways(step("open") + decision("d", branch("otherwise", step("call"), goto)) + step("ship"));
		expect(found).toContain("d answer otherwise → call");
		expect(found).toContain(`call next → ${to}`);
	});
	test("whose branch holds nothing leads to its goto at once", () =>
		expect(ways(decision("d", branch("Yes", "", "end"), branch("No")) + step("ship"))).toEqual([
			"start next → d",
			"d answer Yes → done",
			"d answer No → ship",
			"ship next → done",
		]));
	test("within a branch leads to what follows the outer one", () =>
		expect(
			ways(
				decision(
					"outer",
					branch("Yes", decision("inner", branch("Red", step("dye")), branch("otherwise"))),
					branch("No"),
				) + step("ship"),
			),
		).toEqual([
			"start next → outer",
			"outer answer Yes → inner",
			"outer answer No → ship",
			"inner answer Red → dye",
			"inner answer otherwise → ship",
			"dye next → ship",
			"ship next → done",
		]));
	test("within a branch that has a goto follows it, unless its own branch has one", () =>
		expect(
			ways(
				decision("outer", branch("otherwise", decision("inner", branch("Red", "", "ship"), branch("Blue")), "end")) +
					step("ship"),
			),
		).toEqual([
			"start next → outer",
			"outer answer otherwise → inner",
			"inner answer Red → ship",
			"inner answer Blue → done",
			"inner no-answer → done",
			"ship next → done",
		]));
	test("whose branch ends in a check leads on where it passes, and does not where it fails", () =>
		expect(ways(decision("d", branch("otherwise", qcStep(), "end")) + step("ship"))).toEqual([
			"start next → d",
			"d answer otherwise → match",
			"match pass → done",
			"match fail → stopped",
			"ship next → done",
		]));
	test("can be left for a step within another's branch", () =>
		expect(
			ways(decision("a", branch("otherwise", "", "dye")) + decision("b", branch("otherwise", step("dye")))),
		).toContain("a answer otherwise → dye"));
});

describe("a used checklist", () => {
	const check = list(pausePoint("p", item("lid") + qcStep({ reaction: onFail("lid") })));
	test("stands in the place of its use, with the use's id before its anchors", () =>
		expect(ways(step("open") + useChecklist("CHK-1", "list") + step("ship"), check)).toEqual([
			"start next → open",
			"open next → list--match",
			"list--match pass → ship",
			"list--match fail → list--match",
			"ship next → done",
		]));
	test("used twice stands there twice, and each use goes back within itself", () =>
		expect(ways(useChecklist("CHK-1", "a") + useChecklist("CHK-1", "b"), check)).toEqual([
			"start next → a--match",
			"a--match pass → b--match",
			"a--match fail → a--match",
			"b--match pass → done",
			"b--match fail → b--match",
		]));
	test("is gone to by the id of its use", () =>
		expect(
			ways(decision("d", branch("otherwise", "", "list")) + step("never") + useChecklist("CHK-1", "list"), check),
		).toContain("d answer otherwise → list--match"));
	test.each([
		["an item", "lid"],
		["a pause point", "p"],
		["a check", "match"],
	])("goes to %s of its own", (_, goto) =>
		expect(
			ways(
				step("open") + useChecklist("CHK-1", "list"),
				list(pausePoint("p", item("lid") + qcStep({ reaction: onFail(goto) }))),
			),
		).toContain("list--match fail → list--match"),
	);
	test("goes to an item that stands last by going on", () =>
		expect(
			ways(
				useChecklist("CHK-1", "list") + step("ship"),
				list(pausePoint("p", qcStep({ reaction: onFail("lid") }) + item("lid"))),
			),
		).toContain("list--match fail → ship"));
	test("knows no step of the procedure, nor the procedure a check of its own", () => {
		const found = ways(
			step("open") + useChecklist("CHK-1", "list") + decision("d", branch("Yes", "", "match")),
			list(qcStep({ reaction: onFail("open") })),
		);
		expect(found).toContain("list--match fail → d");
		expect(found).toContain("d answer Yes → done");
	});
	test("that holds no check is passed by, and a goto to it leads on", () =>
		expect(
			ways(step("open") + useChecklist("CHK-1", "list") + decision("d", branch("Yes", "", "list")), list(item("lid"))),
		).toEqual(["start next → open", "open next → d", "d answer Yes → d", "d no-answer → done"]));
	test("that holds nothing, at the end of a branch, leads on as the branch does", () => {
		const body = (goto: string) =>
			step("open") +
			decision("a", branch("otherwise", useChecklist("CHK-1", "list"), goto)) +
			decision("b", branch("otherwise", "", "list"));
		expect(ways(body("open"), list("Text.\n"))).toContain("b answer otherwise → open");
		expect(ways(body("end"), list("Text.\n"))).toContain("b answer otherwise → done");
		expect(ways(body(""), list("Text.\n"))).toContain("b answer otherwise → b");
	});
	test.each([{ status: "withdrawn" }, { status: "draft" }, { effective: "2026-11-23" }])(
		"that is not in force is passed by, and a goto to it leads on: %j",
		(keys) =>
			expect(
				ways(
					decision("d", branch("otherwise", "", "list")) +
						step("skipped") +
						useChecklist("CHK-1", "list") +
						step("ship"),
					list(qcStep(), keys),
				),
			).toEqual(["start next → d", "d answer otherwise → ship", "skipped next → ship", "ship next → done"]),
	);
	test("that does not exist is passed by", () =>
		expect(ways(useChecklist("CHK-9", "list") + step("ship"))).toEqual(["start next → ship", "ship next → done"]));
	test("may use another, whose anchors have both ids before them", () =>
		expect(
			ways(useChecklist("CHK-1", "list"), {
				...list(pausePoint("p", qcStep({ id: "a" }) + useChecklist("CHK-2", "inner") + qcStep({ id: "c" }))),
				...list(qcStep({ id: "b" }), {}, "CHK-2"),
			}),
		).toEqual([
			"start next → list--a",
			"list--a pass → list--inner--b",
			"list--a fail → stopped",
			"list--inner--b pass → list--c",
			"list--inner--b fail → stopped",
			"list--c pass → done",
			"list--c fail → stopped",
		]));
	test("that uses itself over another is followed once", () =>
		expect(
			ways(useChecklist("CHK-1", "list"), {
				...list(qcStep({ id: "a" }) + useChecklist("CHK-2", "inner")),
				...list(qcStep({ id: "b" }) + useChecklist("CHK-1", "again"), {}, "CHK-2"),
			}),
		).toEqual([
			"start next → list--a",
			"list--a pass → list--inner--b",
			"list--a fail → stopped",
			"list--inner--b pass → done",
			"list--inner--b fail → stopped",
		]));
});

describe("whoever follows a goto that names nothing goes on to what comes next", () => {
	test("from a branch, after the decision", () =>
		expect(ways(decision("d", branch("Yes", step("a"), "shpi"), branch("No", step("b"))) + step("ship"))).toEqual([
			"start next → d",
			"d answer Yes → a",
			"d answer No → b",
			"a next → ship",
			"b next → ship",
			"ship next → done",
		]));
	test("from a branch at the end, to the end", () =>
		expect(ways(decision("d", branch("otherwise", "", "shpi")))).toEqual([
			"start next → d",
			"d answer otherwise → done",
		]));
	test("from a failed check, after the check", () =>
		expect(ways(qcStep({ reaction: 'disposition="segregate" goto="shpi"' }) + step("ship"))).toEqual([
			"start next → match",
			"match pass → ship",
			"match fail → ship",
			"ship next → done",
		]));
	test("from a branch within a branch, where that leads", () =>
		expect(
			ways(
				step("ship") +
					decision("d", branch("otherwise", decision("e", branch("otherwise", step("a"), "shpi")), "ship")) +
					step("b"),
			),
		).toEqual([
			"start next → ship",
			"ship next → d",
			"d answer otherwise → e",
			"e answer otherwise → a",
			"a next → ship",
			"b next → done",
		]));
	test("from a place of a checklist, which is not named as in the page", () =>
		expect(
			ways(
				useChecklist("CHK-1", "list") + decision("d", branch("otherwise", "", "list--match")) + step("ship"),
				list(qcStep()),
			),
		).toContain("d answer otherwise → ship"));
	test("and the way says so, also where it leads there over an empty place", () => {
		const empty = decision("d", branch("Yes", useChecklist("CHK-1", "a"), "shpi"), branch("No", "", "a"));
		const { nodes } = flowOf(empty + step("ship"), {}, list("Text.\n")).graph;
		expect(nodes[1]?.edges.map(({ nowhere }) => nowhere)).toEqual(["shpi", "shpi"]);
		expect(nodes[2]?.edges.map(({ nowhere }) => nowhere)).toEqual([undefined]);
	});
});

describe("whoever follows a goto that cannot be read goes on to what comes next", () => {
	const written = ["goto", 'goto=""', 'goto=" "', 'goto={"open"}', 'Goto=""', "go-to"];
	test.each(written)("from a failed check: %s", (attribute) => {
		const { graph } = flowOf(
			step("open") + qcStep({ reaction: `disposition="segregate" ${attribute}` }) + step("ship"),
		);
		expect(waysOf(graph)).toContain("match fail → ship");
		expect(graph.nodes[2]?.edges.map(({ nowhere }) => nowhere)).toEqual([undefined, ""]);
	});
	test.each(written)("from a branch: %s", (attribute) => {
		const led = `<Decision id="d" question="Which?">\n<Branch when="otherwise" ${attribute}>\nCall.\n</Branch>\n</Decision>\n`;
		const { graph } = flowOf(step("open") + led + step("ship"));
		expect(waysOf(graph)).toContain("d answer otherwise → ship");
		expect(graph.nodes[2]?.edges.map(({ nowhere }) => nowhere)).toEqual([""]);
	});
	test("one whose name alone is misspelt leads where it says", () => {
		const reaction = (attribute: string) => qcStep({ reaction: `disposition="correct" ${attribute}` });
		expect(ways(step("open") + reaction('gotto="open"') + step("ship"))).toContain("match fail → open");
		expect(ways(step("open") + reaction('gotto="end"') + step("ship"))).toContain("match fail → stopped");
		expect(ways(step("open") + reaction('gotto="ship" goto="open"') + step("ship"))).toContain("match fail → open");
	});
	test("where the rest of the tag is wrong, too", () =>
		expect(
			ways(step("open") + qcStep({ reaction: 'disposition="segregate" authority="," goto' }) + step("ship")),
		).toContain("match fail → ship"));
	test("one that is not there stops", () =>
		expect(ways(step("open") + qcStep({ reaction: 'disposition="segregate" hold' }) + step("ship"))).toContain(
			"match fail → stopped",
		));
});

describe("whoever follows a goto round to itself stands still", () => {
	test("over one empty place", () =>
		expect(ways(decision("d", branch("otherwise", useChecklist("CHK-1", "a"), "a")), list("Text.\n"))).toEqual([
			"start next → d",
			"d answer otherwise → stopped",
		]));
	test("over two", () =>
		expect(
			ways(
				decision("d", branch("Yes", useChecklist("CHK-1", "a"), "b"), branch("No", useChecklist("CHK-1", "b"), "a")),
				list("Text.\n"),
			),
		).toEqual(["start next → d", "d answer Yes → stopped", "d answer No → stopped"]));
});

test("of two steps with one id the first is gone to", () => {
	const { nodes } = flowOf(step("twin") + step("twin") + decision("d", branch("Yes", "", "twin"))).graph;
	expect(nodes[3]?.edges).toEqual([
		{ kind: "answer", answer: "Yes", to: 1 },
		{ kind: "no-answer", answer: "", to: 4 },
	]);
});

test("required procedures that are in force stand between start and the first step", () =>
	expect(
		waysOf(
			flowOfFiles(
				procedures(
					procedure("SOP-1", step("open"), { requires: "[SOP-2, SOP-3, SOP-4, SOP-9]" }),
					procedure("SOP-2"),
					procedure("SOP-3", qcStep(), { status: "withdrawn" }),
					procedure("SOP-4"),
				),
			).graph,
		),
	).toEqual(["start next → SOP-2", "SOP-2 next → SOP-4", "SOP-4 next → open", "open next → done"]));
