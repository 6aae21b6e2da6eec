// Names a process that registers/processes.yaml does not have, so the document stands on no process page and in no count.
import { findUnknownIn } from "./references.ts";
import type { Rule } from "./rule.ts";

export const unknownProcess: Rule = {
	id: "unknown-process",
	affects: "document",
	severity: "error",
	why: "Names a process that registers/processes.yaml does not have, so the document stands on no process page and in no count.",
	examples: {
		bad: { head: { process: "recieving" } },
		good: { head: { process: "receiving" } },
	},
	check: ({ manual }) => findUnknownIn(manual, "process", "processes"),
};
