// Is what would have noticed a change told of the manual as it is, or accepted there with a reason?
import { computeFlow } from "../../flow/compute-flow.ts";
import { everyCheck, reachWithout } from "../../flow/reach.ts";
import { reactionTarget } from "../../flow/reaction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manual } from "../../model/manual.ts";
import { reactionWithoutReverification } from "../../rules/reaction-without-reverification.ts";
import type { CoverageReport } from "../coverage-report.ts";
import type { Mutant, Weakening } from "./make-mutants.ts";

/** What a rule says of a check, it says of it weakened too: that brings nothing new. */
const tellingAnyway: Partial<Record<Weakening, string>> = {
	"blur-criterion": "vague-criterion",
	"remove-blind": "primed-check",
};

function isAboutWeakened({ weakening, document, node }: Mutant, { rule, subject, at }: Finding): boolean {
	return (
		rule === tellingAnyway[weakening] && subject === document.head.id && node?.component === "QCStep" && at === node.id
	);
}

/** Where it is accepted that a failed check leads on by this decision, another way on is accepted as well. */
function isAboutReaction(
	manual: Manual,
	asOf: string,
	{ node, document }: Mutant,
	{ rule, subject, at }: CoverageReport["accepted"][number],
): boolean {
	if (node?.component !== "Branch" || rule !== reactionWithoutReverification.id) return false;
	if (document.kind !== "procedure" || subject !== document.head.id) return false;
	const { graph } = computeFlow(manual, document, asOf);
	const check = graph.nodes.find((each) => each.kind === "check" && each.anchor === at);
	const target = check?.kind === "check" ? reactionTarget(check) : undefined;
	if (target === undefined) return false;
	const { has } = reachWithout(graph, [target], everyCheck);
	return graph.nodes.some((each) => each.kind === "decision" && each.node.branches.includes(node) && has(each.index));
}

/** The acceptance because of which a change brings no finding; empty: there is none. */
export function explainAccepted(
	manual: Manual,
	asOf: string,
	before: CoverageReport,
	after: CoverageReport,
	mutant: Mutant,
): string {
	const known = new Set([...before.findings, ...before.accepted].map(({ id }) => id));
	const found = after.accepted.find(
		(each) => !known.has(each.id) || isAboutWeakened(mutant, each) || isAboutReaction(manual, asOf, mutant, each),
	);
	return found ? `${found.rule} is accepted here: ${found.reason}` : "";
}

/** The finding that is there without the change too; empty: there is none. */
export function explainTold(before: CoverageReport, mutant: Mutant): string {
	const found = before.findings.find((each) => isAboutWeakened(mutant, each));
	return found ? `${found.rule} tells it of this check already` : "";
}
