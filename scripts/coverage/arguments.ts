// What may be asked of `npm run coverage`, and how are wrong questions told?
import { didYouMean } from "../../src/manual/model/nearest.ts";
import { type CoverageFormat, coverageFormats } from "../../src/manual/report/format-coverage.ts";
import { type Verbosity, verbosities } from "../../src/manual/report/report-options.ts";
import { readChoice, readSettings, sharedHelp, UsageError } from "../settings.ts";
import { type FailOn, failOn } from "./verdict.ts";

export const help = `npm run coverage -- [options]                report which procedures in force let an error through
npm run coverage -- why ID [options]         why a procedure, checklist, failure mode or expectation stands as it does
npm run coverage -- explain RULE [options]   what a rule is about, with examples
npm run coverage -- list [rules] [options]   every procedure, or every rule, in a line
npm run coverage -- --since REV              only what the changes since a commit, tag or branch made worse, committed
                                             or not (--format as of the report,
                                             --fail-on error | warning: what is to be looked at fails too | never)
npm run coverage -- --trend N                the figures at the last N tags, or month ends where there is no tag
                                             (--trend-by tags | month-ends, --format text | json | markdown)
npm run coverage -- --mutate                 would the report notice? Every check is weakened, one at a time
                                             (--format text | json, --verbosity all: what was noticed too)
Options of the report:
  --format FORMAT       ${coverageFormats.join(" | ")} (default: text)
  --verbosity HOW       quiet: nothing, the exit code tells | summary: the sentence and the table by process
                        | gaps: what lets an error through (default) | all: every procedure with its paths.
                        summary, gaps and all differ in text and markdown only
  --fail-on WHAT        error (default) | warning | never. never also passes over the thresholds of policy.yaml
  --min PERCENT         fail below this share of covered procedures (0 to 100)
  --baseline FILE       errors whose ids the file lists do not fail, nor do thresholds of policy.yaml; a new one does,
                        at whatever share, and so does --min
  --update-baseline     write the present errors to the baseline: new ones are accepted from then on, and named
  --prune-baseline      take what is closed out of the baseline, and accept nothing new
Options of the report and of list:
  --process ID          only this process (may be repeated)
  --owner ROLE          only procedures of this owner (may be repeated)
Options of all:
  --format text|json    of why, explain and list
  --output FILE         of the report, --since, --trend and --mutate: write it there, and a line about it to the
                        terminal; the folder has to exist
${sharedHelp}
policy.yaml: with mode: report, findings and missed thresholds fail nothing, and the last line says so. What is typed goes
before the mode: --fail-on, --min, --baseline and --since fail all the same.
Exit code: 0 good, 1 findings or a threshold missed, 2 could not measure or not known. With --since: 1 if something got
worse by an error (--fail-on says otherwise). With --mutate: 1 if a weakening is not noticed and nothing says why.`;

const commands = ["why", "explain", "list"] as const;

/** Options that a command takes besides --format and the shared ones. */
const optionsOf: Record<(typeof commands)[number], readonly string[]> = {
	why: [],
	explain: [],
	list: ["process", "owner"],
};

type Shared = Pick<ReturnType<typeof readSettings>, "content" | "asOf">;

export interface Filter {
	processes?: readonly string[];
	owners?: readonly string[];
}

export interface ReportArguments extends Shared {
	command: "report";
	format: CoverageFormat;
	output: string | undefined;
	verbosity: Verbosity;
	/** Undefined: not asked for, so the policy's mode decides. */
	failOn: FailOn | undefined;
	/** Undefined: not asked for. */
	minimum: number | undefined;
	/** Undefined: none. */
	baseline: string | undefined;
	/** What becomes of the baseline's file; undefined: nothing. */
	write: "update" | "prune" | undefined;
	filter: Filter;
}

/** A report of another kind, chosen by an option; it takes few others. */
export interface SpecialArguments extends Shared {
	command: "since" | "trend" | "mutate";
	/** Each kind has formats of its own. */
	format: string | undefined;
	/** Undefined: the terminal. */
	output: string | undefined;
	/** Of mutate. */
	verbosity: Verbosity;
	/** Of since; undefined: not asked for. */
	failOn: FailOn | undefined;
	/** Revision of since, number of trend. */
	value: string;
	trendBy: string | undefined;
}

export interface QuestionArguments extends Shared {
	command: (typeof commands)[number];
	format: "text" | "json";
	/** Id or rule; for list what is to be listed. */
	subject: string;
	filter: Filter;
}

function readPercent(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const percent = Number(text);
	if (text.trim() === "" || !(percent >= 0 && percent <= 100))
		throw new UsageError(`Unexpected "${text}" for --min, expected 0 to 100`);
	return percent;
}

/** The subject of a question. Throws UsageError where there is none or one too many. */
function readSubject(command: QuestionArguments["command"], given: readonly string[]): string {
	const [subject, second] = given;
	const expected = { why: "an id, such as SOP-RCV-001", explain: "the id of a rule", list: "procedures or rules" };
	if (second !== undefined) throw new UsageError(`Unexpected argument "${second}" after ${command} ${subject}`);
	if (command === "list") return readChoice("list", subject, ["procedures", "rules"]);
	if (!subject)
		throw new UsageError(`Missing what to ${command === "why" ? "look at" : "explain"}, expected ${expected[command]}`);
	return subject;
}

/** Options beside which each of these stands; another would be left out of account, so it is refused. */
const besides = {
	since: ["format", "fail-on", "output"],
	trend: ["format", "trend-by", "output"],
	mutate: ["format", "output", "verbosity"],
	"update-baseline": ["baseline"],
	"prune-baseline": ["baseline"],
} as const;

const everywhere = ["content", "as-of", "help"];

function refuseBesides(values: Readonly<Record<string, unknown>>): void {
	for (const [option, taken] of Object.entries(besides)) {
		if (values[option] === undefined) continue;
		const fit: readonly string[] = [option, ...taken, ...everywhere];
		const left = Object.keys(values).find((other) => !fit.includes(other));
		if (left) throw new UsageError(`Unexpected --${left} beside --${option}`);
	}
	if (values["trend-by"] !== undefined && values.trend === undefined)
		throw new UsageError("Unexpected --trend-by without --trend");
	for (const option of ["update-baseline", "prune-baseline"]) {
		if (values[option] !== undefined && values.baseline === undefined)
			throw new UsageError(`Unexpected --${option} without --baseline FILE`);
	}
}

/** What is asked for; undefined: the help. */
export function readArguments(args?: string[]): ReportArguments | QuestionArguments | SpecialArguments | undefined {
	const settings = readSettings(
		{
			format: { type: "string" },
			output: { type: "string" },
			verbosity: { type: "string" },
			"fail-on": { type: "string" },
			min: { type: "string" },
			process: { type: "string", multiple: true },
			owner: { type: "string", multiple: true },
			since: { type: "string" },
			trend: { type: "string" },
			"trend-by": { type: "string" },
			mutate: { type: "boolean" },
			baseline: { type: "string" },
			"update-baseline": { type: "boolean" },
			"prune-baseline": { type: "boolean" },
		},
		args,
		{ positionals: true },
	);
	const { content, asOf, positionals } = settings;
	if (settings.help) return undefined;
	const values = settings.values as Record<string, string | undefined> & { process?: string[]; owner?: string[] };
	const filter: Filter = {
		...(values.process && { processes: values.process as string[] }),
		...(values.owner && { owners: values.owner as string[] }),
	};
	const readFailOn = () =>
		values["fail-on"] === undefined ? undefined : readChoice("--fail-on", values["fail-on"], failOn);
	const [first, ...rest] = positionals;
	if (first === undefined) {
		refuseBesides(values);
		if (values.output === "") throw new UsageError("Missing the name of a file for --output");
		const { output } = values;
		const verbosity = readChoice("--verbosity", values.verbosity ?? "gaps", verbosities);
		for (const command of ["since", "trend", "mutate"] as const) {
			const value = values[command];
			if (value === undefined) continue;
			const own = { format: values.format, failOn: readFailOn(), value: String(value), trendBy: values["trend-by"] };
			return { command, content, asOf, output, verbosity, ...own };
		}
		return {
			command: "report",
			content,
			asOf,
			format: readChoice("--format", values.format, coverageFormats),
			output,
			verbosity,
			failOn: readFailOn(),
			minimum: readPercent(values.min),
			baseline: values.baseline,
			write: values["update-baseline"] ? "update" : values["prune-baseline"] ? "prune" : undefined,
			filter,
		};
	}
	const command = commands.find((each) => each === first);
	if (!command)
		throw new UsageError(
			`Unexpected argument "${first}", expected ${commands.join(", ")} or none${didYouMean(first, commands)}`,
		);
	const own = ["format", "content", "as-of", "help", ...optionsOf[command]];
	const wrong = Object.keys(values).find((option) => !own.includes(option));
	if (wrong) throw new UsageError(`Unexpected --${wrong} with ${command}`);
	const format = readChoice("--format", values.format, ["text", "json"]);
	return { command, content, asOf, format, subject: readSubject(command, rest), filter };
}
