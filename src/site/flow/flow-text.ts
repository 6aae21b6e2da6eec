// What does the picture of a flow say in words, line by line?
import { type Edge, type GraphNode, isIrreversible } from "../../manual/flow/graph.ts";
import { isOtherwise } from "../../manual/model/answers.ts";
import { findChecklist, type Manual } from "../../manual/model/manual.ts";
import type { Strings } from "../strings/strings.ts";
import { documentUrl } from "../urls.ts";
import type { DrawnFlow } from "./drawn-flow.ts";
import { escapesOf } from "./escapes.ts";
import { type Places, titleOf } from "./places.ts";

interface WayInWords {
	/** "passed", "failed", an answer; empty: simply next. */
	when: string;
	/** Where it leads: "5", "goes back to 2", "stopped". */
	to: string;
	/** Address of that; empty: none. */
	href: string;
	/** What gets through here; undefined: nothing. Empty: it does so further on. */
	escaping: string | undefined;
}

export interface LineInWords {
	number: string;
	title: string;
	href: string;
	isCheck: boolean;
	/** That it cannot be undone, holds, stands in a checklist or is never reached. */
	notes: string[];
	ways: WayInWords[];
}

/** Address of a node in the page, or of a procedure that is required. */
function hrefOf(node: GraphNode): string {
	if (node.kind === "required") return documentUrl(node.procedure.head.id);
	return "node" in node ? `#${encodeURIComponent(node.anchor)}` : "";
}

function whenOf({ kind, answer }: Edge, words: Strings["flow"]): string {
	switch (kind) {
		case "pass":
			return words.passed;
		case "fail":
			return words.failed;
		case "answer":
			return isOtherwise(answer) ? words.otherwise : answer;
		default:
			return kind === "no-answer" ? words.noAnswer : "";
	}
}

/** The flow as a list in reading order, from the graph that the picture is drawn from. */
export function describeFlow(manual: Manual, drawn: DrawnFlow, places: Places, text: Strings): LineInWords[] {
	const { flow, whole } = drawn;
	const { nodes, done, stopped } = flow.graph;
	const words = text.flow;
	const escapes = escapesOf(flow, places, text);
	const describeWay = (node: GraphNode, edge: Edge): WayInWords => {
		const target = nodes[edge.to] as GraphNode;
		const told = escapes.get(edge);
		const see = node.kind === "check" && edge.kind === "fail" ? node.node.onFails[0]?.see : undefined;
		const name = edge.to === stopped && see ? `${words.stopped}, ${words.follow(see)}` : places.nameOf(target);
		return {
			when: whenOf(edge, words),
			to: edge.to <= node.index ? words.goesBack(name) : name,
			href: edge.to === stopped && see ? documentUrl(see) : hrefOf(target),
			escaping: told?.join(", "),
		};
	};
	const nameOf = (node: GraphNode): string => {
		if (node.kind === "start") return words.start;
		if (node.kind === "required") return `${words.onlyAfter(node.procedure.head.id)} ${node.procedure.head.title}`;
		const use = node.kind === "step" ? whole.get(node.anchor) : undefined;
		return use
			? `${words.checklist(use.ref)} ${findChecklist(manual, use.ref)?.head.title ?? ""}`.trim()
			: titleOf(node);
	};
	const notesOf = (node: GraphNode): string[] => {
		const place = places.of(node);
		const group = place?.group === undefined ? undefined : places.groups[place.group];
		const undone = places.undoneBy(node);
		return [
			...(group ? [group.label] : []),
			...(isIrreversible(node) ? [text.irreversible] : []),
			...(undone ? [text.undoes(undone)] : []),
			...(node.kind === "check" && node.node.hold ? [text.hold] : []),
			...(flow.reached.has(node.index) ? [] : [words.neverReached]),
		];
	};
	return nodes
		.filter(({ index }) => index !== done && index !== stopped)
		.map((node) => ({
			number: node.kind === "decision" ? "?" : (places.of(node)?.number ?? ""),
			title: nameOf(node),
			href: hrefOf(node),
			isCheck: node.kind === "check",
			notes: notesOf(node),
			ways: node.edges.map((edge) => describeWay(node, edge)),
		}));
}
