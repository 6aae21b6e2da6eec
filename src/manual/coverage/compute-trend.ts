// How has coverage come along over some revisions?
import type { Manual } from "../model/manual.ts";
import { computeCoverage } from "./compute-coverage.ts";
import type { CoverageCounts, FlowCounts } from "./coverage-report.ts";

/** Where a figure of a trend is read: a tag or a month end. */
export interface TrendRevision {
	name: string;
	/** Object id of the commit. */
	revision: string;
	/** The day it is judged for. */
	day: string;
}

export interface TrendFigures
	extends Pick<CoverageCounts, "inScope" | "covered" | "shallow" | "uncovered" | "exempt" | "unmeasured" | "percent">,
		Pick<FlowCounts, "irreversibleSteps" | "failureModes"> {}

/** Figures, or why there are none. */
export type TrendPoint = TrendRevision & ({ figures: TrendFigures } | { unreadable: string });

export interface TrendReport {
	schemaVersion: 1;
	by: "tags" | "month-ends";
	/** Earliest first. */
	points: TrendPoint[];
}

/** The manual at a revision, or why it cannot be had. */
export type ReadAt = (revision: string) => Manual | { unreadable: string };

function compute(found: TrendRevision, manual: ReturnType<ReadAt>): TrendPoint {
	const { name, revision, day } = found;
	const point = { name, revision, day };
	if ("unreadable" in manual) return { ...point, unreadable: manual.unreadable };
	if (!manual.sound) return { ...point, unreadable: "the policy or a register was not readable" };
	const { inScope, covered, shallow, uncovered, exempt, unmeasured, percent, irreversibleSteps, failureModes } =
		computeCoverage(manual, day).summary;
	if (inScope === 0) return { ...point, unreadable: "nothing was in scope" };
	const figures = {
		...{ inScope, covered, shallow, uncovered, exempt, unmeasured, percent },
		...{ irreversibleSteps, failureModes },
	};
	return { ...point, figures };
}

/** Figures of revisions, each for its own day. Read from the latest on, which is the most like what was read before. */
export function computeTrend(revisions: readonly TrendRevision[], readAt: ReadAt): TrendPoint[] {
	return revisions
		.toReversed()
		.map((found) => compute(found, readAt(found.revision)))
		.reverse();
}
