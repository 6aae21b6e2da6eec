// Which irreversible steps of some procedures are guarded, which failure modes controlled, which work steps verified, and which are not?
import type {
	CoverageFailureMode,
	CoverageIrreversibleStep,
	CoverageProcedure,
} from "../manual/coverage/coverage-report.ts";
import type { Finding } from "../manual/model/finding.ts";
import { compareSeverity } from "../manual/model/words.ts";

interface OwnStep extends CoverageIrreversibleStep {
	procedure: CoverageProcedure;
}

export interface OwnFailureMode extends CoverageFailureMode {
	procedure: CoverageProcedure;
}

export function splitSteps(procedures: readonly CoverageProcedure[]): { unguarded: OwnStep[]; guarded: OwnStep[] } {
	const all = procedures.flatMap((procedure) => procedure.irreversibleSteps.map((step) => ({ ...step, procedure })));
	return { unguarded: all.filter(({ guarded }) => !guarded), guarded: all.filter(({ guarded }) => guarded) };
}

/** The most severe first. */
export function splitFailureModes(
	procedures: readonly CoverageProcedure[],
): Record<"uncontrolled" | "single" | "several", OwnFailureMode[]> {
	const all = procedures
		.flatMap((procedure) => procedure.failureModes.map((mode) => ({ ...mode, procedure })))
		.sort((a, b) => compareSeverity(a.severity, b.severity));
	return {
		uncontrolled: all.filter(({ controlled }) => !controlled),
		single: all.filter(({ alone }) => alone.length > 0),
		several: all.filter(({ controlled, alone }) => controlled && alone.length === 0),
	};
}

/** Procedures with work steps, those with the most unverified ones first. */
export function orderByUnverified(procedures: readonly CoverageProcedure[]): CoverageProcedure[] {
	const left = ({ workSteps }: CoverageProcedure) => workSteps.filter(({ verified }) => !verified).length;
	return procedures.filter(({ workSteps }) => workSteps.length > 0).sort((a, b) => left(b) - left(a));
}

/** Unguarded steps and uncontrolled failure modes that no finding tells: the rule is off, or the procedure is exempt. */
export function untoldOf(
	{ irreversibleSteps, failureModes }: CoverageProcedure,
	findings: readonly Pick<Finding, "rule" | "at">[],
): { steps: CoverageIrreversibleStep[]; modes: CoverageFailureMode[] } {
	const told = (rule: string, at: string) => findings.some((finding) => finding.rule === rule && finding.at === at);
	return {
		steps: irreversibleSteps.filter(({ guarded, anchor }) => !guarded && !told("unguarded-irreversible-step", anchor)),
		modes: failureModes.filter(({ controlled, id }) => !controlled && !told("uncontrolled-failure-mode", id)),
	};
}
