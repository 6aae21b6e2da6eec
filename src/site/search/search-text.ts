// Which words stand under which anchor of a document? Steps, checks, reactions, tables and prose, in reading order.
import { type MdastNode, mdxToMdast } from "satteri";
import type { BodyNode, Document } from "../../manual/model/document.ts";
import type { Manual } from "../../manual/model/manual.ts";
import { findDocument } from "../../manual/model/manual.ts";
import { computeNumbers } from "../../manual/model/numbers.ts";
import { bodyFeatures } from "../../manual/source/body/parse-tree.ts";

export interface SearchSection {
	/** Anchor in the page of the document; empty: its beginning. */
	anchor: string;
	kind: "step" | "check" | "decision" | "item" | "heading";
	title: string;
	/** Paragraphs under it. */
	text: string[];
}

const blocks = new Set(["paragraph", "heading", "tableRow", "code"]);

/** Words of a node on one line; those of pictures are their alternative text. */
function wordsOf(node: MdastNode): string {
	if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
	if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
	if (node.type === "break") return " ";
	const apart = node.type === "tableRow" ? " · " : "";
	return "children" in node ? (node.children as MdastNode[]).map(wordsOf).join(apart) : "";
}

/** The section that a component opens; undefined where it belongs to the one before. */
function openSection(manual: Manual, node: BodyNode, numbers: ReadonlyMap<string, number>): SearchSection | undefined {
	const section = (kind: SearchSection["kind"], id: string, title: string, text: string[] = []): SearchSection => {
		const number = numbers.get(id);
		return { anchor: id, kind, title: number === undefined ? title : `${number} ${title}`, text };
	};
	switch (node.component) {
		case "Step":
			return section("step", node.id, node.title);
		case "QCStep":
			return section("check", node.id, node.title, [node.criterion, ...node.controls]);
		case "Decision":
			return section("decision", node.id, node.question);
		case "PausePoint":
			return section("heading", node.id, node.title);
		case "Item":
			return section("item", node.id, node.text.replace(/\s+/g, " "), [node.response]);
		case "UseChecklist":
			return section("step", node.id, findDocument(manual, node.ref)?.head.title ?? node.ref, [node.ref]);
	}
	return undefined;
}

/** Undefined where it is no MDX, which `check` tells. */
function parse(text: string): MdastNode | undefined {
	try {
		return mdxToMdast(text, { features: bodyFeatures });
	} catch {
		return undefined;
	}
}

/** Sections of a document; the first is what stands before any anchor. Empty where its body could not be parsed. */
export function computeSections(manual: Manual, document: Document): SearchSection[] {
	let section: SearchSection = { anchor: "", kind: "heading", title: "", text: [] };
	const sections = [section];
	const nodeAt = new Map(document.allNodes.map((node) => [node.offset, node]));
	const headingAt = new Map(document.headings.map((heading) => [`${heading.line}:${heading.column}`, heading]));
	const numbers = computeNumbers(document);
	const open = (next: SearchSection) => {
		section = next;
		sections.push(next);
	};
	const visit = (node: MdastNode) => {
		if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
			const component = nodeAt.get(node.position?.start.offset ?? -1);
			const opened = component && openSection(manual, component, numbers);
			const around = section;
			if (opened?.anchor) open(opened);
			if (component?.component === "Branch") section.text.push(component.when);
			// The title of an item is its text.
			if (component?.component !== "Item") for (const child of node.children as MdastNode[]) visit(child);
			// What follows a component belongs to what it stands in.
			section = around;
			return;
		}
		if (node.type === "heading") {
			const heading = headingAt.get(`${node.position?.start.line}:${node.position?.start.column}`);
			if (heading) return open({ anchor: heading.anchor, kind: "heading", title: heading.text, text: [] });
		}
		if (blocks.has(node.type)) {
			const words = wordsOf(node).replace(/\s+/g, " ").trim();
			if (words) section.text.push(words);
			return;
		}
		if ("children" in node) for (const child of node.children as MdastNode[]) visit(child);
	};
	const root = parse(document.text);
	if (root) visit(root);
	return sections;
}
