// Which change of a QC step or of an item does a finding of a rule tell already, so that it is told once, with its old value?
import type { Finding, NamedFinding } from "../../model/finding.ts";
import type { Fact } from "./compare-checks.ts";

/** Rules that tell a fact about a check or an item, in the words of today alone. */
const rulesAbout: Partial<Record<Fact["about"], readonly string[]>> = {
	blind: ["primed-check"],
	by: ["verifier-not-independent", "successive-check-by-performer"],
	evidence: ["missing-evidence"],
	sample: ["sample-plan-unknown"],
	criterion: ["vague-criterion"],
	authority: ["reaction-without-authority", "segregation-without-authority", "self-approved-concession"],
	disposition: [
		"hold-not-held",
		"reaction-without-reverification",
		"reaction-without-authority",
		"segregation-without-authority",
		"stopped-goods-go-on",
	],
	goto: [
		"hold-not-held",
		"segregation-without-authority",
		"reaction-without-reverification",
		"stopped-goods-go-on",
		"goto-nowhere",
	],
	response: ["checklist-response-empty"],
};

export interface ToldByRules {
	/** Facts that no new finding tells. What one does tell is added to it; one that weighs less gives way to the fact. */
	untold(facts: readonly Fact[], severity: Finding["severity"], subject: string, node: string): Fact[];
	/** Has the new warnings of a rule about a document give way to an error that tells the same. */
	outweigh(rule: string, subject: string): void;
	/** The new findings that are left, with what was added to them. */
	findings(): NamedFinding[];
}

export function toldByRules(added: readonly NamedFinding[]): ToldByRules {
	const words = new Map<NamedFinding, string[]>();
	const lesser = new Set<NamedFinding>();
	return {
		untold: (facts, severity, subject, node) =>
			facts.filter((fact) => {
				const telling = added.find(
					(finding) =>
						rulesAbout[fact.about]?.includes(finding.rule) &&
						finding.subject === subject &&
						finding.at?.split("/")[0] === node,
				);
				if (telling?.severity === "warning" && severity === "error") {
					lesser.add(telling);
					return true;
				}
				if (telling) words.set(telling, [...(words.get(telling) ?? []), fact.words]);
				return !telling;
			}),
		outweigh: (rule, subject) => {
			for (const finding of added)
				if (finding.rule === rule && finding.subject === subject && finding.severity === "warning") lesser.add(finding);
		},
		findings: () =>
			added
				.filter((finding) => !lesser.has(finding))
				.map((finding) => {
					const changed = words.get(finding);
					return changed ? { ...finding, message: `${finding.message} (${changed.join("; ")})` } : finding;
				}),
	};
}
