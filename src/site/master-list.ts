// What does the master list say of every document? The same rows for the page and for the CSV file (ISO 9001:2015 7.5.3).
import { type Document, validChecksOf } from "../manual/model/document.ts";
import type { Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import type { ReviewState } from "../manual/model/review.ts";
import { coverageStateOf } from "./coverage-view.ts";
import { processTitle, roleTitle, standingOf } from "./document-view.ts";
import { masterDocuments } from "./listing.ts";
import { reviewOf } from "./reviews.ts";
import { interfaceStrings } from "./strings/strings.ts";

export interface MasterRow {
	id: string;
	title: string;
	kind: string;
	process: string;
	owner: string;
	/** In words: also superseded and not yet effective. */
	status: string;
	/** Id of the document that replaces it; empty where none does. */
	replacedBy: string;
	/** False: nobody may work by it. */
	inForce: boolean;
	revision: number;
	/** ISO dates; empty where there is none. */
	effective: string;
	reviewDue: string;
	reviewState: ReviewState | "";
	/** Coverage in words; for a checklist the number of its QC steps. */
	qc: string;
	criticality: string;
	file: string;
}

/** Key and name of each column, in its order. */
export function masterColumns(): [key: string, name: string][] {
	const text = interfaceStrings();
	return [
		["id", text.id],
		["title", text.title],
		["kind", text.kind],
		["process", text.process],
		["owner", text.owner],
		["status", text.status],
		["revision", text.revision],
		["effective", text.effective],
		["review", text.reviewDue],
		["qc", text.documentsPage.qc],
	];
}

/** Status of a document in words. */
export function statusWord(manual: Manual, asOf: string, document: Document): string {
	const text = interfaceStrings();
	const { status } = document.head;
	if (status !== "effective") return text.statuses[status];
	const { inForce, successors } = standingOf({ manual, asOf }, document);
	return successors.length > 0 ? text.superseded : inForce ? text.statuses.effective : text.notYet;
}

/** One row a document that has a page, by id. */
export const masterRows = perDay((manual, asOf): readonly MasterRow[] => {
	const text = interfaceStrings();
	return masterDocuments(manual, asOf).map((document) => {
		const { head } = document;
		const review = reviewOf(manual, document, asOf);
		const { inForce, successors } = standingOf({ manual, asOf }, document);
		const state = coverageStateOf(manual, asOf, document);
		const checks = validChecksOf(document).length;
		return {
			id: head.id,
			title: head.title,
			kind: text[document.kind],
			process: processTitle(manual, head.process),
			owner: roleTitle(manual, head.owner),
			status: statusWord(manual, asOf, document),
			replacedBy: successors.map((each) => each.head.id).join(", "),
			inForce,
			revision: head.revision,
			effective: head.effective ?? "",
			reviewDue: review?.due ?? "",
			reviewState: review?.state ?? "",
			qc: state ? text.states[state] : text.qcStepCount(checks),
			criticality: text.severities[head.criticality],
			file: document.path,
		};
	});
});
