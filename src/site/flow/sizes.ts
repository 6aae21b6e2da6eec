// How large is a box or a label of a picture, and how do its words break into lines?
import { widthOf, wrapText } from "./measure-text.ts";

type Shape = "end" | "step" | "check" | "decision" | "irreversible" | "checklist" | "required" | "stop";

/** Words of a box, before they are broken into lines. */
export interface BoxWords {
	shape: Shape;
	href: string;
	number?: string;
	/** Line above the title, in words of the interface. */
	above?: string;
	title: string;
	mark?: string;
	foot?: readonly string[];
}

/** A box with its words in lines. */
export interface SizedBox {
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
}

/** The label of a way with its words in lines. */
export interface SizedLabel {
	label: readonly string[];
	/** So many lines of the label, the first ones, are an answer in the procedure's words. */
	answered: number;
	width: number;
	height: number;
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

export function sizeLabel(answer: readonly string[], words: readonly string[]): SizedLabel {
	const wrap = (line: string) => wrapText(line, labelWidth, smallFont, true);
	const answered = answer.flatMap(wrap);
	const label = [...answered, ...words.flatMap(wrap)];
	const width = label.length === 0 ? 0 : Math.max(...label.map((line) => widthOf(line, smallFont, true))) + 8;
	return { label, answered: answered.length, width: Math.ceil(width), height: label.length * (lineHeight - 2) };
}

/** Room for the number or the mark of a box, and for the space behind it. */
export const columnOf = ({ number = "", mark = "" }: BoxWords) =>
	Math.ceil(Math.max(widthOf(number, font, true), widthOf(mark, smallFont, true)) + 8);

/** A decision is pointed at its sides, an irreversible step has cut corners: their words keep clear of both. */
export const insetOf = (shape: Shape) => padding.x + (shape === "decision" || shape === "irreversible" ? 8 : 0);

export function sizeEnd({ shape, href, title }: BoxWords): SizedBox {
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
export function sizeBox(words: BoxWords, column: number): SizedBox {
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

/** Width of a group's label with the space around it. */
export const sizeGroup = (label: string) => Math.ceil(widthOf(label, smallFont, true)) + 8;
