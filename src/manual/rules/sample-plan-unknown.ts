// Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.
import { matchCheck } from "./example-parts.ts";
import { findUnknownIn } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

export const samplePlanUnknown: Rule = {
	id: "sample-plan-unknown",
	affects: "coverage",
	severity: "error",
	why: "Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.",
	source: "ISO 2859-1: sample size, acceptance number and rejection number come from a plan",
	examples: {
		bad: { body: matchCheck('sample="plan:general-iii"') },
		good: { body: matchCheck('sample="plan:general-ii"') },
	},
	check: ({ manual }) => findUnknownIn(manual, "sample plan", "sample-plans"),
};
