// What stands in the picture of a flow: which boxes of which size, with which words, and which ways between them?

import type { Edge, GraphNode } from "../../manual/flow/graph.ts";
import type { UseChecklistNode } from "../../manual/model/document.ts";
import { findChecklist, type Manual } from "../../manual/model/manual.ts";
import type { Strings } from "../strings/strings.ts";
import type { DrawnFlow } from "./drawn-flow.ts";
import { escapesOf } from "./escapes.ts";
import { widthOf, wrapText } from "./measure-text.ts";
import type { Place, Places } from "./places.ts";

export type Shape = "end" | "step" | "check" | "decision" | "irreversible" | "checklist" | "required" | "stop";

export interface Box {
	shape: Shape;
	/** Place in the page that it links to, `#open`; empty: none. */
	href: string;
	/** Number as the page shows it, `?` for a decision; empty: none. */
	number: string;
	title: readonly string[];
	/** So many lines of the title, the first ones, are words of the interface and not the procedure's. */
	said: number;
	/** Word below the ringed tick of a QC step; empty: no tick. */
	mark: string;
	/** Words below the title: that it cannot be undone, that it holds, that nobody gets there. */
	foot: readonly string[];
	/** Width of the column for the number. */
	numberWidth: number;
	width: number;
	height: number;
	/** Checklist that it stands in: place in `Picture.groups`. */
	group: number | undefined;
	/** It stands in the column that everything passes through; what leaves it stands beside. */
	inColumn: boolean;
	reached: boolean;
}

export interface Way {
	from: number;
	to: number;
	kind: "on" | "fail";
	label: readonly string[];
	/** So many lines of the label, the first ones, are an answer in the procedure's words. */
	answered: number;
	width: number;
	height: number;
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

/** Sizes in CSS pixels at natural size. */
export const font = 14;
export const smallFont = 13;
export const lineHeight = 18;
export const padding = { x: 10, y: 8 };
const titleWidth = 196;
const labelWidth = 120;
/** Height of number, ringed tick and word below each other. */
const markHeight = 54;

function sizeLabel(
	answer: readonly string[],
	words: readonly string[],
): Pick<Way, "label" | "answered" | "width" | "height"> {
	const wrap = (line: string) => wrapText(line, labelWidth, smallFont, true);
	const answered = answer.flatMap(wrap);
	const label = [...answered, ...words.flatMap(wrap)];
	const width = label.length === 0 ? 0 : Math.max(...label.map((line) => widthOf(line, smallFont, true))) + 8;
	return { label, answered: answered.length, width: Math.ceil(width), height: label.length * (lineHeight - 2) };
}

interface Words {
	shape: Shape;
	href: string;
	number?: string;
	/** Line above the title, in words of the interface. */
	above?: string;
	title: string;
	mark?: string;
	foot?: readonly string[];
}

/** Room for the number or the mark of a box, and for the space behind it. */
const columnOf = ({ number = "", mark = "" }: Words) =>
	Math.ceil(Math.max(widthOf(number, font, true), widthOf(mark, smallFont, true)) + 8);

/** A decision is pointed at its sides, an irreversible step has cut corners: their words keep clear of both. */
export const insetOf = (shape: Shape) => padding.x + (shape === "decision" || shape === "irreversible" ? 8 : 0);

type Sized = Omit<Box, "group" | "reached" | "inColumn">;

function sizeEnd({ shape, href, title }: Words): Sized {
	const lines = title.split("\n").flatMap((line) => wrapText(line, 110, smallFont));
	const width = Math.ceil(Math.max(30, ...lines.map((line) => widthOf(line, smallFont))) + 2 * padding.x);
	const height = lines.length * lineHeight + 2 * padding.y;
	return {
		shape,
		href,
		number: "",
		title: lines,
		said: lines.length,
		mark: "",
		foot: [],
		numberWidth: 0,
		width,
		height,
	};
}

/** All boxes of a picture are equally wide, and their words begin at the same place. */
function sizeBox(words: Words, column: number): Sized {
	const { shape, href, number = "", above: first, title, mark = "", foot = [] } = words;
	if (shape === "end" || shape === "stop") return sizeEnd(words);
	const width = titleWidth + column + 2 * padding.x;
	const inner = width - 2 * insetOf(shape);
	const numberWidth = number || mark ? column : 0;
	const wrap = (text: string) => wrapText(text, inner - numberWidth, font);
	const said = first === undefined ? [] : wrap(first);
	const lines = [...said, ...wrap(title)];
	const wrapped = foot.flatMap((line) => wrapText(line, inner - (mark ? 0 : numberWidth), smallFont, true));
	const above = Math.max(mark ? markHeight : 0, lines.length * lineHeight);
	const below = wrapped.length > 0 ? wrapped.length * lineHeight + 6 : 0;
	const height = above + below + 2 * padding.y;
	return { shape, href, number, title: lines, said: said.length, mark, foot: wrapped, numberWidth, width, height };
}

function wordsOf(
	manual: Manual,
	node: GraphNode,
	place: Place | undefined,
	whole: ReadonlyMap<string, UseChecklistNode>,
	text: Strings,
): Words {
	const href = `#${encodeURIComponent(node.anchor)}`;
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
				number: place?.number ?? "",
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
					number: place?.number ?? "",
					above: text.flow.checklist(use.ref),
					title,
				};
			}
			const irreversible = node.node.component === "Step" && node.node.irreversible;
			return {
				shape: irreversible ? "irreversible" : "step",
				href,
				number: place?.number ?? "",
				title: node.node.title,
				foot: irreversible ? [text.irreversible] : [],
			};
		}
		default:
			return { shape: "end", href: "", title: text.flow[node.kind] };
	}
}

function answerOf(edge: Edge): string[] {
	return edge.kind === "answer" && edge.answer !== "otherwise" ? [edge.answer] : [];
}

function wordsOfWay(edge: Edge, text: Strings): string[] {
	if (edge.kind === "fail") return [text.flow.fails];
	if (edge.kind === "answer") return edge.answer === "otherwise" ? [text.flow.otherwise] : [];
	return edge.kind === "no-answer" ? [text.flow.noAnswer] : [];
}

/**
 * The picture of a flow. Every failed check that stops the work has an end of its own beside it, so that no way crosses
 * the sheet.
 */
export function composePicture(manual: Manual, drawn: DrawnFlow, places: Places, text: Strings): Picture {
	const { flow, whole } = drawn;
	const { nodes, stopped } = flow.graph;
	const escapes = escapesOf(flow, places, text);
	const ways: Way[] = [];
	const words = nodes
		.filter(({ index }) => index !== stopped)
		.map((node) => ({ node, words: wordsOf(manual, node, places.of(node), whole, text) }));
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
		};
	});
	const addStop = (node: GraphNode, edge: Edge): number => {
		const see = node.kind === "check" && edge.kind === "fail" ? node.node.onFails[0]?.see : undefined;
		const title = see ? `${text.flow.stopped}\n${text.flow.follow(see)}` : text.flow.stopped;
		const stop = sizeEnd({ shape: "stop", href: "", title });
		return boxes.push({ ...stop, group: places.of(node)?.group, inColumn: false, reached: true }) - 1;
	};
	for (const node of nodes) {
		for (const edge of node.edges) {
			const told = escapes.get(edge);
			ways.push({
				from: boxOf.get(node.index) as number,
				to: boxOf.get(edge.to) ?? addStop(node, edge),
				kind: edge.kind === "fail" ? "fail" : "on",
				...sizeLabel(answerOf(edge), [...wordsOfWay(edge, text), ...(told ?? [])]),
				escaping: told !== undefined,
			});
		}
	}
	const groups = places.groups.map(({ label, parent }) => ({
		label,
		parent,
		width: Math.ceil(widthOf(label, smallFont, true)) + 8,
	}));
	return { boxes, ways, groups };
}
