// Does the end tag of a component stand inside a list, quotation or note that began after its opening tag? The parser
// takes it there, mixes up what it holds open, and may give a tree that cannot be rendered: Rust ends the whole process.
import { blankUnread } from "./blank-unread.ts";
import { positionAt } from "./decode-text.ts";
import { placeNames } from "./find-misplacement.ts";
import type { Problem } from "./parse-frontmatter.ts";
import type { TreeNode } from "./parse-tree.ts";

/** What a component on lines of its own can begin in and not end in, or the other way round. */
const containers = new Set(["list", "listItem", "blockquote", "footnoteDefinition"]);
/** More levels than any text has, and more such tags than anybody mends at once. */
const deepest = 100;
const mostTold = 20;
const endTag = /^<\/\s*([^\s>]*)\s*>$/;

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

/** Offset of the tag that ends the component which begins at an offset; the text is without comments and code. */
function findEnd(text: string, name: string, start: number): number | undefined {
	const tag = new RegExp(String.raw`<(/?)\s*${RegExp.escape(name)}(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(/?)>`, "g");
	tag.lastIndex = start;
	let open = 0;
	for (let match = tag.exec(text); match; match = tag.exec(text)) {
		const [, closing, empty] = match;
		if (empty) continue;
		open += closing ? -1 : 1;
		if (open === 0) return match.index;
	}
	return undefined;
}

/** In words, the innermost container around a place that is not around another. */
function placeAround(
	node: TreeNode,
	offset: number,
	other: number,
	place: string | undefined = undefined,
	level = 0,
): string | undefined {
	if (level > deepest) return place;
	const covers = (at: number) => node.start.offset <= at && at < node.endOffset;
	const here = containers.has(node.type) && covers(offset) && !covers(other) ? placeNames[node.type] : undefined;
	return (node.children ?? []).reduce<string | undefined>(
		(found, child) => placeAround(child, offset, other, found, level + 1),
		here ?? place,
	);
}

/** "The list" for "a list". */
const theOne = (place: string) => place.replace(/^a (\w+).*/, "the $1");
const helpBelow = (place: string) =>
	`Put it on a line of its own, as far left as ${theOne(place)} begins, with an empty line before it.`;

/** Words for components that end astray; `root` is the tree that they stand in. */
export function explainStrayEnds(root: TreeNode, strays: readonly TreeNode[], text: string): Problem[] {
	const problem = (offset: number, message: string, help: string): Problem => ({
		rule: "broken-mdx",
		...positionAt(text, offset),
		message,
		help,
	});
	const nameOf = ({ start }: TreeNode) => /^<\s*([^\s/>]*)/.exec(text.slice(start.offset))?.[1] ?? "";
	const read = blankUnread(text);
	const problems = strays.slice(0, mostTold).flatMap((stray): Problem[] => {
		const start = stray.start.offset;
		const name = nameOf(stray);
		const end = findEnd(read, name, start);
		if (end === undefined) return [];
		const inside = placeAround(root, end, start);
		if (inside) {
			const message = `Unexpected </${name}> inside ${inside}, expected it below ${theOne(inside)}`;
			return [problem(end, message, helpBelow(inside))];
		}
		const outside = placeAround(root, start, end);
		if (!outside) return [];
		const message = `Unexpected </${name}> outside of ${outside}, expected it where <${name}> stands`;
		return [problem(end, message, "Put both tags on lines of their own, in one place and equally far left.")];
	});
	const [first] = strays;
	if (problems.length > 0 || !first) return problems;
	const name = nameOf(first);
	const start = first.start.offset;
	const around = placeAround(root, start, -1);
	if (around) {
		const message = `Unexpected <${name}> inside ${around}, expected it below ${theOne(around)}`;
		return [problem(start, message, helpBelow(around))];
	}
	const message = `Unexpected place of <${name}> or </${name}>, expected both tags on lines of their own`;
	const help = `Put <${name} …> and </${name}> each on its own line, with an empty line before a list or paragraph.`;
	return [problem(start, message, help)];
}
