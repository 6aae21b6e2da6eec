// A checklist or a pause point without anything to tick or to check is signed without a look at anything.
import { nodesOf } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { pausePoint } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const checklistWithoutItems: Rule = {
	id: "checklist-without-items",
	affects: "coverage",
	severity: "warning",
	why: "A checklist or a pause point without anything to tick or to check is signed without a look at anything, and looks like a safeguard.",
	source: "Gawande, The Checklist Manifesto (2009): items that are confirmed at a pause point",
	examples: {
		bad: { kind: "checklist", body: '<PausePoint id="before" title="Before the carton is closed">\n</PausePoint>' },
		good: { kind: "checklist", body: pausePoint() },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			if (document.kind !== "checklist") continue;
			const { id } = document.head;
			const about = { file: document.file, subject: id };
			if (document.allNodes.length === 0) {
				yield {
					...about,
					...document.locateInHead(["id"]),
					message: `Unexpected checklist ${id} without an item, expected something to tick or to check`,
					help: "Write its items at a <PausePoint>, or QC steps, or withdraw it.",
				};
			}
			for (const node of nodesOf(document, "PausePoint")) {
				if (node.nodes.length > 0) continue;
				yield {
					...about,
					line: node.line,
					column: node.column,
					message: `Unexpected pause point ${nameBehindNoun(namedNode(node))} without an item, expected something to tick or to check`,
					help: "Write its items, or take the pause point out.",
					at: node.id,
				};
			}
		}
	},
};
