// Is a procedure covered, shallow, uncovered, exempt, unmeasured or out of scope?
import { hasValidCheck, type PlacedCheck } from "../model/checks.ts";
import type { CoverageState } from "../model/coverage-states.ts";
import type { Procedure } from "../model/document.ts";
import { isLive } from "../model/exemption.ts";
import type { Manual } from "../model/manual.ts";
import { isInScope, isUnmeasured } from "./scope.ts";

/** The first that fits. `hasError`: a rule that affects coverage found an error in it or in what it uses. */
export function decideState(
	manual: Manual,
	procedure: Procedure,
	checks: readonly PlacedCheck[],
	hasError: boolean,
	asOf: string,
): CoverageState {
	if (isUnmeasured(procedure)) return "unmeasured";
	if (!isInScope(manual, procedure, asOf)) return "out-of-scope";
	if (isLive(manual, procedure, asOf)) return "exempt";
	if (!hasValidCheck(checks)) return "uncovered";
	return hasError ? "shallow" : "covered";
}
