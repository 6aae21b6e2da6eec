// Is what would have noticed a change accepted in the manual, with a reason?
import type { CoverageReport } from "../coverage-report.ts";
import type { Mutant } from "./make-mutants.ts";

/** Where the criterion is accepted as vague already, another vague one is accepted as well: it brings nothing new. */
function isAboutBlurred(
	{ weakening, document, node }: Mutant,
	{ rule, subject, at }: CoverageReport["accepted"][number],
) {
	return (
		weakening === "blur-criterion" &&
		rule === "vague-criterion" &&
		subject === document.head.id &&
		node?.component === "QCStep" &&
		at === node.id
	);
}

/** The acceptance because of which a change brings no finding; empty: there is none. */
export function explainAccepted(before: CoverageReport, after: CoverageReport, mutant: Mutant): string {
	const known = new Set([...before.findings, ...before.accepted].map(({ id }) => id));
	const found = after.accepted.find((each) => !known.has(each.id) || isAboutBlurred(mutant, each));
	return found ? `${found.rule} is accepted here: ${found.reason}` : "";
}
