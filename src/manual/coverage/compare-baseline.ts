// Which errors does a baseline accept, which are new, and which are closed?
import { type Baseline, baselineVersion } from "../model/baseline.ts";
import { compareText, type NamedFinding } from "../model/finding.ts";
import type { CoverageReport } from "./coverage-report.ts";

export interface BaselineComparison {
	/** Errors that fail nothing, since the baseline has their ids. */
	accepted: NamedFinding[];
	/** Errors that it does not have: these fail. */
	added: NamedFinding[];
	/** Ids that it has and that are found no more: they can be taken out. */
	closable: string[];
}

const errorsOf = ({ findings }: Pick<CoverageReport, "findings">) =>
	findings.filter(({ severity }) => severity === "error");

/**
 * Errors of a report against a baseline. `whole` is the report without a filter: what is only filtered away is not closed,
 * and neither is what a rule now tells as a warning.
 */
export function compareBaseline(
	report: Pick<CoverageReport, "findings">,
	{ accepted }: Pick<Baseline, "accepted">,
	whole: Pick<CoverageReport, "findings"> = report,
): BaselineComparison {
	const known = new Set(accepted);
	const found = new Set(whole.findings.map(({ id }) => id));
	const errors = errorsOf(report);
	return {
		accepted: errors.filter(({ id }) => known.has(id)),
		added: errors.filter(({ id }) => !known.has(id)),
		closable: [...known].filter((id) => !found.has(id)).sort(compareText),
	};
}

/** The baseline that accepts every error of a report. */
export function makeBaseline(report: Pick<CoverageReport, "findings" | "asOf">): Baseline {
	return {
		schemaVersion: baselineVersion,
		note: "Gaps accepted for now: npm run coverage -- --baseline FILE fails for any other. Written by --update-baseline.",
		asOf: report.asOf,
		accepted: [...new Set(errorsOf(report).map(({ id }) => id))].sort(compareText),
	};
}
