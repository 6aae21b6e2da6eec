// Which register entries fit, beyond the type of each value?
import { describe, expect, test } from "vitest";
import { check, manualOf, procedure, procedures } from "../build-manual.ts";

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
	test.each([1, 2])("may start with lots of %i", (from) => expect(of(row(from, 50), row(51))).toEqual([]));
	test("start with no larger ones, and what to do is told", () => {
		expect(of(row(3, 50), row(51))).toEqual([
			"registers/sample-plans.yaml:6:15 invalid-value Unexpected 3 for from in the first entry of rows, expected 1 or 2, since smaller lots have no row: every lot size has one row",
		]);
		const plan = "p: { title: P, aql: 1.5, level: II, rows: [{ from: 50, n: 13, accept: 0, reject: 1 }] }\n";
		expect(manualOf({ "registers/sample-plans.yaml": plan }).findings.map(({ help }) => help)).toEqual([
			"Add a row for lots of up to 49 pieces; where they are inspected whole, { from: 2, to: 49, n: 49, accept: 0, reject: 1 }.",
		]);
	});
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
	describe("can reject a lot", () => {
		// Whether a number goes with its AQL is another rule's.
		const plan = (n: number, accept: number, reject: number) =>
			of(`    - { from: 2, n: ${n}, accept: ${accept}, reject: ${reject} }\n`).filter(
				(line) => !line.includes(" acceptance-beyond-aql "),
			);
		const told = (column: number, key: string, words: string) => [
			`registers/sample-plans.yaml:6:${column} invalid-value Unexpected ${words.replace(",", ` for ${key} in the first entry of rows,`)}`,
		];
		test.each([
			[1, 0, 1],
			[5, 4, 5],
			[125, 21, 22],
		])("as %i pieces with Ac %i and Re %i", (n, accept, reject) => expect(plan(n, accept, reject)).toEqual([]));
		test("only if more can be defective than are accepted", () => {
			expect(plan(5, 5, 6)).toEqual(told(32, "accept", "5, expected less than n, which is 5"));
			expect(plan(8, 9, 10)).toEqual(told(32, "accept", "9, expected less than n, which is 8"));
		});
		test("from the first piece on that is not accepted", () => {
			expect(plan(5, 0, 3)).toEqual(told(43, "reject", "3, expected 1, one more than accept"));
			expect(plan(5, 1, 1)).toEqual(told(43, "reject", "1, expected 2, one more than accept"));
		});
		test("and a number that is too small by itself is told once", () => {
			expect(plan(0, 0, 1)).toEqual(told(21, "n", "0, expected at least 1"));
			expect(plan(5, -1, 1)).toEqual(told(32, "accept", "-1, expected at least 0"));
			expect(plan(5, 0, 0)).toEqual(told(43, "reject", "0, expected at least 1"));
			expect(of(row(2, 50), row(0))).toEqual([
				"registers/sample-plans.yaml:7:15 invalid-value Unexpected 0 for from in the second entry of rows, expected at least 1",
			]);
			expect(of(row(2, 0), row(51))).toEqual([
				"registers/sample-plans.yaml:6:22 invalid-value Unexpected 0 for to in the first entry of rows, expected at least 1",
			]);
		});
		test("and is told how", () => {
			const files = {
				"registers/sample-plans.yaml":
					"p: { title: P, aql: 1.5, level: II, rows: [{ from: 2, n: 5, accept: 6, reject: 9 }] }\n",
			};
			expect(manualOf(files).findings.map(({ help }) => help)).toEqual([
				"Of n pieces no more than n can be defective, so no lot would ever be rejected. Lower accept, or take more pieces.",
				"What is not accepted is rejected: a number between the two would leave the lot undecided.",
			]);
		});
	});
});
