// Which way leads round a QC step now, and which work does no check look at any more?
import { computeFlow } from "../../flow/compute-flow.ts";
import { type Graph, type GraphNode, isIrreversible } from "../../flow/graph.ts";
import { everyCheck, reachWithout } from "../../flow/reach.ts";
import type { Procedure, QCStepNode } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { nameBehindNoun, namedNode, namedPlace, quoteName } from "../../model/node-name.ts";
import { findUse } from "../../model/uses.ts";
import type { CoverageProcedure } from "../coverage-report.ts";
import { worse } from "./change-report.ts";
import { findNewlyAvoided, goesOnAlone, holdsUp, theEnd, wordEnds } from "./find-avoided.ts";
import type { CheckMatch } from "./match-checks.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** By these a way past a check is told as what it leads to. */
const rulesOfWays = [
	"unguarded-irreversible-step",
	"uncontrolled-failure-mode",
	"missing-qc-step",
	"lost-second-control",
];
/** By these it is told already why no check looks at some work any more. */
const rulesOfWork = [...rulesOfWays, "removed-qc-step", "removed-checklist", "avoided-qc-step", "avoided-checklist"];
const ofFailureModes = ["uncontrolled-failure-mode", "lost-second-control"];

/** Rule and place of a finding, of one too that is accepted now. */
function ruleOf({ rule, at = "" }: Finding): { rule: string; at: string } {
	if (rule !== "newly-accepted") return { rule, at };
	const [accepted = "", ...rest] = at.split("/");
	return { rule: accepted, at: rest.join("/") };
}

/** Does a rule tell it of a procedure? What it tells of a failure mode counts for a check that looks for it. */
function isTold(
	{ head, file }: Procedure,
	told: readonly Finding[],
	rules: readonly string[],
	check?: QCStepNode,
): boolean {
	return told
		.filter((finding) => (finding.subject ? finding.subject === head.id : finding.file === file))
		.map(ruleOf)
		.some(
			({ rule, at }) =>
				rules.includes(rule) && (!check || !ofFailureModes.includes(rule) || check.controls.includes(at)),
		);
}

/**
 * QC steps that everybody came through before something irreversible, or before the end where that is none, and that a way
 * leads round now. Where they are those of a checklist as before, it is told of that.
 */
export function* compareWays(
	{ before: manualBefore, after: manual, asOf }: Comparison,
	matches: Matches,
	[before, after]: readonly [Procedure, Procedure],
	checks: readonly CheckMatch[],
	told: readonly Finding[],
): Generator<Finding> {
	if (!goesOnAlone(matches, before, after)) return;
	const { graph: graphBefore } = computeFlow(manualBefore, before, asOf);
	const { graph } = computeFlow(manual, after, asOf);
	const at = (graph: Graph, anchor: string) => [graph, (node: GraphNode) => node.anchor === anchor] as const;
	const now = checks.flatMap(({ was: earlier, found }) => found.map((each) => ({ earlier, ...each })));
	for (const { earlier, place, stays } of now) {
		if (place.page !== after || (stays && earlier.source !== before) || isTold(after, told, rulesOfWays, earlier.check))
			continue;
		const { check, anchor } = place;
		const was = at(graphBefore, earlier.anchor);
		const avoided = findNewlyAvoided(matches, [before, after], was, at(graph, anchor));
		const ends = holdsUp(...was) ? avoided.filter((end) => end !== theEnd) : avoided;
		if (ends.length === 0) continue;
		yield worse("avoided-qc-step", after, findUse(after, anchor) ?? check, {
			message: `Unexpected way to ${wordEnds(ends)} past the QC step ${nameBehindNoun(namedNode(check, anchor))}, expected none, as before`,
			help: "Look whether nobody needs it who goes that way.",
			at: anchor,
		});
	}
}

/** Steps from which every way led to a check, and from which none leads to one before an irreversible step or the end. */
export function* compareWork(
	{ after: manual, asOf }: Comparison,
	matches: Matches,
	[before, after]: readonly [Procedure, Procedure],
	[was, is]: readonly [CoverageProcedure, CoverageProcedure],
	told: readonly Finding[],
): Generator<Finding> {
	if (!goesOnAlone(matches, before, after) || isTold(after, told, rulesOfWork)) return;
	// Another procedure looks at it before the work is at its end.
	if (matches.goingOn(before).length > 0) return;
	const verified = was.workSteps
		.filter((step) => step.verified)
		.map(({ anchor }) => matches.anchorToday(before, anchor, after));
	const { graph } = computeFlow(manual, after, asOf);
	const isLookedAt = (anchor: string) => {
		const starts = graph.nodes.filter((node) => node.anchor === anchor).map(({ index }) => index);
		const reached = reachWithout(graph, starts, isIrreversible);
		return graph.nodes.some((node) => everyCheck(node) && reached.has(node.index));
	};
	const steps = is.workSteps.filter(
		({ anchor, ...step }) => !step.verified && verified.includes(anchor) && !isLookedAt(anchor),
	);
	const [first] = steps;
	if (!first) return;
	const names = steps.map((step) => quoteName(namedPlace(step))).join(", ");
	yield worse("unverified-work", after, first, {
		message: `Unexpected work that no check looks at any more (${names}), expected one before an irreversible step or the end, as before`,
		help: "Look whether nothing can go wrong there, or put it back before the check.",
		at: first.anchor,
	});
}
