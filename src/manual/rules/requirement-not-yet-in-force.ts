// A procedure in force requires one that takes effect later: until then nobody works by it, and it vouches for nothing.
import { findDocument } from "../model/manual.ts";
import { otherProcedure } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const requirementNotYetInForce: Rule = {
	id: "requirement-not-yet-in-force",
	affects: "coverage",
	severity: "warning",
	why: "A procedure in force requires one that takes effect later: until then nobody works by it, and it vouches for nothing.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { head: { requires: "[SOP-2]" }, files: otherProcedure({ effective: "2099-01-01" }) },
		good: { head: { requires: "[SOP-2]" }, files: otherProcedure() },
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const { head, file, locateInHead } of judgedProcedures(context)) {
			for (const [index, required] of head.requires.entries()) {
				const document = findDocument(manual, required);
				if (document?.kind !== "procedure" || !document.measured) continue;
				const { id, status, effective } = document.head;
				if (status !== "effective" || effective === undefined || effective <= asOf) continue;
				yield {
					file,
					...locateInHead(["requires", index]),
					message: `Unexpected required procedure ${id} that takes effect on ${effective}, expected one that is in force as ${head.id} is`,
					help: `Until then ${id} vouches for nothing. Put ${head.id} off to that day, or let ${id} take effect earlier.`,
					subject: head.id,
					at: id,
				};
			}
		}
	},
};
