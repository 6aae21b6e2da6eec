// What gives a procedure its state?
import type { Document, Procedure } from "../model/document.ts";
import { exemptFrom } from "../model/exemption.ts";
import type { NamedFinding } from "../model/finding.ts";
import { computeStandings } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";
import { findIdleChecklists, findUnreadChecklists } from "../model/uses.ts";
import type { Status } from "../model/words.ts";
import { coverageRules } from "../rules/all-rules.ts";
import type { CoverageProcedure } from "./coverage-report.ts";
import { isInProcesses } from "./scope.ts";

/** What makes the state that which it is. */
export type Cause =
	| { is: "another process"; process: string }
	| { is: "not effective"; status: Status }
	| { is: "superseded"; by: readonly Document[] }
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

/** Why a procedure that can be read does not count. */
function findCauseOutOfScope(manual: Manual, procedure: Procedure, asOf: string): Cause {
	const { status, effective = "", process } = procedure.head;
	if (!isInProcesses(manual, procedure)) return { is: "another process", process };
	// Whoever looks for a withdrawn paper is sent to what stands in its place.
	const by = computeStandings(manual, asOf).get(procedure)?.successors ?? [];
	if (by.length > 0) return { is: "superseded", by };
	if (status !== "effective") return { is: "not effective", status };
	return { is: "not yet in force", from: effective };
}

/** Rules whose errors make a procedure shallow. */
const affectsCoverage: ReadonlySet<string> = new Set(coverageRules.map(({ id }) => id));

/** What decides the state, and which of the errors do. */
export function findCause(
	manual: Manual,
	asOf: string,
	document: Procedure,
	{ state }: CoverageProcedure,
	errors: readonly NamedFinding[],
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
