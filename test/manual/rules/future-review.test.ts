import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures } from "../build-manual.ts";

const rule = "future-review";
const reviewed = { lastReview: "2026-11-22" };
const of = (asOf: string, keys: Record<string, string> = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", undefined, { ...reviewed, ...keys })), asOf);
const told = (place: string, asOf: string) => [
	`${place} ${rule} Unexpected lastReview on 2026-11-22, expected a day not after ${asOf}`,
];

test.each(["2026-11-22", "2026-11-23"])("a review of 22 November is fine on %s", (asOf) =>
	expect(of(asOf)).toEqual([]),
);
test("on the day before it is told where it stands", () =>
	expect(of("2026-11-21")).toEqual(told("procedures/receiving/a.mdx:14:13", "2026-11-21")));
test.each(["draft", "in-review", "withdrawn"])("also in one that is %s", (status) =>
	expect(of("2026-11-21", { status })).toHaveLength(1),
);
test("also in a checklist", () =>
	expect(findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", "Text.\n", reviewed) }, "2026-11-21")).toEqual(
		told("checklists/c.mdx:15:13", "2026-11-21"),
	));
test("a document without one is fine", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1")), "2000-01-01")).toEqual([]));
test("of one that cannot be read to its end nothing is said", () =>
	expect(findingsOf(rule, procedures(procedure("SOP-1", "<5 kg\n", reviewed)), "2026-11-21")).toEqual([]));
