// Which procedures are followed when a check fails, and after which checks?
import { type Document, nodesOf, type QCStepNode } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { gather } from "../manual/model/gather.ts";
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
	const listed = new Set(listedDocuments(manual, asOf));
	const checks = [...listed].flatMap((document) => nodesOf(document, "QCStep").map((check) => ({ document, check })));
	const found = gather(
		checks.flatMap((failed) => {
			const seen = [...new Set(failed.check.onFails.flatMap(({ see }) => see ?? []))];
			const targets = seen.flatMap((id) => findDocument(manual, id) ?? []);
			return targets
				.filter((target) => target !== failed.document && listed.has(target))
				.map((target) => [target, failed] as const);
		}),
	);
	const harm = ({ document }: Reaction) => severities.indexOf(document.head.criticality);
	return [...found]
		.map(([document, after]) => ({ document, after }))
		.sort(
			(a, b) =>
				harm(a) - harm(b) || b.after.length - a.after.length || compareText(a.document.head.id, b.document.head.id),
		);
});
