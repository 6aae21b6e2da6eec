// Which procedures does coverage answer for?
import type { Procedure } from "../model/document.ts";
import { computeStandings, isInForce } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";

function isInProcesses({ policy }: Manual, { head: { process } }: Procedure): boolean {
	const { processes } = policy.scope;
	return !processes || process === "" || processes.includes(process);
}

/** In force, and in a process that the policy names (all by default). One that could not be read is another matter. */
export function isInScope(manual: Manual, procedure: Procedure, asOf: string): boolean {
	return isInProcesses(manual, procedure) && isInForce(manual, procedure, asOf);
}

/** First day in scope of a procedure that is effective from a later day on; undefined for all others. */
export function firstDayInScope(manual: Manual, procedure: Procedure, asOf: string): string | undefined {
	const { status, effective } = procedure.head;
	if (!procedure.measured || status !== "effective" || !effective || effective <= asOf) return undefined;
	if (!isInProcesses(manual, procedure) || computeStandings(manual, asOf).get(procedure)?.supersededBy)
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
