// What does a comparison with an earlier revision say? The contract of `coverage --since REV --format json`.
import type { CoverageState } from "../../model/coverage-states.ts";
import type { Document } from "../../model/document.ts";
import type { Finding, FindingSeverity, NamedFinding, Position } from "../../model/finding.ts";

/**
 * What can be worse than before besides a finding of a coverage rule, which is told under its own id: the severities that
 * it can have, an error first, and why.
 */
export const changeRules = {
	"worse-state": {
		severities: ["error", "warning"],
		why: "A procedure is worse off than before, or no longer in force.",
	},
	"removed-qc-step": { severities: ["error"], why: "A QC step that counted is gone." },
	"removed-checklist": {
		severities: ["error"],
		why: "A checklist stands in the procedure no more, or in fewer places, or asks for nothing any more.",
	},
	"avoided-checklist": {
		severities: ["warning"],
		why: "A checklist stands where a way past it leads to the end or to an irreversible step, which none did.",
	},
	"avoided-qc-step": {
		severities: ["warning"],
		why: "A QC step stands where a way past it leads to an irreversible step or the end, which none did.",
	},
	"unverified-work": {
		severities: ["warning"],
		why: "A step that a check looked at stands where none follows before an irreversible step or the end.",
	},
	"weakened-qc-step": {
		severities: ["error"],
		why: "A QC step looks at less, is less independent, or leads to less when it fails.",
	},
	"changed-qc-step": {
		severities: ["warning"],
		why: "A QC step asks for something else; whether that is less, a person has to judge.",
	},
	"changed-decision": {
		severities: ["warning"],
		why: "A decision asks for another number or for the opposite, or two of its answers have changed places.",
	},
	"lost-control": {
		severities: ["error"],
		why: "A procedure left that controlled a failure mode, and no procedure in force controls it any more.",
	},
	"lost-second-control": {
		severities: ["error", "warning"],
		why: "On some path one check alone controls a failure mode, where another stood beside it.",
	},
	"dropped-failure-mode": { severities: ["warning"], why: "A procedure no longer declares a failure mode." },
	"weakened-sample-plan": {
		severities: ["error"],
		why: "A sampling plan that a check uses takes fewer pieces or accepts more defective ones.",
	},
	"dropped-requirement": {
		severities: ["warning"],
		why: "A procedure no longer requires another that has to end before it starts.",
	},
	"changed-route": {
		severities: ["warning"],
		why: "A branch leads elsewhere than before, past a check or a step to which everybody came who gave its answer.",
	},
	"lowered-judgement": {
		severities: ["warning"],
		why: "A document or register entry asks to be judged less strictly.",
	},
	"exchanged-title": {
		severities: ["warning"],
		why: "A role, a process or a failure mode is called what another one was, so what names it means another than before.",
	},
	"raised-per-shift": {
		severities: ["warning"],
		why: "A finding is gone only because the register counts more people of a role.",
	},
	"removed-item": { severities: ["warning"], why: "A checklist item is gone." },
	"changed-item": { severities: ["warning"], why: "A checklist item asks for another answer." },
	"changed-document-id": { severities: ["warning"], why: "A document has another id, though ids are kept for ever." },
	"newly-accepted": { severities: ["warning"], why: "A finding is new, and an exception accepts it." },
	"loosened-policy": { severities: ["warning"], why: "The policy demands less than before." },
} as const satisfies Record<string, { severities: readonly FindingSeverity[]; why: string }>;
export type ChangeRule = keyof typeof changeRules;

/** Something that got worse, at a place of the manual of today; as severe as its rule can be where nothing else is said. */
export function worse(
	rule: ChangeRule,
	{ file, head }: Document,
	place: Position,
	words: Pick<Finding, "message" | "help"> & { at?: string; severity?: FindingSeverity },
): Finding {
	const [severity] = changeRules[rule].severities;
	return { rule, severity, file, line: place.line, column: place.column, subject: head.id, ...words };
}

/** Where a head says something, or its id where it says that no more. */
export function placeInHead({ locateInHead }: Document, key: string): Position {
	const place = locateInHead([key]);
	// The first line is the --- above the head: there stands what is nowhere in it.
	return place.line === 1 ? locateInHead(["id"]) : place;
}

/** These rules as a list, each as a rule is described. */
export const comparisonRules = Object.entries(changeRules).map(([id, { severities, why }]) => ({
	id,
	why,
	source: "",
	severity: severities[0],
	severities,
}));

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
