import { expect, test } from "vitest";
import { checklist, findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "reaction-without-authority";
const of = (reaction: string, keys = {}) =>
	findingsOf(rule, procedures(procedure("SOP-1", qcStep({ reaction }), keys)));
const told = (place: string, disposition: string) => [
	`${place} ${rule} Missing authority of disposition "${disposition}", expected the role that decides it`,
];

test.each(["scrap", "return", "concession", "suspend", "inform-customer"])(
	"%s decides over the goods, so somebody has to be named",
	(disposition) => {
		expect(of(`disposition="${disposition}"`)).toEqual(told("procedures/receiving/a.mdx:19:3", disposition));
		expect(of(`disposition="${disposition}" authority="goods-in-lead"`)).toEqual([]);
	},
);
test.each(["correct", "segregate"])("%s decides nothing", (disposition) =>
	expect(of(`disposition="${disposition}"`)).toEqual([]),
);
test("a wrong disposition is told elsewhere", () => expect(of('disposition="throw"')).toEqual([]));
test("an id that names no role decides nothing, and is told where it stands", () => {
	expect(of('disposition="scrap" authority="goods-in-laed"')).toEqual([
		`procedures/receiving/a.mdx:19:42 ${rule} Unexpected authority "goods-in-laed" of disposition "scrap", which names no role, so nobody decides it; did you mean "goods-in-lead"?`,
	]);
	expect(of('disposition="scrap" authority="goods-in-laed quality-lead"')).toEqual([]);
});
test("where the register cannot be read, nobody knows which roles there are", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", qcStep({ reaction: 'disposition="scrap" authority="ghost"' }))),
			"registers/roles.yaml": "- [",
		}),
	).toEqual([]));
test("each of two checks is judged", () =>
	expect(
		findingsOf(
			rule,
			procedures(
				procedure(
					"SOP-1",
					qcStep({ reaction: 'disposition="scrap" authority="quality-lead"' }) +
						qcStep({ id: "b", reaction: 'disposition="return"' }),
				),
			),
		),
	).toEqual(told("procedures/receiving/a.mdx:26:3", "return")));
test("a checklist is judged", () =>
	expect(
		findingsOf(rule, { "checklists/c.mdx": checklist("CHK-1", qcStep({ reaction: 'disposition="scrap"' })) }),
	).toEqual(told("checklists/c.mdx:20:3", "scrap")));
test("a procedure that is not in force is not judged", () =>
	expect(of('disposition="scrap"', { status: "draft" })).toEqual([]));
