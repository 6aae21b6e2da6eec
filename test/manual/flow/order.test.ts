// What comes before what, and through which places has everybody come?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gatesOf } from "../../../src/manual/flow/order.ts";
import { reach, reachWithout } from "../../../src/manual/flow/reach.ts";
import { branch, decision, procedure, procedures, qcStep, step } from "../build-manual.ts";
import { anyBody, writeParts } from "./any-procedure.ts";
import { flowOf, flowOfFiles } from "./flow-of.ts";

const gates = (body: string, anchor: string) => {
	const { graph } = flowOf(body);
	const node = graph.nodes.find((each) => each.anchor === anchor);
	if (!node) throw new Error(`There is no ${anchor}`);
	return [...gatesOf(graph, node)].map((gate) => graph.nodes[gate]?.anchor);
};

describe("everybody has come through", () => {
	const either = decision("known", branch("Yes", step("a")), branch("No", step("b")));
	test("what stands in line, the nearest first", () =>
		expect(gates(step("a") + qcStep() + step("b"), "b")).toEqual(["match", "a", "start"]));
	test("no branch", () => expect(gates(either + step("c"), "c")).toEqual(["known", "start"]));
	test("nothing to the start", () => expect(gates(either, "start")).toEqual([]));
	test("nothing to where nobody comes", () =>
		expect(gates(decision("d", branch("otherwise", "", "end")) + step("a"), "a")).toEqual([]));
	test("nothing more where the work leads back", () =>
		expect(gates(step("a") + step("b") + decision("more", branch("Yes", "", "a")), "b")).toEqual(["a", "start"]));
});

test("a place is come through by everybody just where nobody gets on who stops there", () =>
	fc.assert(
		fc.property(anyBody, (body) => {
			const { graph } = flowOfFiles(procedures(procedure("SOP-1", writeParts(body))));
			const all = reach(graph, [graph.start]);
			for (const node of graph.nodes) {
				const needed = graph.nodes.filter(
					(gate) =>
						gate !== node &&
						all.has(node.index) &&
						!reachWithout(graph, [graph.start], (n) => n === gate).has(node.index),
				);
				expect([...gatesOf(graph, node)].sort((a, b) => a - b)).toEqual(needed.map(({ index }) => index));
			}
		}),
		{ numRuns: 100 },
	));
