// Names a process that registers/processes.yaml does not have, so the document stands on no process page and in no count.
import { findUnknown } from "./references.ts";
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
	check: ({ manual }) => findUnknown(manual, "process", manual.registers.processes.ids, "registers/processes.yaml"),
};
