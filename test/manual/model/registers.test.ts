// Which register entries fit, beyond the type of each value?
import { describe, expect, test } from "vitest";
import { check, procedure, procedures } from "../build-manual.ts";

describe("the rows of a sampling plan", () => {
	const row = (from: number, to?: number) =>
		`    - { from: ${from},${to === undefined ? "" : ` to: ${to},`} n: 2, accept: 0, reject: 1 }\n`;
	const of = (...rows: string[]) =>
		check({
			...procedures(procedure("SOP-1")),
			"registers/sample-plans.yaml": `p:\n  title: P\n  aql: 1.5\n  level: II\n  rows:\n${rows.join("")}`,
		});
	const told = (line: number, from: number, expected: string) => [
		`registers/sample-plans.yaml:${line}:15 invalid-value Unexpected ${from} for from in the second entry of rows, expected ${expected}`,
	];
	test.each([[[row(2)]], [[row(2, 50)]], [[row(2, 50), row(51)]], [[row(2, 2), row(3, 50), row(51, 90)]]])(
		"are fine: %#",
		(rows) => expect(of(...rows)).toEqual([]),
	);
	test("leave out no lot size", () =>
		expect(of(row(2, 50), row(61))).toEqual(
			told(7, 61, "51, since the row above ends at 50: every lot size has one row"),
		));
	test("have no lot size twice", () =>
		expect(of(row(2, 50), row(50))).toEqual(
			told(7, 50, "51, since the row above ends at 50: every lot size has one row"),
		));
	test("end with the one that has no limit", () =>
		expect(of(row(2), row(51))).toEqual(told(7, 51, "no row below one without to, which has no limit")));
});
