// A step says that it makes a check void, and the check is not there: whoever reads it does not know what to repeat.
import { nodesOf } from "../model/document.ts";
import { checklistsTo, likelyCheck, namesNothing, unreadOnWay } from "../model/undone.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

const repack = (undoes: string) =>
	`${matchCheck()}\n\n<Step id="repack" by="receiver" title="Repack" undoes="${undoes}">\nInto the larger carton.\n</Step>`;

export const undoesNothing: Rule = {
	id: "undoes-nothing",
	affects: "document",
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
					// What is no id at all is told as a wrong attribute.
					if (undone === namesNothing) continue;
					// That a checklist is not in force is told where it is used.
					if (checklistsTo(manual, document, undone)) continue;
					const unread = unreadOnWay(manual, document, undone);
					// It may be there: what is wrong with the file of that checklist is told there.
					if (unread && unread.seemingId !== "") continue;
					const hint = unread
						? `, or it is in a file that cannot be read: ${unread.file}`
						: likelyCheck(manual, document, undone, asOf);
					yield {
						file: document.file,
						...document.locateAttribute(node, "undoes", undone),
						message: `Unexpected undoes="${undone}", expected the id of a QC step of this procedure${hint}`,
						help: `${unread ? `Mend ${unread.file} first; if it is not there, name` : "Name"} the QC step whose result the step makes void; in a used checklist: use-id--check-id.`,
						subject: document.head.id,
						at: `${node.id}/${undone}`,
					};
				}
			}
		}
	},
};
