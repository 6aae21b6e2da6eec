// Which procedures are gaps, which findings belong to them, and which failure modes does nothing control?
import { gapStates } from "../model/coverage-states.ts";
import { groupBySubject, type NamedFinding } from "../model/finding.ts";
import { remember } from "../model/remember.ts";
import { compareSeverity } from "../model/words.ts";
import type { CoverageFailureMode, CoverageProcedure, CoverageReport } from "./coverage-report.ts";

/** Procedures that let an error through or of which nothing is known: the worst state first, in it the critical ones. */
export function findGaps({ procedures }: CoverageReport): CoverageProcedure[] {
	return gapStates.flatMap((state) =>
		procedures
			.filter((procedure) => procedure.state === state)
			.sort((a, b) => compareSeverity(a.criticality, b.criticality)),
	);
}

/** Thousands of procedures ask the same thousands of findings. */
const group = remember((findings: readonly NamedFinding[]) => ({
	bySubject: groupBySubject(findings),
	byFile: Map.groupBy(findings, ({ file }) => file),
}));

/** Findings about a procedure itself; one without id is known by its file. */
export function findingsAbout<Of extends NamedFinding>(
	findings: readonly Of[],
	{ id, file }: Pick<CoverageProcedure, "id" | "file">,
): readonly Of[] {
	const { bySubject, byFile } = group(findings);
	return ((id ? bySubject.get(id) : byFile.get(file)) ?? []) as Of[];
}

/** Those too that are about a checklist with which it has checks: what is wrong there makes it shallow. */
export function findingsBehind(findings: readonly NamedFinding[], procedure: CoverageProcedure): NamedFinding[] {
	const { bySubject } = group(findings);
	const used = new Set(procedure.checklists);
	return [...new Set([...findingsAbout(findings, procedure), ...[...used].flatMap((id) => bySubject.get(id) ?? [])])];
}

/** Failure modes that can get past the checks, critical first, in the order of the procedures. */
export function findUncontrolledModes({
	procedures,
}: CoverageReport): { procedure: CoverageProcedure; mode: CoverageFailureMode }[] {
	const open = procedures.flatMap((procedure) =>
		procedure.failureModes.filter(({ controlled }) => !controlled).map((mode) => ({ procedure, mode })),
	);
	return open.sort((a, b) => compareSeverity(a.mode.severity, b.mode.severity));
}
