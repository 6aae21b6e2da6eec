// Which checks and steps does a branch lead past now, which everybody came to who gave its answer?
import { computeFlow } from "../../flow/compute-flow.ts";
import type { Graph, GraphNode } from "../../flow/graph.ts";
import { reachWithout } from "../../flow/reach.ts";
import { plainAnswer } from "../../model/answers.ts";
import type { BranchNode, DecisionNode, Procedure } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { nameBehindNoun, namedNode, quoteName } from "../../model/node-name.ts";
import { namesNothing } from "../../model/undone.ts";
import { worse } from "./change-report.ts";
import { findExchanged } from "./compare-decisions.ts";
import { endsPast, goesOnAlone, theEnd } from "./find-avoided.ts";
import type { Comparison, Matches } from "./match-documents.ts";

/** By these it is told already what a way leads past, or that the decision sends other goods there. */
const rulesOfRoutes = [
	"unguarded-irreversible-step",
	"uncontrolled-failure-mode",
	"missing-qc-step",
	"lost-second-control",
	"avoided-qc-step",
	"avoided-checklist",
	"changed-decision",
	"goto-nowhere",
];

/** Where a branch begins, in the flow: what stands in it, or what its goto names. */
function findEntry({ nodes }: Graph, decision: DecisionNode, { when }: BranchNode): number | undefined {
	const choice = nodes.find((node) => node.kind === "decision" && node.node === decision);
	return choice?.edges.find(({ kind, answer }) => kind === "answer" && answer === when)?.to;
}

const at = (anchor: string) => (node: GraphNode) => node.anchor === anchor;

/** Irreversible steps, and the end, to which everybody who comes from an entry comes through a place. */
function findHeldUp(graph: Graph, entry: number, anchor: string): Set<string> {
	const past = endsPast(graph, entry, at(anchor));
	return new Set([...endsPast(graph, entry, () => false)].filter((end) => end !== anchor && !past.has(end)));
}

/** Has everybody been at a place who comes to the decision? */
function isBehind(graph: Graph, decision: DecisionNode, anchor: string): boolean {
	const reached = reachWithout(graph, [graph.start], at(anchor));
	return !graph.nodes.some((node) => node.kind === "decision" && node.node === decision && reached.has(node.index));
}

/** In words: where a branch leads by its goto. */
function wordGoto(goto: string | undefined): string {
	if (goto === "end") return "ends the work";
	return goto === undefined || goto === namesNothing ? "goes on" : `leads to "${goto}"`;
}

/**
 * The branches of which somebody turned the goto, by their answers. Who has one end the work that went on says what was meant;
 * answers that have changed places belong to a question that is told, or asks for the opposite as they do.
 */
function findTurned(was: DecisionNode, is: DecisionNode, idToday: (id: string) => string) {
	const exchanged = findExchanged(was, is, idToday).flat();
	return is.branches.flatMap((branch) => {
		const before = was.branches.find(({ when }) => plainAnswer(when) === plainAnswer(branch.when));
		if (!before || exchanged.includes(before.when) || (before.goto === undefined && branch.goto === "end")) return [];
		const goto = before.goto && idToday(before.goto);
		return goto === branch.goto
			? []
			: [{ before, branch, words: `${wordGoto(branch.goto)}, and ${wordGoto(goto)} no more` }];
	});
}

/** Told to be looked at: guards and controls may all be there. */
export function* compareRoutes(
	{ before: manualBefore, after: manual, asOf }: Comparison,
	matches: Matches,
	[before, after]: readonly [Procedure, Procedure],
	told: readonly Finding[],
): Generator<Finding> {
	if (!goesOnAlone(matches, before, after)) return;
	if (told.some(({ rule, subject }) => subject === after.head.id && rulesOfRoutes.includes(rule))) return;
	const today = (anchor: string) => (anchor === theEnd ? anchor : matches.anchorToday(before, anchor, after));
	const pairs = matches.nodes(before, after);
	const known = new Set<unknown>(pairs.values());
	for (const [was, is] of pairs) {
		if (was.component !== "Decision" || is.component !== "Decision") continue;
		for (const { before: earlier, branch, words } of findTurned(was, is, today)) {
			const { graph: graphBefore } = computeFlow(manualBefore, before, asOf);
			const { graph } = computeFlow(manual, after, asOf);
			const [entryBefore, entry] = [findEntry(graphBefore, was, earlier), findEntry(graph, is, branch)];
			if (entryBefore === undefined || entry === undefined) continue;
			const skipped = graphBefore.nodes.flatMap(({ kind, anchor }) => {
				const place = kind === "check" || kind === "step" ? graph.nodes.find(at(today(anchor))) : undefined;
				if (!place) return [];
				const past = endsPast(graph, entry, at(place.anchor));
				if (![...findHeldUp(graphBefore, entryBefore, anchor)].some((end) => past.has(today(end)))) return [];
				// What moved up to a place before the decision is done by everybody all the same.
				return isBehind(graph, is, place.anchor) && !isBehind(graphBefore, was, anchor) ? [] : place;
			});
			const checks = skipped.filter((place) => place.kind === "check");
			// Work that stands in the branch anew may be what it led back to: "pad again".
			const isDoneHere = branch.nodes.some((node) => node.component === "Step" && !known.has(node));
			const places = checks.length > 0 || isDoneHere ? checks : skipped;
			if (places.length === 0) continue;
			const names = places.map((place) => ("node" in place ? quoteName(namedNode(place.node, place.anchor)) : ""));
			const noun = `${checks.length > 0 ? "QC step" : "step"}${places.length > 1 ? "s" : ""}`;
			yield worse("changed-route", after, branch, {
				message: `Unexpected way past the ${noun} ${names.join(", ")} with the answer "${branch.when}" at the decision ${nameBehindNoun(namedNode(is))}, expected none, as before: it ${words}`,
				help: "Look whether nobody needs that who gives this answer.",
				at: `${is.id}/${plainAnswer(branch.when)}`,
			});
		}
	}
}
