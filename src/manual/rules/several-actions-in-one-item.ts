// An item that holds two actions gets one tick, and the second action is the one that is forgotten.
import { nodesOf } from "../model/document.ts";
import type { Rule } from "./rule.ts";
import { judgedWordings } from "./wording/language.ts";
import { findSecondAction } from "./wording/several-actions.ts";

const list = (text: string) =>
	`<PausePoint id="before" title="Before you leave">\n<Item id="off" response="lamp dark">\n${text}\n</Item>\n</PausePoint>`;

export const severalActionsInOneItem: Rule = {
	id: "several-actions-in-one-item",
	affects: "coverage",
	severity: "warning",
	why: "An item that holds two actions gets one tick, so nobody can tell whether the second was done.",
	source:
		"Short items that are read out and answered one by one: Degani & Wiener (1993) and the checklists of Boorman and Gawande (The Checklist Manifesto, 2009).",
	examples: {
		bad: { kind: "checklist", body: list("Switch off the lathe and sweep the floor.") },
		good: { kind: "checklist", body: list("Switch off the lathe.") },
	},
	*check(context) {
		for (const document of judgedWordings(context)) {
			for (const node of nodesOf(document, "Item")) {
				const found = findSecondAction(node.text);
				if (!found) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected second action "${found.second}" in one item, expected one action for each tick`,
					help: `Make it an item of its own with its own response, from "${found.second}" on.`,
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
