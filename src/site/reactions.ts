// Which procedures are followed when a check fails, and after which checks?
import type { Document, QCStepNode } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { findDocument } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { severities } from "../manual/model/words.ts";
import { listedDocuments } from "./listing.ts";

export interface Reaction {
	document: Document;
	/** Failed checks that lead to it, with the documents they are written in. */
	after: { document: Document; check: QCStepNode }[];
}

/** Reaction procedures: the more harm, and the more checks lead there, the further up. */
export const reactions = perDay((manual, asOf): readonly Reaction[] => {
	const found = new Map<Document, Reaction>();
	const listed = new Set(listedDocuments(manual, asOf));
	for (const document of listed) {
		for (const check of document.allNodes) {
			if (check.component !== "QCStep") continue;
			for (const id of new Set(check.onFails.flatMap(({ see }) => see ?? []))) {
				const target = findDocument(manual, id);
				if (!target || target === document || !listed.has(target)) continue;
				const reaction = found.get(target) ?? { document: target, after: [] };
				reaction.after.push({ document, check });
				found.set(target, reaction);
			}
		}
	}
	const harm = ({ document }: Reaction) => severities.indexOf(document.head.criticality);
	return [...found.values()].sort(
		(a, b) =>
			harm(a) - harm(b) || b.after.length - a.after.length || compareText(a.document.head.id, b.document.head.id),
	);
});
