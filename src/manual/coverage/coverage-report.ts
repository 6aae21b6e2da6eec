// What does a coverage report say? The contract of `coverage --format json` and of the coverage page.
import type { Finding, Position } from "../model/finding.ts";
import type { CheckKind, Severity, Status } from "../model/words.ts";

/** What can be said of a procedure; the first that fits, in this order. */
export const coverageStates = ["out-of-scope", "unmeasured", "exempt", "uncovered", "shallow", "covered"] as const;
/**
 * - out-of-scope: could be read and is not in force, or in a process that the policy does not name
 * - unmeasured: it could not be read, so nothing is known of its checks
 * - exempt: a live exemption; in the denominator, never covered
 * - uncovered: no valid QC step
 * - shallow: has a valid QC step, and a rule that affects coverage finds an error
 * - covered: has a valid QC step and no such error
 */
export type CoverageState = (typeof coverageStates)[number];

/** A QC step that stands in a procedure or in a checklist that it uses. */
export interface CoverageCheck extends Position {
	id: string;
	kind: CheckKind | undefined;
	title: string;
	file: string;
	valid: boolean;
	/** What keeps it from being valid. */
	lacks: string[];
	/** Id of the checklist that it stands in; empty: the procedure itself. */
	checklist: string;
	/** Anchor in the page of the procedure. */
	anchor: string;
}

export interface CoverageProcedure {
	id: string;
	title: string;
	file: string;
	process: string;
	owner: string;
	/** Status as written; empty where the document could not be read. */
	status: Status | "";
	criticality: Severity | "";
	state: CoverageState;
	/** Last day of a live exemption. */
	exemptUntil?: string;
	exemptReason?: string;
	qcSteps: CoverageCheck[];
}

export interface CoverageCounts {
	/** In scope: the denominator of percent. */
	inScope: number;
	covered: number;
	shallow: number;
	uncovered: number;
	exempt: number;
	unmeasured: number;
	/** Covered of in scope, 0 to 100, one decimal, rounded down; 0 where nothing is in scope. */
	percent: number;
}

export interface CoverageReport {
	schemaVersion: 1;
	/** The day it is computed for. */
	asOf: string;
	summary: { procedures: number } & CoverageCounts;
	/** By process, in the order of registers/processes.yaml. */
	processes: ({ process: string; title: string } & CoverageCounts)[];
	/** By file. */
	procedures: CoverageProcedure[];
	findings: Finding[];
}
