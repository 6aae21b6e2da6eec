// How many procedures are covered, steps guarded and verified, failure modes controlled?
import type { CoverageState } from "../model/coverage-states.ts";
import type { Manual } from "../model/manual.ts";
import { severities } from "../model/words.ts";
import type { CoverageCounts, CoverageProcedure, CoverageReport, FlowCounts, Threshold } from "./coverage-report.ts";

/** Counts of the states of some procedures. */
export function countStates(procedures: readonly Pick<CoverageProcedure, "state">[]): CoverageCounts {
	const count = (state: CoverageState) => procedures.filter((procedure) => procedure.state === state).length;
	const inScope = procedures.length - count("out-of-scope");
	const covered = count("covered");
	return {
		inScope,
		covered,
		shallow: count("shallow"),
		uncovered: count("uncovered"),
		exempt: count("exempt"),
		unmeasured: count("unmeasured"),
		percent: inScope === 0 ? 0 : Math.floor((covered * 1000) / inScope) / 10,
	};
}

/** What the flows of some procedures amount to. */
export function countFlows(
	procedures: readonly Pick<CoverageProcedure, "irreversibleSteps" | "failureModes" | "workSteps">[],
): FlowCounts {
	const steps = procedures.flatMap(({ irreversibleSteps }) => irreversibleSteps);
	const modes = procedures.flatMap(({ failureModes }) => failureModes);
	const work = procedures.flatMap(({ workSteps }) => workSteps);
	return {
		irreversibleSteps: { total: steps.length, guarded: steps.filter(({ guarded }) => guarded).length },
		failureModes: {
			total: modes.length,
			controlled: modes.filter(({ controlled }) => controlled).length,
			single: modes.filter(({ alone }) => alone.length > 0).length,
		},
		workSteps: { total: work.length, verified: work.filter(({ verified }) => verified).length },
	};
}

/** Counts by process, in the order of the register; processes of which nothing is in scope are left out. */
export function countByProcess(manual: Manual, procedures: readonly CoverageProcedure[]): CoverageReport["processes"] {
	const { entries } = manual.registers.processes;
	const groups = Map.groupBy(procedures, ({ process }) => process);
	return [...new Set([...entries.keys(), ...groups.keys()])]
		.map((process) => ({
			process,
			title: entries.get(process)?.title ?? process,
			...countStates(groups.get(process) ?? []),
		}))
		.filter(({ inScope }) => inScope > 0);
}

/** Which of the least shares that the policy demands are reached. */
export function compareThresholds(manual: Manual, procedures: readonly CoverageProcedure[]): Threshold[] {
	return severities.flatMap((criticality) => {
		const minimum = manual.policy.thresholds[criticality];
		const { inScope, percent } = countStates(procedures.filter((each) => each.criticality === criticality));
		if (minimum === undefined || inScope === 0) return [];
		return [{ criticality, minimum, percent, met: percent >= minimum }];
	});
}
