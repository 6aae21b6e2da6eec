// Which states has a procedure in the coverage, and which of them are worse than others?

/** What can be said of a procedure; the first that fits, in this order. */
export const coverageStates = ["out-of-scope", "unmeasured", "exempt", "uncovered", "shallow", "covered"] as const;
/**
 * - out-of-scope: could be read and is not in force, or in a process that the policy does not name
 * - unmeasured: it could not be read, so nothing is known of its checks
 * - exempt: a live exemption; in the denominator, never covered
 * - uncovered: no valid QC step
 * - shallow: has a valid QC step, and a rule that affects coverage finds an error
 * - covered: has a valid QC step and no such error
 */
export type CoverageState = (typeof coverageStates)[number];

/** A procedure in one of these is a gap: it lets an error through, or nothing is known of it. The worst first. */
export const gapStates = ["unmeasured", "uncovered", "shallow"] as const satisfies CoverageState[];

/** In the order in which somebody has to look at them; what is out of scope is not counted. */
export const statesWorstFirst = [...gapStates, "exempt", "covered"] as const;

export function isGap(state: CoverageState): boolean {
	return (gapStates as readonly CoverageState[]).includes(state);
}

/** What a change may lead to. An exemption is a permission: worse than any check, better than having neither. */
const badness: Record<Exclude<CoverageState, "out-of-scope">, number> = {
	covered: 0,
	shallow: 1,
	exempt: 2,
	uncovered: 3,
	unmeasured: 4,
};

/** Is a procedure worse off than before? Out of scope nobody looks at it; it comes in well only where it is covered. */
export function isWorse(before: CoverageState, after: CoverageState): boolean {
	if (before === "out-of-scope") return after !== "out-of-scope" && after !== "covered";
	return after === "out-of-scope" || badness[after] > badness[before];
}
