// What does each rule find in this manual now?
import type { Finding } from "../manual/model/finding.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { allRules, coverageRules } from "../manual/rules/all-rules.ts";
import { coverageReport } from "./coverage-view.ts";
import { currentManual } from "./current-manual.ts";

const ids = new Set(allRules.map(({ id }) => id));
const ofCoverage = new Set(coverageRules.map(({ id }) => id));

/** Has it a page? What is found while reading, such as broken MDX, is told by no rule. */
export const isRule = (id: string) => ids.has(id);

const findings = perDay((manual, asOf): ReadonlyMap<string, readonly Finding[]> => {
	const judged = coverageReport(manual, asOf).findings;
	const checked = currentManual().findings.filter(({ rule }) => isRule(rule) && !ofCoverage.has(rule));
	return Map.groupBy([...judged, ...checked], ({ rule }) => rule);
});

/** What the rule finds: of those that affect coverage, what the coverage report tells. */
export function findingsOfRule(manual: Manual, asOf: string, rule: string): readonly Finding[] {
	return findings(manual, asOf).get(rule) ?? [];
}
