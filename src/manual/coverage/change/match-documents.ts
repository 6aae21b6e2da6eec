// Which document was which before, and under which name was a finding known then?

import { type Document, type FlowNode, isFlowNode } from "../../model/document.ts";
import { type Finding, nameOf } from "../../model/finding.ts";
import { gather } from "../../model/gather.ts";
import { computeStandings, isInForce } from "../../model/in-force.ts";
import { findChecklist, findDocument, findDocumentAt, type Manual } from "../../model/manual.ts";
import { pathOfPrinted } from "../../model/printed-path.ts";
import { remember } from "../../model/remember.ts";
import { findHeirs } from "./find-heirs.ts";
import { matchNodes } from "./match-nodes.ts";

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
	const { before, after, asOf } = comparison;
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
	const nodesOf = (document: Document, heir = later.get(document)) =>
		heir ? nodesIn(heir)(document) : new Map<FlowNode, FlowNode>();
	const idToday = (id: string) => {
		const was = findDocument(before, id);
		let today = (was && later.get(was)) ?? findDocument(after, id);
		for (let next = today; next; next = computeStandings(after, asOf).get(next)?.successors[0]) today = next;
		return today?.head.id ?? id;
	};
	const anchorToday = (document: Document, at: string, heir?: Document) => {
		const [anchor = "", ...rest] = at.split("/");
		// Of a circle, or of a checklist that is used, it is the id of the other document.
		const isNode = document.allNodes.some((node) => isFlowNode(node) && node.id === anchor);
		if (!isNode && findDocument(before, anchor)) return [idToday(anchor), ...rest].join("/");
		let source: Document | undefined = document;
		const parts = anchor.split("--").map((part) => {
			const node = source?.allNodes.filter(isFlowNode).find(({ id }) => id === part);
			const there = source === document ? heir : undefined;
			const stays = source && (there ?? later.get(source)) === source;
			const today = source && node && (stays ? node : nodesOf(source, there).get(node));
			source = node?.component === "UseChecklist" ? findChecklist(before, node.ref) : undefined;
			return today?.id ?? part;
		});
		return [parts.join("--"), ...rest].join("/");
	};
	const takenIn = remember((_comparison: Comparison) =>
		gather(
			before.documents.flatMap((document) => {
				const others = heirs(document).filter((heir) => pairs.get(heir) !== document);
				return others.map((heir) => [heir, document] as const);
			}),
		),
	);
	const documentOf = ({ subject, file }: Pick<Finding, "subject" | "file">) =>
		subject ? findDocument(before, subject) : findDocumentAt(before, pathOfPrinted(before.label, file));
	return {
		earlier: (document) => pairs.get(document),
		later: (document) => later.get(document),
		heirs,
		goingOn,
		nodes: nodesOf,
		anchorToday,
		idToday,
		takenIn: (heir) => takenIn(comparison).get(heir) ?? [],
		namesElsewhere({ rule, subject, file, at }) {
			const from = documentOf({ subject, file });
			return (from ? heirs(from) : []).flatMap((heir) => {
				if (!from || later.get(from) === heir) return [];
				const today = at && anchorToday(from, at, heir);
				const name = nameOf({ rule, subject: heir.head.id, file: heir.file, ...(today && { at: today }) });
				return { name, from, heir, at: today };
			});
		},
		nameToday({ rule, subject, file, at }) {
			const document = documentOf({ subject, file });
			const today = document && later.get(document);
			const place = at && document && today ? anchorToday(document, at) : at;
			return nameOf({
				rule,
				subject: subject && (today?.head.id || subject),
				file: today?.file ?? file,
				...(place && { at: place }),
			});
		},
	};
}
