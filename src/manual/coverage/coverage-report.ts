// What does a coverage report say? The contract of `coverage --format json` and of the coverage page.
import type { CoverageState } from "../model/coverage-states.ts";
import type { NamedFinding, Position } from "../model/finding.ts";
import type { CheckKind, Severity, Stage, Status } from "../model/words.ts";

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
	stage: Stage | undefined;
	/** Failure modes that it controls. */
	controls: string[];
	hold: boolean;
}

/** A step that cannot be taken back, and can be reached. */
export interface CoverageIrreversibleStep extends Position {
	/** Anchor in the page of the procedure. */
	anchor: string;
	title: string;
	file: string;
	/** Nobody gets there without a passed check. */
	guarded: boolean;
	/** Shortest path that escapes the checks, in words; empty where it is guarded. */
	path: string;
	/** The step on the path that makes a check void, and that check, by their anchors; left out where no check is. */
	madeVoid?: { by: string; check: string };
	/** What a step on the path undoes and what is no check today, so that every check counts as undone. */
	undoesNothing?: string;
	/** Whoever leaves that step passes a check all the same, and nobody knows whether it is the one that is needed; left out where they do not. */
	isPassed?: true;
}

/** A step that can be taken back, and can be reached. */
export interface CoverageWorkStep extends Position {
	/** Anchor in the page of the procedure. */
	anchor: string;
	title: string;
	file: string;
	/** Its result is verified before an irreversible step or the end. */
	verified: boolean;
}

/** A failure mode that the procedure declares. */
export interface CoverageFailureMode {
	id: string;
	/** Undefined where the register does not have it. */
	severity: Severity | undefined;
	/** It cannot get past the checks that name it. */
	controlled: boolean;
	/** Anchors of the valid QC steps that name it, ids of required procedures that rule it out. */
	controls: string[];
	/** Those of them that are reached only after an irreversible step, so that they control nothing; left out where there are none. */
	late?: string[];
	/** Those of them without which it is not controlled any more. */
	alone: string[];
	/** Shortest path past them, in words; empty where it is controlled. */
	path: string;
	/** The step on the path that makes a check void, and that check, by their anchors; left out where no check is. */
	madeVoid?: { by: string; check: string };
	/** What a step on the path undoes and what is no check today, so that every check counts as undone. */
	undoesNothing?: string;
}

export interface CoverageProcedure {
	id: string;
	title: string;
	file: string;
	process: string;
	owner: string;
	/** Status as written; empty where the document could not be read. */
	status: Status | "";
	/** As written; critical where that could not be read. */
	criticality: Severity;
	state: CoverageState;
	/** First day in force, of an effective one that is not in force yet. */
	inForceFrom?: string;
	/** Last day of a live exemption. */
	exemptUntil?: string;
	exemptReason?: string;
	qcSteps: CoverageCheck[];
	/** Ids of the checklists in force that it uses, over others too: an error in one makes it shallow. */
	checklists: string[];
	/** Of procedures in scope that could be read; empty for others. */
	irreversibleSteps: CoverageIrreversibleStep[];
	failureModes: CoverageFailureMode[];
	workSteps: CoverageWorkStep[];
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

/** What the flows of the procedures in scope amount to. */
export interface FlowCounts {
	irreversibleSteps: { total: number; guarded: number };
	/** Failure modes as declared, once for each procedure. single: controlled, on some path by one control only. */
	failureModes: { total: number; controlled: number; single: number };
	workSteps: { total: number; verified: number };
}

/** A finding that an exception of the policy or of the document accepts. */
export interface AcceptedFinding extends NamedFinding {
	reason: string;
	/** Where the exception stands: in policy.yaml, or in the document. */
	acceptedIn: "policy" | "document";
	/** Last day of the exception, where it has one. */
	until?: string;
}

/** A least share of covered procedures that policy.yaml demands. */
export interface Threshold {
	criticality: Severity;
	/** What the policy demands, in percent. */
	minimum: number;
	percent: number;
	met: boolean;
}

export interface CoverageReport {
	schemaVersion: 1;
	/** The day it is computed for. */
	asOf: string;
	summary: { procedures: number } & CoverageCounts & FlowCounts;
	/** In the order of criticality; a criticality of which nothing is in scope has none. */
	thresholds: Threshold[];
	/** By process, in the order of registers/processes.yaml. */
	processes: ({ process: string; title: string } & CoverageCounts)[];
	/** By file. */
	procedures: CoverageProcedure[];
	findings: NamedFinding[];
	/** Findings that are accepted with a reason; they are in no other list and fail nothing. */
	accepted: AcceptedFinding[];
	/** Failure modes of the register that no procedure in force declares: nothing controls them. The gravest first. */
	undeclaredModes: { id: string; severity: Severity }[];
	/** Rules that policy.yaml judges less strictly than they are by themselves; absent: none. */
	rulesOff?: { rule: string; severity: "off" | "warning" }[];
	/** Ids of documents in which `check` finds errors: what is told of them may be too good. Absent: none. */
	illFormed?: string[];
	/** Ids of documents in another language than English, whose wording no rule can judge. */
	wordingNotJudged: string[];
}
