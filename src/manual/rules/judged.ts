// Which documents do the coverage rules judge? Those in force that could be read.
import type { Document, Procedure } from "../model/document.ts";
import { isLive } from "../model/exemption.ts";
import { isInForce } from "../model/in-force.ts";
import { perDay } from "../model/per-day.ts";
import { usedChecklists } from "../model/uses.ts";
import type { RuleContext } from "./rule.ts";

const judged = perDay((manual, asOf) => {
	const documents = manual.documents.filter((document) => document.measured && isInForce(manual, document, asOf));
	return { documents, procedures: documents.filter((document) => document.kind === "procedure") };
});

export function judgedProcedures({ manual, asOf }: RuleContext): readonly Procedure[] {
	return judged(manual, asOf).procedures;
}

/** Procedures and checklists: what is written in a checklist is judged once, however many use it. */
export function judgedDocuments({ manual, asOf }: RuleContext): readonly Document[] {
	return judged(manual, asOf).documents;
}

/** Procedures in whose page a document stands: itself, or those that use the checklist, over others too. */
export function judgedProceduresWith({ manual, asOf }: RuleContext, document: Document): readonly Procedure[] {
	return judgedProcedures({ manual, asOf }).filter(
		(procedure) => procedure === document || usedChecklists(manual, procedure, asOf).has(document),
	);
}

/** A live exemption is the permission to have no check, so what follows from having none is not told besides. */
export function isExempt(procedure: Procedure, { manual, asOf }: RuleContext): boolean {
	return isLive(manual, procedure, asOf);
}
