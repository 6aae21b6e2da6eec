// Is an expectation of the customer protected, and by what?
import { computeChain, type Protection } from "../coverage/chain.ts";
import type { Position } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import type { Expectation, FailureMode } from "../model/registers.ts";

export interface ExpectationReasons {
	kind: "expectation";
	id: string;
	entry: Expectation;
	/** Register file with the line of its entry. */
	place: { file: string } & Position;
	protection: Protection;
	because: string;
	/** Failure modes that would break it. */
	brokenBy: { id: string; title: string; severity: FailureMode["severity"]; state: string; procedures: string[] }[];
	changes: string[];
}

const becauseOf: Record<Protection, string> = {
	protected: "every failure mode that would break it is controlled",
	partly: "some of what would break it is controlled, and some is not, or not everywhere",
	unprotected: "none of the failure modes that would break it is controlled",
};

export function computeExpectationReasons(
	manual: Manual,
	asOf: string,
	id: string,
	entry: Expectation,
): ExpectationReasons {
	const { expectations } = manual.registers;
	const found = computeChain(manual, asOf).expectations.get(id);
	const modes = found?.failureModes ?? [];
	const protection = found?.protection ?? "unprotected";
	const open = modes.filter(({ state }) => state !== "controlled");
	return {
		kind: "expectation",
		id,
		entry,
		place: { file: expectations.file, ...expectations.locate([id]) },
		protection,
		because: modes.length === 0 ? "brokenBy names no failure mode that would break it" : becauseOf[protection],
		brokenBy: modes.map(({ id: mode, failureMode, state, declaredBy }) => ({
			id: mode,
			title: failureMode.title,
			severity: failureMode.severity,
			state,
			procedures: declaredBy.map(({ procedure }) => procedure.head.id),
		})),
		changes:
			modes.length === 0
				? [`Name in brokenBy what would have to go wrong (${expectations.file}).`]
				: open.map(({ id: mode }) => `Control ${mode}: npm run coverage -- why ${mode} tells where.`),
	};
}
