// Names a document that does not exist, so a reader who follows it in trouble finds nothing.
import { checklistsOf, documentIds } from "../model/manual.ts";
import { findUnknown } from "./references.ts";
import type { Rule } from "./rule.ts";

export const unknownDocument: Rule = {
	id: "unknown-document",
	affects: "document",
	severity: "error",
	why: "Names a document that does not exist, so a reader who follows it in trouble finds nothing.",
	*check({ manual }) {
		yield* findUnknown(manual, "document", new Set(documentIds(manual)), "procedures/ or checklists/");
		yield* findUnknown(manual, "checklist", new Set(checklistsOf(manual).map(({ head }) => head.id)), "checklists/");
	},
};
