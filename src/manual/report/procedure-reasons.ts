// Why has a procedure its state, and what would change it?

import type { AcceptedFinding, CoverageProcedure, CoverageReport } from "../coverage/coverage-report.ts";
import type { Procedure } from "../model/document.ts";
import type { NamedFinding } from "../model/finding.ts";
import { count } from "../model/how-many.ts";
import type { Manual } from "../model/manual.ts";
import { computeUses, findIdleChecklists } from "../model/uses.ts";
import { advice, checkAdvice, flowAdvice, placeOf } from "./advice.ts";
import { findingsAbout } from "./find-gaps.ts";
import { formatDate } from "./format-date.ts";
import { explainOutOfScope } from "./out-of-scope.ts";

export interface ProcedureReasons {
	kind: "procedure";
	procedure: CoverageProcedure;
	/** The definition that fits, as the end of "…, because". */
	because: string;
	/** Rules whose findings decided; empty: the definition alone. */
	decidedBy: string[];
	/** About the procedure and the checklists that it uses. */
	findings: NamedFinding[];
	accepted: AcceptedFinding[];
	/** What would change the state, a sentence each. */
	changes: string[];
	/** What else lets an error through, or could be better, and does not decide the state. */
	besides: string[];
}

/** What a QC step lacks: told with the check itself, all that it lacks in one sentence. */
const incompleteCheck = new Set(["invalid-qc-step", "missing-reaction"]);
/** What is open in the flow: told with the way to it. */
const openInFlow = new Set(["unguarded-irreversible-step", "uncontrolled-failure-mode"]);

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
	const open = flowAdvice(procedure);
	const checks = checkAdvice(procedure);
	const valid = procedure.qcSteps.filter((check) => check.valid);
	const counted = `${count(valid.length, "QC step")} that count${valid.length === 1 ? "s" : ""}`;

	const decide = (): Pick<ProcedureReasons, "because" | "changes"> & { by: readonly NamedFinding[] } => {
		switch (procedure.state) {
			case "out-of-scope":
				return { ...explainOutOfScope(manual, document, asOf), by: [] };
			case "unmeasured":
				return {
					because: "it could not be read, so nothing is known of its checks",
					by: errors,
					changes: errors.map(advice),
				};
			case "exempt": {
				const place = placeOf({ file: document.file, ...document.locateInHead(["exemption"]) });
				const until = formatDate(procedure.exemptUntil ?? "");
				const approver = document.head.exemption?.approvedBy;
				return {
					because: `an exemption${approver ? ` approved by ${approver}` : ""} holds until ${until}: ${procedure.exemptReason}`,
					by: [],
					changes: [
						valid.length > 0
							? `Remove the exemption (${place}): it has ${counted}.`
							: `Add a QC step that counts and remove the exemption (${place}).`,
						`After ${until} the exemption is reported as expired.`,
					],
				};
			}
			case "uncovered": {
				const [first] = procedure.irreversibleSteps;
				const idle = findIdleChecklists(manual, document, asOf);
				const before = first ? `${first.anchor} (${placeOf(first)})` : `its end (${document.file})`;
				return {
					because:
						procedure.qcSteps.length === 0
							? idle.length > 0
								? `it has no QC step today: ${idle.map(({ checklist, why }) => `${checklist.head.id}, which it uses, brings none, because ${why}`).join("; ")}`
								: "it has no QC step"
							: `none of its QC steps counts as a check (${procedure.qcSteps.length} written)`,
					by: errors.filter(({ rule }) => rule === "missing-qc-step"),
					changes: [
						...checks,
						...idle.map(
							({ checklist }) =>
								`Let ${checklist.head.id} take effect (${placeOf({ file: checklist.file, ...checklist.locateInHead([checklist.head.status === "effective" ? "effective" : "status"]) })}), or use one that is in force.`,
						),
						`Add a <QCStep> with a criterion and an <OnFail> before ${before}${idle.length > 0 ? "" : ", or use a checklist that has one"}.`,
						"Or ask for an exemption, approved by another role than the owner.",
					],
				};
			}
			case "shallow": {
				const by = errors.filter(({ rule }) => affectsCoverage.has(rule));
				const incomplete = by.some(({ rule }) => incompleteCheck.has(rule));
				const mending = by
					.filter(({ rule }) => !incompleteCheck.has(rule))
					.flatMap((finding) => {
						// What the finding is about may be open in the flow too, and then the way is known.
						const way = open.get(finding.at ?? "");
						open.delete(finding.at ?? "");
						return way === undefined ? [advice(finding)] : [advice(finding), way];
					});
				return {
					because: `it has ${counted}, and ${count(by.length, "error")} that affect${by.length === 1 ? "s" : ""} coverage`,
					by,
					changes: [...(incomplete ? checks : []), ...mending],
				};
			}
			case "covered": {
				const [only, second] = valid;
				return {
					because: `it has ${counted}, and no error that affects coverage`,
					by: [],
					changes:
						only && !second
							? [`Without ${only.anchor} (${placeOf(only)}) it would be uncovered: no other QC step counts.`]
							: ["Nothing has to change."],
				};
			}
		}
	};
	const { because, changes, by } = decide();
	const told = new Set(by);
	return {
		kind: "procedure",
		procedure,
		because,
		decidedBy: [...new Set(by.map(({ rule }) => rule))],
		findings,
		accepted: about(report.accepted),
		changes,
		besides: [
			...open.values(),
			...checks.filter((text) => !changes.includes(text)),
			...findings
				.filter(
					(finding) =>
						!told.has(finding) &&
						finding.rule !== "missing-qc-step" &&
						!incompleteCheck.has(finding.rule) &&
						!(openInFlow.has(finding.rule) && open.has(finding.at ?? "")),
				)
				.map(advice),
		],
	};
}
