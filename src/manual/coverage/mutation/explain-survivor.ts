// Why is it right that the report does not notice a change?
import type { Manual } from "../../model/manual.ts";
import type { Mutant } from "./make-mutants.ts";

/** A reason that follows from the manual; empty: there is none, and somebody has to look. */
export function explainSurvivor(_manual: Manual, _after: Manual, _mutant: Mutant, _asOf: string): string {
	return "";
}
