// Is a procedure allowed, on a day, to have no QC step?
import { daysBetween } from "./dates.ts";
import type { Procedure } from "./document.ts";
import { isKnown, type Manual } from "./manual.ts";

/** Days an exemption runs, first and last day included. */
export function exemptionDays({ from, until }: { from: string; until: string }): number {
	return daysBetween(from, until) + 1;
}

/** A live exemption has begun, has not ended, is not longer than the policy allows, and was approved by a role, not the owner. */
export function isLive({ policy, registers }: Manual, { head }: Procedure, asOf: string): boolean {
	const { exemption, owner } = head;
	return (
		exemption !== undefined &&
		exemption.from <= asOf &&
		asOf <= exemption.until &&
		exemptionDays(exemption) <= policy.exemption.maxDays &&
		exemption.approvedBy !== owner &&
		isKnown(registers.roles, exemption.approvedBy)
	);
}

/** First day of an exemption that is still to come. */
export function exemptFrom({ head: { exemption } }: Procedure, asOf: string): string | undefined {
	return exemption && exemption.from > asOf ? exemption.from : undefined;
}
