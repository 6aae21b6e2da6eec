// Which part of a manual has to be judged anew when one document changes?
import type { Document } from "../../model/document.ts";
import { findDocument, type Manual } from "../../model/manual.ts";
import { computeUses } from "../../model/uses.ts";
import { judgedProcedures } from "../../rules/judged.ts";

/**
 * The manual with only the document, the procedures that use or require it, and what all those use and require
 * themselves; registers and policy stay. No weakening of a document changes what is said of any other.
 */
export function cutOut(manual: Manual, document: Document, asOf: string): Manual {
	const procedures = judgedProcedures({ manual, asOf });
	const checklistsOf = (procedure: Document) =>
		computeUses(manual, procedure, asOf).all.map(({ checklist }) => checklist);
	const touched = new Set<Document>([document]);
	for (const procedure of procedures) if (checklistsOf(procedure).includes(document)) touched.add(procedure);
	for (const one of touched) {
		for (const procedure of procedures) if (procedure.head.requires.includes(one.head.id)) touched.add(procedure);
	}
	const needed = new Set(touched);
	for (const one of needed) {
		for (const checklist of checklistsOf(one)) needed.add(checklist);
		for (const id of one.kind === "procedure" ? one.head.requires : []) {
			const required = procedures.find(({ head }) => head.id === id);
			if (required && findDocument(manual, id) === required) needed.add(required);
		}
	}
	return { ...manual, documents: manual.documents.filter((each) => needed.has(each)) };
}
