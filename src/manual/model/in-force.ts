// Which documents apply on a day, which are superseded, and when is each due for review?
import { addDuration } from "./dates.ts";
import type { Document } from "./document.ts";
import type { Manual } from "./manual.ts";
import { perDay } from "./per-day.ts";

export interface Standing {
	/** Status effective, effective date not after the day, and not superseded. */
	inForce: boolean;
	/** The document in force that names it in `supersedes`. */
	supersededBy: Document | undefined;
}

/**
 * Standing of every document on a day.
 * A document is superseded when a document in force names it, so a withdrawn successor supersedes nothing.
 * Documents that supersede each other in a circle are decided in the order of their files.
 */
export const computeStandings = perDay((manual, asOf): ReadonlyMap<Document, Standing> => {
	const successors = new Map<string, Document[]>();
	for (const document of manual.documents) {
		for (const id of document.head.supersedes) {
			if (id !== document.head.id) successors.set(id, [...(successors.get(id) ?? []), document]);
		}
	}
	const standings = new Map<Document, Standing>();
	const open = new Set<Document>();
	const decide = (document: Document): Standing => {
		const decided = standings.get(document);
		if (decided) return decided;
		if (open.has(document)) return { inForce: false, supersededBy: undefined };
		open.add(document);
		const { status, effective, id } = document.head;
		const supersededBy = (successors.get(id) ?? []).find((successor) => decide(successor).inForce);
		const inForce = status === "effective" && effective !== undefined && effective <= asOf && !supersededBy;
		open.delete(document);
		const standing = { inForce, supersededBy };
		standings.set(document, standing);
		return standing;
	};
	for (const document of manual.documents) decide(document);
	return standings;
});

export function isInForce(manual: Manual, document: Document, asOf: string): boolean {
	return computeStandings(manual, asOf).get(document)?.inForce ?? false;
}

/** Day on which the review of a document is due: last review, else effective date, plus its period. */
export function computeReviewDue(document: Document): string | undefined {
	const { lastReview, effective, reviewEvery } = document.head;
	const start = lastReview ?? effective;
	return start && reviewEvery ? addDuration(start, reviewEvery) : undefined;
}

/** Why a document is not in force, as the end of "…, because". */
export function explainStanding(manual: Manual, document: Document, asOf: string): string {
	const { status, effective } = document.head;
	if (status !== "effective") return `its status is ${status || "not known"}`;
	if (!effective) return "it has no effective date";
	if (effective > asOf) return `it takes effect on ${effective}`;
	const successor = computeStandings(manual, asOf).get(document)?.supersededBy;
	return successor ? `${successor.head.id}, which is in force, supersedes it` : "it supersedes itself in a circle";
}
