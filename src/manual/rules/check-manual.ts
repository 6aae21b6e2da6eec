// Is a manual well-formed? The writers' gate: the same answer for `check`, `build` and `dev`.
import { compareFindings, type Finding } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { checkRules } from "./all-rules.ts";
import { applyRules } from "./rule.ts";

/** All findings about single files and about references between them, sorted. */
export function checkManual(manual: Manual, asOf: string): Finding[] {
	return [...manual.findings, ...applyRules(checkRules, { manual, asOf })].sort(compareFindings);
}
