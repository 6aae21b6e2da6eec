// Which documents can a change matter to, and which do they stand on?
import type { Document } from "../../model/document.ts";
import { dependenciesOf, namesAnywhere, seenFrom } from "./dependencies.ts";
import { isPlainId } from "./mentions.ts";
import type { PresentDocuments } from "./present-documents.ts";

/** Sets that grow while they are walked, and are walked to their end. */
interface Gathered {
	/** Paths of today: documents to judge, and those that they stand on. */
	wanted: Set<string>;
	/** Ids of what a change matters to, so that it matters to whatever stands on it. */
	affected: Set<string>;
	/** Ids of what the wanted documents stand on. */
	stood: Set<string>;
}

function want(gathered: Gathered, present: PresentDocuments, document: Document): void {
	if (present.parsed(document.path)?.document === document) gathered.wanted.add(document.path);
	for (const id of [document.head.id, ...dependenciesOf(document), ...seenFrom(document)])
		if (id) gathered.stood.add(id);
}

/**
 * Paths of today; undefined where only reading everything tells.
 * @param changed documents that changed, as they are and as they were
 * @param also ids: whatever names one of them is gathered too
 */
export function gatherAffected(
	present: PresentDocuments,
	changed: readonly Document[],
	also: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
	const gathered: Gathered = { wanted: new Set(), affected: new Set(), stood: new Set() };
	const { wanted, affected, stood } = gathered;
	const affect = (document: Document) => {
		for (const id of [document.head.id, ...document.head.supersedes]) if (id) affected.add(id);
		want(gathered, present, document);
	};
	for (const document of changed) affect(document);
	for (const id of also) {
		if (!isPlainId(id)) return undefined;
		for (const document of present.mayName(id, "named")) if (namesAnywhere(document, id)) affect(document);
	}
	for (const id of affected) {
		if (!isPlainId(id)) return undefined;
		stood.add(id);
		for (const document of present.mayName(id, "stands")) {
			if (dependenciesOf(document).includes(id)) affect(document);
		}
		for (const document of present.withId(id)) affect(document);
	}
	// Checklists, required procedures, and whatever supersedes one of all these.
	for (const id of stood) {
		if (!isPlainId(id)) return undefined;
		for (const document of present.withId(id)) want(gathered, present, document);
		for (const document of present.mayName(id, "supersedes")) {
			if (document.head.supersedes.includes(id)) want(gathered, present, document);
		}
	}
	return wanted;
}
