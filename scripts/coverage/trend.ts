// npm run coverage -- --trend N: how has coverage come along, read from git alone?

import { computeTrend, type TrendReport } from "../../src/manual/coverage/compute-trend.ts";
import { formatSkipped, formatTrend, formatTrendSentence, trendFormats } from "../../src/manual/report/format-trend.ts";
import { isCutOff } from "../../src/manual/source/git/find-commit.ts";
import { manualReader } from "../../src/manual/source/git/read-manual-at.ts";
import { readRevisions, readSkippedTags } from "../../src/manual/source/git/read-revisions.ts";
import { UnreadableRevision } from "../../src/manual/source/git/run-git.ts";
import { exitCode, UsageError } from "../run-command.ts";
import { readChoice, readContent } from "../settings.ts";
import type { TrendArguments } from "./arguments.ts";
import { giveOutput, paintFor } from "./give-output.ts";

const kinds = ["tags", "month-ends"] as const;

export function runTrend({ count, by: asked, format: form, output: file, content, asOf }: TrendArguments): {
	output: string;
	code: number;
} {
	if (!/^[1-9]\d{0,3}$/.test(count))
		throw new UsageError(`Unexpected "${count}" for --trend, expected how many revisions, 1 to 9999`);
	const format = readChoice("--format", form, trendFormats);
	const manual = readContent(content);
	const read = (by: TrendReport["by"]) => readRevisions(content.folder, { by, count: Number(count), asOf });
	let by = readChoice("--trend-by", asked, kinds);
	let revisions = read(by);
	if (revisions.length === 0 && asked === undefined) {
		by = "month-ends";
		revisions = read(by);
	}
	const skipped = by === "tags" && revisions.length < Number(count) ? readSkippedTags(content.folder, asOf) : [];
	const readAt = manualReader(content.folder, content.label, manual);
	const points = computeTrend(revisions, (revision) => {
		try {
			return readAt(revision);
		} catch (error) {
			// Which revision it is stands in the row.
			if (error instanceof UnreadableRevision) return { unreadable: error.message.replace(/^.*": /, "") };
			throw error;
		}
	});
	if (isCutOff(content.folder))
		process.stderr.write("The git history is cut off (a shallow clone): what is older is left out\n");
	if (!points.some((point) => "figures" in point)) {
		for (const line of formatSkipped({ skipped })) process.stderr.write(`${line}\n`);
		const nothing = by === "tags" ? "no tag" : "no month has ended since the first commit";
		process.stderr.write(`Nothing to measure: ${points.length === 0 ? nothing : "no revision could be measured"}\n`);
		if (points.length === 0) return { output: "", code: exitCode.unmeasured };
	}
	const report: TrendReport = { schemaVersion: 1, by, points, ...(skipped.length > 0 && { skipped }) };
	const text = formatTrend(report, manual.policy.title, format, paintFor(file));
	const output = giveOutput(text, file, format, formatTrendSentence(report));
	return { output, code: points.some((point) => "figures" in point) ? exitCode.good : exitCode.unmeasured };
}
