// What of a procedure is worse than before besides its QC steps: its state, its failure modes, its exemption?
import { type CoverageState, isWorse } from "../../model/coverage-states.ts";
import type { Document, Procedure } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { computeStandings } from "../../model/in-force.ts";
import type { CoverageProcedure } from "../coverage-report.ts";
import { findNewlyAlone } from "../second-control.ts";
import { placeInHead, worse } from "./change-report.ts";
import type { Comparison } from "./match-documents.ts";

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
	yield worse("worse-state", procedure, procedure.locateInHead(["id"]), {
		severity,
		message:
			before && before !== "out-of-scope"
				? `Unexpected state of ${procedure.head.id || procedure.path}: ${now}, expected ${before} as before`
				: `Unexpected new procedure ${procedure.head.id || procedure.path} that is ${now}, expected covered`,
		help: severity === "warning" ? "Look whether that is meant." : "Mend what is told of it by npm run coverage.",
	});
}

/** A procedure of today with what the report tells of it. */
export interface Described {
	procedure: Procedure;
	is: CoverageProcedure;
}

/** A procedure that was in force already, does now what another one did as well, and is worse off than that one was. */
export function* compareHeirs(before: Document, was: CoverageState, heirs: readonly Described[]): Generator<Finding> {
	for (const { procedure, is } of heirs) {
		if (!isWorse(was, is.state)) continue;
		const severity = is.state === "exempt" || is.state === "out-of-scope" ? "warning" : "error";
		yield worse("worse-state", procedure, placeInHead(procedure, "supersedes"), {
			severity,
			message: `Unexpected state of ${procedure.head.id}, which supersedes ${before.head.id}: ${is.state}, expected ${was} as that one was`,
			help: `Mend what npm run coverage tells of ${procedure.head.id}, or leave ${before.head.id} in force until then.`,
			at: before.head.id,
		});
	}
}

/**
 * Failure modes that lost their second control, or that are declared no more. Those without any are findings of a rule.
 * `heirs` do what the earlier procedure did; `goingOn` go on where one of them ends.
 */
export function* compareFailureModes(
	before: CoverageProcedure,
	heirs: readonly Described[],
	goingOn: readonly Described[],
): Generator<Finding> {
	const [first] = heirs;
	for (const was of before.failureModes) {
		const { id, severity, controls } = was;
		const name = `${severity ? `${severity} ` : ""}failure mode ${id}`;
		const declaring = [...heirs, ...goingOn].flatMap(({ procedure, is }) => {
			const mode = is.failureModes.find((each) => each.id === id);
			return mode ? [{ procedure, mode, alone: findNewlyAlone(was, mode) }] : [];
		});
		if (declaring.length === 0 && first) {
			yield worse("dropped-failure-mode", first.procedure, placeInHead(first.procedure, "failureModes"), {
				message: `Unexpected head that no longer declares the ${name}, expected it as before`,
				help: "Look whether it really cannot happen here any more.",
				at: id,
			});
		}
		for (const { procedure, mode, alone } of declaring) {
			const isStopped = declaring.some(
				(each) => each.alone.length === 0 && each.procedure.head.requires.includes(procedure.head.id),
			);
			if (alone.length === 0 || isStopped) continue;
			const index = procedure.head.failureModes.indexOf(id);
			const place = procedure.locateInHead(["failureModes", index]);
			yield worse("lost-second-control", procedure, place, {
				severity: severity === "critical" ? "error" : "warning",
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
	yield worse("lowered-judgement", after, after.locateInHead(["exemption", first]), {
		message: `Another exemption: ${other.join("; ")}`,
		help: "Look whether it may go without a check for so long, and for this reason.",
		at: "exemption",
	});
}
