// Which document was which before?

import { type Document, type FlowNode, isFlowNode } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { gather } from "../../model/gather.ts";
import { isInForce } from "../../model/in-force.ts";
import { findDocument, findDocumentAt, type Manual } from "../../model/manual.ts";
import { remember } from "../../model/remember.ts";
import { findHeirs } from "./find-heirs.ts";
import { matchNodes } from "./match-nodes.ts";
import { namesOfToday } from "./names-of-today.ts";

/** Two states of a manual, judged for one day. */
export interface Comparison {
	before: Manual;
	after: Manual;
	asOf: string;
	/** Files that were renamed, below the content folder. */
	renamed: readonly { from: string; to: string }[];
}

export interface Matches {
	/** What a document of today was; undefined: it is new. */
	earlier(document: Document): Document | undefined;
	/** What an earlier document is today; undefined: it is gone. */
	later(document: Document): Document | undefined;
	/** Documents in force that do what an earlier one did: itself, or what supersedes it, be it several. */
	heirs(before: Document): readonly Document[];
	/** New procedures that require an heir of an earlier one, so that they go on where it ends. */
	goingOn(before: Document): readonly Document[];
	/** Nodes of an earlier document in its later state, or in another document of today that does what it did. */
	nodes(before: Document, heir?: Document): ReadonlyMap<FlowNode, FlowNode>;
	/** An anchor of an earlier page, such as `goods-in--match` or `goods-in--match/inspector`, with the ids of today. */
	anchorToday(before: Document, anchor: string, heir?: Document): string;
	/** Id of what does today what a document of that id did: itself, what it is called now, or what supersedes it. */
	idToday(id: string): string;
	/** Earlier documents that one of today does the work of besides its own: it supersedes them, or what supersedes them. */
	takenIn(heir: Document): readonly Document[];
	/** `rule:subject:at` of an earlier finding, as it would be called today. */
	nameToday(finding: Finding): string;
	/** The same as it would be called in another document that does what its own did, with that document and where it was. */
	namesElsewhere(finding: Finding): { name: string; from: Document; heir: Document; at: string | undefined }[];
}

/** Is it the same text under the same head? Where unchanged files are not read again it is the same object. */
export function isUnchanged(before: Document, after: Document): boolean {
	if (before === after) return true;
	return before.text === after.text && JSON.stringify(before.head) === JSON.stringify(after.head);
}

/** Ids first, since they are never used again; then files, renamed or not; then what is superseded by something new. */
function pairDocuments({ before, after, asOf, renamed }: Comparison): Map<Document, Document> {
	const pairs = new Map<Document, Document>();
	const taken = new Set<Document>();
	const pair = (later: Document, earlier: Document | undefined) => {
		if (!earlier || earlier.kind !== later.kind || taken.has(earlier) || pairs.has(later)) return;
		pairs.set(later, earlier);
		taken.add(earlier);
	};
	for (const document of after.documents) {
		const { id } = document.head;
		if (id && findDocument(after, id) === document) pair(document, findDocument(before, id));
	}
	const fromPath = new Map(renamed.map(({ from, to }) => [to, from]));
	for (const document of after.documents) {
		const path = fromPath.get(document.path) ?? document.path;
		pair(document, findDocumentAt(before, path));
	}
	for (const document of after.documents) {
		for (const id of isInForce(after, document, asOf) ? document.head.supersedes : []) {
			const earlier = findDocument(before, id);
			const today = findDocument(after, id);
			const own = pairs.get(document);
			if (!earlier || earlier.kind !== document.kind || !isInForce(before, earlier, asOf)) continue;
			if ((own && isInForce(before, own, asOf)) || (today && isInForce(after, today, asOf))) continue;
			// The old document may still be there, superseded; what it did is done by the new one.
			if (today) pairs.delete(today);
			pairs.set(document, earlier);
		}
	}
	return pairs;
}

/** Nodes of the same text, two of one name too. */
function pairNodes(before: Document, after: Document): Map<FlowNode, FlowNode> {
	const [earlier, now] = [before, after].map(({ allNodes }) => allNodes.filter(isFlowNode));
	return new Map((earlier ?? []).flatMap((node, at): [FlowNode, FlowNode][] => (now?.[at] ? [[node, now[at]]] : [])));
}

export function matchDocuments(comparison: Comparison): Matches {
	const { before } = comparison;
	const pairs = pairDocuments(comparison);
	const later = new Map([...pairs].reverse().map(([document, earlier]) => [earlier, document]));
	const { heirs, goingOn } = findHeirs(comparison, pairs, later);
	const nodesIn = remember((heir: Document) =>
		remember((document: Document): Map<FlowNode, FlowNode> => {
			const own = pairs.get(heir);
			if (own === document) return isUnchanged(document, heir) ? pairNodes(document, heir) : matchNodes(document, heir);
			// What goes on where another ended has ids of its own; what supersedes another as well has those that it had itself.
			const isHeir = heirs(document).includes(heir);
			const taken = own && new Set(nodesIn(heir)(own).values());
			return matchNodes(document, heir, (node) => isHeir && !taken?.has(node));
		}),
	);
	const takenIn = gather(
		before.documents.flatMap((document) => {
			const others = heirs(document).filter((heir) => pairs.get(heir) !== document);
			return others.map((heir) => [heir, document] as const);
		}),
	);
	const documents: Pick<Matches, "later" | "heirs" | "nodes"> = {
		later: (document) => later.get(document),
		heirs,
		nodes: (document, heir = later.get(document)) => (heir ? nodesIn(heir)(document) : new Map()),
	};
	return {
		...documents,
		...namesOfToday(comparison, documents),
		earlier: (document) => pairs.get(document),
		goingOn,
		takenIn: (heir) => takenIn.get(heir) ?? [],
	};
}
