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
	/** Where there are fewer points than were asked for: tags that are not looked at, and why. */
	skipped?: { name: string; why: string }[];
}

/** The manual at a revision, or why it cannot be had. */
type ReadAt = (revision: string) => Manual | { unreadable: string };

/**
 * The same manual, whose findings all stand at the beginning of the head: finding the real places in YAML costs more
 * than all else, and nobody sees them. Exceptions in a text reach only what stands below the head, so they stay right.
 */
function withoutPlaces(manual: Manual): Manual {
	const first = () => ({ line: 1, column: 1 });
	const nowhere = { locate: first, locateKey: first };
	const registers = Object.entries(manual.registers).map(([name, register]) => [name, { ...register, ...nowhere }]);
	return {
		...manual,
		policyFile: { ...manual.policyFile, ...nowhere },
		registers: Object.fromEntries(registers) as Manual["registers"],
		documents: manual.documents.map((document) => ({ ...document, locateInHead: first })),
	};
}

function compute(found: TrendRevision, manual: ReturnType<ReadAt>): TrendPoint {
	const { name, revision, day } = found;
	const point = { name, revision, day };
	if ("unreadable" in manual) return { ...point, unreadable: manual.unreadable };
	if (!manual.sound) return { ...point, unreadable: "the policy or a register was not readable" };
	const { inScope, covered, shallow, uncovered, exempt, unmeasured, percent, irreversibleSteps, failureModes } =
		computeCoverage(withoutPlaces(manual), day).summary;
	if (inScope === 0) return { ...point, unreadable: "nothing was in scope" };
	const figures = {
		...{ inScope, covered, shallow, uncovered, exempt, unmeasured, percent },
		...{ irreversibleSteps, failureModes },
	};
	return { ...point, figures };
}

/** Figures of revisions, each for its own day. Read from the latest on, which is the most like what was read before. */
export function computeTrend(revisions: readonly TrendRevision[], readAt: ReadAt): TrendPoint[] {
	// Nothing may have been committed for months.
	const known = new Map<string, ReturnType<ReadAt>>();
	const points = revisions.toReversed().map((found) => {
		const manual = known.get(found.revision) ?? readAt(found.revision);
		known.clear();
		known.set(found.revision, manual);
		return compute(found, manual);
	});
	return points.reverse();
}
