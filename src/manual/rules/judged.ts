// Which documents do the coverage rules judge? Those in force that could be read.
import type { Document, Procedure } from "../model/document.ts";
import { isLive } from "../model/exemption.ts";
import { isInForce } from "../model/in-force.ts";
import { proceduresOf } from "../model/manual.ts";
import type { RuleContext } from "./rule.ts";

export function judgedProcedures({ manual, asOf }: RuleContext): Procedure[] {
	return proceduresOf(manual).filter((procedure) => procedure.measured && isInForce(manual, procedure, asOf));
}

/** Procedures and checklists: what is written in a checklist is judged once, however many use it. */
export function judgedDocuments({ manual, asOf }: RuleContext): Document[] {
	return manual.documents.filter((document) => document.measured && isInForce(manual, document, asOf));
}

/** A live exemption is the permission to have no check, so what follows from having none is not told besides. */
export function isExempt(procedure: Procedure, { manual, asOf }: RuleContext): boolean {
	return isLive(procedure, manual.policy, asOf);
}
