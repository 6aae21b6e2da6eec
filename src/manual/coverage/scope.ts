// Which procedures does coverage answer for?
import type { Procedure } from "../model/document.ts";
import { computeStandings, isInForce } from "../model/in-force.ts";
import { isKnown, type Manual } from "../model/manual.ts";

/** In a process that the policy names (all by default), or in none, or in one that is not there: a misspelt one would be judged by nobody. */
export function isInProcesses({ policy, registers }: Manual, { head: { process } }: Procedure): boolean {
	const { processes } = policy.scope;
	return !processes || !isKnown(registers.processes, process) || processes.includes(process);
}

/**
 * Can it not be told whether an error gets through? Not where head or body could not be parsed, nor where an effective
 * procedure has no effective date that can be read: nobody knows whether it applies, and left out it would be forgotten.
 */
export function isUnmeasured({ measured, head: { status, effective } }: Procedure): boolean {
	return !measured || (status === "effective" && effective === undefined);
}

/** In force, and in a process that the policy names (all by default). One that could not be read is another matter. */
export function isInScope(manual: Manual, procedure: Procedure, asOf: string): boolean {
	return isInProcesses(manual, procedure) && isInForce(manual, procedure, asOf);
}

/** First day in scope of a procedure that is effective from a later day on; undefined for all others. */
export function firstDayInScope(manual: Manual, procedure: Procedure, asOf: string): string | undefined {
	const { status, effective } = procedure.head;
	if (!procedure.measured || status !== "effective" || !effective || effective <= asOf) return undefined;
	if (!isInProcesses(manual, procedure) || computeStandings(manual, asOf).get(procedure)?.successors.length)
		return undefined;
	return effective;
}

/** Ids of all processes in the order of their register; those that only a document or a failure mode names come last. */
export function processOrder(manual: Manual): string[] {
	const named = [
		...manual.documents.map(({ head }) => head.process),
		...[...manual.registers["failure-modes"].entries.values()].map(({ process }) => process),
	];
	return [...new Set([...manual.registers.processes.entries.keys(), ...named.sort()])];
}
