// Where does a link or picture address of a document lead?
import { type Document, isFlowNode } from "./document.ts";
import { gather } from "./gather.ts";
import { findDocumentAt, type Manual } from "./manual.ts";
import { indexNearest, nearest } from "./nearest.ts";
import { perDay } from "./per-day.ts";
import { remember } from "./remember.ts";
import { computeUses } from "./uses.ts";

type LinkTarget =
	/** Another site, mail or telephone. */
	| { kind: "outside"; url: string }
	/** A place in this document. */
	| { kind: "anchor"; anchor: string }
	/** Another file of the manual: a path below the content folder. */
	| { kind: "file"; path: string; anchor: string }
	/** Nothing that a manual may link to; `reason` completes "expected …". */
	| { kind: "forbidden"; reason: string };

function decode(text: string): string {
	// Hardly any address has a sign to decode, and asking costs far less than decoding.
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Joins a relative address to the folder of a file; undefined where it leaves the content folder. */
function joinPath(fromPath: string, relative: string): string | undefined {
	const parts = fromPath.split("/").slice(0, -1);
	for (const part of relative.split("/")) {
		if (part === "..") {
			if (parts.pop() === undefined) return undefined;
		} else if (part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}

/** A path on a machine or a share of files: C:\list.xlsx, \server\list.xlsx, file:///list.xlsx. */
export const isOnMachine = (url: string) => /^(?:[a-z]:[\\/]|\\|file:)/i.test(url);
export const helpForMachine =
	"Readers cannot open a file of your machine or of a share: put it into media/ as a PDF and link to that, or write an address that begins with https://.";

/** Signs of a path that mean something else in an address: the beginning of an anchor, %20, &amp;. */
const meaning = /%(?=[\da-f]{2})|[#?]|&(?=#?\w+;)/gi;

/** How an attribute names the file at a path in the file at another one, both below the content folder. */
export function addressFrom(fromPath: string, toPath: string, anchor = ""): string {
	const folders = fromPath.split("/").slice(0, -1);
	const parts = toPath.split("/");
	const same = folders.findIndex((folder, at) => folder !== parts[at]);
	const shared = Math.min(same === -1 ? folders.length : same, parts.length - 1);
	const path = [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
	return path.replace(meaning, encodeURIComponent) + (anchor && `#${anchor}`);
}

/** The same as Markdown writes it. */
export function markdownAddressFrom(...from: Parameters<typeof addressFrom>): string {
	const address = addressFrom(...from);
	return /[\s()<>]/.test(address) ? `<${address}>` : address;
}

const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
const wordOf = (path: string) => nameOf(path).replace(/\.\w*\.?$/, "");

/**
 * Gives of known paths the one that an address was meant to name: the same file in another folder, or nearly the same path
 * with nearly the same name.
 */
export function indexPaths(known: readonly string[]): (target: string) => string | undefined {
	const byName = gather(known.map((path) => [nameOf(path), path] as const));
	const nearestOf = indexNearest(known);
	return (target) => {
		const same = byName.get(nameOf(target)) ?? [];
		if (same.length > 0) return same.length === 1 ? same[0] : nearest(target, same);
		const word = wordOf(target);
		return nearestOf(target, (path) => wordOf(path) === word || nearest(word, [wordOf(path)]) !== undefined);
	};
}

/** The whole of an address as people write it, of mail or a site: mailto:a@example.com; undefined where it is none. */
export function completeAddress(written: string): string | undefined {
	if (/^(?:https?|mailto|tel):/i.test(written)) return written;
	if (/^www\./i.test(written)) return `https://${written}`;
	if (/\.(?:mdx?|svg|png|jpe?g|webp|avif|gif|pdf)$/i.test(written)) return undefined;
	return /^[^\s@/\\]+@[^\s@/\\]+\.[^\s@/\\]+$/.test(written) ? `mailto:${written}` : undefined;
}

/** Where an address leads that stands in the file at a path below the content folder. */
export function resolveLink(fromPath: string, url: string): LinkTarget {
	if (/^(?:https?:\/\/[^\s/\\@]|mailto:|tel:)/i.test(url)) return { kind: "outside", url };
	if (/^[\s\u0000-\u001f]*[a-z][a-z\d+.-]*:/i.test(url) || /[\u0000-\u001f]/.test(url)) {
		return { kind: "forbidden", reason: "a relative file, http://, https://, mailto: or tel:" };
	}
	if (/^[/\\]/.test(url))
		return { kind: "forbidden", reason: "a file relative to this one, such as ../packing/pack.mdx" };
	const [, file = "", anchor = ""] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	if (file === "") {
		return anchor ? { kind: "anchor", anchor: decode(anchor) } : { kind: "forbidden", reason: "the address of a file" };
	}
	const path = joinPath(fromPath, decode(file));
	if (path === undefined) return { kind: "forbidden", reason: "a file within the content folder" };
	return { kind: "file", path: path.normalize("NFC"), anchor: decode(anchor) };
}

const anchorsOf = perDay((manual, asOf) => remember((document: Document) => collectAnchors(manual, document, asOf)));

/** The anchors of a document's page: headings, nodes, and `use-id--item-id` of the checklists it shows in place. */
export function computeAnchors(manual: Manual, document: Document, asOf: string): ReadonlySet<string> {
	return anchorsOf(manual, asOf)(document);
}

function collectAnchors(manual: Manual, document: Document, asOf: string): Set<string> {
	const anchors = new Set<string>();
	for (const { checklist, prefix } of [
		{ checklist: document, prefix: "" },
		...computeUses(manual, document, asOf).all,
	]) {
		for (const { anchor } of checklist.headings) anchors.add(prefix + anchor);
		for (const node of checklist.allNodes) if (isFlowNode(node) && node.id) anchors.add(prefix + node.id);
	}
	return anchors;
}

/** The document that a resolved link leads to. */
export function findLinkedDocument(manual: Manual, target: LinkTarget): Document | undefined {
	return target.kind === "file" ? findDocumentAt(manual, target.path) : undefined;
}
