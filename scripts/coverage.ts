// npm run coverage: which procedures would let an error through?
import { computeCoverage } from "../src/manual/coverage/compute-coverage.ts";
import { didYouMean } from "../src/manual/model/nearest.ts";
import { coverageFormats, formatCoverage } from "../src/manual/report/format-coverage.ts";
import { formatFinding } from "../src/manual/report/format-finding.ts";
import {
	choosePaint,
	exitCode,
	readChoice,
	readContent,
	readSettings,
	runCommand,
	sharedHelp,
	UsageError,
} from "./settings.ts";

const help = `npm run coverage -- [options]
Tells which procedures in force have no QC step that counts, and how many are covered.
  --format FORMAT       ${coverageFormats.join(" | ")} (default: text)
  --min PERCENT         fail below this share of covered procedures (0 to 100)
  --process ID          only this process (may be repeated)
  --owner ROLE          only procedures of this owner (may be repeated)
${sharedHelp}
Exit code: 0 good, 1 gaps or below --min, 2 could not measure.`;

function readPercent(text: string | undefined): number {
	if (text === undefined) return 0;
	const percent = Number(text);
	if (text.trim() === "" || !(percent >= 0 && percent <= 100))
		throw new UsageError(`Unexpected "${text}" for --min, expected 0 to 100`);
	return percent;
}

function requireKnown(option: string, ids: readonly string[] | undefined, known: ReadonlyMap<string, unknown>): void {
	const unknown = ids?.find((id) => !known.has(id));
	if (unknown !== undefined)
		throw new UsageError(
			`Unexpected "${unknown}" for ${option}, expected one of the manual${didYouMean(unknown, known.keys())}`,
		);
}

await runCommand(help, () => {
	const {
		values,
		content,
		asOf,
		help: wantsHelp,
	} = readSettings({
		format: { type: "string" },
		min: { type: "string" },
		process: { type: "string", multiple: true },
		owner: { type: "string", multiple: true },
	});
	if (wantsHelp) return { output: `${help}\n`, code: exitCode.good };
	const options = values as { format?: string; min?: string; process?: string[]; owner?: string[] };
	const format = readChoice("--format", options.format, coverageFormats);
	const minimum = readPercent(options.min);
	const manual = readContent(content);
	if (!manual.sound) {
		const faults = manual.findings.filter(({ file }) => file.endsWith(".yaml"));
		process.stderr.write("Cannot measure: the policy or a register is not readable\n");
		// Whoever asked for JSON reads JSON, also when nothing could be counted.
		const output =
			format === "json"
				? `${JSON.stringify({ schemaVersion: 1, asOf, findings: faults }, null, 2)}\n`
				: faults.map((finding) => `${formatFinding(finding, choosePaint())}\n`).join("");
		return { output, code: exitCode.unmeasured };
	}
	requireKnown("--process", options.process, manual.registers.processes.entries);
	requireKnown("--owner", options.owner, manual.registers.roles.entries);
	const filter = {
		...(options.process && { processes: options.process }),
		...(options.owner && { owners: options.owner }),
	};
	const report = computeCoverage(manual, asOf, filter);
	const output = formatCoverage(report, manual.policy.title, format, choosePaint());
	if (report.summary.inScope === 0) {
		process.stderr.write("Nothing to measure: no procedure in force is in scope\n");
		return { output, code: exitCode.unmeasured };
	}
	const failed = report.findings.some(({ severity }) => severity === "error");
	if (report.summary.percent < minimum) process.stderr.write(`${report.summary.percent} % is below --min ${minimum}\n`);
	return { output, code: failed || report.summary.percent < minimum ? exitCode.findings : exitCode.good };
});
