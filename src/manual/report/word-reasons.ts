// In what words is it told why a procedure, a checklist, a failure mode or an expectation stands as it does?
import type { ChecklistReasons } from "../coverage/checklist-reasons.ts";
import type { ExpectationReasons } from "../coverage/expectation-reasons.ts";
import type { FailureModeReasons } from "../coverage/failure-mode-reasons.ts";
import type { ProcedureReasons } from "../coverage/procedure-reasons.ts";
import { type WordedChecklist, wordChecklist } from "./word-checklist.ts";
import { type WordedExpectation, wordExpectation } from "./word-expectation.ts";
import { type WordedFailureMode, wordFailureMode } from "./word-failure-mode.ts";
import { type WordedProcedure, wordProcedure } from "./word-procedure.ts";

export type Reasons = ProcedureReasons | ChecklistReasons | FailureModeReasons | ExpectationReasons;
/** The contract of `coverage why ID --format json`. */
export type WordedReasons = WordedProcedure | WordedChecklist | WordedFailureMode | WordedExpectation;

export function wordReasons(reasons: Reasons): WordedReasons {
	switch (reasons.kind) {
		case "procedure":
			return wordProcedure(reasons);
		case "checklist":
			return wordChecklist(reasons);
		case "failure-mode":
			return wordFailureMode(reasons);
		case "expectation":
			return wordExpectation(reasons);
	}
}
