// What has to change in the tree of a Markdown text before it is shown: links, pictures, headings, tables, terms?
import type { Element, ElementContent } from "hast";
import type { Document, Heading } from "../manual/model/document.ts";
import { findLinkedDocument, resolveLink } from "../manual/model/links.ts";
import type { Manual } from "../manual/model/manual.ts";
import { publishedUrl } from "./document-view.ts";
import { linkTerms, type TermLinker } from "./glossary-links.ts";
import { findMedia, shownSize } from "./media.ts";
import { textOf, wrapTable } from "./prose-table.ts";
import { splitFigures } from "./split-figures.ts";
import { splitIds } from "./split-ids.ts";

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

/** A document whose tree is changed. */
interface Page {
	document: Document;
	context: ProseContext;
	headings: Iterator<Heading>;
	tables: number;
}

/** Changes the tree in place. Runs over everything that is shown, components included. */
export function adaptProse(root: Element, document: Document, context: ProseContext): void {
	adaptChildren(root, { document, context, headings: document.headings.values(), tables: 0 });
	if (context.rtl) setApart(root, splitFigures, "bdi", { dir: "ltr" });
	setApart(root, splitIds, "span", { className: ["id"] });
}

/** Of these a term is no link. */
const termless = /^(?:a|h[1-6]|code|pre)$/;

function adaptChildren(parent: Element, page: Page, isTermless = false): void {
	parent.children = parent.children.flatMap((node): ElementContent[] => {
		if (node.type === "text") return isTermless ? [node] : (linkTerms(node.value, page.context.terms) ?? [node]);
		// Comments stay in the source; code, which `check` forbids, leaves nothing behind.
		if (!/^(?:element|mdxJsx\w+)$/.test(node.type)) return [];
		if (!("children" in node)) return [node];
		const element = node as Element;
		if (element.tagName) adaptElement(element, page);
		adaptChildren(element, page, isTermless || termless.test(element.tagName ?? ""));
		if (element.tagName !== "table") return [element];
		return [wrapTable(element, `${page.context.tableLabel} ${++page.tables}`)];
	});
}

const adapters: Partial<Record<string, (element: Element, page: Page) => void>> = {
	a: adaptLink,
	img: adaptPicture,
	th: adaptColumnName,
	input: adaptBox,
};

function adaptElement(element: Element, page: Page): void {
	const adapt = /^h[1-6]$/.test(element.tagName) ? adaptHeading : adapters[element.tagName];
	adapt?.(element, page);
	const { properties } = element;
	const align = /text-align:\s*(center|right)/.exec(String(properties.style ?? ""))?.[1];
	if (align) properties.className = [`align-${align}`];
	delete properties.style;
	if (typeof properties.id === "string" && properties.id.startsWith("user-content-"))
		properties.id = page.context.prefix + properties.id;
}

function adaptHeading(element: Element, { context, headings }: Page): void {
	const anchor = headings.next().value?.anchor;
	const level = Math.max(2, Number(element.tagName[1])) - 2 + context.headingLevel;
	element.tagName = `h${Math.min(6, level)}`;
	if (anchor) element.properties.id = context.prefix + anchor;
}

function adaptColumnName(element: Element): void {
	// A heading without a word heads nothing.
	if (!textOf(element).trim()) element.tagName = "td";
	else element.properties.scope = "col";
}

function adaptBox(element: Element): void {
	element.tagName = "span";
	element.properties = { className: ["task"] };
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

function adaptLink({ properties }: Element, { document, context: { manual, prefix } }: Page): void {
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

function adaptPicture({ properties }: Element, { document, context: { manual } }: Page): void {
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
