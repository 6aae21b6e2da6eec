// How are the words of a command line read as a question, and how are wrong ones told?
import type { CoverageFilter } from "../../src/manual/coverage/compute-coverage.ts";
import { didYouMean } from "../../src/manual/model/nearest.ts";
import { coverageFormats } from "../../src/manual/report/format-coverage.ts";
import { verbosities } from "../../src/manual/report/report-options.ts";
import { UsageError } from "../run-command.ts";
import { readChoice, readSettings } from "../settings.ts";
import type {
	MutateArguments,
	QuestionArguments,
	ReportArguments,
	Shared,
	SinceArguments,
	TrendArguments,
} from "./arguments.ts";
import { failOn } from "./verdict.ts";

const commands = ["why", "explain", "list"] as const satisfies QuestionArguments["command"][];

/** Options that a command takes besides --format and the shared ones. */
const optionsOf: Record<QuestionArguments["command"], readonly string[]> = {
	why: [],
	explain: [],
	list: ["process", "owner"],
};

type Values = Record<string, string | undefined> & { process?: string[]; owner?: string[] };

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
	const expected = { why: "an id, such as SOP-RCV-001", explain: "the id of a rule" };
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

function refuseBesides(values: Values): void {
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

const readFilter = ({ process, owner }: Values): CoverageFilter => ({
	...(process && { processes: process }),
	...(owner && { owners: owner }),
});

const readFailOn = ({ "fail-on": asked }: Values) =>
	asked === undefined ? undefined : readChoice("--fail-on", asked, failOn);

/** A report: the usual one, or the one that an option chooses. */
function readReport(
	shared: Shared,
	values: Values,
): ReportArguments | SinceArguments | TrendArguments | MutateArguments {
	refuseBesides(values);
	const { output, format, since, trend } = values;
	for (const option of ["output", "baseline"] as const)
		if (values[option] === "") throw new UsageError(`Missing the name of a file for --${option}`);
	const verbosity = readChoice("--verbosity", values.verbosity ?? "gaps", verbosities);
	const special = { ...shared, format, output };
	if (since !== undefined) return { command: "since", ...special, revision: since, failOn: readFailOn(values) };
	if (trend !== undefined) return { command: "trend", ...special, count: trend, by: values["trend-by"] };
	if (values.mutate !== undefined) return { command: "mutate", ...special, verbosity };
	return {
		command: "report",
		...shared,
		format: readChoice("--format", format, coverageFormats),
		output,
		verbosity,
		failOn: readFailOn(values),
		minimum: readPercent(values.min),
		baseline: values.baseline,
		write: values["update-baseline"] ? "update" : values["prune-baseline"] ? "prune" : undefined,
		filter: readFilter(values),
	};
}

function readQuestion(shared: Shared, values: Values, asked: string, given: readonly string[]): QuestionArguments {
	const command = commands.find((each) => each === asked);
	if (!command)
		throw new UsageError(
			`Unexpected argument "${asked}", expected ${commands.join(", ")} or none${didYouMean(asked, commands)}`,
		);
	const own = ["format", ...everywhere, ...optionsOf[command]];
	const wrong = Object.keys(values).find((option) => !own.includes(option));
	if (wrong) throw new UsageError(`Unexpected --${wrong} with ${command}`);
	const format = readChoice("--format", values.format, ["text", "json"]);
	return { command, ...shared, format, subject: readSubject(command, given), filter: readFilter(values) };
}

/** What is asked for; undefined: the help. */
export function readArguments(args?: string[]) {
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
	if (settings.help) return undefined;
	const { content, asOf } = settings;
	const values = settings.values as Values;
	const [asked, ...given] = settings.positionals;
	return asked === undefined
		? readReport({ content, asOf }, values)
		: readQuestion({ content, asOf }, values, asked, given);
}
