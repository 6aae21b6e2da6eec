// npm run coverage -- --since REV: what did the changes since a revision make worse?
import { compareCoverage } from "../src/manual/coverage/compare-coverage.ts";
import { changeFormats, formatChange } from "../src/manual/report/format-change.ts";
import { findCommit } from "../src/manual/source/find-commit.ts";
import { readChanges } from "../src/manual/source/read-changes.ts";
import { readManualBefore } from "../src/manual/source/read-manual-at.ts";
import { choosePaint, exitCode, readChoice, readContent } from "./settings.ts";

export interface SinceSettings {
	revision: string;
	format: string | undefined;
	content: { folder: string; label: string };
	asOf: string;
}

export function runSince({ revision, format: asked, content, asOf }: SinceSettings): { output: string; code: number } {
	const format = readChoice("--format", asked, changeFormats);
	const { commit } = findCommit(content.folder, revision);
	const after = readContent(content);
	const before = readManualBefore(after, content.folder, content.label, revision);
	for (const [manual, when] of [[before, `at ${revision}`] as const, [after, "now"] as const]) {
		if (manual.sound) continue;
		process.stderr.write(`Cannot compare: the policy or a register is not readable ${when}\n`);
		return { output: "", code: exitCode.unmeasured };
	}
	const { renamed } = readChanges(content.folder, revision);
	const report = compareCoverage({ before, after, asOf, renamed }, { revision, commit });
	const output = formatChange(report, format, choosePaint());
	return { output, code: report.summary.worse > 0 ? exitCode.findings : exitCode.good };
}
