// A step says that it makes a check void, and the check is not there: whoever reads it does not know what to repeat.
import { nodesOf } from "../model/document.ts";
import { likelyCheck, namesNoCheck } from "../model/undone.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

const repack = (undoes: string) =>
	`${matchCheck()}\n\n<Step id="repack" by="receiver" title="Repack" undoes="${undoes}">\nInto the larger carton.\n</Step>`;

export const undoesNothing: Rule = {
	id: "undoes-nothing",
	affects: "coverage",
	severity: "error",
	why: "A step says that it makes a check void, and the check is not there: nobody knows what to repeat.",
	examples: {
		bad: { body: repack("weigh") },
		good: { body: repack("match") },
	},
	*check({ manual, asOf }) {
		for (const document of manual.documents) {
			for (const node of nodesOf(document, "Step")) {
				for (const undone of node.undoes) {
					if (!namesNoCheck(manual, document, undone)) continue;
					yield {
						file: document.file,
						...document.locateAttribute(node, "undoes", undone),
						message: `Unexpected undoes="${undone}", expected the id of a QC step of this procedure${likelyCheck(manual, document, undone, asOf)}`,
						help: "Name the QC step whose result the step makes void; in a used checklist: use-id--check-id.",
						subject: document.head.id,
						at: `${node.id}/${undone}`,
					};
				}
			}
		}
	},
};
