// How does a page answer with a spreadsheet?
import { formatCsv } from "../manual/report/format-csv.ts";

/** A column: its head, and what a row says in it. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => string | undefined];

export function csvResponse<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Response {
	const head = columns.map(([name]) => name);
	const cells = rows.map((row) => columns.map(([, cell]) => cell(row) ?? ""));
	return new Response(formatCsv(head, cells), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}
