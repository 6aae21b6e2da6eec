// npm run coverage: the report itself, where it goes, and the exit code.
import { computeCoverage } from "../../src/manual/coverage/compute-coverage.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { didYouMean } from "../../src/manual/model/nearest.ts";
import { formatCoverage } from "../../src/manual/report/format-coverage.ts";
import { formatFinding, formatGithubAnnotation, noPaint } from "../../src/manual/report/format-finding.ts";
import { formatSentence } from "../../src/manual/report/format-sentence.ts";
import { knownRules } from "../../src/manual/rules/known-rules.ts";
import { choosePaint, exitCode, readContent, UsageError, writeOutput } from "../settings.ts";
import type { Filter, ReportArguments } from "./arguments.ts";
import { compareWithBaseline, writeTo } from "./baseline.ts";
import { judgeReport } from "./verdict.ts";

/** Formats that a person reads, and that tell what was missed themselves. */
const toldInside: readonly string[] = ["text", "markdown", "github"];
/** Formats that say what was found and cannot say that nothing was measured: an empty list would be taken for good news. */
const silentOnNothing: readonly string[] = ["sarif", "junit", "gitlab"];

function requireKnown(option: string, ids: readonly string[] | undefined, known: ReadonlyMap<string, unknown>): void {
	const unknown = ids?.find((id) => !known.has(id));
	if (unknown !== undefined)
		throw new UsageError(
			`Unexpected "${unknown}" for ${option}, expected one of the manual${didYouMean(unknown, known.keys())}`,
		);
}

/** Throws UsageError where a filter names what the registers do not have. */
export function requireKnownFilter({ registers }: Manual, { processes, owners }: Filter): void {
	requireKnown("--process", processes, registers.processes.entries);
	requireKnown("--owner", owners, registers.roles.entries);
}

const cannotMeasure = "Cannot measure: the policy or a register is not readable\n";

/** What is told where nothing can be counted. A file that a program reads is not written with something else in it. */
export function tellUnsound(manual: Manual, asOf: string, format: ReportArguments["format"], file?: string) {
	const faults = manual.findings.filter(({ file }) => file.endsWith(".yaml"));
	const lines = (one: (finding: (typeof faults)[number]) => string) => faults.map((each) => `${one(each)}\n`).join("");
	const code = exitCode.unmeasured;
	process.stderr.write(cannotMeasure);
	switch (format) {
		case "json": {
			// Whoever asked for JSON reads JSON, also when nothing could be counted.
			const output = `${JSON.stringify({ schemaVersion: 1, asOf, findings: faults }, null, 2)}\n`;
			if (file === undefined) return { output, code };
			writeOutput(file, output);
			return { output: "", code };
		}
		case "github":
			return { output: lines((finding) => formatGithubAnnotation(finding)), code };
		case "sarif":
		case "junit":
		case "gitlab":
			process.stderr.write(lines((finding) => formatFinding(finding)));
			return { output: "", code };
		default:
			return { output: lines((finding) => formatFinding(finding, choosePaint())), code };
	}
}

export function runReport(asked: ReportArguments): { output: string; code: number } {
	const { content, asOf, format, filter, verbosity, output: file } = asked;
	const manual = readContent(content);
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
			paint: file === undefined ? choosePaint() : noPaint,
			// A file is written whatever the terminal is to hear.
			verbosity: file !== undefined && verbosity === "quiet" ? "gaps" : verbosity,
			rules: knownRules,
			...(against && { accepted: against.accepted }),
		});
	const text = against ? against.tell(formatReport, format) : formatReport(report);
	if (nothing && silentOnNothing.includes(format)) return { output: "", code: exitCode.unmeasured };
	if (file !== undefined) writeOutput(file, text);
	const quiet = verbosity === "quiet";
	const written = quiet ? "" : `Wrote ${file} (${format}). ${formatSentence(report)}\n`;
	const output = file === undefined ? text : written;
	if (nothing) return { output, code: exitCode.unmeasured };
	const verdict = judgeReport({ ...report, findings: against?.counting ?? report.findings }, policy.mode, asked);
	const told = file === undefined && toldInside.includes(format);
	const why = [...(told ? [] : verdict.thresholds), verdict.minimum].filter(Boolean);
	if (!quiet) process.stderr.write(why.map((line) => `${line}\n`).join(""));
	const code = verdict.failed ? exitCode.findings : exitCode.good;
	if (quiet || !verdict.passedOver) return { output, code };
	// A person reads it last; a program that reads the output is not to meet a line of another kind.
	const apart = format === "github" || file !== undefined ? "" : "\n";
	if (file !== undefined || toldInside.includes(format))
		return { output: `${output}${apart}${verdict.passedOver}\n`, code };
	process.stderr.write(`${verdict.passedOver}\n`);
	return { output, code };
}
