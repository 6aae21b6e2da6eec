// The day is past on which somebody wanted to see whether this is still how the work is done.
import { howMany } from "../model/how-many.ts";
import { computeReviewDue } from "../model/review.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const units = { Y: "year", M: "month", W: "week", D: "day" };
/** "P12M" → "12 months" */
const inWords = (duration: string) =>
	[...duration.matchAll(/(\d+)([YMWD])/g)]
		.map(([, number, unit]) => howMany(Number(number), units[unit as keyof typeof units]))
		.join(" and ");

export const reviewOverdue: Rule = {
	id: "review-overdue",
	affects: "coverage",
	severity: "warning",
	why: "The day is past on which somebody wanted to see whether this is still how the work is done.",
	source: "ISO 9001:2015 7.5.2 c: review for suitability and adequacy",
	examples: {
		bad: { head: { effective: "2025-01-01", reviewEvery: "P12M" }, body: matchCheck() },
		good: { head: { effective: "2025-01-01", reviewEvery: "P12M", lastReview: "2026-02-01" }, body: matchCheck() },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			const due = computeReviewDue(document);
			if (due === undefined || due >= context.asOf) continue;
			const { lastReview } = document.head;
			yield {
				file: document.file,
				...document.locateInHead([lastReview ? "lastReview" : "effective"]),
				message: `Unexpected review due on ${due} and not made, expected a review in the ${inWords(document.head.reviewEvery)} before ${context.asOf}, as lastReview`,
				help: "Read it with those who work by it, then set lastReview to the day on which you did.",
				subject: document.head.id,
			};
		}
	},
};
