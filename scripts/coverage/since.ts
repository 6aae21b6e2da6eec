// npm run coverage -- --since REV: what did the changes since a revision make worse?
import { type ChangeReport, comparisonRules } from "../../src/manual/coverage/change/change-report.ts";
import { compareCoverage, findOpen } from "../../src/manual/coverage/change/compare-coverage.ts";
import { changeFormats, formatChange, formatChangeSentence } from "../../src/manual/report/format-change.ts";
import { knownRules } from "../../src/manual/rules/known-rules.ts";
import { changeReader } from "../../src/manual/source/git/read-before-and-after.ts";
import { exitCode } from "../run-command.ts";
import { readChoice, requireContent } from "../settings.ts";
import type { SinceArguments } from "./arguments.ts";
import { giveOutput, paintFor } from "./give-output.ts";

/** What changed since a revision, and how many documents had to be read for it; or why it cannot be compared. */
export function compareSince({
	revision,
	content,
	asOf,
}: Pick<SinceArguments, "revision" | "content" | "asOf">):
	| { report: ChangeReport; documents: number; title: string }
	| { unsound: string } {
	const reader = changeReader(content.folder, content.label, revision);
	// Some rules look at the whole manual; where they would tell a difference, whatever it may rest on is read too.
	const also = new Set<string>();
	for (;;) {
		const { before, after, commit, renamed, documents } = reader.read(also);
		if (!before.sound || !after.sound) return { unsound: before.sound ? "now" : `at ${revision}` };
		const report = compareCoverage({ before, after, asOf, renamed }, { revision, commit });
		const open = findOpen(report, after).filter((id) => !also.has(id));
		if (open.length === 0) return { report, documents, title: after.policy.title };
		for (const id of open) also.add(id);
	}
}

export function runSince({ format: asked, failOn = "error", output: file, ...settings }: SinceArguments): {
	output: string;
	code: number;
} {
	const format = readChoice("--format", asked, changeFormats);
	requireContent(settings.content);
	const compared = compareSince(settings);
	if ("unsound" in compared) {
		process.stderr.write(`Cannot compare: the policy or a register is not readable ${compared.unsound}\n`);
		return { output: "", code: exitCode.unmeasured };
	}
	const text = formatChange(compared.report, format, {
		paint: paintFor(file),
		title: compared.title,
		rules: [...knownRules, ...comparisonRules],
	});
	const output = giveOutput(text, file, format, formatChangeSentence(compared.report));
	const { worse, look } = compared.report.summary;
	const failing = { error: worse, warning: worse + look, never: 0 }[failOn];
	return { output, code: failing > 0 ? exitCode.findings : exitCode.good };
}
