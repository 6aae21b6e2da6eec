import { describe, expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep, step } from "../build-manual.ts";

const rule = "repeated-entry";
const of = (body: string | undefined, head = {}) => findingsOf(rule, procedures(procedure("SOP-1", body, head)));
const told = (place: string, entry: string, key: string) => [
	`${place} ${rule} Unexpected second ${entry} in ${key}, expected each once`,
];

describe("what a list names twice is told at the second one", () => {
	test.each([
		["failureModes", "FM-002", "14:24"],
		["requires", "SOP-2", "14:19"],
		["supersedes", "SOP-0", "14:21"],
		["related", "SOP-2", "14:18"],
		["synonyms", "slip", "14:18"],
	])("%s of a head", (key, entry, place) =>
		expect(of(undefined, { [key]: `[${entry}, ${entry}]` })).toEqual(
			told(`procedures/receiving/a.mdx:${place}`, entry, key),
		),
	);
	test("roles of a head", () =>
		expect(of(undefined, { roles: "[receiver, inspector, receiver]" })).toEqual(
			told("procedures/receiving/a.mdx:8:30", "receiver", "roles"),
		));
	test("by and undoes of a step", () => {
		const repack = step("repack", 'undoes="match match"', "receiver receiver");
		expect(of(qcStep() + repack)).toEqual([
			...told("procedures/receiving/a.mdx:23:32", "receiver", "by"),
			...told("procedures/receiving/a.mdx:23:74", "match", "undoes"),
		]);
	});
	test("controls and authority of a check", () =>
		expect(
			of(
				qcStep({
					attributes: 'controls="FM-001 FM-002 FM-001"',
					reaction: 'disposition="scrap" authority="quality-lead quality-lead"',
				}),
			),
		).toEqual([
			...told("procedures/receiving/a.mdx:16:121", "FM-001", "controls"),
			...told("procedures/receiving/a.mdx:19:55", "quality-lead", "authority"),
		]));
	test("brokenBy of an expectation", () =>
		expect(
			findingsOf(rule, {
				"registers/expectations.yaml":
					"EX-1: { touchpoint: T, statement: S, rating: met, brokenBy: [FM-001, FM-001] }\n",
			}),
		).toEqual(told("registers/expectations.yaml:1:70", "FM-001", "brokenBy")));
});
test("each further one is told", () =>
	expect(of(undefined, { failureModes: "[FM-002, FM-002, FM-002]" }).map((each) => each.split(" ")[0])).toEqual([
		"procedures/receiving/a.mdx:14:24",
		"procedures/receiving/a.mdx:14:32",
	]));
test("the same in two lists is fine", () =>
	expect(
		of(qcStep({ attributes: 'controls="FM-001"' }) + qcStep({ id: "b", attributes: 'controls="FM-001"' })),
	).toEqual([]));
test("what begins like another is another", () => expect(of(undefined, { synonyms: "[slip, slips]" })).toEqual([]));
