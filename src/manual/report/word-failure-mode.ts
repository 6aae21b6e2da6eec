// In what words is it told where a failure mode is controlled, and where it gets through?
import type { FailureModeReasons } from "../coverage/failure-mode-reasons.ts";
import type { CoverageState } from "../model/coverage-states.ts";
import type { Position } from "../model/finding.ts";
import { howMany } from "../model/how-many.ts";
import { adviseControl } from "./advice.ts";
import { keepingControl } from "./word-control.ts";

export interface WordedFailureMode extends Omit<FailureModeReasons, "declaredBy" | "checks"> {
	/** Follows "It". */
	because: string;
	/** Procedures that declare it; controlled and path are known of those in scope only. */
	declaredBy: {
		id: string;
		title: string;
		state: CoverageState;
		controlled: boolean;
		/** Those that keep it controlled. */
		controls: string[];
		/** Those that come too late to control it. */
		late?: string[];
		path: string;
	}[];
	/** QC steps that name it, wherever they stand. */
	checks: ({ document: string; id: string; file: string; counts: boolean; why: string } & Position)[];
	/** What would change it, a sentence each. */
	changes: string[];
}

function wordCheck({ inForce, lacks, ...check }: FailureModeReasons["checks"][number]) {
	const lacking = lacks.length > 0 ? `it lacks ${lacks.join(", ")}` : "";
	const why = inForce ? lacking : `${check.document} is not in force`;
	return { ...check, counts: why === "", why };
}

/** What would get it judged where no procedure in scope declares it: one that waits to come into force, or a head that names it. */
function wordDeclaring({ id, entry, declaredBy, checks }: FailureModeReasons): string[] {
	const waiting = declaredBy.flatMap(({ id: procedure, waiting: why }) => {
		const own = checks.find(({ document, lacks }) => document === procedure && lacks.length === 0);
		const looking = own ? ` and looks for it with "${own.id}"` : "";
		return why ? [`Put ${procedure} in force, which declares ${id}${looking}: ${why}.`] : [];
	});
	return waiting.length > 0
		? waiting
		: [`Add ${id} to failureModes in the head of the procedure of ${entry.process} that can cause it.`];
}

export function wordFailureMode(reasons: FailureModeReasons): WordedFailureMode {
	const { kind, id, entry, place, declaredBy, checks } = reasons;
	const judged = declaredBy.flatMap(({ id: procedure, mode, silent, first }) =>
		mode ? [{ procedure, mode, silent, first }] : [],
	);
	const open = judged.filter(({ mode }) => !mode.controlled);
	return {
		kind,
		id,
		entry,
		place,
		because:
			judged.length > 0
				? `is controlled in ${judged.length - open.length} of ${howMany(judged.length, "procedure")} in scope that declare${judged.length === 1 ? "s" : ""} it`
				: "is declared by no procedure in scope, so nothing is judged of it",
		declaredBy: declaredBy.map(({ id: procedure, title, state, mode }) => {
			const { controlled = false, late, path = "" } = mode ?? {};
			return {
				id: procedure,
				title,
				state,
				controlled,
				controls: mode ? keepingControl(mode) : [],
				...(late && { late }),
				path,
			};
		}),
		checks: checks.map(wordCheck),
		changes:
			judged.length > 0
				? open.map(({ procedure, mode, silent, first }) => `${procedure}: ${first ?? adviseControl(mode, silent)}`)
				: wordDeclaring(reasons),
	};
}
