// What do the pages say of QC coverage? The report of the script, computed once, and looked up by document.
import { computeCoverage } from "../manual/coverage/compute-coverage.ts";
import { countStates } from "../manual/coverage/count.ts";
import type { CoverageCounts, CoverageProcedure, CoverageState } from "../manual/coverage/coverage-report.ts";
import type { Document } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";
import { oncePerManual } from "./once-per-manual.ts";

/** The report for the manual and day that are shown: what `coverage` prints. */
export const coverageReport = oncePerManual((manual, asOf) => computeCoverage(manual, asOf));

const statesByFile = oncePerManual(
	(manual, asOf) => new Map(coverageReport(manual, asOf).procedures.map(({ file, state }) => [file, state])),
);

/** State of a procedure; undefined for a checklist, which counts in the procedures that use it. */
export function coverageStateOf(manual: Manual, asOf: string, document: Document): CoverageState | undefined {
	return statesByFile(manual, asOf).get(document.file);
}

export interface CoverageGroup extends CoverageCounts {
	/** Value that they have in common. */
	key: string;
}

/** Counts of the procedures in scope by what they have in common, in the order given, else by name. */
export function groupCoverage(
	procedures: readonly CoverageProcedure[],
	keyOf: (procedure: CoverageProcedure) => string,
	order: readonly string[] = [],
): CoverageGroup[] {
	const groups = new Map<string, CoverageProcedure[]>();
	for (const procedure of procedures) {
		const key = keyOf(procedure);
		const group = groups.get(key);
		if (group) group.push(procedure);
		else groups.set(key, [procedure]);
	}
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	return [...groups]
		.map(([key, group]) => ({ key, ...countStates(group) }))
		.filter(({ inScope }) => inScope > 0)
		.sort((a, b) => rank(a.key) - rank(b.key) || compareText(a.key, b.key));
}
