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
	manual.documents.filter((document) => isPublished(document)).sort(byId),
);

const documentsByProcess = perDay((manual, asOf) =>
	Map.groupBy(listedDocuments(manual, asOf), ({ head }) => head.process),
);

/** Listed documents of a process. */
export function documentsOfProcess(
	manual: Manual,
	asOf: string,
	process: string,
): { procedures: Procedure[]; checklists: Checklist[] } {
	const documents = documentsByProcess(manual, asOf).get(process) ?? [];
	return {
		procedures: documents.filter((document) => document.kind === "procedure"),
		checklists: documents.filter((document) => document.kind === "checklist"),
	};
}
