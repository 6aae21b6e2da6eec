// A checklist in force that no procedure uses is read by nobody at the moment it is for.
import { computeUses } from "../model/uses.ts";
import { judgedDocuments, judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

const pause =
	'<PausePoint id="before" title="Before the carton is closed">\n<Item id="note" response="On top of the goods">\nDelivery note.\n</Item>\n</PausePoint>';

export const checklistNotUsed: Rule = {
	id: "checklist-not-used",
	affects: "coverage",
	severity: "warning",
	why: "A checklist in force that no procedure uses is read by nobody at the moment it is for.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { kind: "checklist", body: pause },
		good: {
			body: `<UseChecklist ref="CHK-9" id="before" />`,
			files: {
				"checklists/b.mdx": `---\nid: CHK-9\ntitle: Before the carton is closed\nsummary: Nothing is left on the table.\nprocess: receiving\nowner: goods-in-lead\napprover: quality-lead\nroles: [receiver]\nstatus: effective\nrevision: 1\neffective: 2026-01-01\nreviewEvery: P12M\ncriticality: major\nmode: read-do\n---\n\n${pause}\n`,
			},
		},
	},
	*check(context) {
		const { manual, asOf } = context;
		// It may be used by what could not be read.
		if (manual.documents.some(({ measured }) => !measured)) return;
		const used = new Set(
			judgedProcedures(context).flatMap((procedure) =>
				computeUses(manual, procedure, asOf).all.map(({ checklist }) => checklist),
			),
		);
		for (const checklist of judgedDocuments(context)) {
			if (checklist.kind !== "checklist" || used.has(checklist)) continue;
			yield {
				file: checklist.file,
				...checklist.locateInHead(["id"]),
				message: `Unexpected checklist ${checklist.head.id} that no procedure in force uses, expected <UseChecklist ref="${checklist.head.id}" id="…" /> in one`,
				help: "Use it where the work pauses, or withdraw it.",
				subject: checklist.head.id,
			};
		}
	},
};
