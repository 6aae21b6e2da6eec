// Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.
import { findUnknown } from "./references.ts";
import type { Rule } from "./rule.ts";

export const samplePlanUnknown: Rule = {
	id: "sample-plan-unknown",
	affects: "coverage",
	severity: "error",
	why: "Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.",
	check: ({ manual }) =>
		findUnknown(manual, "sample plan", manual.registers["sample-plans"].ids, "registers/sample-plans.yaml"),
};
