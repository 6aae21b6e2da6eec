// The policy sets a rule that does not exist, so the one that was meant stays as it is.
import { didYouMean } from "../model/nearest.ts";
import type { Rule } from "./rule.ts";

/** Needs the ids of all rules, which only the list of rules has. */
export function unknownRule(ruleIds: () => readonly string[]): Rule {
	return {
		id: "unknown-rule",
		affects: "document",
		severity: "error",
		why: "The policy sets a rule that does not exist, so the one that was meant stays as it is.",
		*check({ manual }) {
			for (const id of Object.keys(manual.policy.rules)) {
				if (ruleIds().includes(id)) continue;
				yield {
					file: manual.policyFile.file,
					...manual.policyFile.locate(["rules", id]),
					message: `Unexpected rule "${id}", expected one that exists${didYouMean(id, ruleIds())}`,
					help: `Known: ${ruleIds().join(", ")}.`,
					subject: id,
				};
			}
		},
	};
}
