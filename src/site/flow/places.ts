// Which number does a node of a flow carry on the page, and in which used checklist does it stand?
import type { GraphNode } from "../../manual/flow/graph.ts";
import type { Document, FlowNode, Procedure } from "../../manual/model/document.ts";
import type { Manual } from "../../manual/model/manual.ts";
import { computeNumbers } from "../../manual/model/numbers.ts";
import { computeUses } from "../../manual/model/uses.ts";
import type { Strings } from "../strings/strings.ts";

export interface Place {
	/** "4", or "3.2" in a used checklist; empty for a decision. */
	number: string;
	/** Place in `Places.groups`; undefined in the procedure itself. */
	group: number | undefined;
	/** Does everything that goes on pass here, or may it? What a branch does before it goes elsewhere stands aside. */
	inColumn: boolean;
}

export interface Places {
	/** Used checklists that hold a node of the flow, outer ones before inner ones. */
	groups: readonly { label: string; parent: number | undefined }[];
	/** Undefined for what stands in no text: start, ends, required procedures. */
	of(node: GraphNode): Place | undefined;
	/** How a node is named where a way leads to it. */
	nameOf(node: GraphNode): string;
	/** Numbers of the checks that a step makes void; none: every check, undefined: no check. */
	undoneBy(node: GraphNode): readonly string[] | undefined;
}

/** One document's text within the flow. */
interface Text {
	numbers: ReadonlyMap<string, number>;
	/** Put before its numbers. */
	before: string;
	group: number | undefined;
	/** Ids of what stands beside the column. */
	aside: ReadonlySet<string>;
}

/** Title or question of a node. */
export function titleOf(node: GraphNode): string {
	if (node.kind === "decision") return node.node.question;
	return node.kind === "step" || node.kind === "check" ? node.node.title : "";
}

/** Nodes that stand aside of the column: in a branch that goes elsewhere, or in one of several that lead on. */
function findAside(list: readonly FlowNode[], inColumn: boolean, into: Set<FlowNode>): Set<FlowNode> {
	for (const node of list) {
		if (!inColumn) into.add(node);
		if (node.component === "PausePoint") findAside(node.nodes, inColumn, into);
		if (node.component !== "Decision") continue;
		const leadingOn = node.branches.filter(({ goto, nodes }) => !goto && nodes.length > 0);
		for (const branch of node.branches)
			findAside(branch.nodes, inColumn && leadingOn.length === 1 && leadingOn[0] === branch, into);
	}
	return into;
}

/** Places of the nodes of a procedure's flow. */
export function computePlaces(
	manual: Manual,
	procedure: Procedure,
	asOf: string,
	nodes: readonly GraphNode[],
	text: Strings,
): Places {
	const uses = computeUses(manual, procedure, asOf);
	const groups: { label: string; parent: number | undefined }[] = [];
	const byPrefix = new Map<string, Text>();
	const visit = (document: Document, prefix: string, before: string, group: number | undefined, inColumn: boolean) => {
		const numbers = computeNumbers(document);
		const aside = new Set([...findAside(document.nodes, inColumn, new Set())].map(({ id }) => id));
		byPrefix.set(prefix, { numbers, before, group, aside });
		for (const node of document.allNodes) {
			if (node.component !== "UseChecklist") continue;
			const placed = uses.placeOf(node, prefix);
			if (!placed || byPrefix.has(placed.prefix)) continue;
			const drawn = nodes.some(({ anchor }) => anchor.startsWith(placed.prefix));
			const number = `${before}${numbers.get(node.id) ?? ""}`;
			if (drawn) groups.push({ label: text.flow.checklist(placed.checklist.head.id), parent: group });
			const own = drawn ? groups.length - 1 : group;
			visit(placed.checklist, placed.prefix, `${number}.`, own, !aside.has(node.id));
		}
	};
	visit(procedure, "", "", undefined, true);

	const of = (node: GraphNode): Place | undefined => {
		if (node.kind !== "step" && node.kind !== "check" && node.kind !== "decision") return undefined;
		const { id } = node.node;
		const at = byPrefix.get(node.anchor.slice(0, node.anchor.length - id.length));
		const number = at?.numbers.get(id);
		return {
			number: number === undefined ? "" : `${at?.before}${number}`,
			group: at?.group,
			inColumn: !at?.aside.has(id),
		};
	};
	return {
		groups,
		of,
		undoneBy(node) {
			if (node.kind !== "step" || node.node.component !== "Step" || node.node.undoes.length === 0) return undefined;
			const undone = node.node.undoes.map((id) => nodes.find(({ kind, anchor }) => kind === "check" && anchor === id));
			return undone.includes(undefined) ? [] : undone.flatMap((check) => (check && of(check)?.number) || []);
		},
		nameOf(node) {
			if (node.kind === "decision") return text.flow.question(node.node.question);
			if (node.kind === "step" || node.kind === "check") return of(node)?.number || titleOf(node);
			return node.kind === "required" ? node.procedure.head.id : text.flow[node.kind];
		},
	};
}
