// What can be done about a gap, in a sentence that names the place?
import type { CoverageFailureMode, CoverageIrreversibleStep, CoverageProcedure } from "../coverage/coverage-report.ts";
import type { NamedFinding } from "../model/finding.ts";

/** `content/a.mdx:40` */
export const placeOf = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

/** How to guard a step that cannot be taken back. */
function adviseGuard(step: CoverageIrreversibleStep): string {
	return `Add a check before ${step.anchor} (${placeOf(step)}) on the way ${step.path}.`;
}

/** How to control a failure mode. */
export function adviseControl(mode: CoverageFailureMode): string {
	return `Name ${mode.id} in the controls of a QC step on the way ${mode.path}, or add one there.`;
}

/** What is still open in the flow, by what a finding about it would name; where a wrong undoes is why, the finding says what to do. */
export function flowAdvice({ irreversibleSteps, failureModes }: CoverageProcedure): Map<string, string> {
	return new Map([
		...irreversibleSteps
			.filter(({ guarded, undoesNothing }) => !guarded && undoesNothing === undefined)
			.map((step) => [step.anchor, adviseGuard(step)] as const),
		...failureModes
			.filter(({ controlled, undoesNothing }) => !controlled && undoesNothing === undefined)
			.map((mode) => [mode.id, adviseControl(mode)] as const),
	]);
}

/** What QC steps lack that count as no check. */
export function checkAdvice({ qcSteps }: CoverageProcedure): string[] {
	return qcSteps
		.filter(({ valid }) => !valid)
		.map(
			(check) =>
				`Complete ${check.anchor} (${placeOf(check)}), which counts as no check: it lacks ${check.lacks.join(", ")}.`,
		);
}

/** How to mend what a finding tells, and where. */
export const advice = ({ help, message, rule, ...place }: NamedFinding) =>
	`${help || `${message}.`} (${placeOf(place)}, ${rule})`;
