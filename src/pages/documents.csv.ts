// The master list as a spreadsheet.
import type { APIRoute } from "astro";
import { csvResponse } from "../site/csv-response.ts";
import { currentManual } from "../site/current-manual.ts";
import { type MasterRow, masterRows } from "../site/master-list.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const words = text.documentsPage;
	return csvResponse<MasterRow>(
		[
			[text.id, ({ id }) => id],
			[text.title, ({ title }) => title],
			[text.kind, ({ kind }) => kind],
			[text.process, ({ process }) => process],
			[text.owner, ({ owner }) => owner],
			[text.status, ({ status }) => status],
			[words.csvReplacedBy, ({ replacedBy }) => replacedBy],
			[text.revision, ({ revision }) => String(revision)],
			[text.effective, ({ effective }) => effective],
			[text.reviewDue, ({ reviewDue }) => reviewDue],
			[words.csvReview, ({ reviewState }) => reviewState && text.reviewStates[reviewState]],
			[words.qc, ({ qc }) => qc],
			[text.criticality, ({ criticality }) => criticality],
			[words.csvFile, ({ file }) => file],
		],
		masterRows(manual, asOf),
	);
};
