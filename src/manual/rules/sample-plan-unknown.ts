// Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.
import { findUnknownIn } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

export const samplePlanUnknown: Rule = {
	id: "sample-plan-unknown",
	affects: "coverage",
	severity: "error",
	why: "Names a sampling plan that registers/sample-plans.yaml does not have, so nobody knows how many pieces to take.",
	source: "ISO 2859-1: sample size, acceptance number and rejection number come from a plan",
	examples: {
		bad: {
			body: `<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo" sample="plan:general-iii">\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`,
		},
		good: {
			body: `<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo" sample="plan:general-ii">\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`,
		},
	},
	check: ({ manual }) => findUnknownIn(manual, "sample plan", "sample-plans"),
};
