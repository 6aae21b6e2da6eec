// When is a document due for review, and is that past?
import { describe, expect, test } from "vitest";
import { policy } from "../../../src/manual/model/policy.ts";
import { computeReviewDue, reviewStateOf } from "../../../src/manual/model/review.ts";
import { type Head, manualOf, procedure, procedures } from "../build-manual.ts";

describe("review is due", () => {
	const due = (head: Head) => {
		const [document] = manualOf(procedures(procedure("A", "", head))).documents;
		return document && computeReviewDue(document);
	};
	test.each([
		[{ effective: "2026-01-31", reviewEvery: "P1M" }, "2026-02-28"],
		[{ effective: "2028-02-29", reviewEvery: "P1Y" }, "2029-02-28"],
		[{ effective: "2026-01-01", reviewEvery: "P12M" }, "2027-01-01"],
		[{ effective: "2026-01-01", lastReview: "2026-06-30", reviewEvery: "P6M" }, "2026-12-30"],
		[{ effective: "2026-01-01", reviewEvery: "P30D" }, "2026-01-31"],
		[{ effective: undefined, status: "draft" }, undefined],
		[{ effective: undefined, lastReview: "2026-06-30", status: "draft" }, "2027-06-30"],
		[{ reviewEvery: "yearly" }, undefined],
	] as [Head, string | undefined][])("with %j on %s", (head, expected) => expect(due(head)).toBe(expected));
});

describe("a review", () => {
	test.each([
		["2026-11-21", "overdue"],
		["2026-11-22", "due-soon"],
		["2026-12-22", "due-soon"],
		["2026-12-23", "current"],
	])("that is due on %s is %s on 22 November", (due, expected) =>
		expect(reviewStateOf(due, policy.parse({ dueSoonDays: 30 }), "2026-11-22")).toBe(expected),
	);
});
