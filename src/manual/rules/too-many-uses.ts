// Checklists that use each other again and again multiply beyond what anybody reads, and what is beyond is not counted.
import { computeUses, mostPlaces } from "../model/uses.ts";
import { otherChecklist } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const uses = (count: number) =>
	Array.from({ length: count }, (_, at) => `<UseChecklist ref="CHK-9" id="use-${at}" />`).join("\n\n");
export const tooManyUses: Rule = {
	id: "too-many-uses",
	affects: "coverage",
	severity: "error",
	why: "Checklists that use each other again and again multiply beyond what anybody reads, and what is beyond is not counted.",
	examples: {
		bad: { body: uses(mostPlaces + 1), files: otherChecklist() },
		good: { body: uses(2), files: otherChecklist() },
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const document of judgedDocuments(context)) {
			if (computeUses(manual, document, asOf).complete) continue;
			yield {
				file: document.file,
				...document.locateInHead(["id"]),
				message: `Unexpected more than ${mostPlaces} checklists within ${document.head.id}, expected few enough to read`,
				help: "Use each checklist once; those beyond are not counted.",
				subject: document.head.id,
			};
		}
	},
};
