// How is it told how coverage has come along?
import type { TrendPoint, TrendReport } from "../coverage/compute-trend.ts";
import { howMany } from "../model/how-many.ts";
import { formatDate } from "./format-date.ts";
import { noPaint, type Paint, printable } from "./format-finding.ts";
import { formatTable } from "./format-table.ts";
import { escapeMarkdown, markdownTable } from "./markdown-table.ts";

export const trendFormats = ["text", "json", "markdown"] as const;
type TrendFormat = (typeof trendFormats)[number];

/** Tags that are named of those left out. */
const mostSkipped = 10;

const columns = [
	"revision",
	"day",
	"in scope",
	"covered",
	"percent",
	"shallow",
	"uncovered",
	"exempt",
	"unmeasured",
	"guarded",
	"controlled",
];

function cellsOf(point: TrendPoint): string[] {
	if ("unreadable" in point) return [];
	const { inScope, covered, percent, shallow, uncovered, exempt, unmeasured, irreversibleSteps, failureModes } =
		point.figures;
	return [
		String(inScope),
		String(covered),
		`${percent} %`,
		String(shallow),
		String(uncovered),
		String(exempt),
		String(unmeasured),
		`${irreversibleSteps.guarded} of ${irreversibleSteps.total}`,
		`${failureModes.controlled} of ${failureModes.total}`,
	];
}

/** How many were measured, in one sentence. */
export function formatTrendSentence({ by, points }: TrendReport): string {
	const measured = points.filter((point) => "figures" in point).length;
	return `${howMany(measured, by === "tags" ? "tag" : "month end")} measured.`;
}

/** What was left out, a line each: the first few, if there are many. */
export function formatSkipped({ skipped = [] }: Pick<TrendReport, "skipped">): string[] {
	const lines = skipped.slice(0, mostSkipped).map(({ name, why }) => `${printable(name)} was left out, because ${why}`);
	const more = skipped.length - mostSkipped;
	return more > 0 ? [...lines, `and ${howMany(more, "tag")} more`] : lines;
}

function formatText(report: TrendReport, title: string, paint: Paint): string {
	const { by, points } = report;
	const kind = howMany(points.length, by === "tags" ? "tag" : "month end").replace(/^1 /, "");
	const rows = points.map((point) => [printable(point.name), formatDate(point.day), ...cellsOf(point)]);
	const unread = points.flatMap((point) =>
		"unreadable" in point ? [`  ${printable(point.name)} could not be measured: ${printable(point.unreadable)}`] : [],
	);
	unread.push(...formatSkipped(report).map((line) => `  ${line}`));
	const help = "guarded: of the irreversible steps; controlled: of the failure modes, as procedures declare them.";
	return [
		paint("bold", `QC coverage of ${printable(title)} at the last ${kind}`),
		"",
		formatTable(columns, rows),
		...(unread.length > 0 ? ["", ...unread] : []),
		"",
		paint("dim", help),
		"",
	].join("\n");
}

function formatMarkdown(report: TrendReport, title: string): string {
	const { points } = report;
	const rows = points.map((point) => {
		const cells = "unreadable" in point ? [point.unreadable] : cellsOf(point);
		return [point.name, formatDate(point.day), ...cells, ...Array<string>(columns.length - 2 - cells.length).fill("")];
	});
	const left = formatSkipped(report).map((line) => `- ${escapeMarkdown(line)}`);
	if (left.length > 0) left.push("");
	return [`# QC coverage of ${escapeMarkdown(title)} over time`, "", ...markdownTable(columns, rows), "", ...left].join(
		"\n",
	);
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
