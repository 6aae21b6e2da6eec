// On which others does a document stand, so that it cannot be judged without them?
import { type Document, nodesOf } from "../../model/document.ts";

/** Ids of the documents that one stands on: what it uses and requires. */
export function dependenciesOf(document: Document): string[] {
	const uses = nodesOf(document, "UseChecklist").map(({ ref }) => ref);
	return document.kind === "procedure" ? [...uses, ...document.head.requires] : uses;
}

/** Ids of the documents that its reactions lead to: a circle of them is found from each. */
export function seenFrom(document: Document): string[] {
	return nodesOf(document, "OnFail").flatMap(({ see }) => see || []);
}

/** Does a document declare a failure mode, use a checklist or require a procedure of that id? */
export function namesAnywhere(document: Document, id: string): boolean {
	if (dependenciesOf(document).includes(id)) return true;
	return document.kind === "procedure" && document.head.failureModes.includes(id);
}
