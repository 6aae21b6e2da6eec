import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "review-overdue";
const of = (keys: Record<string, string>, asOf: string) =>
	findingsOf(rule, procedures(procedure("SOP-1", undefined, keys)), asOf);
const told = (place: string, due: string, period = "12 months", asOf = "2026-11-23") => [
	`${place} ${rule} Unexpected review due on ${due} and not made, expected a review in the ${period} before ${asOf}, as lastReview`,
];
const year = { effective: "2025-11-22", reviewEvery: "P12M" };

test.each(["2026-11-21", "2026-11-22"])("due on 22 November, it is not overdue on %s", (asOf) =>
	expect(of(year, asOf)).toEqual([]),
);
test("on the day after it is told at the first day in force", () =>
	expect(of(year, "2026-11-23")).toEqual(told("procedures/receiving/a.mdx:11:12", "2026-11-22")));
test("a review starts the time anew", () =>
	expect(of({ ...year, lastReview: "2026-03-01" }, "2027-03-01")).toEqual([]));
test("a review that is too long ago is told where it stands", () =>
	expect(of({ ...year, lastReview: "2026-03-01" }, "2027-03-02")).toEqual(
		told("procedures/receiving/a.mdx:14:13", "2027-03-01", "12 months", "2027-03-02"),
	));
test("a day that the month lacks is its last", () => {
	const monthly = { effective: "2026-01-31", reviewEvery: "P1M" };
	expect(of(monthly, "2026-02-28")).toEqual([]);
	expect(of(monthly, "2026-03-01")).toEqual(
		told("procedures/receiving/a.mdx:11:12", "2026-02-28", "1 month", "2026-03-01"),
	);
});
test("a checklist is judged", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "Text.\n", year) }, "2026-11-23")).toEqual(
		told("checklists/c.mdx:11:12", "2026-11-22"),
	));
test.each(["draft", "in-review", "withdrawn"])("a procedure that is %s is not judged", (status) =>
	expect(of({ ...year, status }, "2026-11-23")).toEqual([]),
);
test("a superseded one is not judged", () =>
	expect(
		findingsOf(
			rule,
			procedures(procedure("A", undefined, year), procedure("B", undefined, { supersedes: "[A]" })),
			"2026-11-23",
		),
	).toEqual([]));
