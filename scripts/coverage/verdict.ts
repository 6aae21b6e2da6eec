// Does a coverage report fail the run, and why?
import type { CoverageReport } from "../../src/manual/coverage/coverage-report.ts";
import type { Policy } from "../../src/manual/model/policy.ts";
import { formatThreshold } from "../../src/manual/report/format-sentence.ts";

/** Which findings fail: errors, warnings too, or none. */
export const failOn = ["error", "warning", "never"] as const;
export type FailOn = (typeof failOn)[number];

interface Verdict {
	failed: boolean;
	/** Thresholds of the policy that are missed and fail the run, a line each. */
	thresholds: string[];
	/** The share that was asked for is missed: a line; empty: it is not. */
	minimum: string;
	/** Why something that was found fails nothing, so that nobody wonders at the exit code: a line; empty: nothing was. */
	passedOver: string;
}

/**
 * What was asked for goes before the policy's mode: report fails nothing, unless somebody asks for it. Whoever names a
 * baseline asks whether something is new. Beside one, the errors that it lists are what thresholds are missed by, so only
 * one that it does not list fails.
 */
export function judgeReport(
	{ findings, thresholds, summary }: Pick<CoverageReport, "findings" | "thresholds" | "summary">,
	mode: Policy["mode"],
	asked: { failOn?: FailOn | undefined; minimum?: number | undefined; baseline?: string | undefined },
): Verdict {
	const besideBaseline = asked.baseline !== undefined;
	const reporting = mode === "report" && asked.failOn === undefined && !besideBaseline;
	const level = asked.failOn ?? (reporting ? "never" : "error");
	const found = level !== "never" && findings.some(({ severity }) => severity === "error" || level === "warning");
	const unmet = thresholds.filter(({ met }) => !met).map(formatThreshold);
	const missed = level === "never" || besideBaseline ? [] : unmet;
	const below = asked.minimum !== undefined && summary.percent < asked.minimum;
	const somethingWrong = unmet.length > 0 || findings.some(({ severity }) => severity === "error");
	const passedOver = reporting
		? somethingWrong &&
			"mode: report in policy.yaml: findings and missed thresholds fail nothing (--fail-on error does)"
		: level !== "never" && besideBaseline && unmet.length > 0 && "Missed thresholds fail nothing beside a baseline";
	return {
		passedOver: passedOver || "",
		failed: found || missed.length > 0 || below,
		thresholds: missed,
		minimum: below ? `${summary.percent} % is below --min ${asked.minimum}` : "",
	};
}
