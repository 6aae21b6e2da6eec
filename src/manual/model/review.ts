// When is a document due for review, and is that past?
import { addDuration, daysBetween } from "./dates.ts";
import type { Document } from "./document.ts";
import type { Policy } from "./policy.ts";

export type ReviewState = "overdue" | "due-soon" | "current";

/** Day on which the review of a document is due: last review, else effective date, plus its period. */
export function computeReviewDue(document: Document): string | undefined {
	const { lastReview, effective, reviewEvery } = document.head;
	const start = lastReview ?? effective;
	return start && reviewEvery ? addDuration(start, reviewEvery) : undefined;
}

/** How a day on which a review is due stands to another day. */
export function reviewStateOf(due: string, { dueSoonDays }: Policy, asOf: string): ReviewState {
	const days = daysBetween(asOf, due);
	if (days < 0) return "overdue";
	return days <= dueSoonDays ? "due-soon" : "current";
}
