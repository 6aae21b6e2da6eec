import { expect, test } from "vitest";
import { checklist, findingsOf, pausePoint, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "segregation-without-authority";
const of = (reaction: string, onFail = "On the red shelf.", keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ reaction, onFail }), keys)));
const told = (place: string) => [
	`${place} ${rule} Unexpected end of the reaction of "match" with goods set apart, expected who decides about them`,
];

test("goods that are set apart, and about which nobody decides, are told", () =>
	expect(of('disposition="segregate"')).toEqual(told("procedures/receiving/a.mdx:19:11")));
test("that they are set apart at the end of the procedure is no decision", () =>
	expect(of('disposition="segregate" goto="end"')).toEqual(told("procedures/receiving/a.mdx:19:11")));
test.each(['authority="goods-in-lead"', 'see="SOP-2"', 'goto="match"'])(
	"with %s somebody is led to a decision",
	(more) => expect(of(`disposition="segregate" ${more}`)).toEqual([]),
);
test("a link to the procedure that decides is enough, one within the document is not", () => {
	expect(of('disposition="segregate"', "On the red shelf, then [decide](./decide.mdx).")).toEqual([]);
	expect(of('disposition="segregate"', "On the [red shelf](#match).")).toHaveLength(1);
});
test("an authority that names no role is told elsewhere", () =>
	expect(of('disposition="segregate" authority="ghost"')).toEqual([]));
test.each(["correct", "scrap"])("%s is judged by other rules", (disposition) =>
	expect(of(`disposition="${disposition}"`)).toEqual([]),
);
test("a check of a checklist is told once, where it is written", () =>
	expect(
		findingsOf(rule, {
			"checklists/c.mdx": checklist("CHK-1", pausePoint("stop", qcStep({ reaction: 'disposition="segregate"' }))),
		}),
	).toEqual([expect.stringMatching(/^checklists\/c\.mdx:/)]));
test("a procedure that is not in force is not judged", () =>
	expect(of('disposition="segregate"', "On the red shelf.", { status: "draft" })).toEqual([]));
