// What does whoever prints a coverage report decide about it, besides the format?
import type { FindingSeverity, NamedFinding } from "../model/finding.ts";
import { noPaint, type Paint } from "./format-finding.ts";

/** quiet: nothing. summary: the sentence and the counts. gaps: what lets an error through. all: every procedure. */
export const verbosities = ["quiet", "summary", "gaps", "all"] as const;
export type Verbosity = (typeof verbosities)[number];

/** What a format may say of a rule. Rules are given as data, so that no format knows them. */
export interface RuleDescription {
	id: string;
	/** What is wrong and why a shop cares. */
	why: string;
	/** Standard or study that it rests on; empty: none is named. */
	source: string;
	/** Unless the policy says otherwise. */
	severity: FindingSeverity;
}

export interface ReportOptions {
	paint: Paint;
	/** Of text and Markdown; the other formats always tell all, but for quiet. */
	verbosity: Verbosity;
	/** Rules that are described, also where they found nothing. */
	rules: readonly RuleDescription[];
	/** Findings that a baseline accepts; undefined: there is none, so that nothing is said of one. */
	accepted?: ReadonlySet<NamedFinding>;
}

export const usualOptions: ReportOptions = { paint: noPaint, verbosity: "gaps", rules: [] };
