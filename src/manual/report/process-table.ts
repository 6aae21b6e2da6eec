// Which rows does the table by process have, in text and in Markdown?
import type { CoverageReport } from "../coverage/coverage-report.ts";

export const processColumns = [
	"process",
	"in scope",
	"covered",
	"shallow",
	"uncovered",
	"exempt",
	"unmeasured",
	"percent",
];

export function processRows(report: CoverageReport): string[][] {
	return [...report.processes, { title: "Total", ...report.summary }].map((row) =>
		[
			row.title,
			row.inScope,
			row.covered,
			row.shallow,
			row.uncovered,
			row.exempt,
			row.unmeasured,
			`${row.percent} %`,
		].map(String),
	);
}
