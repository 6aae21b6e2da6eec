// A procedure in force uses a checklist that takes effect later: until then none of its checks is made.

import { nodesOf } from "../model/document.ts";
import { isInForce } from "../model/in-force.ts";
import { findChecklist } from "../model/manual.ts";
import { otherChecklist } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const checklistNotYetInForce: Rule = {
	id: "checklist-not-yet-in-force",
	affects: "coverage",
	severity: "warning",
	why: "A procedure in force uses a checklist that takes effect later: until then none of its checks is made.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { body: `<UseChecklist ref="CHK-9" id="before" />`, files: otherChecklist("2099-01-01") },
		good: { body: `<UseChecklist ref="CHK-9" id="before" />`, files: otherChecklist() },
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "UseChecklist")) {
				const checklist = findChecklist(manual, node.ref);
				if (!checklist?.measured || isInForce(manual, checklist, asOf)) continue;
				const { id, status, effective } = checklist.head;
				if (status !== "effective" || effective === undefined || effective <= asOf) continue;
				yield {
					file: document.file,
					...document.locateAttribute(node, "ref"),
					message: `Unexpected checklist ${id} that takes effect on ${effective}, expected one that is in force as ${document.head.id} is`,
					help: `Until then nothing of ${id} counts. Put ${document.head.id} off to that day, or let ${id} take effect earlier.`,
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
