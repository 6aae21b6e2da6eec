// Which documents stand in the lists of the site, and in which order?
import type { Checklist, Document, Procedure } from "../manual/model/document.ts";
import { compareText } from "../manual/model/finding.ts";
import { isInForce } from "../manual/model/in-force.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { isBeingWritten, isPublished } from "./document-view.ts";

const byId = (a: Document, b: Document) => compareText(a.head.id, b.head.id) || compareText(a.path, b.path);

/** What staff may work by, by id. In dev also what is being written, so that a writer finds it. */
export const listedDocuments = perDay((manual, asOf): readonly Document[] =>
	manual.documents
		.filter(
			(document) =>
				document.head.id !== "" &&
				(isInForce(manual, document, asOf) || (import.meta.env.DEV && isBeingWritten(document))),
		)
		.sort(byId),
);

/** Every document that has a page, by id: the master list. */
export const masterDocuments = perDay((manual): readonly Document[] =>
	manual.documents.filter((document) => isPublished(document, import.meta.env.DEV)).sort(byId),
);

export interface ProcessDocuments {
	procedures: Procedure[];
	checklists: Checklist[];
}

/** Listed documents of each process. */
const documentsByProcess = perDay((manual, asOf): ReadonlyMap<string, ProcessDocuments> => {
	const groups = new Map<string, ProcessDocuments>();
	for (const document of listedDocuments(manual, asOf)) {
		const group = groups.get(document.head.process) ?? { procedures: [], checklists: [] };
		groups.set(document.head.process, group);
		if (document.kind === "procedure") group.procedures.push(document);
		else group.checklists.push(document);
	}
	return groups;
});

export function documentsOfProcess(manual: Manual, asOf: string, process: string): ProcessDocuments {
	return documentsByProcess(manual, asOf).get(process) ?? { procedures: [], checklists: [] };
}
