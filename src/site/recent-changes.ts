// What is new or has changed lately?
import type { Document } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { isInForce } from "../manual/model/in-force.ts";
import { perDay } from "../manual/model/per-day.ts";

export interface RecentChange {
	document: Document;
	/** Day since which the revision binds. */
	date: string;
	/** What changed, in the writer's words; undefined for a document's first revision. */
	summary: string | undefined;
}

/** Revisions in force, newest first. */
export const recentChanges = perDay((manual, asOf): readonly RecentChange[] =>
	manual.documents
		.filter((document) => isInForce(manual, document, asOf))
		.map((document) => {
			const { changes, revision, effective = "" } = document.head;
			// A minor change may come after the day on which the revision took effect.
			const latest = changes.filter((change) => change.revision === revision && change.date <= asOf).at(0);
			const date = latest && latest.date > effective ? latest.date : effective;
			return { document, date, summary: latest?.summary };
		})
		.sort((a, b) => compareText(b.date, a.date) || compareText(a.document.head.id, b.document.head.id)),
);
