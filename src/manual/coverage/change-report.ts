// What does a comparison with an earlier revision say? The contract of `coverage --since REV --format json`.
import type { CoverageState } from "../model/coverage-states.ts";
import type { NamedFinding } from "../model/finding.ts";

/** What can be worse than before besides a finding of a coverage rule, which is told under its own id. */
export const changeRules = {
	"worse-state": "A procedure is worse off than before, or no longer in force.",
	"removed-qc-step": "A QC step that counted is gone.",
	"removed-checklist": "A checklist stands in the procedure no more, or in fewer places.",
	"avoided-checklist":
		"A checklist stands where a way past it leads to the end or to an irreversible step, which none did.",
	"weakened-qc-step": "A QC step looks at less, is less independent, or leads to less when it fails.",
	"changed-qc-step": "A QC step asks for something else; whether that is less, a person has to judge.",
	"lost-control": "A procedure left that controlled a failure mode, and no procedure in force controls it any more.",
	"lost-second-control": "On some path one check alone controls a failure mode, where another stood beside it.",
	"dropped-failure-mode": "A procedure no longer declares a failure mode.",
	"weakened-sample-plan": "A sampling plan that a check uses takes fewer pieces or accepts more defective ones.",
	"dropped-requirement": "A procedure no longer requires another that has to end before it starts.",
	"lowered-judgement": "A document or register entry asks to be judged less strictly.",
	"raised-per-shift": "A finding is gone only because the register counts more people of a role.",
	"removed-item": "A checklist item is gone.",
	"changed-item": "A checklist item asks for another answer.",
	"changed-document-id": "A document has another id, though ids are kept for ever.",
	"newly-accepted": "A finding is new, and an exception accepts it.",
	"loosened-policy": "The policy demands less than before.",
} as const;
export type ChangeRule = keyof typeof changeRules;

export interface ChangedProcedure {
	id: string;
	title: string;
	file: string;
	/** File that it was in, where that was another. */
	previousFile?: string;
	/** Id of what it was before, where that was another: it was renamed, or supersedes that one. */
	previousId?: string;
	/** Ids of the documents in force that supersede it; absent: none does. */
	supersededBy?: readonly string[];
	/** affected: only something that it depends on changed. */
	change: "new" | "changed" | "removed" | "affected";
	/** State then, judged for the same day; absent where it is new. */
	before?: CoverageState;
	/** State now; absent where it is removed. */
	after?: CoverageState;
}

export interface ChangeReport {
	schemaVersion: 1;
	/** The day that both are judged for, so that only the change counts. */
	asOf: string;
	since: {
		/** As it was asked for. */
		revision: string;
		/** Object id of the commit. */
		commit: string;
	};
	summary: {
		/** Procedures and checklists whose text or head differs, or that are new or gone. */
		documents: number;
		/** Things that got worse by an error: these fail. */
		worse: number;
		/** Things to look at: these fail nothing. */
		look: number;
		/** Findings that are closed. */
		closed: number;
		/** Procedures in a better state. */
		better: number;
	};
	/** Procedures that changed or are affected, by file. */
	procedures: ChangedProcedure[];
	/** What got worse, errors first; critical failure modes without control before all. */
	findings: NamedFinding[];
	/** Ids of the findings that are closed. */
	closed: string[];
}
