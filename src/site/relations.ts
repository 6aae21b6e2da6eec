// Which documents refer to which? Computed once for a manual and a day, so that each page costs only what it shows.
import type { Document } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { isInForce } from "../manual/model/in-force.ts";
import { findLinkedDocument, resolveLink } from "../manual/model/links.ts";
import { findDocument } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";

interface Relations {
	/** Checklists shown in place. */
	uses: Document[];
	/** Documents in force that use this checklist, name it as reaction, require it or link to it. */
	usedBy: Document[];
	/** Procedures to follow when a check fails. */
	reactions: Document[];
	related: Document[];
	requires: Document[];
	/** Documents that will supersede this one on a day to come, the nearest day first. */
	awaited: Document[];
}

/** Approved, and in force from a day to come. */
export function isAwaited({ head }: Document, asOf: string): boolean {
	return head.status === "effective" && (head.effective ?? "") > asOf;
}

function addOnce(list: Document[], document: Document | undefined): void {
	if (document && !list.includes(document)) list.push(document);
}

/** Relations of every document of a manual on a day. */
export const computeRelations = perDay((manual, asOf): ReadonlyMap<Document, Relations> => {
	const all = new Map<Document, Relations>(
		manual.documents.map((document) => [
			document,
			{ uses: [], usedBy: [], reactions: [], related: [], requires: [], awaited: [] },
		]),
	);
	for (const [document, relations] of all) {
		const usable = (id: string) => {
			const found = findDocument(manual, id);
			return found !== document && found && isInForce(manual, found, asOf) ? found : undefined;
		};
		for (const node of document.allNodes) {
			if (node.component === "UseChecklist") addOnce(relations.uses, usable(node.ref));
			if (node.component === "OnFail" && node.see) addOnce(relations.reactions, usable(node.see));
		}
		if (isAwaited(document, asOf)) {
			for (const id of document.head.supersedes) {
				const replaced = findDocument(manual, id);
				if (replaced && replaced !== document) all.get(replaced)?.awaited.push(document);
			}
		}
		for (const id of document.head.related) addOnce(relations.related, usable(id));
		if (document.kind === "procedure") for (const id of document.head.requires) addOnce(relations.requires, usable(id));
		if (!isInForce(manual, document, asOf)) continue;
		const linked = document.links.map(({ url }) => findLinkedDocument(manual, resolveLink(document.path, url)));
		for (const target of new Set([...relations.uses, ...relations.reactions, ...relations.requires, ...linked])) {
			if (target && target !== document) all.get(target)?.usedBy.push(document);
		}
	}
	for (const { usedBy, awaited } of all.values()) {
		usedBy.sort((a, b) => compareText(a.head.id, b.head.id));
		awaited.sort((a, b) => compareText(a.head.effective ?? "", b.head.effective ?? ""));
	}
	return all;
});
