import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCoverage } from "../../../src/manual/coverage/change/compare-coverage.ts";
import { formatChange } from "../../../src/manual/report/format-change.ts";
import { formatCsv } from "../../../src/manual/report/format-csv.ts";
import { manualOf, procedure, procedures, qcStep, today } from "../build-manual.ts";
import { readCsv } from "./read-csv.ts";

test("a table has a byte order mark, commas and Windows line ends", () =>
	expect(formatCsv(["a", "b"], [["1", "2"]])).toBe("\ufeffa,b\r\n1,2\r\n"));
test("quotes, commas and line ends stand in quotes", () =>
	expect(formatCsv(["a"], [['1 "x"', "1,2", "1\n2"]])).toBe('\ufeffa\r\n"1 ""x""","1,2","1\n2"\r\n'));
test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A1"])(
	"a spreadsheet does not run %j",
	(cell) => expect(readCsv(formatCsv(["a"], [[cell]]))[1]).toEqual([`'${cell}`]),
);
test.each([
	["a;=1+1", "a;'=1+1"],
	["a\n@SUM(A1)", "a\n'@SUM(A1)"],
	["a; -1; b;c", "a; -1; b;c"],
])("nor does one that separates cells by semicolons: %j", (cell, safe) =>
	expect(readCsv(formatCsv(["a"], [[cell]]))[1]).toEqual([safe]),
);
test("whatever the cells hold, they come back, and none begins as a formula", () =>
	fc.assert(
		fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 })), (rows) => {
			const back = readCsv(formatCsv(["a", "b"], rows)).slice(1);
			expect(back.map((row) => row.map((cell) => cell.replace(/(?<=^|[;\n])'(?=[=+\-@\t\r])/g, "")))).toEqual(rows);
			for (const cell of back.flat()) expect(cell).not.toMatch(/(?<=^|[;\n])[=+\-@\t\r]/);
		}),
	));

test("what a change made worse is a row for each thing, worse ones first", () => {
	const manual = (...bodies: string[]) =>
		manualOf(procedures(...bodies.map((body, at) => procedure(`SOP-${at + 1}`, body))));
	const [before, after] = [manual(qcStep(), qcStep()), manual(qcStep().replace("5 of 5", "9 of 9"), "x\n")];
	const since = { revision: "v1", commit: "0123456789abcdef" };
	const report = compareCoverage({ before, after, asOf: today, renamed: [] }, since);
	const rows = readCsv(formatChange(report, "csv"));
	expect(rows[0]).toEqual(["change", "document", "file", "line", "column", "what", "how to mend it", "rule"]);
	expect(rows.slice(1).map(([what, document, file, line, , , , rule]) => [what, document, file, line, rule])).toEqual([
		["worse", "SOP-2", "content/procedures/receiving/b.mdx", "2", "missing-qc-step"],
		["worse", "SOP-2", "content/procedures/receiving/b.mdx", "2", "removed-qc-step"],
		["look", "SOP-1", "content/procedures/receiving/a.mdx", "16", "changed-qc-step"],
	]);
});
