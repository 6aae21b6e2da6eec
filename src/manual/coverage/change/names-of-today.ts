// What is an id, an anchor or a finding of an earlier manual called today?

import { type Document, isFlowNode } from "../../model/document.ts";
import { type Finding, nameOf } from "../../model/finding.ts";
import { computeStandings } from "../../model/in-force.ts";
import { findChecklist, findDocument, findDocumentAt } from "../../model/manual.ts";
import { pathOfPrinted } from "../../model/printed-path.ts";
import type { Comparison, Matches } from "./match-documents.ts";

export function namesOfToday(
	{ before, after, asOf }: Comparison,
	{ later, heirs, nodes }: Pick<Matches, "later" | "heirs" | "nodes">,
): Pick<Matches, "idToday" | "anchorToday" | "nameToday" | "namesElsewhere"> {
	const idToday = (id: string) => {
		const was = findDocument(before, id);
		let today = (was && later(was)) ?? findDocument(after, id);
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
			const stays = source && (there ?? later(source)) === source;
			const today = source && node && (stays ? node : nodes(source, there).get(node));
			source = node?.component === "UseChecklist" ? findChecklist(before, node.ref) : undefined;
			return today?.id ?? part;
		});
		return [parts.join("--"), ...rest].join("/");
	};
	const documentOf = ({ subject, file }: Finding) =>
		subject ? findDocument(before, subject) : findDocumentAt(before, pathOfPrinted(before.label, file));
	return {
		idToday,
		anchorToday,
		nameToday(finding) {
			const { rule, subject, at } = finding;
			const document = documentOf(finding);
			const today = document && later(document);
			const place = at && document && today ? anchorToday(document, at) : at;
			return nameOf({
				rule,
				subject: subject && (today?.head.id || subject),
				file: today?.file ?? finding.file,
				...(place && { at: place }),
			});
		},
		namesElsewhere(finding) {
			const { rule, at } = finding;
			const from = documentOf(finding);
			if (!from) return [];
			const others = heirs(from).filter((heir) => heir !== later(from));
			return others.map((heir) => {
				const today = at && anchorToday(from, at, heir);
				const name = nameOf({ rule, subject: heir.head.id, file: heir.file, ...(today && { at: today }) });
				return { name, from, heir, at: today };
			});
		},
	};
}
