// A checklist supersedes a procedure that does what cannot be taken back: nobody judges any more whether that is guarded.

import { nodesOf } from "../model/document.ts";
import { computeStandings } from "../model/in-force.ts";
import { findDocument } from "../model/manual.ts";
import { otherProcedure, pausePoint, ship, uncheckedStep } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const replaced = (body: string) => ({ ...otherProcedure({ body }) });

export const checklistInsteadOfProcedure: Rule = {
	id: "checklist-instead-of-procedure",
	affects: "document",
	severity: "error",
	why: "A checklist confirms work and does none. Where it alone supersedes a procedure with a step that cannot be taken back, that step is in no procedure in force any more, and nobody judges whether it is guarded.",
	source: "ISO 9001:2015 7.5.3.2 c: control of changes",
	examples: {
		bad: { kind: "checklist", head: { supersedes: "[SOP-2]" }, body: pausePoint(), files: replaced(ship) },
		good: { kind: "checklist", head: { supersedes: "[SOP-2]" }, body: pausePoint(), files: replaced(uncheckedStep) },
	},
	*check(context) {
		const { manual, asOf } = context;
		const standings = computeStandings(manual, asOf);
		for (const document of judgedDocuments(context)) {
			if (document.kind !== "checklist") continue;
			for (const [index, id] of document.head.supersedes.entries()) {
				const old = findDocument(manual, id);
				// What is withdrawn is out of force by its own word, and another procedure may have taken the work over.
				if (old?.kind !== "procedure" || old.head.status !== "effective") continue;
				const successors = standings.get(old)?.successors ?? [];
				if (!successors.includes(document) || successors.some(({ kind }) => kind === "procedure")) continue;
				const step = nodesOf(old, "Step").find(({ irreversible }) => irreversible);
				if (!step) continue;
				yield {
					file: document.file,
					...document.locateInHead(["supersedes", index]),
					message: `Unexpected checklist in place of the procedure ${id}, whose step "${step.id}" cannot be taken back, expected a procedure`,
					help: `Name ${id} in supersedes of the procedure that does this now; if nobody does it any more, withdraw ${id}; else take it out here.`,
					subject: document.head.id,
					at: id,
				};
			}
		}
	},
};
