import { expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

const rule = "unknown-role";
const of = (body: string, head = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, head)));
const told = (place: string, key: string, id = "nobody", hint = "") =>
	`procedures/receiving/a.mdx:${place} ${rule} Unexpected role "${id}" for ${key}, expected one that exists${hint}`;

test("roles of the register are fine", () => expect(of(qcStep())).toEqual([]));
test("one letter off is told with the nearest", () =>
	expect(of("", { owner: "goods-in-leed" })).toEqual([
		told("6:8", "owner", "goods-in-leed", '; did you mean "goods-in-lead"?'),
	]));
test("a title is told with the id that it belongs to", () => {
	const roles = "lead-1: { title: Setup lead }\ngoods-in-lead: { title: Lead }\nreceiver: { title: Receiver }\n";
	const files = {
		...procedures(procedure("SOP-1", "", { owner: "setup-lead", approver: undefined })),
		"registers/roles.yaml": roles,
	};
	expect(findingsOf(rule, files)).toEqual([told("6:8", "owner", "setup-lead", '; did you mean "lead-1"?')]);
});
test.each([
	["Goods-in Lead", 61],
	["receiver Goods-in Lead", 70],
	["Goods-in Lead receiver", 61],
])('the words of one title are told once: by="%s"', (by, column) =>
	expect(of(qcStep({ by }))).toEqual([told(`16:${column}`, "by", "Goods-in Lead", '; did you mean "goods-in-lead"?')]),
);
test("every key of the head is judged", () =>
	expect(
		of("", {
			owner: "nobody",
			approver: "nobody",
			roles: "[receiver, nobody]",
			changes: "[{ revision: 1, date: 2026-01-01, class: minor, summary: New, approvedBy: nobody }]",
			exemption: "{ reason: The till does it from March on, approvedBy: nobody, from: 2026-11-01, until: 2026-11-30 }",
		}),
	).toEqual([
		told("6:8", "owner"),
		told("7:11", "approver"),
		told("8:19", "the second entry of roles"),
		told("14:84", "approvedBy in the first entry of changes"),
		told("15:66", "exemption.approvedBy"),
	]));
test("every attribute is judged, one finding for each id", () =>
	expect(
		of(
			`<Step id="a" by="nobody receiver noone" title="Open">\n  Open.\n</Step>\n\n${qcStep().replace("inspector", "nobody").replace('"segregate"', '"segregate" authority="nobody"')}`,
		),
	).toEqual([told("16:18", "by"), told("16:34", "by", "noone"), told("20:61", "by"), told("23:46", "authority")]));
test.each([
	["on another line", 'by="receiver\n  noone"', "17:3"],
	["in single quotes, with spaces", "by = 'receiver noone'", "16:22"],
	["with which another begins", 'by="noone-2 noone"', "16:19"],
	["that another attribute has too", 'title="noone" by="noone"', "16:25"],
])("one %s is told at the word itself", (_, attributes, place) => {
	const title = attributes.includes("title") ? "" : ' title="Open"';
	expect(of(`<Step ${attributes} id="a"${title}>\n  Open.\n</Step>\n`)).toContain(told(place, "by", "noone"));
});
test("the owner of a process is judged", () =>
	expect(findingsOf(rule, { "registers/processes.yaml": "receiving:\n  title: Receiving\n  owner: nobody\n" })).toEqual(
		[`registers/processes.yaml:3:10 ${rule} Unexpected role "nobody" for owner, expected one that exists`],
	));
test("a role whose entry does not fit exists all the same", () =>
	expect(
		findingsOf(rule, {
			...procedures(procedure("SOP-1", "", { owner: "packer", approver: undefined, roles: "[packer]" })),
			"registers/roles.yaml": "packer: { titel: Packer }\ngoods-in-lead: { title: Lead }\n",
		}),
	).toEqual([]));
test("an id that is a word of JavaScript is unknown like any other", () =>
	expect(of("", { owner: "constructor" })).toEqual([told("6:8", "owner", "constructor")]));
