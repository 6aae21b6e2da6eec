import { expect, test } from "vitest";
import { findingsOf, ownRegisters } from "../build-manual.ts";

const rule = "sample-larger-than-lot";
const of = (...rows: string[]) =>
	findingsOf(rule, {
		...ownRegisters,
		"registers/sample-plans.yaml": `a:\n  title: A\n  aql: 1.0\n  level: II\n  rows:\n${rows.map((row) => `    - { ${row} }\n`).join("")}`,
	});

test("a sample that no lot of its row is large enough for is told where it is written", () =>
	expect(of("from: 2, to: 50, n: 500, accept: 1, reject: 2", "from: 51, n: 50, accept: 1, reject: 2")).toEqual([
		`registers/sample-plans.yaml:6:29 ${rule} Unexpected sample of 500 pieces from lots of 2 to 50 pieces, expected at most 50`,
	]));
test("so is one of a row for lots of one size", () =>
	expect(of("from: 2, to: 2, n: 8, accept: 0, reject: 1")).toEqual([
		`registers/sample-plans.yaml:6:28 ${rule} Unexpected sample of 8 pieces from lots of 2 pieces, expected at most 2`,
	]));
test("one that is as large as the largest lot is fine: the smaller ones are inspected whole", () =>
	expect(of("from: 2, to: 50, n: 50, accept: 1, reject: 2")).toEqual([]));
test("a row without end has lots enough", () => expect(of("from: 2, n: 500, accept: 1, reject: 2")).toEqual([]));
