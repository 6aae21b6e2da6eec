// Which controls of a failure mode stand alone on some path, and did not before?
import type { CoverageFailureMode } from "./coverage-report.ts";

/** Where none stood alone, all that do now; else those that had another beside them on each of their paths. */
export function findNewlyAlone(before: CoverageFailureMode, after: CoverageFailureMode): string[] {
	if (!before.controlled) return [];
	if (before.alone.length === 0) return after.alone;
	return after.alone.filter((control) => before.controls.includes(control) && !before.alone.includes(control));
}
