import { describe, expect, test } from "vitest";
import { checklist, type Files, findingsOf, procedure, procedures, qcStep, useChecklist } from "../build-manual.ts";

const rule = "unknown-failure-mode";
const message = 'Unexpected failure mode "FM-999" for';

test("a failure mode of the register is fine", () =>
	expect(
		findingsOf(
			rule,
			procedures(procedure("SOP-1", qcStep({ attributes: 'controls="FM-001"' }), { failureModes: "[FM-001]" })),
		),
	).toEqual([]));
test("another is told in the head and in a check", () =>
	expect(
		findingsOf(
			rule,
			procedures(procedure("SOP-1", qcStep({ attributes: 'controls="FM-001 FM-999"' }), { failureModes: "[FM-999]" })),
		),
	).toEqual([
		`procedures/receiving/a.mdx:14:16 ${rule} ${message} the first entry of failureModes, expected one that exists`,
		`procedures/receiving/a.mdx:17:114 ${rule} ${message} controls, expected one that exists`,
	]));
test("one that an expectation is broken by is judged", () =>
	expect(
		findingsOf(rule, {
			"registers/expectations.yaml":
				"EX-001:\n  touchpoint: shop\n  statement: It fits\n  rating: met\n  brokenBy: [FM-001, FM-9999]\n",
		}),
	).toEqual([
		`registers/expectations.yaml:5:22 ${rule} Unexpected failure mode "FM-9999" for the second entry of brokenBy, expected one that exists`,
	]));

describe("of two failure modes that are as near", () => {
	const modes = ["001", "015", "050"].map(
		(id) => `FM-${id}: { title: Fault ${id}, effect: Bad, cause: Haste, severity: major, process: receiving }\n`,
	);
	const of = (head: string, controls: string, files: Files = {}) =>
		findingsOf(rule, {
			...procedures(
				procedure("SOP-1", `${qcStep({ attributes: `controls="${controls}"` })}\n${useChecklist("CHK-1", "use")}`, {
					failureModes: head,
				}),
			),
			"registers/failure-modes.yaml": modes.join(""),
			...files,
		}).map((line) => line.slice(line.indexOf("; did")));
	test("the one is meant for which a check of the document looks, or the one that its head declares", () => {
		expect(of("[FM-051]", "FM-015")).toEqual(['; did you mean "FM-015"?']);
		expect(of("[FM-015]", "FM-051")).toEqual(['; did you mean "FM-015"?']);
	});
	test("a check of a checklist that it uses counts", () =>
		expect(
			of("[FM-051, FM-001]", "FM-001", {
				"checklists/c.mdx": checklist("CHK-1", qcStep({ attributes: 'controls="FM-015"' })),
			}),
		).toEqual(['; did you mean "FM-015"?']));
	test("one that the head declares besides is not meant, and without any the first is", () => {
		expect(of("[FM-051, FM-015]", "FM-015")).toEqual(['; did you mean "FM-001"?']);
		expect(of("[FM-051]", "")).toEqual(['; did you mean "FM-001"?']);
	});
});
