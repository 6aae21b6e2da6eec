// npm run coverage: the report itself, where it goes, and the exit code.
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import { formatCoverage, toldBy } from "../../src/manual/report/format-coverage.ts";
import { formatSentence } from "../../src/manual/report/format-sentence.ts";
import { knownRules } from "../../src/manual/rules/known-rules.ts";
import { exitCode } from "../run-command.ts";
import { readWholeContent } from "../settings.ts";
import type { ReportArguments } from "./arguments.ts";
import { compareWithBaseline, writeTo } from "./baseline.ts";
import { giveOutput, paintFor } from "./give-output.ts";
import { requireKnownFilter } from "./require-known.ts";
import { tellUnsound } from "./tell-unsound.ts";
import { judgeReport } from "./verdict.ts";

export function runReport(asked: ReportArguments): { output: string; code: number } {
	const { content, asOf, format, filter, verbosity, output: file } = asked;
	const manual = readWholeContent(content);
	if (!manual.sound) return tellUnsound(manual, asOf, format, file);
	requireKnownFilter(manual, filter);
	const { policy } = manual;
	const report = computeCoverage(manual, asOf, filter);
	const nothing = report.summary.inScope === 0;
	if (nothing) process.stderr.write("Nothing to measure: no procedure in force is in scope\n");
	if (asked.baseline !== undefined && asked.write && !nothing) return writeTo(asked.baseline, asked.write, report);
	const whole = filter.processes || filter.owners ? computeCoverage(manual, asOf) : report;
	const against = asked.baseline === undefined ? undefined : compareWithBaseline(asked.baseline, report, whole);
	const formatReport = (shown: typeof report) =>
		formatCoverage(shown, policy.title, format, {
			paint: paintFor(file),
			// A file is written whatever the terminal is to hear.
			verbosity: file !== undefined && verbosity === "quiet" ? "gaps" : verbosity,
			rules: knownRules,
			...(against && { accepted: against.accepted }),
		});
	const text = against ? against.tell(formatReport, format) : formatReport(report);
	if (nothing && toldBy(format) === "findings") return { output: "", code: exitCode.unmeasured };
	const given = giveOutput(text, file, format, formatSentence(report));
	const quiet = verbosity === "quiet";
	const output = quiet && file !== undefined ? "" : given;
	if (nothing) return { output, code: exitCode.unmeasured };
	const verdict = judgeReport({ ...report, findings: against?.counting ?? report.findings }, policy.mode, asked);
	const told = file === undefined && toldBy(format) === "verdict";
	const why = [...(told ? [] : verdict.thresholds), verdict.minimum].filter(Boolean);
	if (!quiet) process.stderr.write(why.map((line) => `${line}\n`).join(""));
	const code = verdict.failed ? exitCode.findings : exitCode.good;
	if (quiet || !verdict.passedOver) return { output, code };
	// A person reads it last; a program that reads the output is not to meet a line of another kind.
	const apart = format === "github" || file !== undefined ? "" : "\n";
	if (file !== undefined || toldBy(format) === "verdict")
		return { output: `${output}${apart}${verdict.passedOver}\n`, code };
	process.stderr.write(`${verdict.passedOver}\n`);
	return { output, code };
}
