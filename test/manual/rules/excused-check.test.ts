import { expect, test } from "vitest";
import { checklist, findingsOf, type Head, pausePoint, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "excused-check";
const of = (text: string, head: Head = {}) => findingsOf(rule, procedures(procedure("SOP-1", qcStep({ text }), head)));
const told = (place: string, words: string) => [
	`${place} ${rule} Unexpected check "match" that need not be made ("${words}"), expected one that always is`,
];

test.each(["If there is time, compare both.", "Compare both where possible.", "Optional: compare both."])(
	"a check that hangs on a condition is told at its words: %s",
	(text) => expect(of(text)).toEqual(told("procedures/receiving/a.mdx:17:3", text)),
);
test("the sentence that says so is told where it stands", () =>
	expect(of("Compare both.\n\nThis check may be skipped.")).toEqual(
		told("procedures/receiving/a.mdx:19:1", "This check may be skipped."),
	));
test("so is the one that skips it for those who are trusted", () =>
	expect(of("Compare both.\n\nSkip it for regular customers.")).toEqual(
		told("procedures/receiving/a.mdx:19:1", "Skip it for regular customers."),
	));
test.each(["Compare both.", "Compare both, if possible by daylight.", "If the box is open, close it."])(
	"a check that is always made is not: %s",
	(text) => expect(of(text)).toEqual([]),
);
test("in another language it is not judged", () => expect(of("If there is time.", { lang: "de" })).toEqual([]));
test("a draft is not judged", () => expect(of("If there is time.", { status: "draft" })).toEqual([]));
test("a check of a checklist is told once, where it is written", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", '<UseChecklist ref="CHK-1" id="list" />\n')),
			"checklists/c.mdx": checklist("CHK-1", pausePoint("stop", qcStep({ text: "If there is time." }))),
		}),
	).toEqual([expect.stringContaining("checklists/c.mdx:")]));
