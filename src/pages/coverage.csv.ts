// The coverage report as a spreadsheet.
import type { APIRoute } from "astro";
import { formatCoverage } from "../manual/report/format-coverage.ts";
import { coverageReport } from "../site/coverage-view.ts";
import { currentManual } from "../site/current-manual.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const body = formatCoverage(coverageReport(manual, asOf), manual.policy.title, "csv");
	return new Response(body, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
