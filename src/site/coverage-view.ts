// What do the pages say of QC coverage? The report of the script, computed once, and looked up by document.
import { computeCoverage } from "../manual/coverage/compute-coverage.ts";
import type { CoverageProcedure } from "../manual/coverage/coverage-report.ts";
import { findingsBehind } from "../manual/coverage/find-gaps.ts";
import { type CoverageState, statesWorstFirst } from "../manual/model/coverage-states.ts";
import type { Document } from "../manual/model/document.ts";
import { compareText, type Finding, type NamedFinding, subjectsOf } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { remember } from "../manual/model/remember.ts";
import { compareSeverity } from "../manual/model/words.ts";

/** The report for the manual and day that are shown: what `coverage` prints. */
export const coverageReport = perDay((manual, asOf) => computeCoverage(manual, asOf));

const byFile = perDay(
	(manual, asOf) => new Map(coverageReport(manual, asOf).procedures.map((procedure) => [procedure.file, procedure])),
);

/** What the report says of a procedure; undefined for a checklist, which counts in the procedures that use it. */
export function coverageOf(manual: Manual, asOf: string, document: Document): CoverageProcedure | undefined {
	return byFile(manual, asOf).get(document.file);
}

export function coverageStateOf(manual: Manual, asOf: string, document: Document): CoverageState | undefined {
	return coverageOf(manual, asOf, document)?.state;
}

const rankOf = (state: CoverageState) => (statesWorstFirst as readonly CoverageState[]).indexOf(state);

/** Worst state first, then by criticality, then by id. */
function compareProcedures(a: CoverageProcedure, b: CoverageProcedure): number {
	return (
		rankOf(a.state) - rankOf(b.state) ||
		compareSeverity(a.criticality, b.criticality) ||
		compareText(a.id || a.file, b.id || b.file)
	);
}

/** Procedures that are counted, in that order. */
export const countedProcedures = perDay((manual, asOf): readonly CoverageProcedure[] =>
	coverageReport(manual, asOf)
		.procedures.filter(({ state }) => state !== "out-of-scope")
		.sort(compareProcedures),
);

const errorsFirst = (a: Finding, b: Finding) => Number(b.severity === "error") - Number(a.severity === "error");

const findingsBehindEach = perDay((manual, asOf) =>
	remember((procedure: CoverageProcedure): readonly NamedFinding[] =>
		findingsBehind(coverageReport(manual, asOf).findings, procedure).sort(errorsFirst),
	),
);

/** Findings about a procedure and the checklists that it uses; errors first. */
export function findingsOfProcedure(
	manual: Manual,
	asOf: string,
	procedure: CoverageProcedure,
): readonly NamedFinding[] {
	return findingsBehindEach(manual, asOf)(procedure);
}

/** The same for any document: a checklist has its own findings, whoever uses it. */
export function findingsOfDocument(manual: Manual, asOf: string, document: Document): readonly NamedFinding[] {
	const procedure = coverageOf(manual, asOf, document);
	if (procedure) return findingsOfProcedure(manual, asOf, procedure);
	return coverageReport(manual, asOf).findings.filter((finding) => subjectsOf(finding).includes(document.head.id));
}

/** Too many to tell of each all that is found; then the pages of the processes do. */
export function isMany(procedures: readonly CoverageProcedure[]): boolean {
	return procedures.length > 45;
}
