// Does a coverage report fail the run, and why?
import type { CoverageReport } from "../../src/manual/coverage/coverage-report.ts";
import type { Policy } from "../../src/manual/model/policy.ts";
import { formatThreshold } from "../../src/manual/report/format-sentence.ts";

/** Which findings fail: errors, warnings too, or none. */
export const failOn = ["error", "warning", "never"] as const;
export type FailOn = (typeof failOn)[number];

export interface Verdict {
	failed: boolean;
	/** Thresholds of the policy that are missed and fail the run, a line each. */
	thresholds: string[];
	/** The share that was asked for is missed: a line; empty: it is not. */
	minimum: string;
}

/** What was asked for goes before the policy's mode: report fails nothing, unless somebody asks for it. */
export function judgeReport(
	{ findings, thresholds, summary }: Pick<CoverageReport, "findings" | "thresholds" | "summary">,
	mode: Policy["mode"],
	asked: { failOn?: FailOn | undefined; minimum?: number | undefined },
): Verdict {
	const level = asked.failOn ?? (mode === "report" ? "never" : "error");
	const found = level !== "never" && findings.some(({ severity }) => severity === "error" || level === "warning");
	const missed = level === "never" ? [] : thresholds.filter(({ met }) => !met).map(formatThreshold);
	const below = asked.minimum !== undefined && summary.percent < asked.minimum;
	return {
		failed: found || missed.length > 0 || below,
		thresholds: missed,
		minimum: below ? `${summary.percent} % is below --min ${asked.minimum}` : "",
	};
}
