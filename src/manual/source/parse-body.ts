// What does the body of a document hold: its steps and checks, links and pictures, and what does not belong there?
import GithubSlugger from "github-slugger";
import { type ComponentName, componentNames } from "../model/components.ts";
import {
	type BodyNode,
	type Exception,
	type FlowNode,
	flattenNodes,
	type Heading,
	isFlowNode,
	type Link,
	type Picture,
} from "../model/document.ts";
import { buildNode, type OpenNode } from "./build-node.ts";
import { explainMdxError } from "./explain-mdx-error.ts";
import { explainUnknownTag } from "./explain-unknown-tag.ts";
import { findBrokenMarkdown, findUnusedNotes } from "./find-broken-markdown.ts";
import { findExcess } from "./find-excess.ts";
import { findHollowness } from "./find-hollowness.ts";
import { findMisplacement, inlinePlace, placeNames } from "./find-misplacement.ts";
import { locateAttribute } from "./locate-attribute.ts";
import { parseAttributes } from "./parse-attributes.ts";
import { parseException } from "./parse-exception.ts";
import type { Problem } from "./parse-frontmatter.ts";
import { parseTree, type TreeNode } from "./parse-tree.ts";

export interface Body {
	nodes: FlowNode[];
	allNodes: BodyNode[];
	misplacedIds: string[];
	links: Link[];
	pictures: Picture[];
	headings: Heading[];
	exceptions: Exception[];
	problems: Problem[];
	/** False where the text is no MDX: then there is nothing else than one problem. */
	parsed: boolean;
}

/** Levels of lists, quotations, emphasis and components within each other; none of them nests a tenth of it. */
const deepest = 100;
const onlyComment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** Reads a body; every problem is told, except that the parser stops at the first syntax error. */
export function parseBody(text: string, kind: "procedure" | "checklist"): Body {
	const body: Body = {
		nodes: [],
		allNodes: [],
		misplacedIds: [],
		links: [],
		pictures: [],
		headings: [],
		exceptions: [],
		problems: [],
		parsed: true,
	};
	const excess = findExcess(text);
	if (excess) return { ...body, parsed: false, problems: [excess] };
	let root: TreeNode;
	try {
		root = parseTree(text);
	} catch (error) {
		return { ...body, parsed: false, problems: [explainMdxError(error, text)] };
	}
	const definitions = new Map<string, string>();
	const slugger = new GithubSlugger();
	const mayHoldRows = text.includes("|") || text.includes("\t");
	const discard: OpenNode = { component: "discarded", flow: [], branches: [], onFails: [], text: "" };
	const top: OpenNode = { component: "document", flow: body.nodes, branches: [], onFails: [], text: "" };

	const report = (node: TreeNode, rule: string, message: string, help: string) => {
		const { line, column } = node.start;
		body.problems.push({ rule, line, column, message, help });
	};
	const textOf = (node: TreeNode, level = 0): string =>
		node.type === "mdxTextExpression" || level > deepest
			? ""
			: (node.value ?? node.children?.map((child) => textOf(child, level + 1)).join("") ?? "");

	function visitElement(node: TreeNode, open: OpenNode, within: string | undefined) {
		const name = node.name as ComponentName;
		if (!componentNames.includes(name)) {
			const { message, help } = explainUnknownTag(name ?? "");
			report(node, "unknown-component", message, `${help} Nothing inside it counts or is shown.`);
			visitAll(node.children ?? [], discard, undefined);
			return;
		}
		const { values, problems } = parseAttributes(name, node.attributes);
		for (const { rule, attribute, nth, message, help } of problems) {
			const place = attribute ? locateAttribute(text, node.start.offset, attribute, nth) : node.start;
			body.problems.push({ rule, message, help, line: place.line, column: place.column });
		}
		const note = name === "Note" || name === "Warning";
		const misplaced = findMisplacement(name, kind, open.component, within);
		if (misplaced)
			report(
				node,
				"misplaced-component",
				`Unexpected <${name}> ${misplaced}`,
				"Nothing that stands in the wrong place counts as a check.",
			);
		if (note) {
			visitAll(node.children ?? [], misplaced ? discard : open, name);
			return;
		}
		const inner: OpenNode = { component: name, flow: [], branches: [], onFails: [], text: "" };
		visitAll(node.children ?? [], inner, undefined);
		if (name === "QCStep") body.problems.push(...findHollowness(node.start, inner));
		buildNode(name, values, node.start, inner, misplaced ? discard : open);
	}

	let depth = 0;
	function visitAll(nodes: readonly TreeNode[], open: OpenNode, within: string | undefined) {
		if (depth === deepest && nodes[0]) {
			const message = `Unexpected nesting of more than ${deepest} levels, expected a flat text`;
			report(nodes[0], "broken-mdx", message, "Split it into steps.");
			body.parsed = false;
			return;
		}
		depth++;
		for (const node of nodes) visit(node, open, within);
		depth--;
	}

	function visit(node: TreeNode, open: OpenNode, within: string | undefined) {
		const { value = "" } = node;
		switch (node.type) {
			case "mdxjsEsm":
				report(
					node,
					"code-in-mdx",
					`Unexpected ${value.trimStart().split(/\s/)[0]} statement, expected text`,
					"Components need no import; a line of text must not start with import or export.",
				);
				return;
			case "mdxFlowExpression":
			case "mdxTextExpression":
				if (!onlyComment.test(value)) {
					report(
						node,
						"code-in-mdx",
						`Unexpected {${value.slice(0, 40)}}, expected text or a comment {/* so */}`,
						"Write \\{ for a brace; a manual holds no code.",
					);
				} else if (open.component !== "discarded") {
					const found = parseException(value);
					if (found && "message" in found) report(node, "exception-without-reason", found.message, found.help);
					else if (found) body.exceptions.push({ ...found, ...node.start });
				}
				return;
			case "mdxJsxFlowElement":
			case "mdxJsxTextElement":
				visitElement(node, open, within);
				return;
			case "html":
				report(node, "unknown-component", "Unexpected HTML, expected Markdown", "Write it in Markdown.");
				return;
			case "definition":
				// As in the page, the first definition holds.
				if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
				body.links.push({ url: node.url, ...position(node) });
				return;
			case "link":
				body.links.push({ url: node.url, ...position(node) });
				break;
			case "image":
				body.pictures.push({ url: node.url, alternative: node.alternative, ...position(node) });
				return;
			case "imageReference":
				pictureReferences.push({ identifier: node.identifier, alternative: node.alternative, ...position(node) });
				return;
			case "table":
				body.problems.push(...findBrokenMarkdown(node, text));
				break;
			case "paragraph":
				if (mayHoldRows) body.problems.push(...findBrokenMarkdown(node, text));
				break;
			case "heading":
				body.headings.push({ anchor: "", text: textOf(node), depth: node.depth, ...position(node) });
				break;
			case "code": {
				const [unclosed] = findBrokenMarkdown(node, text);
				if (unclosed) {
					// Whoever forgot its end did not mean what stands below it: nobody knows how many checks there are.
					body.parsed = false;
					body.problems.push(unclosed);
				}
				open.text += value;
				return;
			}
			case "footnoteReference":
				notes.push(node);
				return;
			case "footnoteDefinition":
				notes.push(node);
				break;
			case "text":
				body.problems.push(...findBrokenMarkdown(node, text));
				open.text += value;
				return;
			case "inlineCode":
				open.text += value;
				return;
			case "break":
				open.text += " ";
				return;
		}
		const { children } = node;
		if (!children) return;
		visitAll(children, open, placeNames[node.type] ?? within);
		if (placeNames[node.type] !== inlinePlace) open.text += " ";
	}
	const position = (node: TreeNode) => {
		const { line, column } = node.start;
		return { line, column };
	};
	const notes: TreeNode[] = [];
	const pictureReferences: { identifier: string; alternative: string; line: number; column: number }[] = [];

	visitAll(root.children ?? [], top, undefined);
	for (const { identifier, ...picture } of pictureReferences)
		body.pictures.push({ ...picture, url: definitions.get(identifier) ?? "" });
	body.problems.push(...findUnusedNotes(notes, text));
	flattenNodes(body.nodes, body.allNodes);
	for (const node of flattenNodes([...discard.flow, ...discard.branches, ...discard.onFails]))
		if (isFlowNode(node) && node.id) body.misplacedIds.push(node.id);
	for (const node of body.allNodes) if (isFlowNode(node) && node.id) slugger.slug(node.id, true);
	for (const heading of body.headings) heading.anchor = slugger.slug(heading.text);
	return body;
}
