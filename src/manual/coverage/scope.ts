// Which procedures does coverage answer for?
import type { Procedure } from "../model/document.ts";
import { isInForce } from "../model/in-force.ts";
import type { Manual } from "../model/manual.ts";

/** In force, and in a process that the policy names (all by default). One that could not be read is another matter. */
export function isInScope(manual: Manual, procedure: Procedure, asOf: string): boolean {
	const { processes } = manual.policy.scope;
	const { process } = procedure.head;
	return (!processes || process === "" || processes.includes(process)) && isInForce(manual, procedure, asOf);
}

/** Ids of all processes in the order of their register; those that only a document or a failure mode names come last. */
export function processOrder(manual: Manual): string[] {
	const named = [
		...manual.documents.map(({ head }) => head.process),
		...[...manual.registers["failure-modes"].entries.values()].map(({ process }) => process),
	];
	return [...new Set([...manual.registers.processes.entries.keys(), ...named.sort()])];
}
