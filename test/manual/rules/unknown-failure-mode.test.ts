import { expect, test } from "vitest";
import { findingsOf, procedure, procedures, qcStep } from "../build-manual.ts";

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
