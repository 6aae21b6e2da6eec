// The master list as a spreadsheet.
import type { APIRoute } from "astro";
import { formatCsv } from "../manual/report/format-csv.ts";
import { currentManual } from "../site/current-manual.ts";
import { masterRows } from "../site/master-list.ts";
import { interfaceStrings } from "../site/strings/strings.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const text = interfaceStrings();
	const words = text.documentsPage;
	const head = [
		text.id,
		text.title,
		text.kind,
		text.process,
		text.owner,
		text.status,
		words.csvReplacedBy,
		text.revision,
		text.effective,
		text.reviewDue,
		words.csvReview,
		words.qc,
		text.criticality,
		words.csvFile,
	];
	const rows = masterRows(manual, asOf).map((row) => [
		row.id,
		row.title,
		row.kind,
		row.process,
		row.owner,
		row.status,
		row.replacedBy,
		String(row.revision),
		row.effective,
		row.reviewDue,
		row.reviewState && text.reviewStates[row.reviewState],
		row.qc,
		row.criticality,
		row.file,
	]);
	return new Response(formatCsv(head, rows), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
