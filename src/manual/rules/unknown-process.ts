// Names a process that registers/processes.yaml does not have, so the document stands on the page of no process, and is counted apart from its own.
import { findUnknownIn } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

export const unknownProcess: Rule = {
	id: "unknown-process",
	affects: "document",
	severity: "error",
	why: "Names a process that registers/processes.yaml does not have, so the document stands on the page of no process, and is counted apart from its own.",
	examples: {
		bad: { head: { process: "recieving" } },
		good: { head: { process: "receiving" } },
	},
	check: ({ manual }) => findUnknownIn(manual, "process", "processes"),
};
