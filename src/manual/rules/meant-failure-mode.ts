// Which failure mode of the register did the writer mean who wrote one that it does not have?
import type { Document } from "../model/document.ts";
import { findChecklist, isKnown, type Manual } from "../model/manual.ts";
import { nearest } from "../model/nearest.ts";

/** Failure modes for which the checks look that stand in a document or in a checklist that it names. */
function lookedFor(manual: Manual, document: Document): string[] {
	return document.allNodes.flatMap((node) => {
		if (node.component === "QCStep") return node.controls;
		const checklist = node.component === "UseChecklist" ? findChecklist(manual, node.ref) : undefined;
		return checklist?.allNodes.flatMap((each) => (each.component === "QCStep" ? each.controls : [])) ?? [];
	});
}

/** Of two that are as near, the one that the document names elsewhere: its checks where the head is wrong, the head where a check is. */
export function meantFailureMode(
	manual: Manual,
	document: Document,
	id: string,
	place: "head" | "check",
): string | undefined {
	const { ids } = manual.registers["failure-modes"];
	const declared = document.kind === "procedure" ? document.head.failureModes : [];
	const named = place === "check" ? declared : lookedFor(manual, document).filter((each) => !declared.includes(each));
	return nearest(id, [...named.filter((each) => ids.has(each)), ...ids]);
}

/** Does the head declare a failure mode by a name that the register does not have? */
export function isMisspeltInHead(manual: Manual, document: Document, mode: string): boolean {
	const register = manual.registers["failure-modes"];
	const declared = document.kind === "procedure" ? document.head.failureModes : [];
	return declared.some((id) => !isKnown(register, id) && meantFailureMode(manual, document, id, "head") === mode);
}
