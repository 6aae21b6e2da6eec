// Who did the work that a check looks at?
import { describe, expect, test } from "vitest";
import { performersBefore } from "../../../src/manual/flow/performers.ts";
import { branch, decision, qcStep, step } from "../build-manual.ts";
import { placed } from "./placed-check.ts";

const performers = (body: string) => {
	const { manual, graph, check } = placed(body);
	return Object.fromEntries([...performersBefore(manual, graph, check)].map(([role, { anchor }]) => [role, anchor]));
};
const hold = qcStep({ id: "h", attributes: "hold" });

describe("those who did the work a check looks at", () => {
	test("are the roles of the steps before it, each with the nearest of its steps", () =>
		expect(performers(step("a") + step("b") + step("c", "", "inspector quality-lead") + qcStep())).toEqual({
			inspector: "c",
			"quality-lead": "c",
			receiver: "b",
		}));
	test("are not those of a step that no path leads to", () =>
		expect(
			performers(decision("d", branch("otherwise", "x\n", "match")) + step("never", "", "inspector") + qcStep()),
		).toEqual({}));
	test("are nobody at the start", () => expect(performers(qcStep() + step("a"))).toEqual({}));
	test("are those of every branch that leads to it", () =>
		expect(
			performers(
				decision("d", branch("Yes", step("a")), branch("No", step("b", "", "inspector"), "end")) +
					step("c", "", "quality-lead") +
					qcStep(),
			),
		).toEqual({ receiver: "a", "quality-lead": "c" }));
	test("are not those before a hold point that has passed", () =>
		expect(performers(step("a") + hold + step("b", "", "inspector") + qcStep())).toEqual({ inspector: "b" }));
	test("are those before a hold point that they pass themselves, and nobody else before it", () =>
		expect(
			performers(step("a", "", "inspector") + step("b") + hold + step("c", "", "quality-lead") + step("d") + qcStep()),
		).toEqual({ receiver: "d", "quality-lead": "c", inspector: "a" }));
	test("are those before a hold point that can be gone round", () =>
		expect(performers(step("a") + decision("d", branch("Yes", hold)) + qcStep())).toEqual({ receiver: "a" }));
	test("are those of a rework that leads back to it, and of what the rework starts anew", () =>
		expect(performers(step("a") + qcStep() + decision("d", branch("Yes", step("b", "", "inspector"), "a")))).toEqual({
			receiver: "a",
			inspector: "b",
		}));
	describe("of the round before", () => {
		const closed = step("a") + qcStep() + step("b", "", "inspector");
		const failed = (goto: string) =>
			qcStep({ id: "z", by: "quality-lead", reaction: `disposition="correct" goto="${goto}"` });
		const again = (goto: string) => decision("d", branch("Yes", "", goto), branch("No"));
		test("are none where a failure behind it begins the work anew", () =>
			expect(performers(closed + failed("a"))).toEqual({ receiver: "a" }));
		test("are none where the next piece begins", () =>
			expect(performers(closed + again("a"))).toEqual({ receiver: "a" }));
		test("are those who come back to it without doing that work again", () => {
			const both = { receiver: "a", inspector: "b" };
			expect(performers(closed + failed("match"))).toEqual(both);
			expect(performers(closed + again("match"))).toEqual(both);
			expect(
				performers(step("a") + decision("q", branch("Yes")) + qcStep() + step("b", "", "inspector") + again("q")),
			).toEqual(both);
		});
		test("are those who come back over a step that not everybody has done before it", () => {
			const apart = decision("q", branch("Yes", step("y", "", "quality-lead")), branch("No"));
			expect(performers(step("a") + apart + qcStep() + step("b", "", "inspector") + again("y"))).toEqual({
				receiver: "a",
				"quality-lead": "y",
				inspector: "b",
			});
		});
		test("are found in seconds where hundreds of checks and steps go round", () => {
			const all = (one: (at: number) => string) => Array.from({ length: 500 }, (_, at) => one(at)).join("");
			const body = `${step("a") + all((at) => qcStep({ id: `c${at}` })) + qcStep() + all((at) => step(`s${at}`, "", "inspector"))}${again("a")}`;
			const { manual, graph } = placed(body);
			const start = performance.now();
			for (const node of graph.nodes)
				if (node.kind === "check") expect([...performersBefore(manual, graph, node).keys()]).toEqual(["receiver"]);
			expect(performance.now() - start).toBeLessThan(3000);
		});
	});
	test("are not those who look, be it in a QC step that counts as no check", () =>
		expect(performers(qcStep({ id: "x", by: "quality-lead", onFail: "" }) + qcStep())).toEqual({}));
	test("go on behind the check itself where it is a hold point, only if it failed", () =>
		expect(performers(step("a") + qcStep({ attributes: "hold", reaction: 'disposition="correct" goto="a"' }))).toEqual({
			receiver: "a",
		}));
});
