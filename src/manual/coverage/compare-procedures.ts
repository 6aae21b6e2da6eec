// What of a procedure is worse than before besides its QC steps: its state, its failure modes, its exemption?
import { type CoverageState, isWorse } from "../model/coverage-states.ts";
import type { Document, Procedure } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { computeStandings } from "../model/in-force.ts";
import { placeInHead, worse } from "./compare-documents.ts";
import type { CoverageProcedure } from "./coverage-report.ts";
import type { Comparison } from "./match-documents.ts";
import { findNewlyAlone } from "./second-control.ts";

/** Why a procedure counts no more, with what stood in its head before. */
function describeLeaving(before: Document | undefined, { head }: Procedure): string {
	const was = before?.head;
	const values = (["status", "effective", "process"] as const).flatMap((key) =>
		was && was[key] !== head[key] ? `${key} ${head[key] ?? "not given"} instead of ${was[key] ?? "none"}` : [],
	);
	return values.length > 0 ? ` (${values.join(", ")})` : "";
}

/** Its state, where that got worse. An exemption is approved and leaving the scope is visible: both are told, and fail nothing. */
export function* compareStates(
	{ after: manual, asOf }: Comparison,
	procedure: Procedure,
	earlier: Document | undefined,
	before: CoverageState | undefined,
	after: CoverageState,
): Generator<Finding> {
	if (!isWorse(before ?? "out-of-scope", after)) return;
	if (after === "out-of-scope" && computeStandings(manual, asOf).get(procedure)?.successors.length) return;
	const severity = after === "exempt" || after === "out-of-scope" ? "warning" : "error";
	const now = after === "out-of-scope" ? `not in force, or not in scope${describeLeaving(earlier, procedure)}` : after;
	yield worse("worse-state", severity, procedure, procedure.locateInHead(["id"]), {
		message:
			before && before !== "out-of-scope"
				? `Unexpected state of ${procedure.head.id || procedure.path}: ${now}, expected ${before} as before`
				: `Unexpected new procedure ${procedure.head.id || procedure.path} that is ${now}, expected covered`,
		help: severity === "warning" ? "Look whether that is meant." : "Mend what is told of it by npm run coverage.",
	});
}

/** Failure modes that lost their second control, or that are declared no more. Those without any are findings of a rule. */
export function* compareFailureModes(
	procedure: Procedure,
	before: CoverageProcedure,
	after: CoverageProcedure,
): Generator<Finding> {
	const today = new Map(after.failureModes.map((mode) => [mode.id, mode]));
	for (const was of before.failureModes) {
		const { id, severity, controls } = was;
		const mode = today.get(id);
		const name = `${severity ? `${severity} ` : ""}failure mode ${id}`;
		if (!mode) {
			yield worse("dropped-failure-mode", "warning", procedure, placeInHead(procedure, "failureModes"), {
				message: `Unexpected head that no longer declares the ${name}, expected it as before`,
				help: "Look whether it really cannot happen here any more.",
				at: id,
			});
			continue;
		}
		const alone = findNewlyAlone(was, mode);
		if (alone.length > 0) {
			const index = procedure.head.failureModes.indexOf(id);
			const place = procedure.locateInHead(["failureModes", index]);
			yield worse("lost-second-control", severity === "critical" ? "error" : "warning", procedure, place, {
				message:
					mode.controls.length === 1
						? `Unexpected ${name} that only ${mode.controls.join()} controls, expected ${controls.join(" and ")} as before`
						: `Unexpected ${name} that nothing stops on some path without ${alone.join(" or ")}, expected a second control there as before`,
				help: "Put the other control back, or look whether one is enough.",
				at: id,
			});
		}
	}
}

/** An exemption that is new, lasts longer or was given by another or for another reason. One that made the state worse is told by that. */
export function* compareExemptions(
	before: Procedure,
	after: Procedure,
	states: { before: CoverageState; after: CoverageState },
): Generator<Finding> {
	const [was, is] = [before.head.exemption, after.head.exemption];
	if (!is || (!was && isWorse(states.before, states.after))) return;
	const keys = (["until", "reason", "approvedBy"] as const).filter((key) =>
		key === "until" ? is.until > (was?.until ?? "") : was && is[key] !== was[key],
	);
	const [first] = keys;
	if (!first) return;
	const other = keys.map((key) => `${key} "${is[key]}" instead of ${was ? `"${was[key]}"` : "no exemption"}`);
	yield worse("lowered-judgement", "warning", after, after.locateInHead(["exemption", first]), {
		message: `Another exemption: ${other.join("; ")}`,
		help: "Look whether it may go without a check for so long, and for this reason.",
		at: "exemption",
	});
}
