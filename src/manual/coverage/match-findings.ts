// Which findings are new, newly accepted or gone, whatever they were called before?
import { type Finding, nameOf } from "../model/finding.ts";
import type { CoverageReport } from "./coverage-report.ts";
import type { Matches } from "./match-documents.ts";

/** Names, each as often as it was given; taking one takes it once. */
function countNames(names: readonly string[]) {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return (name: string): boolean => {
		const left = counts.get(name) ?? 0;
		counts.set(name, left - 1);
		return left > 0;
	};
}

/** Findings that were not there, those that an exception accepts as warnings, and names of those that are gone. */
export function matchFindings(before: CoverageReport, after: CoverageReport, matches: Matches) {
	const wereThere = [...before.findings, ...before.accepted].map(matches.nameToday);
	const wasThere = countNames(wereThere);
	const isNew = (finding: Finding) => !wasThere(nameOf(finding));
	const added = after.findings.filter(isNew);
	const accepted = after.accepted.filter(isNew).map(
		({ rule, at, message, reason, severity: _, id: _id, until: _until, ...place }): Finding => ({
			...place,
			rule: "newly-accepted",
			severity: "warning",
			message: `${message} (${rule}, accepted: ${reason})`,
			at: at ? `${rule}/${at}` : rule,
		}),
	);
	const isThere = countNames([...after.findings, ...after.accepted].map(nameOf));
	const gone = before.findings.map(matches.nameToday).filter((name) => !isThere(name));
	return { added, accepted, gone };
}
