// Does the end tag of a component stand inside a list, quotation or note that began after its opening tag? The parser
// takes it there, mixes up what it holds open, and may give a tree that cannot be rendered: Rust ends the whole process.
import type { Problem } from "../../model/finding.ts";
import { positionAt } from "../decode-text.ts";
import { blankUnread } from "./blank-unread.ts";
import { notePlace, placeNames } from "./find-misplacement.ts";
import { parseTree, type TreeNode } from "./parse-tree.ts";

/** What a component on lines of its own can begin in and not end in, or the other way round. */
const containers = new Set(["list", "listItem", "blockquote", "footnoteDefinition"]);
/** More levels than any text has, and more such tags than anybody mends at once. */
const deepest = 100;
const mostTold = 20;
const endTag = /^<\/\s*([^\s>]*)\s*>$/;
const tags = /(?<!\\)<(\/?)\s*(\p{L}[^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/gu;

/** Is the end of a component, as the tree has it, another than its own end tag behind all that it holds? */
export function endsAstray(node: TreeNode, children: readonly TreeNode[], text: string): boolean {
	const { endOffset: end } = node;
	// Of a mixed up tree the names are wrong, too.
	const name = node.name ?? "";
	let close = end - `</${name}>`.length;
	if (!text.startsWith(`</${name}>`, close)) {
		if (children.length === 0 && text.endsWith("/>", end)) return false;
		close = text.lastIndexOf("</", end - 1);
		if (close < node.start.offset || endTag.exec(text.slice(close, end))?.[1] !== name) return true;
	}
	const last = children.at(-1);
	return last !== undefined && containers.has(last.type) && last.endOffset > close;
}

/** A component by its two tags. */
interface Pair {
	name: string;
	start: number;
	/** Offset of its end tag. */
	end: number;
}

/** Components by their tags, in the order of the text, which is without comments and code. */
function findPairs(text: string): Pair[] {
	const pairs: Pair[] = [];
	const open: Pair[] = [];
	for (const { 1: closing, 2: name = "", 3: empty, index } of text.matchAll(tags)) {
		if (closing) {
			// What looks like a tag in a sentence is never closed.
			const at = open.findLastIndex((each) => each.name === name);
			const [pair] = at === -1 ? [] : open.splice(at);
			if (pair) pair.end = index;
		} else if (!empty) {
			const pair = { name, start: index, end: -1 };
			pairs.push(pair);
			open.push(pair);
		}
	}
	return pairs.filter(({ end }) => end !== -1);
}

/**
 * Lists, quotations and notes of a text, each before those within it. Its tags are made headings, which begin and end
 * where tags do and mix up nothing: the tree with the tags is not to be trusted. `read` is without comments and code.
 */
function findContainers(text: string, read: string): TreeNode[] {
	let withoutTags = "";
	for (const { 0: tag, index } of read.matchAll(tags)) {
		const [first = "", ...lines] = tag.split("\n");
		withoutTags += text.slice(withoutTags.length, index);
		withoutTags += [`# ${"x".repeat(first.length - 2)}`, ...lines.map((line) => " ".repeat(line.length))].join("\n");
	}
	withoutTags += text.slice(withoutTags.length);
	const found: TreeNode[] = [];
	const follow = (node: TreeNode, level: number) => {
		if (containers.has(node.type)) found.push(node);
		if (level < deepest) for (const child of node.children ?? []) follow(child, level + 1);
	};
	follow(parseTree(withoutTags), 0);
	return found;
}

/** The innermost container around a place that is not around another, with its words. */
function containerAround(found: readonly TreeNode[], offset: number, other: number) {
	const covers = ({ start, endOffset }: TreeNode, at: number) => start.offset <= at && at < endOffset;
	const node = found.findLast((each) => covers(each, offset) && !covers(each, other));
	return { node, place: node && placeNames[node.type] };
}

/** "The list" for "a list". */
const theOne = (place: string) => place.replace(/^a (\w+).*/, "the $1");
const helpBelow = (place: string) =>
	`Put it on a line of its own, as far left as ${theOne(place)} begins, with an empty line before it.`;

/** Where nobody can tell which of the two tags is in the wrong place. */
export const explainPlace = (name: string) => ({
	message: `Unexpected place of <${name}> or </${name}>, expected both tags on lines of their own`,
	help: `Put <${name} …> and </${name}> each on its own line, with an empty line before a list or paragraph.`,
});

/** Words for components that end astray. */
export function explainStrayEnds(strays: readonly TreeNode[], text: string): Problem[] {
	const problem = (offset: number, message: string, help: string): Problem => ({
		rule: "broken-mdx",
		...positionAt(text, offset),
		message,
		help,
	});
	const read = blankUnread(text);
	const pairs = findPairs(read);
	const found = findContainers(text, read);
	const ended = new Set<TreeNode>();
	const inside = pairs
		.toSorted((a, b) => a.end - b.end)
		.flatMap(({ name, start, end }): Problem[] => {
			const { node, place } = containerAround(found, end, start);
			// The first that is put below it ends it for those behind, too.
			if (!node || !place || ended.has(node)) return [];
			ended.add(node);
			const message = `Unexpected </${name}> inside ${place}, expected it below ${theOne(place)}`;
			return [problem(end, message, helpBelow(place))];
		});
	// Where one ends in a list, those that begin behind it may begin in that list.
	if (inside.length > 0) return inside.slice(0, mostTold);
	const outside = pairs.flatMap(({ name, start, end }): Problem[] => {
		const { place } = containerAround(found, start, end);
		// A list or quotation that a component begins in and leaves is a syntax error.
		if (place !== notePlace) return [];
		const message = `Unexpected <${name}> inside ${place}, expected it below ${theOne(place)}`;
		return [problem(start, message, helpBelow(place))];
	});
	const [first] = strays;
	if (outside.length > 0 || !first) return outside.slice(0, mostTold);
	const name = /^<\s*([^\s/>]*)/.exec(text.slice(first.start.offset))?.[1] ?? "";
	const { message, help } = explainPlace(name);
	return [problem(first.start.offset, message, help)];
}
