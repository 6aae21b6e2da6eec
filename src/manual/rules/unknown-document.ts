// Names a document that does not exist, so a reader who follows it in trouble finds nothing.
import { checklistsOf, documentIds } from "../model/manual.ts";
import { findUnknown } from "./references.ts";
import type { Rule } from "./rule.ts";

export const unknownDocument: Rule = {
	id: "unknown-document",
	affects: "document",
	severity: "error",
	why: "Names a document that does not exist, so a reader who follows it in trouble finds nothing.",
	source: "ISO 9001:2015 7.5.3.1 a: available where and when it is needed",
	examples: {
		bad: { head: { related: "[SOP-2]" } },
		good: {
			head: { related: "[SOP-2]" },
			files: {
				"procedures/receiving/b.mdx": `---\nid: SOP-2\ntitle: Put a lot away\nsummary: Every lot has its place.\nprocess: receiving\nowner: goods-in-lead\napprover: quality-lead\nroles: [receiver]\nstatus: effective\nrevision: 1\neffective: 2026-01-01\nreviewEvery: P12M\ncriticality: minor\n---\n\nA line.\n`,
			},
		},
	},
	*check({ manual }) {
		yield* findUnknown(manual, "document", new Set(documentIds(manual)), "procedures/ or checklists/");
		yield* findUnknown(manual, "checklist", new Set(checklistsOf(manual).map(({ head }) => head.id)), "checklists/");
	},
};
