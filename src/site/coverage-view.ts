// What do the pages say of QC coverage? The report of the script, computed once, and looked up by document.
import { computeCoverage } from "../manual/coverage/compute-coverage.ts";
import type { CoverageProcedure } from "../manual/coverage/coverage-report.ts";
import { type CoverageState, statesWorstFirst } from "../manual/model/coverage-states.ts";
import type { Document } from "../manual/model/document.ts";
import { compareText, type Finding, type NamedFinding } from "../manual/model/finding.ts";
import { type Manual, proceduresOf } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { usedChecklists } from "../manual/model/uses.ts";
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

/** Findings about each procedure by its file, those about the checklists that it uses included; errors first. */
const findingsByFile = perDay((manual, asOf): ReadonlyMap<string, readonly NamedFinding[]> => {
	const { findings } = coverageReport(manual, asOf);
	const bySubject = Map.groupBy(findings, ({ subject, file }) => subject || file);
	const atFile = Map.groupBy(findings, ({ file }) => file);
	return new Map(
		proceduresOf(manual).map((procedure) => {
			const { file, measured } = procedure;
			const shown = [procedure, ...usedChecklists(manual, procedure, asOf)];
			const own = measured ? shown.flatMap((each) => bySubject.get(each.head.id) ?? []) : (atFile.get(file) ?? []);
			return [file, own.length > 1 ? own.sort(errorsFirst) : own];
		}),
	);
});

/** Findings about a procedure and the checklists that it uses. */
export function findingsOfProcedure(
	manual: Manual,
	asOf: string,
	{ file }: CoverageProcedure,
): readonly NamedFinding[] {
	return findingsByFile(manual, asOf).get(file) ?? [];
}

/** The same for any document: a checklist has its own findings, whoever uses it. */
export function findingsOfDocument(manual: Manual, asOf: string, document: Document): readonly NamedFinding[] {
	const procedure = coverageOf(manual, asOf, document);
	if (procedure) return findingsOfProcedure(manual, asOf, procedure);
	return coverageReport(manual, asOf).findings.filter(({ subject }) => subject === document.head.id);
}

/** Too many to tell of each all that is found; then the pages of the processes do. */
export function isMany(procedures: readonly CoverageProcedure[]): boolean {
	return procedures.length > 45;
}
