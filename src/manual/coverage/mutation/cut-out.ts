// Which part of a manual has to be judged anew when one document changes?
import type { Document, Procedure } from "../../model/document.ts";
import { findDocument, type Manual } from "../../model/manual.ts";
import { usedChecklists } from "../../model/uses.ts";
import { judgedProcedures, judgedProceduresWith } from "../../rules/judged.ts";
import { toldFlow } from "../../rules/told-flow.ts";

/**
 * Procedures besides those that are judged anew which keep it from being told that nobody uses a checklist or protects an
 * expectation: one for each that the document uses, or declares a failure mode of.
 */
function findStandIns(manual: Manual, document: Document, asOf: string, touched: ReadonlySet<Document>): Procedure[] {
	const context = { manual, asOf };
	const isOther = (procedure: Procedure) => !touched.has(procedure);
	const using = [...usedChecklists(manual, document, asOf)].flatMap(
		(checklist) => judgedProceduresWith(context, checklist).find(isOther) ?? [],
	);
	const declared = document.kind === "procedure" ? document.head.failureModes : [];
	const protecting = [...manual.registers.expectations.entries.values()].flatMap(({ brokenBy }) => {
		if (!brokenBy.some((mode) => declared.includes(mode))) return [];
		const controls = (procedure: Procedure) =>
			procedure.head.failureModes.some((mode) => brokenBy.includes(mode)) &&
			toldFlow(context, procedure).failureModes.some(({ id, controlled }) => controlled && brokenBy.includes(id));
		return judgedProcedures(context).find((each) => isOther(each) && controls(each)) ?? [];
	});
	return [...using, ...protecting];
}

/**
 * The manual with only the document, the procedures that use or require it, and what all those use and require
 * themselves, and who else uses a checklist or protects an expectation as they do; registers and policy stay. No weakening
 * of a document changes what is said of any other.
 */
export function cutOut(manual: Manual, document: Document, asOf: string): Manual {
	const procedures = judgedProcedures({ manual, asOf });
	const touched = new Set<Document>([document, ...judgedProceduresWith({ manual, asOf }, document)]);
	for (const one of touched) {
		for (const procedure of procedures) if (procedure.head.requires.includes(one.head.id)) touched.add(procedure);
	}
	const needed = new Set<Document>([...touched, ...findStandIns(manual, document, asOf, touched)]);
	for (const one of needed) {
		for (const checklist of usedChecklists(manual, one, asOf)) needed.add(checklist);
		for (const id of one.kind === "procedure" ? one.head.requires : []) {
			const required = procedures.find(({ head }) => head.id === id);
			if (required && findDocument(manual, id) === required) needed.add(required);
		}
	}
	return { ...manual, documents: manual.documents.filter((each) => needed.has(each)) };
}
