// How has coverage come along over the last months, where the content folder has a whole git history?
import { computeTrend, type TrendFigures, type TrendRevision } from "../manual/coverage/compute-trend.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { isCutOff } from "../manual/source/git/find-commit.ts";
import { manualReader } from "../manual/source/git/read-manual-at.ts";
import { readRevisions } from "../manual/source/git/read-revisions.ts";
import { UnreadableRevision } from "../manual/source/git/run-git.ts";
import { contentFolder, trendMonths } from "./settings.ts";

/** A month end with its figures. */
type TrendMonth = TrendRevision & { figures: TrendFigures };

/** Gives what git has, or nothing where it cannot. */
function unlessUnreadable<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof UnreadableRevision) return undefined;
		throw error;
	}
}

function readTrend(manual: Manual, asOf: string): TrendMonth[] {
	const count = trendMonths();
	const { folder, label } = contentFolder();
	if (count === 0 || isCutOff(folder)) return [];
	const revisions = unlessUnreadable(() => readRevisions(folder, { by: "month-ends", count, asOf })) ?? [];
	// A line needs two points.
	if (revisions.length < 2) return [];
	const readAt = manualReader(folder, label, manual);
	const points = computeTrend(revisions, (revision) => unlessUnreadable(() => readAt(revision)) ?? { unreadable: "" });
	const months = points.flatMap((point) => ("figures" in point ? [point] : []));
	return months.length < 2 ? [] : months;
}

/** Figures of the last month ends, earliest first; none without git, in a shallow clone, or where they make no line. */
export const coverageTrend = perDay(readTrend);
