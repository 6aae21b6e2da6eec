// Which part of a manual has to be judged anew when one document changes?
import type { Document } from "../../model/document.ts";
import { findDocument, type Manual } from "../../model/manual.ts";
import { usedChecklists } from "../../model/uses.ts";
import { judgedProcedures, judgedProceduresWith } from "../../rules/judged.ts";

/**
 * The manual with only the document, the procedures that use or require it, and what all those use and require
 * themselves; registers and policy stay. No weakening of a document changes what is said of any other.
 */
export function cutOut(manual: Manual, document: Document, asOf: string): Manual {
	const procedures = judgedProcedures({ manual, asOf });
	const touched = new Set<Document>([document, ...judgedProceduresWith({ manual, asOf }, document)]);
	for (const one of touched) {
		for (const procedure of procedures) if (procedure.head.requires.includes(one.head.id)) touched.add(procedure);
	}
	const needed = new Set(touched);
	for (const one of needed) {
		for (const checklist of usedChecklists(manual, one, asOf)) needed.add(checklist);
		for (const id of one.kind === "procedure" ? one.head.requires : []) {
			const required = procedures.find(({ head }) => head.id === id);
			if (required && findDocument(manual, id) === required) needed.add(required);
		}
	}
	return { ...manual, documents: manual.documents.filter((each) => needed.has(each)) };
}
