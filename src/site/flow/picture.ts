// What stands in the picture of a flow: which boxes, with which words, and which ways between them?
import { type Edge, type GraphNode, isIrreversible } from "../../manual/flow/graph.ts";
import { isOtherwise } from "../../manual/model/answers.ts";
import type { Document } from "../../manual/model/document.ts";
import { findChecklist, type Manual } from "../../manual/model/manual.ts";
import { markLanguage } from "../language-marks.ts";
import type { Strings } from "../strings/strings.ts";
import type { DrawnFlow } from "./drawn-flow.ts";
import { escapesOf } from "./escapes.ts";
import type { Places } from "./places.ts";
import {
	type BoxWords,
	columnOf,
	type SizedBox,
	type SizedLabel,
	sizeBox,
	sizeEnd,
	sizeGroup,
	sizeLabel,
} from "./sizes.ts";

/** A box with its place among the others. */
export interface Box extends SizedBox {
	/** Checklist that it stands in: place in `Picture.groups`. */
	group: number | undefined;
	/** It stands in the column that everything passes through; what leaves it stands beside. */
	inColumn: boolean;
	reached: boolean;
	/** Language of its title, where that is not the interface's; else empty. */
	language: string;
}

export interface Way extends SizedLabel {
	from: number;
	to: number;
	kind: "on" | "fail";
	/** Language of its answer, where that is not the interface's; else empty. */
	language: string;
	/** An error gets through here. */
	escaping: boolean;
}

export interface Group {
	label: string;
	width: number;
	/** Group that it stands in. */
	parent: number | undefined;
}

export interface Picture {
	boxes: readonly Box[];
	ways: readonly Way[];
	groups: readonly Group[];
}

/** Where the words of a picture come from. */
interface Sources {
	manual: Manual;
	whole: DrawnFlow["whole"];
	places: Places;
	text: Strings;
}

function wordsOf(node: GraphNode, { manual, whole, places, text }: Sources): BoxWords {
	const href = `#${encodeURIComponent(node.anchor)}`;
	const number = places.of(node)?.number ?? "";
	switch (node.kind) {
		case "required":
			return {
				shape: "required",
				href: "",
				above: text.flow.onlyAfter(node.procedure.head.id),
				title: node.procedure.head.title,
			};
		case "check":
			return {
				shape: "check",
				href,
				number,
				title: node.node.title,
				mark: text.qc,
				foot: node.node.hold ? [text.hold] : [],
			};
		case "decision":
			return { shape: "decision", href, number: "?", title: node.node.question };
		case "step": {
			const use = whole.get(node.anchor);
			if (use) {
				const title = findChecklist(manual, use.ref)?.head.title ?? "";
				return {
					shape: "checklist",
					href,
					number,
					above: text.flow.checklist(use.ref),
					title,
				};
			}
			const irreversible = isIrreversible(node);
			const undone = places.undoneBy(node);
			return {
				shape: irreversible ? "irreversible" : "step",
				href,
				number,
				title: node.node.title,
				foot: [...(irreversible ? [text.irreversible] : []), ...(undone ? [text.undoes(undone)] : [])],
			};
		}
		default:
			return { shape: "end", href: "", title: text.flow[node.kind] };
	}
}

/** In which document the words of a node are written: a used checklist and a required procedure have a language of their own. */
function writtenIn(node: GraphNode, { manual, whole }: Sources): Document {
	if (node.kind === "required") return node.procedure;
	const use = node.kind === "step" ? whole.get(node.anchor) : undefined;
	return (use && findChecklist(manual, use.ref)) ?? node.source;
}

function answerOf(edge: Edge): string[] {
	return edge.kind === "answer" && !isOtherwise(edge.answer) ? [edge.answer] : [];
}

function wordsOfWay(edge: Edge, text: Strings): string[] {
	if (edge.kind === "fail") return [text.flow.fails];
	if (edge.kind === "answer") return isOtherwise(edge.answer) ? [text.flow.otherwise] : [];
	return edge.kind === "no-answer" ? [text.flow.noAnswer] : [];
}

/**
 * The picture of a flow. Every failed check that stops the work has an end of its own beside it, so that no way crosses
 * the sheet.
 */
export function composePicture(manual: Manual, drawn: DrawnFlow, places: Places, text: Strings): Picture {
	const { flow, whole } = drawn;
	const { nodes, stopped } = flow.graph;
	const sources = { manual, whole, places, text };
	const escapes = escapesOf(flow, places, text);
	const ways: Way[] = [];
	const languageOf = ({ head }: Document) => markLanguage(head.lang ?? manual.policy.lang, text.language).lang ?? "";
	const words = nodes.filter(({ index }) => index !== stopped).map((node) => ({ node, words: wordsOf(node, sources) }));
	const column = Math.max(24, ...words.map(({ words }) => columnOf(words)));
	const boxOf = new Map(words.map(({ node }, at) => [node.index, at]));
	const boxes = words.map(({ node, words }): Box => {
		const reached = flow.reached.has(node.index) || node.kind === "done";
		const foot = [...(words.foot ?? []), ...(reached ? [] : [text.flow.neverReached])];
		const place = places.of(node);
		return {
			...sizeBox({ ...words, foot }, column),
			group: place?.group,
			inColumn: place?.inColumn ?? true,
			reached,
			language: languageOf(writtenIn(node, sources)),
		};
	});
	const addStop = (node: GraphNode, edge: Edge): number => {
		const see = node.kind === "check" && edge.kind === "fail" ? node.node.onFails[0]?.see : undefined;
		const title = see ? `${text.flow.stopped}\n${text.flow.follow(see)}` : text.flow.stopped;
		const stop = sizeEnd({ shape: "stop", href: "", title });
		return boxes.push({ ...stop, group: places.of(node)?.group, inColumn: false, reached: true, language: "" }) - 1;
	};
	for (const node of nodes) {
		for (const edge of node.edges) {
			const told = escapes.get(edge);
			ways.push({
				from: boxOf.get(node.index) as number,
				to: boxOf.get(edge.to) ?? addStop(node, edge),
				kind: edge.kind === "fail" ? "fail" : "on",
				language: languageOf(node.source),
				...sizeLabel(answerOf(edge), [...wordsOfWay(edge, text), ...(told ?? [])]),
				escaping: told !== undefined,
			});
		}
	}
	const groups = places.groups.map(({ label, parent }) => ({
		label,
		parent,
		width: sizeGroup(label),
	}));
	return { boxes, ways, groups };
}
