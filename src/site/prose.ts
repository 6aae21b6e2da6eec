// What has to change in the tree of a Markdown text before it is shown: links, pictures, headings, tables, terms?
import type { Element, ElementContent, Text } from "hast";
import type { Document } from "../manual/model/document.ts";
import { findLinkedDocument, resolveLink } from "../manual/model/links.ts";
import type { Manual } from "../manual/model/manual.ts";
import { publishedUrl } from "./document-view.ts";
import { linkTerms, type TermLinker } from "./glossary-links.ts";
import { findMedia, shownSize } from "./media.ts";
import { splitFigures } from "./split-figures.ts";
import { splitIds } from "./split-ids.ts";
import { fitTable } from "./table-fit.ts";

export interface ProseContext {
	manual: Manual;
	/** Put before every id, so that a checklist shown in a procedure keeps its own anchors apart. */
	prefix: string;
	/** Links the first use of each glossary term. */
	terms: TermLinker;
	/** Level of the topmost headings: the title of the page is its only h1. */
	headingLevel: number;
	/** Do its words run from right to left? */
	rtl: boolean;
	/** Words for a table that scrolls. */
	tableLabel: string;
}

/** Changes the tree in place. Runs over everything that is shown, components included. */
export function adaptProse(root: Element, document: Document, context: ProseContext): void {
	let heading = 0;
	let tables = 0;
	const visit = (parent: Element, within: { link: boolean }) => {
		// Comments stay in the source; code, which `check` forbids, leaves nothing behind.
		parent.children = parent.children.filter(({ type }) => /^(?:element|text|mdxJsx\w+)$/.test(type));
		const { children } = parent;
		for (let index = 0; index < children.length; index++) {
			const node = children[index] as ElementContent;
			if (node.type === "text") {
				if (!within.link) index += replaceTerms(children, index, node, context) - 1;
				continue;
			}
			if (!("children" in node)) continue;
			const element = node as Element;
			if (element.tagName) adaptElement(element);
			visit(element, { link: within.link || /^(?:a|h[1-6]|code|pre)$/.test(element.tagName ?? "") });
			if (element.tagName === "table") children[index] = wrapTable(element, ++tables, context);
		}
	};
	const adaptElement = (element: Element) => {
		const { properties } = element;
		if (/^h[1-6]$/.test(element.tagName)) {
			const anchor = document.headings[heading++]?.anchor;
			const level = Math.max(2, Number(element.tagName[1])) - 2 + context.headingLevel;
			element.tagName = `h${Math.min(6, level)}`;
			if (anchor) properties.id = context.prefix + anchor;
		} else if (element.tagName === "a") {
			adaptLink(element, document, context);
		} else if (element.tagName === "img") {
			adaptPicture(element, document, context);
		} else if (element.tagName === "th" && !textOf(element).trim()) {
			// A heading without a word heads nothing.
			element.tagName = "td";
		} else if (element.tagName === "th") {
			properties.scope = "col";
		} else if (element.tagName === "input") {
			element.tagName = "span";
			element.properties = { className: ["task"] };
		}
		const align = /text-align:\s*(center|right)/.exec(String(properties.style ?? ""))?.[1];
		if (align) element.properties.className = [`align-${align}`];
		delete element.properties.style;
		if (typeof element.properties.id === "string" && element.properties.id.startsWith("user-content-")) {
			element.properties.id = context.prefix + element.properties.id;
		}
	};
	visit(root, { link: false });
	if (context.rtl) setApart(root, splitFigures, "bdi", { dir: "ltr" });
	setApart(root, splitIds, "span", { className: ["id"] });
}

/** Puts every second part of each text into an element of its own. */
function setApart(
	parent: Element,
	split: (words: string) => string[],
	tagName: string,
	properties: Element["properties"],
): void {
	parent.children = parent.children.flatMap((node): ElementContent[] => {
		if (node.type !== "text") {
			// A component has no tag, but children all the same.
			if ("children" in node && !/^(?:code|pre)$/.test((node as Element).tagName))
				setApart(node as Element, split, tagName, properties);
			return [node];
		}
		return split(node.value).flatMap((value, at): ElementContent[] => {
			const text = { type: "text" as const, value };
			if (at % 2 === 0) return value ? [text] : [];
			return [{ type: "element", tagName, properties: { ...properties }, children: [text] }];
		});
	});
}

function replaceTerms(children: ElementContent[], index: number, node: Text, context: ProseContext): number {
	const linked = linkTerms(node.value, context.terms);
	if (linked) children.splice(index, 1, ...linked);
	return linked?.length ?? 1;
}

function adaptLink(element: Element, document: Document, { manual, prefix }: ProseContext): void {
	const { properties } = element;
	const href = String(properties.href ?? "");
	if (href.startsWith("#user-content-")) {
		properties.href = `#${prefix}${href.slice(1)}`;
		return;
	}
	const target = resolveLink(document.path, href);
	if (target.kind === "outside") properties.rel = ["noopener", "external"];
	else if (target.kind === "anchor") properties.href = `#${encodeURIComponent(prefix + target.anchor)}`;
	else if (target.kind === "forbidden") delete properties.href;
	else {
		const linked = findLinkedDocument(manual, target);
		const media = linked ? undefined : findMedia(manual, target.path);
		if (linked) {
			const href = publishedUrl(linked, target.anchor);
			if (href) properties.href = href;
			else delete properties.href;
			// Paper has no links: the id is printed behind the words.
			properties.dataRef = linked.head.id;
		} else if (media) properties.href = media.url + (target.anchor && `#${encodeURI(target.anchor)}`);
		else delete properties.href;
	}
}

/** Pixels: a tablet on its side shows it whole, with the words about it. */
const tallestPicture = 640;

function adaptPicture(element: Element, document: Document, { manual }: ProseContext): void {
	const { properties } = element;
	const target = resolveLink(document.path, String(properties.src ?? ""));
	const media = target.kind === "file" ? findMedia(manual, target.path) : undefined;
	if (media)
		Object.assign(properties, {
			src: media.url,
			...shownSize(media, tallestPicture),
			loading: "lazy",
			decoding: "async",
		});
	else delete properties.src;
}

function textOf(node: ElementContent): string {
	return node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
}

/** The keyboard has to reach what scrolls sideways (WCAG 2.1.1); its name is its number and its columns. */
function wrapTable(table: Element, number: number, { tableLabel }: ProseContext): Element {
	const head = table.children.find((child): child is Element => child.type === "element" && child.tagName === "thead");
	const columns = (head ? textOf(head) : "")
		.split("\n")
		.map((text) => text.trim())
		.filter(Boolean);
	const ariaLabel = `${tableLabel} ${number}: ${columns.join(", ")}`;
	const rows = rowsOf(table);
	const className = ["scroll", ...fitTable(rows)];
	if (className.includes("by-row")) nameCells(table, rows[0] ?? []);
	const properties = { className, role: "region", tabIndex: 0, ariaLabel };
	return { type: "element", tagName: "div", properties, children: [table] };
}

/** Each cell tells its column, and each part its role: some browsers forget it where a table is laid out as anything else. */
function nameCells(part: Element, columns: readonly string[]): void {
	const roles: Record<string, string> = {
		table: "table",
		thead: "rowgroup",
		tbody: "rowgroup",
		tr: "row",
		th: "columnheader",
	};
	part.properties.role = roles[part.tagName] ?? "cell";
	const inner = part.children.filter((child) => child.type === "element");
	for (const [column, child] of inner.entries()) {
		if (child.tagName === "td")
			child.properties = { ...child.properties, role: "cell", dataColumn: columns[column]?.trim() || undefined };
		else if (/^(?:thead|tbody|tr|th)$/.test(child.tagName)) nameCells(child, columns);
	}
}

/** The words of each cell. */
function rowsOf(part: Element): string[][] {
	const inner = part.children.filter((child) => child.type === "element");
	return inner.flatMap((child) => (child.tagName === "tr" ? [cellsOf(child)] : rowsOf(child)));
}

function cellsOf(row: Element): string[] {
	return row.children.filter((child) => child.type === "element").map(textOf);
}
