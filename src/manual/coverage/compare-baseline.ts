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
	/** By rule and document, closed and new ids that may be the same errors: their step, or what else they are about, has another id. */
	renamed: { from: string[]; to: string[] }[];
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
	const added = errors.filter(({ id }) => !known.has(id));
	const closable = [...known].filter((id) => !found.has(id)).sort(compareText);
	const places = new Set(added.flatMap(({ id, at }) => (at ? `${id.slice(0, id.lastIndexOf(`:${at}`))}:` : [])));
	const renamed = [...places].map((place) => ({
		from: closable.filter((id) => id.startsWith(place)),
		to: added.map(({ id }) => id).filter((id) => id.startsWith(place)),
	}));
	return {
		accepted: errors.filter(({ id }) => known.has(id)),
		added,
		closable,
		renamed: renamed.filter(({ from }) => from.length > 0),
	};
}

/** The baseline without what is closed. It accepts nothing that it did not accept before. */
export function pruneBaseline(report: Pick<CoverageReport, "findings" | "asOf">, baseline: Baseline): Baseline {
	const closed = new Set(compareBaseline(report, baseline).closable);
	return { ...baseline, asOf: report.asOf, accepted: baseline.accepted.filter((id) => !closed.has(id)) };
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
