// In what words is it told what a checklist brings to those who use it?
import type { ChecklistReasons } from "../coverage/checklist-reasons.ts";
import { howMany } from "../model/how-many.ts";

export interface WordedChecklist extends Omit<ChecklistReasons, "idle"> {
	/** Only a checklist in force brings anything. */
	inForce: boolean;
	/** Follows "It". */
	because: string;
}

export function wordChecklist(reasons: ChecklistReasons): WordedChecklist {
	const { kind, id, title, file, idle, ...what } = reasons;
	const counting = what.checks.filter(({ valid }) => valid).length;
	const inScope = what.usedBy.filter(({ state }) => state !== "out-of-scope").length;
	const because =
		idle === undefined
			? `brings ${howMany(counting, "QC step")} that count${counting === 1 ? "s" : ""} to ${howMany(inScope, "procedure")} in scope`
			: `brings nothing, because ${idle}`;
	return { kind, id, title, file, inForce: idle === undefined, because, ...what };
}
