// Why has a procedure its state, and what would change it?
import type { Document, Procedure } from "../model/document.ts";
import { exemptFrom } from "../model/exemption.ts";
import type { NamedFinding } from "../model/finding.ts";
import { computeStandings } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";
import { computeUses, findIdleChecklists, findUnreadChecklists } from "../model/uses.ts";
import type { Status } from "../model/words.ts";
import type {
	AcceptedFinding,
	CoverageCheck,
	CoverageFailureMode,
	CoverageIrreversibleStep,
	CoverageProcedure,
	CoverageReport,
} from "./coverage-report.ts";
import { findingsAbout } from "./find-gaps.ts";
import { isInProcesses } from "./scope.ts";
import { findSilentRequirements, type SilentRequirement } from "./silent-requirements.ts";

/** What makes the state that which it is. */
export type Cause =
	| { is: "another process"; process: string }
	| { is: "not effective"; status: Status }
	| { is: "superseded"; by: Document }
	| { is: "not yet in force"; from: string }
	| { is: "unreadable" }
	| { is: "exempt" }
	/** idle: checklists that it uses and that are not in force, with the reason why; unread: files of those that cannot be read. */
	| {
			is: "without valid check";
			idle: { checklist: Document; why: string }[];
			unread: string[];
			/** First day of an exemption that is still to come. */
			exemptFrom: string | undefined;
	  }
	| { is: "with errors"; errors: number }
	| { is: "without errors" };

/** Something that can be done about it. */
export type Remedy =
	| { do: "mend"; finding: NamedFinding }
	| { do: "complete"; check: CoverageCheck }
	| { do: "guard"; step: CoverageIrreversibleStep; silent: SilentRequirement[] }
	| { do: "control"; mode: CoverageFailureMode; silent: SilentRequirement[] };

export interface ProcedureReasons {
	kind: "procedure";
	document: Procedure;
	procedure: CoverageProcedure;
	cause: Cause;
	/** Findings that decided; empty: the definition alone. */
	decidedBy: readonly NamedFinding[];
	/** About the procedure and the checklists that it uses. */
	findings: NamedFinding[];
	accepted: AcceptedFinding[];
	/** What would change the state. */
	remedies: Remedy[];
	/** What else lets an error through, or could be better, and does not decide the state. */
	besides: Remedy[];
}

/** What a QC step lacks: told with the check itself, all that it lacks in one sentence. */
const incompleteCheck = new Set(["invalid-qc-step", "missing-reaction"]);
/** What is open in the flow: told with the way to it. */
const openInFlow = new Set(["unguarded-irreversible-step", "uncontrolled-failure-mode"]);

const mend = (finding: NamedFinding): Remedy => ({ do: "mend", finding });

/** What is still open in the flow, by what a finding about it would name; where a wrong undoes is why, the finding says what to do. */
function findOpenWays(
	{ irreversibleSteps, failureModes }: CoverageProcedure,
	findSilent: (failureMode?: string) => SilentRequirement[],
): Map<string, Remedy> {
	return new Map<string, Remedy>([
		...irreversibleSteps
			.filter(({ guarded, undoesNothing }) => !guarded && undoesNothing === undefined)
			.map((step): [string, Remedy] => [step.anchor, { do: "guard", step, silent: findSilent() }]),
		...failureModes
			.filter(({ controlled, undoesNothing }) => !controlled && undoesNothing === undefined)
			.map((mode): [string, Remedy] => [mode.id, { do: "control", mode, silent: findSilent(mode.id) }]),
	]);
}

/** Why a procedure that can be read does not count. */
function findCauseOutOfScope(manual: Manual, procedure: Procedure, asOf: string): Cause {
	const { status, effective = "", process } = procedure.head;
	if (!isInProcesses(manual, procedure)) return { is: "another process", process };
	// Whoever looks for a withdrawn paper is sent to what stands in its place.
	const by = computeStandings(manual, asOf).get(procedure)?.supersededBy;
	if (by) return { is: "superseded", by };
	if (status !== "effective") return { is: "not effective", status };
	return { is: "not yet in force", from: effective };
}

/** What decides the state, and which of the errors do. `affectsCoverage`: ids of rules. */
function decide(
	manual: Manual,
	asOf: string,
	document: Procedure,
	{ state }: CoverageProcedure,
	errors: readonly NamedFinding[],
	affectsCoverage: ReadonlySet<string>,
): { cause: Cause; decidedBy: readonly NamedFinding[] } {
	switch (state) {
		case "out-of-scope":
			return { cause: findCauseOutOfScope(manual, document, asOf), decidedBy: [] };
		case "unmeasured":
			return { cause: { is: "unreadable" }, decidedBy: errors };
		case "exempt":
			return { cause: { is: "exempt" }, decidedBy: [] };
		case "uncovered":
			return {
				cause: {
					is: "without valid check",
					idle: findIdleChecklists(manual, document, asOf),
					unread: findUnreadChecklists(manual, document),
					exemptFrom: exemptFrom(document, asOf),
				},
				decidedBy: errors.filter(({ rule }) => rule === "missing-qc-step"),
			};
		case "shallow": {
			const decidedBy = errors.filter(({ rule }) => affectsCoverage.has(rule));
			return { cause: { is: "with errors", errors: decidedBy.length }, decidedBy };
		}
		case "covered":
			return { cause: { is: "without errors" }, decidedBy: [] };
	}
}

/** What to do about the findings that decided. What they are about may be open in the flow too, and then the way is known. */
function findRemedies(
	{ state }: CoverageProcedure,
	decidedBy: readonly NamedFinding[],
	incomplete: readonly Remedy[],
	openWays: ReadonlyMap<string, Remedy>,
): Remedy[] {
	if (state === "unmeasured") return decidedBy.map(mend);
	if (state === "uncovered") return [...incomplete];
	if (state !== "shallow") return [];
	const told = new Set<Remedy>();
	const others = decidedBy.filter(({ rule }) => !incompleteCheck.has(rule));
	return [
		...(others.length < decidedBy.length ? incomplete : []),
		...others.flatMap((finding) => {
			const way = openWays.get(finding.at ?? "");
			if (!way || told.has(way)) return mend(finding);
			told.add(way);
			return [mend(finding), way];
		}),
	];
}

/** `affectsCoverage`: ids of the rules whose errors make a procedure shallow. */
export function computeProcedureReasons(
	manual: Manual,
	report: CoverageReport,
	document: Procedure,
	procedure: CoverageProcedure,
	affectsCoverage: ReadonlySet<string>,
): ProcedureReasons {
	const { asOf } = report;
	const used = new Set(computeUses(manual, document, asOf).all.map(({ checklist }) => checklist.head.id));
	const about = <Of extends NamedFinding>(findings: readonly Of[]): Of[] => {
		const own = new Set(findingsAbout(findings, procedure));
		return findings.filter((finding) => own.has(finding) || (finding.subject !== "" && used.has(finding.subject)));
	};
	const findings = about(report.findings);
	const errors = findings.filter(({ severity }) => severity === "error");
	const { cause, decidedBy } = decide(manual, asOf, document, procedure, errors, affectsCoverage);

	const openWays = findOpenWays(procedure, (mode) => findSilentRequirements(manual, document, asOf, mode));
	const incomplete = procedure.qcSteps
		.filter(({ valid }) => !valid)
		.map((check): Remedy => ({ do: "complete", check }));
	const remedies = findRemedies(procedure, decidedBy, incomplete, openWays);
	const stillOpen = new Map([...openWays].filter(([, way]) => !remedies.includes(way)));
	const decided = new Set(decidedBy);
	const others = findings.filter(
		(finding) =>
			!decided.has(finding) &&
			finding.rule !== "missing-qc-step" &&
			!incompleteCheck.has(finding.rule) &&
			!(openInFlow.has(finding.rule) && stillOpen.has(finding.at ?? "")),
	);
	return {
		kind: "procedure",
		document,
		procedure,
		cause,
		decidedBy,
		findings,
		accepted: about(report.accepted),
		remedies,
		besides: [...stillOpen.values(), ...incomplete.filter((remedy) => !remedies.includes(remedy)), ...others.map(mend)],
	};
}
