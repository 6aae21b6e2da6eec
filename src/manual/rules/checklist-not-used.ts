// A checklist in force that no procedure uses is read by nobody at the moment it is for.
import { usedChecklists } from "../model/uses.ts";
import { otherChecklist, pausePoint } from "./example-parts.ts";
import { judgedDocuments, judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const checklistNotUsed: Rule = {
	id: "checklist-not-used",
	affects: "coverage",
	severity: "warning",
	why: "A checklist in force that no procedure uses is read by nobody at the moment it is for.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { kind: "checklist", body: pausePoint() },
		good: {
			body: `<UseChecklist ref="CHK-9" id="before" />`,
			files: otherChecklist(),
		},
	},
	*check(context) {
		const { manual, asOf } = context;
		// It may be used by what could not be read.
		if (manual.documents.some(({ measured }) => !measured)) return;
		const used = new Set(
			judgedProcedures(context).flatMap((procedure) => [...usedChecklists(manual, procedure, asOf)]),
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
