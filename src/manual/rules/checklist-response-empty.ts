// A response such as "checked" can be given without looking: it names nothing that had to be read off.
import { nodesOf } from "../model/document.ts";
import type { Rule } from "./rule.ts";
import { findEmptiness } from "./wording/empty-response.ts";
import { judgedWordings } from "./wording/language.ts";

const list = (response: string) =>
	`<PausePoint id="before" title="Before the lot is released">\n<Item id="seal" response="${response}">\nRead the seal number.\n</Item>\n</PausePoint>`;

export const checklistResponseEmpty: Rule = {
	id: "checklist-response-empty",
	affects: "coverage",
	severity: "error",
	why: 'A response such as "checked" can be given without looking; one that names the value or the state makes the reader look.',
	source:
		'Degani & Wiener, Cockpit checklists (Human Factors 35, 1993): the response should be the status or the value of the item, not only "checked" or "set".',
	examples: {
		bad: { kind: "checklist", body: list("Checked") },
		good: { kind: "checklist", body: list("Number as on the delivery note, all digits") },
	},
	*check(context) {
		for (const document of judgedWordings(context)) {
			for (const node of nodesOf(document, "Item")) {
				const found = findEmptiness(node.response);
				if (!found) continue;
				yield {
					file: document.file,
					...document.locateAttribute(node, "response"),
					message: `Unexpected response "${found.word}" that says nothing of what was found, expected the value or the state`,
					help: 'Answer with what is read or seen, such as "locked", "3 °C" or "number as on the note"; where it differs each time, say what is to be told, such as "number on the seal".',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
