import { expect, test } from "vitest";
import { findingsOf, ownRegisters } from "../build-manual.ts";

const rule = "acceptance-beyond-aql";
const of = (aql: number, ...rows: [n: number, accept: number][]) =>
	findingsOf(rule, {
		...ownRegisters,
		"registers/sample-plans.yaml": `a:\n  title: A\n  aql: ${aql}\n  level: II\n  rows:\n${rows.map(([n, accept], index) => `    - { from: ${index * 10 + 1}, to: ${index * 10 + 10}, n: ${n}, accept: ${accept}, reject: ${accept + 1} }\n`).join("")}`,
	}).filter((line) => line.includes(rule));

test("a plan that passes far more than its AQL is told where its acceptance number is written", () =>
	// All 8 pieces would have to be defective: the lot passes unless that happens more often than 5 times of 100.
	expect(of(0.1, [8, 0], [8, 7])).toEqual([
		`registers/sample-plans.yaml:7:41 ${rule} Unexpected acceptance of 7 defective of 8 pieces, which passes 95 of 100 lots with 68.8 % defective, expected a number that goes with an AQL of 0.1`,
	]));

// ISO 2859-1:1999, tables 2-A (normal), 2-B (tightened) and 2-C (reduced): AQL, sample size, acceptance number.
test.each([
	[0.1, 500, 1],
	[0.65, 80, 1],
	[1, 500, 10],
	[1, 1250, 21],
	[1.5, 125, 5],
	[1.5, 125, 3],
	[1.5, 50, 3],
	[4, 315, 21],
	[6.5, 8, 1],
	[6.5, 200, 21],
	[10, 5, 1],
	[10, 32, 7],
])("AQL %d: %d pieces, accept %d, as in the standard", (aql, n, accept) => expect(of(aql, [n, accept])).toEqual([]));

test("up to three times its AQL a plan may be one of reduced inspection", () => {
	// 2.2 and 3.3 times.
	expect(of(1.5, [80, 5])).toEqual([]);
	expect(of(1.5, [80, 7])).toHaveLength(1);
});
test("to accept none goes with every AQL, however small the sample", () => expect(of(0.01, [2, 0])).toEqual([]));
test("above ten an AQL counts defects of which a piece may have several", () => {
	expect(of(15, [5, 4])).toEqual([]);
	expect(of(10, [5, 4])).toHaveLength(1);
});
test("a sample of any size is judged: no term of the sum is lost", () => {
	expect(of(1, [5000, 60])).toEqual([]);
	expect(of(1, [5000, 600])).toHaveLength(1);
});
