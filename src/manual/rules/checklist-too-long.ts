// Ten or more items at one pause point take too long: they are read with half an ear, or ticked in one go.
import { nodesOf } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const mostItems = 9;

const items = (count: number) =>
	[
		'<PausePoint id="before" title="Before the carton is closed">',
		...Array.from(
			{ length: count },
			(_, at) => `<Item id="part-${at + 1}" response="On the table">\nPart ${at + 1}.\n</Item>`,
		),
		"</PausePoint>",
	].join("\n");

export const checklistTooLong: Rule = {
	id: "checklist-too-long",
	affects: "coverage",
	severity: "warning",
	why: "Ten or more items at one pause point take too long: they are read with half an ear, or ticked in one go.",
	source: "Boorman in Gawande, The Checklist Manifesto (2009): five to nine items, 60 to 90 seconds",
	examples: {
		bad: { kind: "checklist", body: items(10) },
		good: { kind: "checklist", body: items(9) },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "PausePoint")) {
				const items = node.nodes.filter(({ component }) => component === "Item").length;
				if (items <= mostItems) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected ${items} items at the pause point ${nameBehindNoun(namedNode(node))}, expected at most ${mostItems}`,
					help: "Leave out what nobody forgets, or split it where the work pauses anyway.",
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
