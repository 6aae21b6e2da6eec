// Is the review of a document overdue, due soon, or not yet due?
import type { Document } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { isInForce } from "../manual/model/in-force.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { computeReviewDue, type ReviewState, reviewStateOf } from "../manual/model/review.ts";

export interface Review {
	document: Document;
	/** Day on which it is due. */
	due: string;
	state: ReviewState;
}

/** Review of a document in force; undefined for others, which nobody has to review. */
export function reviewOf(manual: Manual, document: Document, asOf: string): Review | undefined {
	const due = isInForce(manual, document, asOf) ? computeReviewDue(document) : undefined;
	if (!due) return undefined;
	return { document, due, state: reviewStateOf(due, manual.policy, asOf) };
}

/** Reviews that are overdue or due soon: the longest overdue first. */
export const reviewsDue = perDay((manual, asOf): readonly Review[] =>
	manual.documents
		.flatMap((document) => reviewOf(manual, document, asOf) ?? [])
		.filter(({ state }) => state !== "current")
		.sort((a, b) => compareText(a.due, b.due) || compareText(a.document.head.id, b.document.head.id)),
);
