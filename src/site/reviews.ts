// Is the review of a document overdue, due soon, or not yet due?
import { daysBetween } from "../manual/model/dates.ts";
import type { Document } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { computeReviewDue, isInForce } from "../manual/model/in-force.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";

const reviewStates = ["overdue", "due-soon", "current"] as const;
export type ReviewState = (typeof reviewStates)[number];

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
	const days = daysBetween(asOf, due);
	return { document, due, state: days < 0 ? "overdue" : days <= manual.policy.dueSoonDays ? "due-soon" : "current" };
}

/** Reviews that are overdue or due soon: the longest overdue first. */
export const reviewsDue = perDay((manual, asOf): readonly Review[] =>
	manual.documents
		.flatMap((document) => reviewOf(manual, document, asOf) ?? [])
		.filter(({ state }) => state !== "current")
		.sort((a, b) => compareText(a.due, b.due) || compareText(a.document.head.id, b.document.head.id)),
);
