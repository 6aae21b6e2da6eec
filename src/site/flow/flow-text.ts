// What does the picture of a flow say in words, line by line?
import type { Edge, GraphNode } from "../../manual/flow/graph.ts";
import { isOtherwise } from "../../manual/model/answers.ts";
import { findChecklist, type Manual } from "../../manual/model/manual.ts";
import type { Strings } from "../strings/strings.ts";
import { documentUrl } from "../urls.ts";
import type { DrawnFlow } from "./drawn-flow.ts";
import { escapesOf } from "./escapes.ts";
import { type Places, titleOf } from "./places.ts";

export interface WayInWords {
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

/** The flow as a list in reading order, from the graph that the picture is drawn from. */
export function describeFlow(manual: Manual, drawn: DrawnFlow, places: Places, text: Strings): LineInWords[] {
	const { flow, whole } = drawn;
	const { nodes, done, stopped } = flow.graph;
	const words = text.flow;
	const escapes = escapesOf(flow, places, text);
	const hrefOf = (node: GraphNode): string => {
		if (node.kind === "required") return documentUrl(node.procedure.head.id);
		return node.kind === "step" || node.kind === "check" || node.kind === "decision"
			? `#${encodeURIComponent(node.anchor)}`
			: "";
	};
	const whenOf = (edge: Edge): string => {
		switch (edge.kind) {
			case "pass":
				return words.passed;
			case "fail":
				return words.failed;
			case "answer":
				return isOtherwise(edge.answer) ? words.otherwise : edge.answer;
			default:
				return edge.kind === "no-answer" ? words.noAnswer : "";
		}
	};
	const describeWay = (node: GraphNode, edge: Edge): WayInWords => {
		const target = nodes[edge.to] as GraphNode;
		const told = escapes.get(edge);
		const see = node.kind === "check" && edge.kind === "fail" ? node.node.onFails[0]?.see : undefined;
		const name = edge.to === stopped && see ? `${words.stopped}, ${words.follow(see)}` : places.nameOf(target);
		return {
			when: whenOf(edge),
			to: edge.to <= node.index ? words.goesBack(name) : name,
			href: edge.to === stopped && see ? documentUrl(see) : hrefOf(target),
			escaping: told?.join(", "),
		};
	};
	return nodes.flatMap((node): LineInWords[] => {
		if (node.index === done || node.index === stopped) return [];
		const place = places.of(node);
		const group = place?.group === undefined ? undefined : places.groups[place.group];
		const use = node.kind === "step" ? whole.get(node.anchor) : undefined;
		const irreversible = node.kind === "step" && node.node.component === "Step" && node.node.irreversible;
		const undone = places.undoneBy(node);
		const title =
			node.kind === "start"
				? words.start
				: node.kind === "required"
					? `${words.onlyAfter(node.procedure.head.id)} ${node.procedure.head.title}`
					: use
						? `${words.checklist(use.ref)} ${findChecklist(manual, use.ref)?.head.title ?? ""}`.trim()
						: titleOf(node);
		return [
			{
				number: node.kind === "decision" ? "?" : (place?.number ?? ""),
				title,
				href: hrefOf(node),
				isCheck: node.kind === "check",
				notes: [
					...(group ? [group.label] : []),
					...(irreversible ? [text.irreversible] : []),
					...(undone ? [text.undoes(undone)] : []),
					...(node.kind === "check" && node.node.hold ? [text.hold] : []),
					...(flow.reached.has(node.index) ? [] : [words.neverReached]),
				],
				ways: node.edges.map((edge) => describeWay(node, edge)),
			},
		];
	});
}
