// In what words is it told whether an expectation of the customer is protected?
import type { FailureModeState, Protection } from "../coverage/chain.ts";
import type { ExpectationReasons } from "../coverage/expectation-reasons.ts";
import type { Severity } from "../model/words.ts";

export interface WordedExpectation extends Omit<ExpectationReasons, "brokenBy"> {
	because: string;
	/** Failure modes that would break it, and the procedures in force that declare them. */
	brokenBy: { id: string; title: string; severity: Severity; state: FailureModeState; procedures: string[] }[];
	/** What would change it, a sentence each. */
	changes: string[];
}

const becauseOf: Record<Protection, string> = {
	protected: "every failure mode that would break it is controlled",
	partly: "some of what would break it is controlled, and some is not, or not everywhere",
	unprotected: "none of the failure modes that would break it is controlled",
};

export function wordExpectation(reasons: ExpectationReasons): WordedExpectation {
	const { kind, id, entry, place, protection, brokenBy } = reasons;
	const open = brokenBy.filter(({ state }) => state !== "controlled");
	return {
		kind,
		id,
		entry,
		place,
		protection,
		because: brokenBy.length === 0 ? "brokenBy names no failure mode that would break it" : becauseOf[protection],
		brokenBy: brokenBy.map(({ id: mode, failureMode: { title, severity }, state, declaredBy }) => ({
			id: mode,
			title,
			severity,
			state,
			procedures: declaredBy.map(({ procedure }) => procedure.head.id),
		})),
		changes:
			brokenBy.length === 0
				? [`Name in brokenBy what would have to go wrong (${place.file}).`]
				: open.map(({ id: mode }) => `Control ${mode}: npm run coverage -- why ${mode} tells where.`),
	};
}
