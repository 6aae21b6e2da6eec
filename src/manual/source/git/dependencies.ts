// On which others does a document stand, so that it cannot be judged without them?
import type { Document } from "../../model/document.ts";

/** Ids of the documents that one stands on: what it uses and requires. */
export function dependenciesOf(document: Document): string[] {
	const uses = document.allNodes.flatMap((node) => (node.component === "UseChecklist" ? node.ref : []));
	return document.kind === "procedure" ? [...uses, ...document.head.requires] : uses;
}

/** Ids of the documents that its reactions lead to: a circle of them is found from each. */
export function seenFrom({ allNodes }: Document): string[] {
	return allNodes.flatMap((node) => (node.component === "OnFail" && node.see ? node.see : []));
}

/** Does a document declare a failure mode, use a checklist or require a procedure of that id? */
export function namesAnywhere(document: Document, id: string): boolean {
	if (dependenciesOf(document).includes(id)) return true;
	return document.kind === "procedure" && document.head.failureModes.includes(id);
}
