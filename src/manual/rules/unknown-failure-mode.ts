// Names a failure mode that registers/failure-modes.yaml does not have, so a check controls nothing that anybody wrote down.
import { findUnknownIn } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

export const unknownFailureMode: Rule = {
	id: "unknown-failure-mode",
	affects: "document",
	severity: "error",
	why: "Names a failure mode that registers/failure-modes.yaml does not have, so a check controls nothing that anybody wrote down.",
	source: "AIAG & VDA FMEA Handbook (2019): control plan and PFMEA agree",
	examples: {
		bad: { head: { failureModes: "[FM-010]" } },
		good: { head: { failureModes: "[FM-001]" } },
	},
	check: ({ manual }) => findUnknownIn(manual, "failure mode", "failure-modes"),
};
