// Which procedures are gaps, which findings belong to them, and which failure modes does nothing control?
import type { CoverageFailureMode, CoverageProcedure, CoverageReport } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";
import { severities } from "../model/words.ts";

const gapStates = ["unmeasured", "uncovered", "shallow"] as const;

/** Procedures that let an error through or of which nothing is known, worst first. */
export function findGaps({ procedures }: CoverageReport): CoverageProcedure[] {
	return gapStates.flatMap((state) => procedures.filter((procedure) => procedure.state === state));
}

/** Findings about a procedure itself; one without id is known by its file. */
export function findingsAbout<Of extends NamedFinding>(
	findings: readonly Of[],
	{ id, file }: Pick<CoverageProcedure, "id" | "file">,
): Of[] {
	return findings.filter((finding) => (id ? finding.subject === id : finding.file === file));
}

/** Failure modes that can get past the checks, critical first, in the order of the procedures. */
export function findUncontrolled({
	procedures,
}: CoverageReport): { procedure: CoverageProcedure; mode: CoverageFailureMode }[] {
	const open = procedures.flatMap((procedure) =>
		procedure.failureModes.filter(({ controlled }) => !controlled).map((mode) => ({ procedure, mode })),
	);
	return [...severities, undefined].flatMap((severity) => open.filter(({ mode }) => mode.severity === severity));
}
