// Names a failure mode that registers/failure-modes.yaml does not have, so a check controls nothing that anybody wrote down.
import { findUnknown } from "./references.ts";
import type { Rule } from "./rule.ts";

export const unknownFailureMode: Rule = {
	id: "unknown-failure-mode",
	affects: "document",
	severity: "error",
	why: "Names a failure mode that registers/failure-modes.yaml does not have, so a check controls nothing that anybody wrote down.",
	check: ({ manual }) =>
		findUnknown(manual, "failure mode", manual.registers["failure-modes"].ids, "registers/failure-modes.yaml"),
};
