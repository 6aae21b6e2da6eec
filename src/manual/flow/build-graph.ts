// How does the text of a procedure become its flow?
import { isOtherwise, plainAnswer } from "../model/answers.ts";
import {
	type DecisionNode,
	type Document,
	type FlowNode,
	isValid,
	type Procedure,
	type QCStepNode,
} from "../model/document.ts";
import { isKnown, type Manual } from "../model/manual.ts";
import type { Policy } from "../model/policy.ts";
import { namesNoStep } from "../model/step-ids.ts";
import { namesNoCheck } from "../model/undone.ts";
import { computeUses, type Uses } from "../model/uses.ts";
import { isDecidedOnFail } from "./decided.ts";
import type { Edge, EdgeKind, Graph, GraphNode, RequiredNode } from "./graph.ts";

/** What a required procedure brings along: computed by whoever knows it, as it needs a flow itself. */
export type RequiredCover = Pick<RequiredNode, "procedure" | "graph" | "guarded" | "controls" | "independent">;

type NewNode<Node = GraphNode> = Node extends GraphNode ? Omit<Node, "index" | "edges"> : never;

/** One document's text within the flow: its ids are looked up here. */
interface Scope {
	source: Document;
	/** Stands before its anchors. */
	prefix: string;
	/** By id, a way that ends where the id stands. An id may stand where no node does, such as that of an item. */
	ways: Map<string, Edge>;
}

/** Where a way leads that does not lead to whatever comes next. */
interface Goal {
	scope: Scope;
	/** An id, or `end`; `namesNothing` where it cannot be read. */
	goto: string;
	/** What `end` means: done from a branch, stopped from a reaction. */
	end: "done" | "stopped";
	/** A way to whatever comes next, for where the id is not there. */
	spare: Edge;
}

const plainPair = (answers: readonly string[]) => answers.map(plainAnswer).sort().join("\n");

/** Are the answers exactly yes and no, or is there one for everything else? Then no path passes a decision by. */
export function isExhaustive({ answers: named }: Pick<Policy, "answers">, { branches }: DecisionNode): boolean {
	const answers = branches.map(({ when }) => when);
	const pairs = [plainPair(named), "no\nyes"];
	return answers.some(isOtherwise) || pairs.includes(plainPair(answers));
}

class GraphBuilder {
	readonly nodes: GraphNode[] = [];
	/** Ways that lead to whatever comes next. */
	#loose: Edge[] = [];
	readonly #goals = new Map<Edge, Goal>();
	readonly #uses: Uses;
	readonly #manual: Manual;

	constructor(uses: Uses, manual: Manual) {
		this.#uses = uses;
		this.#manual = manual;
	}

	/** Adds a node, to which every loose way leads. */
	add(node: NewNode): GraphNode {
		const added: GraphNode = { ...node, index: this.nodes.length, edges: [] };
		for (const edge of this.#loose) edge.to = added.index;
		this.#loose = [];
		this.nodes.push(added);
		return added;
	}

	/** Adds a way out of a node: to a goal, or to whatever comes next. */
	leave(from: GraphNode, kind: EdgeKind, goal?: Omit<Goal, "spare">, answer = ""): void {
		const edge: Edge = { to: -1, kind, answer };
		from.edges.push(edge);
		if (goal) this.#loose.push(this.#lead([edge], goal));
		else this.#loose.push(edge);
	}

	/** Has ways lead to a goal; gives the way to take where it is not there. */
	#lead(edges: readonly Edge[], goal: Omit<Goal, "spare">): Edge {
		const spare: Edge = { to: -1, kind: "next", answer: "" };
		for (const edge of edges) this.#goals.set(edge, { ...goal, spare });
		return spare;
	}

	walk(list: readonly FlowNode[], scope: Scope): void {
		for (const node of list) {
			if (node.id && !scope.ways.has(node.id)) {
				const way: Edge = { to: -1, kind: "next", answer: "" };
				scope.ways.set(node.id, way);
				this.#loose.push(way);
			}
			const place = { anchor: scope.prefix + node.id, source: scope.source };
			if (node.component === "Step") {
				const unknownUndoes = node.undoes.filter((anchor) => namesNoCheck(this.#manual, scope.source, anchor));
				this.leave(
					this.add({ kind: "step", node, ...(unknownUndoes.length > 0 && { unknownUndoes }), ...place }),
					"next",
				);
			} else if (node.component === "QCStep") {
				this.#walkCheck(node, place, scope);
			} else if (node.component === "Decision") {
				this.#walkDecision(node, place, scope);
			} else if (node.component === "PausePoint") {
				this.walk(node.nodes, scope);
			} else if (node.component === "UseChecklist") {
				const placed = this.#uses.placeOf(node, scope.prefix);
				if (!placed) continue;
				const { checklist, prefix } = placed;
				this.walk(checklist.nodes, { source: checklist, prefix, ways: new Map() });
			}
		}
	}

	#walkCheck(node: QCStepNode, place: { anchor: string; source: Document }, scope: Scope): void {
		if (!isValid(node)) {
			this.leave(this.add({ kind: "step", node, ...place }), "next");
			return;
		}
		const controls = node.controls.filter((mode) => isKnown(this.#manual.registers["failure-modes"], mode));
		const decided = isDecidedOnFail(this.#manual, node);
		const check = this.add({ kind: "check", node, decided, controls, ...place });
		this.leave(check, "pass");
		this.leave(check, "fail", { scope, goto: node.onFails[0]?.goto ?? "end", end: "stopped" });
	}

	#walkDecision(node: DecisionNode, place: { anchor: string; source: Document }, scope: Scope): void {
		const decision = this.add({ kind: "decision", node, ...place });
		const after: Edge[] = [];
		for (const branch of node.branches) {
			this.leave(decision, "answer", undefined, branch.when);
			this.walk(branch.nodes, scope);
			if (branch.goto !== undefined) after.push(this.#lead(this.#loose, { scope, goto: branch.goto, end: "done" }));
			else after.push(...this.#loose);
			this.#loose = [];
		}
		if (!isExhaustive(this.#manual.policy, node)) this.leave(decision, "no-answer");
		this.#loose.push(...after);
	}

	/**
	 * Gives every way its end. Whoever follows a goto that leads round to itself stands still. Where it names nothing,
	 * nobody knows what they do: on the safe side they go on.
	 */
	connectGoals(done: number, stopped: number): void {
		const find = (edge: Edge, seen: readonly Edge[]): Omit<Edge, "kind" | "answer"> => {
			const goal = this.#goals.get(edge);
			if (edge.to >= 0 || !goal) return edge;
			if (goal.goto === "end") return goal.end === "done" ? { to: done, ends: true } : { to: stopped };
			const way = goal.scope.ways.get(goal.goto);
			if (!way) {
				const { source, prefix } = goal.scope;
				const isTold = namesNoStep(source, goal.goto);
				return { to: find(goal.spare, seen).to, nowhere: goal.goto, ...(isTold && { meantWithin: prefix }) };
			}
			return seen.includes(way) ? { to: stopped, round: goal.goto } : find(way, [...seen, way]);
		};
		for (const edge of this.#goals.keys()) {
			const { to, ends, round, nowhere, meantWithin } = find(edge, []);
			edge.to = to;
			if (ends) edge.ends = ends;
			if (round !== undefined) edge.round = round;
			if (nowhere !== undefined) edge.nowhere = nowhere;
			if (meantWithin !== undefined) edge.meantWithin = meantWithin;
		}
	}
}

/** The flow of a procedure, used checklists expanded in place and required procedures before its first step. */
export function buildGraph(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
	required: readonly RequiredCover[] = [],
): Graph {
	const uses = computeUses(manual, procedure, asOf);
	const builder = new GraphBuilder(uses, manual);
	const own = { source: procedure };
	builder.leave(builder.add({ kind: "start", anchor: "start", ...own }), "next");
	for (const cover of required) {
		builder.leave(builder.add({ kind: "required", anchor: cover.procedure.head.id, ...own, ...cover }), "next");
	}
	builder.walk(procedure.nodes, { source: procedure, prefix: "", ways: new Map() });
	const done = builder.add({ kind: "done", anchor: "done", ...own }).index;
	const stopped = builder.add({ kind: "stopped", anchor: "stopped", ...own }).index;
	builder.connectGoals(done, stopped);
	const { nodes } = builder;
	return { procedure, nodes, possible: { nodes }, start: 0, done, stopped };
}
