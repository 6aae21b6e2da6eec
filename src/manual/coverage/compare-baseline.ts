// Which gaps does a baseline accept, which are new, and which are closed?
import { type Baseline, baselineVersion } from "../model/baseline.ts";
import { compareText, type NamedFinding } from "../model/finding.ts";
import type { CoverageReport } from "./coverage-report.ts";

export interface BaselineComparison {
	/** Gaps that fail nothing, since the baseline has their ids. */
	accepted: NamedFinding[];
	/** Gaps that it does not have: these fail. */
	added: NamedFinding[];
	/** Ids that it has and that are found no more: they can be taken out. */
	closable: string[];
}

const gapsOf = ({ findings }: Pick<CoverageReport, "findings">) =>
	findings.filter(({ severity }) => severity === "error");

/**
 * Gaps of a report against a baseline. `whole` is the report without a filter: what is only filtered away is not closed,
 * and neither is what a rule now tells as a warning.
 */
export function compareBaseline(
	report: Pick<CoverageReport, "findings">,
	{ accepted }: Pick<Baseline, "accepted">,
	whole: Pick<CoverageReport, "findings"> = report,
): BaselineComparison {
	const known = new Set(accepted);
	const found = new Set(whole.findings.map(({ id }) => id));
	const gaps = gapsOf(report);
	return {
		accepted: gaps.filter(({ id }) => known.has(id)),
		added: gaps.filter(({ id }) => !known.has(id)),
		closable: [...known].filter((id) => !found.has(id)).sort(compareText),
	};
}

/** The baseline that accepts every gap of a report. */
export function makeBaseline(report: Pick<CoverageReport, "findings" | "asOf">): Baseline {
	return {
		schemaVersion: baselineVersion,
		note: "Gaps accepted for now: npm run coverage -- --baseline FILE fails for any other. Written by --update-baseline.",
		asOf: report.asOf,
		accepted: [...new Set(gapsOf(report).map(({ id }) => id))].sort(compareText),
	};
}
