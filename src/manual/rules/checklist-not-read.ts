// A document in force uses a checklist that is not there or cannot be read: nobody knows which checks it asks for.

import { nodesOf } from "../model/document.ts";
import { findDocument } from "../model/manual.ts";
import { findUnreadBehind } from "../model/uses.ts";
import { otherChecklist } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const checklistNotRead: Rule = {
	id: "checklist-not-read",
	affects: "coverage",
	severity: "error",
	why: "A document in force uses a checklist that is not there or cannot be read, so nobody knows which checks it asks for, and none of them counts. What is wrong with its file or its id is told by check.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { body: `<UseChecklist ref="CHK-8" id="before" />`, files: otherChecklist() },
		good: { body: `<UseChecklist ref="CHK-9" id="before" />`, files: otherChecklist() },
	},
	*check(context) {
		const { manual } = context;
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "UseChecklist")) {
				// One without a ref is told as such, and its document is not read whole.
				if (!node.ref) continue;
				const [unread] = findUnreadBehind(manual, node);
				if (!unread && findDocument(manual, node.ref)?.kind === "checklist") continue;
				// Where no id shows in it, that file may be the one, or any other.
				const meant = unread && (unread.seemingId === node.ref || unread.head.id === node.ref);
				const fault = meant
					? "cannot be read"
					: `is not there${unread ? `, unless it is ${unread.file}, which cannot be read` : ""}`;
				yield {
					file: document.file,
					...document.locateAttribute(node, "ref"),
					message: `Unexpected checklist ${node.ref} that ${fault}, expected one whose checks can be counted`,
					help: unread
						? `Mend ${unread.file} first: npm run check says how.`
						: "Correct the id, or add it to checklists/.",
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
