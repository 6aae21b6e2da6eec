// The coverage report as a spreadsheet, less what is still being written: drafts are not published.
import type { APIRoute } from "astro";
import { formatCoverage } from "../manual/report/format-coverage.ts";
import { coverageReport } from "../site/coverage-view.ts";
import { currentManual } from "../site/current-manual.ts";

export const GET: APIRoute = () => {
	const { manual, asOf } = currentManual();
	const report = coverageReport(manual, asOf);
	const procedures = report.procedures.filter(({ status }) => status !== "draft" && status !== "in-review");
	const body = formatCoverage({ ...report, procedures }, manual.policy.title, "csv");
	return new Response(body, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
