// How does the text of a document become what a page shows? Prose becomes HTML; components become parts that Astro renders.
import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { mdxToHast } from "satteri";
import { type ComponentName, isComponentName } from "../manual/model/components.ts";
import type { BodyNode, Document } from "../manual/model/document.ts";
import { bodyFeatures } from "../manual/source/body/parse-tree.ts";
import { adaptProse, type ProseContext } from "./prose.ts";

/** A piece of a body: HTML of prose, an element that holds a component, or a component. */
export type Part =
	| { kind: "html"; html: string }
	| { kind: "element"; tag: string; parts: Part[] }
	| { kind: "component"; name: ComponentName; node: BodyNode | undefined; parts: Part[] };

type HastNode = Root | RootContent | ElementContent;
type Jsx = { type: string; name: string | null; children: HastNode[]; position?: { start: { offset?: number } } };

const isJsx = (node: { type: string }): node is Jsx =>
	node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function holdsComponent(node: HastNode): boolean {
	return (
		isJsx(node as { type: string }) ||
		("children" in node && node.children.some((child) => holdsComponent(child as HastNode)))
	);
}

/**
 * Parts of a document's body. The tree is that of the parser that also checks the manual, so what is counted is what is
 * shown. Code is never run: expressions and imports, which `check` forbids, leave nothing behind. Of a document that
 * could not be read there are none: the parser may die of its text, see find-stray-end.ts.
 */
export function renderBody(document: Document, context: ProseContext): Part[] {
	if (!document.measured) return [];
	const root = mdxToHast(document.text, { features: bodyFeatures }) as unknown as Root;
	const nodeAt = new Map(document.allNodes.map((node) => [node.offset, node]));
	const convert = (nodes: readonly HastNode[]): Part[] => {
		const parts: Part[] = [];
		let prose: RootContent[] = [];
		const flush = () => {
			if (prose.length > 0) {
				const html = toHtml({ type: "root", children: prose });
				if (html.trim()) parts.push({ kind: "html", html });
			}
			prose = [];
		};
		for (const node of nodes) {
			if (isJsx(node as { type: string })) {
				flush();
				const jsx = node as unknown as Jsx;
				const inner = convert(jsx.children);
				const name = jsx.name ?? "";
				if (!isComponentName(name)) continue;
				const own = nodeAt.get(jsx.position?.start.offset ?? -1);
				parts.push({ kind: "component", name, node: own, parts: inner });
			} else if (node.type === "element" && node.tagName === "p" && node.children.some(isJsx)) {
				flush();
				parts.push(...convertParagraph(node));
			} else if (node.type === "element" && holdsComponent(node)) {
				flush();
				parts.push({ kind: "element", tag: node.tagName, parts: convert(node.children) });
			} else if (node.type === "element" || node.type === "text") {
				prose.push(node);
			}
		}
		flush();
		return parts;
	};
	// A component in a paragraph stands on lines of its own; the words before and after it are paragraphs.
	const convertParagraph = (paragraph: Element): Part[] => {
		const runs: ElementContent[][] = [[]];
		for (const child of paragraph.children) {
			if (isJsx(child as { type: string })) runs.push([child], []);
			else runs.at(-1)?.push(child);
		}
		return runs.flatMap((children) => {
			const [first] = children;
			if (!first || (children.length === 1 && first.type === "text" && !first.value.trim())) return [];
			return convert(isJsx(first as { type: string }) ? children : [{ ...paragraph, children }]);
		});
	};
	adaptProse(root as unknown as Element, document, context);
	return convert(root.children);
}
