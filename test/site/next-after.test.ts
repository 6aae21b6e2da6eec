// Is the step that follows a branch named, wherever the branch stands?
import { expect, test } from "vitest";
import type { BranchNode, DecisionNode, FlowNode } from "../../src/manual/model/document.ts";
import { nextAfter } from "../../src/site/next-after.ts";

const step = (id: string) => ({ component: "Step", id }) as FlowNode;
const branch = (nodes: FlowNode[], goto?: string) => ({ component: "Branch", when: "Yes", goto, nodes }) as BranchNode;
const decision = (id: string, ...branches: BranchNode[]) => ({ component: "Decision", id, branches }) as DecisionNode;

test("behind a branch comes what stands behind its decision, or the end", () => {
	const yes = branch([step("a")]);
	expect(nextAfter(yes, [decision("d", yes, branch([])), step("b")])).toBe("b");
	expect(nextAfter(yes, [step("b"), decision("d", yes)])).toBe("end");
	expect(nextAfter(yes, [step("b")])).toBe(undefined);
});

test("behind the last decision of a branch comes where that branch leads, or what stands behind its decision", () => {
	const inner = branch([]);
	const outer = (goto?: string) => decision("d", branch([step("a"), decision("e", inner)], goto));
	expect(nextAfter(inner, [outer(), step("b")])).toBe("b");
	expect(nextAfter(inner, [step("back"), outer("back"), step("b")])).toBe("back");
	expect(nextAfter(inner, [outer("end"), step("b")])).toBe("end");
	const point = { component: "PausePoint", id: "p", title: "P", nodes: [outer()] } as unknown as FlowNode;
	expect(nextAfter(inner, [point, step("b")])).toBe("b");
});

test("a step without an id that can be read comes next all the same, and so it does behind an empty goto", () => {
	const yes = branch([]);
	expect(nextAfter(yes, [decision("d", yes), step("")])).toBe("");
	expect(nextAfter(yes, [decision("d", yes), step(""), step("b")])).toBe("");
	const inner = branch([]);
	expect(nextAfter(inner, [decision("d", branch([decision("e", inner)], "")), step("b")])).toBe("b");
});
