import { describe, expect, test } from "vitest";
import {
	checklist,
	findingsOf,
	ownRegisters,
	procedure,
	procedures,
	qcStep,
	step,
	useChecklist,
} from "../build-manual.ts";

const rule = "self-approved-concession";
const roles = (receivers: number) =>
	`receiver: { title: Receiver, perShift: ${receivers} }\ninspector: { title: Inspector }\ngoods-in-lead: { title: Lead, perShift: 2 }\nquality-lead: { title: Quality }\n`;
const of = (authority: string, { disposition = "concession", receivers = 1 } = {}) =>
	findingsOf(rule, {
		...ownRegisters,
		...procedures(
			procedure("SOP-1", step("sew") + qcStep({ reaction: `disposition="${disposition}" authority="${authority}"` })),
		),
		"registers/roles.yaml": roles(receivers),
	}).map((found) => found.replace(/^.*? Unexpected /, ""));

test("whoever did the work does not pass it himself", () =>
	expect(of("receiver")).toEqual([
		'receiver as authority of a concession at "match", who did the step "sew" and is alone on a shift, expected somebody else',
	]));
test("nor does whoever checked it", () =>
	expect(of("inspector")).toEqual([
		'inspector as authority of a concession at "match", who makes this check and is alone on a shift, expected somebody else',
	]));
test("each is told where he is named", () =>
	expect(
		findingsOf(
			rule,
			procedures(
				procedure("SOP-1", qcStep({ reaction: 'disposition="concession" authority="quality-laed inspector"' })),
			),
		).map((found) => found.split(" ")[0]),
	).toEqual(["procedures/receiving/a.mdx:19:60"]));
test("an id that names no role beside him decides nothing", () => expect(of("inspector quality-laed")).toHaveLength(1));
test.each(["inspector quality-lead", "quality-lead inspector"])(
	"one of two (%s) may decide alone, and is told",
	(authority) =>
		expect(of(authority)).toEqual([
			'inspector as authority of a concession at "match", who makes this check and is alone on a shift, expected somebody else',
		]),
);
test.each([
	["another role", "goods-in-lead", {}],
	["another of the same role", "receiver", { receivers: 2 }],
	["one of two, both somebody else", "goods-in-lead quality-lead", {}],
	["a disposition that passes nothing", "receiver", { disposition: "scrap" }],
])("%s is fine", (_, authority, keys) => expect(of(authority, keys)).toEqual([]));
describe("where the customer is informed", () => {
	const informed = (goto: string) =>
		findingsOf(
			rule,
			procedures(
				procedure(
					"SOP-1",
					step("sew", "", "inspector") +
						qcStep({ by: "receiver", reaction: `disposition="inform-customer" authority="inspector"${goto}` }) +
						step("ship", "irreversible"),
				),
			),
		);
	test("and the goods go on, whoever did the work does not decide that", () =>
		expect(informed(' goto="ship"')).toEqual([
			`procedures/receiving/a.mdx:22:52 ${rule} Unexpected inspector as authority of a release with the customer informed at "match", who did the step "sew" and is alone on a shift, expected somebody else`,
		]));
	test("and the goods stop, or are worked on again, it is no release", () => {
		expect(informed("")).toEqual([]);
		expect(informed(' goto="sew"')).toEqual([]);
	});
});
test("whoever did the work and passed the hold point after it alone does not pass it himself", () => {
	const own = qcStep({ id: "h", kind: "self", by: "quality-lead", attributes: "hold" });
	const asked = qcStep({ reaction: 'disposition="concession" authority="quality-lead"' });
	expect(findingsOf(rule, procedures(procedure("SOP-1", step("sew", "", "quality-lead") + own + asked)))).toHaveLength(
		1,
	);
});
test("a check of a checklist that is used twice is told once", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", useChecklist("CHK-1", "one") + useChecklist("CHK-1", "two"))),
			"checklists/c.mdx": checklist("CHK-1", qcStep({ reaction: 'disposition="concession" authority="inspector"' })),
		}),
	).toEqual([expect.stringContaining('at "one--match"')]));
