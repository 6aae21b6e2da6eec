// The policy or an exception names a rule that does not exist, so the one that was meant stays as it is.
import type { Position } from "../model/finding.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Rule, Violation } from "./rule.ts";

/** Needs the ids of all rules, which only the list of rules has; exceptions are from those that coverage judges. */
export function unknownRule(ruleIds: () => readonly string[], coverageRuleIds: () => readonly string[]): Rule {
	const tell = (id: string, known: readonly string[], file: string, place: Position, subject: string): Violation => ({
		file,
		...place,
		message: `Unexpected rule "${id}", expected one that exists${didYouMean(id, known)}`,
		help: `Known: ${known.join(", ")}.`,
		subject,
	});
	return {
		id: "unknown-rule",
		affects: "document",
		severity: "error",
		why: "The policy or an exception names a rule that does not exist, so the one that was meant stays as it is.",
		examples: {
			bad: { files: { "policy.yaml": "rules:\n  missing-qc-stp: warning\n" } },
			good: { files: { "policy.yaml": "rules:\n  missing-qc-step: warning\n" } },
		},
		*check({ manual }) {
			const { policy, policyFile, documents } = manual;
			for (const id of Object.keys(policy.rules)) {
				if (ruleIds().includes(id)) continue;
				yield tell(id, ruleIds(), policyFile.file, policyFile.locateKey(["rules", id]), id);
			}
			for (const [index, { rule }] of policy.exceptions.entries()) {
				if (coverageRuleIds().includes(rule)) continue;
				const place = policyFile.locate(["exceptions", index, "rule"]);
				yield tell(rule, coverageRuleIds(), policyFile.file, place, rule);
			}
			for (const { exceptions, file, head } of documents) {
				for (const { rule, line, column } of exceptions) {
					if (coverageRuleIds().includes(rule)) continue;
					yield tell(rule, coverageRuleIds(), file, { line, column }, head.id);
				}
			}
		},
	};
}
