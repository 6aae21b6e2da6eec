// How is it told how coverage has come along?
import type { TrendPoint, TrendReport } from "../coverage/compute-trend.ts";
import { formatDate } from "./format-date.ts";
import { noPaint, type Paint, printable } from "./format-finding.ts";
import { formatTable } from "./format-table.ts";
import { escapeMarkdown, markdownTable } from "./markdown-table.ts";

export const trendFormats = ["text", "json", "markdown"] as const;
export type TrendFormat = (typeof trendFormats)[number];

const columns = ["revision", "day", "in scope", "covered", "percent", "uncovered", "shallow", "guarded", "controlled"];

function cellsOf(point: TrendPoint): string[] {
	if ("unreadable" in point) return [];
	const { inScope, covered, percent, uncovered, shallow, irreversibleSteps, failureModes } = point.figures;
	return [
		String(inScope),
		String(covered),
		`${percent} %`,
		String(uncovered),
		String(shallow),
		`${irreversibleSteps.guarded} of ${irreversibleSteps.total}`,
		`${failureModes.controlled} of ${failureModes.total}`,
	];
}

function formatText({ by, points }: TrendReport, title: string, paint: Paint): string {
	const kind = by === "tags" ? "tags" : "month ends";
	const rows = points.map((point) => [printable(point.name), formatDate(point.day), ...cellsOf(point)]);
	const unread = points.flatMap((point) =>
		"unreadable" in point ? [`  ${printable(point.name)} could not be measured: ${printable(point.unreadable)}`] : [],
	);
	const help = "guarded: of the irreversible steps; controlled: of the failure modes, as procedures declare them.";
	return [
		paint("bold", `QC coverage of ${printable(title)} at the last ${points.length} ${kind}`),
		"",
		formatTable(columns, rows),
		...(unread.length > 0 ? ["", ...unread] : []),
		"",
		paint("dim", help),
		"",
	].join("\n");
}

function formatMarkdown({ points }: TrendReport, title: string): string {
	const rows = points.map((point) => {
		const cells = "unreadable" in point ? [point.unreadable] : cellsOf(point);
		return [point.name, formatDate(point.day), ...cells, ...Array<string>(columns.length - 2 - cells.length).fill("")];
	});
	return [`# QC coverage of ${escapeMarkdown(title)} over time`, "", ...markdownTable(columns, rows), ""].join("\n");
}

/** A trend in one of its formats, ending in a newline. `title` is the manual's. */
export function formatTrend(report: TrendReport, title: string, format: TrendFormat, paint: Paint = noPaint): string {
	switch (format) {
		case "json":
			return `${JSON.stringify(report, null, 2)}\n`;
		case "markdown":
			return formatMarkdown(report, title);
		default:
			return formatText(report, title, paint);
	}
}
