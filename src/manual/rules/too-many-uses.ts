// Checklists that use each other again and again multiply beyond what anybody reads, and what is beyond is not counted.
import { computeUses, mostPlaces } from "../model/uses.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const uses = (count: number) =>
	Array.from({ length: count }, (_, at) => `<UseChecklist ref="CHK-9" id="use-${at}" />`).join("\n\n");
const files = {
	"checklists/b.mdx": [
		"---",
		"id: CHK-9",
		"title: Before the carton is closed",
		"summary: Nothing is left on the table.",
		"process: receiving",
		"owner: goods-in-lead",
		"approver: quality-lead",
		"roles: [receiver]",
		"status: effective",
		"revision: 1",
		"effective: 2026-01-01",
		"reviewEvery: P12M",
		"criticality: major",
		"mode: read-do",
		"---",
		"",
		'<PausePoint id="before" title="Before the carton is closed">',
		'<Item id="note" response="On top of the goods">',
		"Delivery note.",
		"</Item>",
		"</PausePoint>",
		"",
	].join("\n"),
};

export const tooManyUses: Rule = {
	id: "too-many-uses",
	affects: "coverage",
	severity: "error",
	why: "Checklists that use each other again and again multiply beyond what anybody reads, and what is beyond is not counted.",
	examples: {
		bad: { body: uses(mostPlaces + 1), files },
		good: { body: uses(2), files },
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
