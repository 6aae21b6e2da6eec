// What may be asked of `npm run coverage`?
import type { CoverageFilter } from "../../src/manual/coverage/compute-coverage.ts";
import type { CoverageFormat } from "../../src/manual/report/format-coverage.ts";
import type { Verbosity } from "../../src/manual/report/report-options.ts";
import type { readSettings } from "../settings.ts";
import type { FailOn } from "./verdict.ts";

/** What every question holds: which manual, on which day. */
export type Shared = Pick<ReturnType<typeof readSettings>, "content" | "asOf">;

export interface ReportArguments extends Shared {
	command: "report";
	format: CoverageFormat;
	/** Undefined: the terminal. */
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
	filter: CoverageFilter;
}

/** A report of another kind, chosen by an option. */
interface SpecialArguments extends Shared {
	/** Each kind has formats of its own. */
	format: string | undefined;
	/** Undefined: the terminal. */
	output: string | undefined;
}

export interface SinceArguments extends SpecialArguments {
	command: "since";
	revision: string;
	/** Undefined: not asked for. */
	failOn: FailOn | undefined;
}

export interface TrendArguments extends SpecialArguments {
	command: "trend";
	/** How many revisions, as it was typed. */
	count: string;
	/** Undefined: not asked for. */
	by: string | undefined;
}

export interface MutateArguments extends SpecialArguments {
	command: "mutate";
	verbosity: Verbosity;
}

export interface QuestionArguments extends Shared {
	command: "why" | "explain" | "list";
	format: "text" | "json";
	/** Id or rule; for list what is to be listed. */
	subject: string;
	filter: CoverageFilter;
}
