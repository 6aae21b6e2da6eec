// A review is written down that has not been yet: it would put off the next one by as long as the typing error is wide.
import type { Rule } from "./rule.ts";

export const futureReview: Rule = {
	id: "future-review",
	affects: "document",
	// Whoever looks at the manual as of an earlier day sees reviews that were still to come, and nothing is wrong with them.
	severity: "warning",
	why: "A review is written down that has not been yet. It would put off the next one, and nobody would be reminded.",
	source: "ISO 9001:2015 7.5.2 c: review for suitability and adequacy",
	examples: {
		bad: { head: { lastReview: "2062-03-02" }, body: "A line." },
		good: { head: { lastReview: "2026-03-02" }, body: "A line." },
	},
	*check({ manual, asOf }) {
		for (const document of manual.documents) {
			const { lastReview, id } = document.head;
			if (!document.measured || lastReview === undefined || lastReview <= asOf) continue;
			yield {
				file: document.file,
				...document.locateInHead(["lastReview"]),
				message: `Unexpected lastReview on ${lastReview}, expected a day not after ${asOf}`,
				help: "Write the day on which it was last found right. The next review follows from it by itself.",
				subject: id,
			};
		}
	},
};
