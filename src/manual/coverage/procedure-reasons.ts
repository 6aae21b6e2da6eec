// Why has a procedure its state, what would change it, and what else could be better?
import type { Flow } from "../flow/compute-flow.ts";
import type { Procedure } from "../model/document.ts";
import type { NamedFinding } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { findUnreadChecklists, usedChecklists } from "../model/uses.ts";
import { toldFlow } from "../rules/told-flow.ts";
import type {
	AcceptedFinding,
	CoverageCheck,
	CoverageFailureMode,
	CoverageIrreversibleStep,
	CoverageProcedure,
	CoverageReport,
} from "./coverage-report.ts";
import { findingsAbout } from "./find-gaps.ts";
import { type Cause, findCause } from "./procedure-cause.ts";
import { findSilentRequirements, type SilentRequirement } from "./silent-requirements.ts";

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

/**
 * What is still open in the flow, by what a finding about it would name. Where a wrong undoes or a goto that names nothing
 * is why, the finding says what to do.
 */
function findOpenWays(
	{ irreversibleSteps, failureModes }: CoverageProcedure,
	told: Pick<Flow, "irreversibleSteps" | "failureModes">,
	findSilent: (failureMode?: string) => SilentRequirement[],
): Map<string, Remedy> {
	const openSteps = new Set(told.irreversibleSteps.flatMap(({ node, guarded }) => (guarded ? [] : node.anchor)));
	const openModes = new Set(told.failureModes.flatMap(({ id, controlled }) => (controlled ? [] : id)));
	return new Map<string, Remedy>([
		...irreversibleSteps
			.filter(({ anchor, undoesNothing }) => openSteps.has(anchor) && undoesNothing === undefined)
			.map((step): [string, Remedy] => [step.anchor, { do: "guard", step, silent: findSilent() }]),
		...failureModes
			.filter(({ id, undoesNothing }) => openModes.has(id) && undoesNothing === undefined)
			.map((mode): [string, Remedy] => [mode.id, { do: "control", mode, silent: findSilent(mode.id) }]),
	]);
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

export function computeProcedureReasons(
	manual: Manual,
	report: CoverageReport,
	document: Procedure,
	procedure: CoverageProcedure,
): ProcedureReasons {
	const { asOf } = report;
	const used = new Set([...usedChecklists(manual, document, asOf)].map(({ head }) => head.id));
	const about = <Of extends NamedFinding>(findings: readonly Of[]): Of[] => {
		const own = new Set(findingsAbout(findings, procedure));
		return findings.filter((finding) => own.has(finding) || (finding.subject !== "" && used.has(finding.subject)));
	};
	const findings = about(report.findings);
	const errors = findings.filter(({ severity }) => severity === "error");
	const { cause, decidedBy } = findCause(manual, asOf, document, procedure, errors);

	// Where a checklist cannot be read, nobody knows what is open, and the findings say which file to mend first.
	const isRead = findUnreadChecklists(manual, document).length === 0;
	const openWays = isRead
		? findOpenWays(procedure, toldFlow({ manual, asOf }, document), (mode) =>
				findSilentRequirements(manual, document, asOf, mode),
			)
		: new Map<string, Remedy>();
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
