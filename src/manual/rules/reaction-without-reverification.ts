// What was corrected goes on without being checked again: a mended fault is the likeliest to be a fault still.
import type { Flow } from "../flow/compute-flow.ts";
import { type CheckNode, type Graph, type GraphNode, isIrreversible } from "../flow/graph.ts";
import { isAsIndependent } from "../flow/independence.ts";
import { reachByPasses } from "../flow/order.ts";
import { reach, stopAt } from "../flow/reach.ts";
import { placesAnew, reactionTarget, startsAnew } from "../flow/reaction.ts";
import { findWayOn, placeWayOn, type WayOn } from "../flow/way-on.ts";
import { compareSamples, describeSample } from "../model/compare-samples.ts";
import type { Procedure, QCStepNode } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { remember } from "../model/remember.ts";
import { endlessLoop } from "./endless-loop.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { findPlaceOfLeak, holdNotHeld } from "./hold-not-held.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { mayBeAccepted, mayPass, toldFlow } from "./told-flow.ts";

/** Checks of a failure mode besides one. */
const othersOf = (graph: Graph, check: CheckNode, mode: string) =>
	graph.nodes.filter(
		(node): node is CheckNode => node.kind === "check" && node !== check && node.node.controls.includes(mode),
	);

/** What makes a check of the same failure mode weaker than the one that failed; undefined: nothing that can be told. */
function findWeakness(manual: Manual, graph: Graph, other: CheckNode, failed: CheckNode): string | undefined {
	if (!isAsIndependent(manual, graph, other, failed)) return "is less independent";
	const [was, is] = [failed.node.sample, other.node.sample];
	const { entries } = manual.registers["sample-plans"];
	const isLess = compareSamples(was, is, { before: entries, after: entries }) === "weaker";
	return isLess ? `takes ${describeSample(is)} instead of ${describeSample(was)}` : undefined;
}

/** A correction from which the work goes on without being checked again. */
interface Unverified {
	procedure: Procedure;
	graph: Graph;
	check: CheckNode;
	/** How it goes on; undefined: it does not, and nobody checks it all the same. */
	way: WayOn | undefined;
	/** Some way leads back to the check. */
	back: boolean;
	/** What keeps a later check from standing for it, in words. */
	instead: string;
}

/** The nodes without the ways that the writer has end. */
const withoutEnds = remember(({ nodes }: Graph): GraphNode[] =>
	nodes.map((node) => ({ ...node, edges: node.edges.filter(({ ends }) => !ends) })),
);

function judgeCorrection(manual: Manual, procedure: Procedure, graph: Graph, check: CheckNode): Unverified | undefined {
	const target = reactionTarget(check);
	if (target === undefined || startsAnew(graph, check)) return undefined;
	const anew = placesAnew(graph)(check);
	// Where something waits for the check that cannot be taken back, the work may end, if the writer says so: an end to which
	// the text runs out may be a goto that is forgotten.
	const afterPass = reachByPasses(graph, check);
	const isWaiting = graph.nodes.some((node) => isIrreversible(node) && afterPass.has(node.index));
	const open = isWaiting ? withoutEnds(graph) : graph.nodes;
	const nodes = stopAt(open, ({ index }) => anew.has(index));
	const mayFollow = reach(graph.possible, [target]);
	const isWayOut = (node: GraphNode) => isIrreversible(node) || node.kind === "done";
	const follow = (checks: readonly CheckNode[]) => {
		const ones = new Set(checks.map(({ index }) => index));
		const isOne = ({ index }: GraphNode) => ones.has(index);
		const after = reach({ nodes }, [target], isOne);
		const back = anew.size > 0 || checks.some(({ index }) => mayFollow.has(index));
		const isOut = (node: GraphNode) => after.has(node.index) && !anew.has(node.index) && isWayOut(node);
		const [out, ...others] = graph.nodes.filter(isOut);
		return { after, back, isOne, out, others, verified: back && !out };
	};
	const alone = follow([check]);
	if (alone.verified) return undefined;
	const isWeaker = (other: CheckNode) => findWeakness(manual, graph, other, check) !== undefined;
	// Others do instead, for each failure mode, unless they are weaker in something.
	const modes = check.node.controls.map((mode) => {
		const others = othersOf(graph, check, mode);
		const weaker = others.filter(isWeaker);
		return { ...follow([check, ...others.filter((other) => !weaker.includes(other))]), weaker };
	});
	const left = modes.find(({ verified }) => !verified) ?? (modes.length === 0 ? { ...alone, weaker: [] } : undefined);
	if (!left) return undefined;
	const { after, back, isOne, out, others, weaker } = left;
	const instead = weaker.find(({ index }) => after.has(index));
	const but = instead
		? `; "${instead.anchor}" looks for the same and ${findWeakness(manual, graph, instead, check)}`
		: "";
	const way = out && findWayOn(graph, check, out, others, { nodes: open, cut: isOne });
	return { procedure, graph, check, way, back, instead: but };
}

/** Where a correction goes on without being checked again. */
function placeWrongTurn({ graph, check: { source, node }, way }: Unverified) {
	const [onFail] = node.onFails;
	const place = source.locateAttribute(onFail ?? node, onFail?.goto ? "goto" : "disposition");
	return placeWayOn(graph, way, { file: source.file, ...place });
}

/**
 * One wrong turn is one finding, by the rule that says more of it: that a hold point does not hold names what is not held
 * up, and that nobody gets out of a loop names the place to mend.
 */
function isToldElsewhere(context: RuleContext, flow: Flow, unverified: Unverified): boolean {
	const { procedure, check, way, back } = unverified;
	// What is accepted of one of them is accepted of that one.
	const isTold = (rule: Rule) => !mayPass(context, procedure, rule);
	if (mayBeAccepted(context, procedure, reactionWithoutReverification)) return false;
	const leak = isTold(holdNotHeld) ? findPlaceOfLeak(flow, check) : undefined;
	const place = placeWrongTurn(unverified);
	const isAtReaction = leak?.file === place.file && leak.line === place.line && leak.column === place.column;
	if (leak && (way?.turn || isAtReaction)) return true;
	const target = reactionTarget(check);
	if (way || back || target === undefined || !isTold(endlessLoop)) return false;
	const after = reach(flow.graph, [target]);
	return flow.loops.some((loop) => loop.some(({ index }) => after.has(index)));
}

function findUnverified(context: RuleContext, procedure: Procedure): Unverified[] {
	const flow = toldFlow(context, procedure);
	const { graph, reached } = flow;
	return graph.nodes.flatMap((check) => {
		if (check.kind !== "check" || !reached.has(check.index)) return [];
		if (check.node.onFails[0]?.disposition !== "correct") return [];
		const found = judgeCorrection(context.manual, procedure, graph, check);
		return found && !isToldElsewhere(context, flow, found) ? [found] : [];
	});
}

export const reactionWithoutReverification: Rule = {
	id: "reaction-without-reverification",
	affects: "coverage",
	severity: "error",
	why: "What was corrected goes on without being checked again: a mended fault is the likeliest to be a fault still.",
	source: "ISO 9001:2015 8.7.1: conformity shall be verified when nonconforming outputs are corrected",
	examples: {
		bad: {
			body: `<Step id="relabel" by="receiver" title="Put on a new label">\nFrom the roll.\n</Step>\n\n${matchCheck("", onFail('disposition="correct"', "Put on a new label and go on."))}`,
		},
		good: {
			body: `<Step id="relabel" by="receiver" title="Put on a new label">\nFrom the roll.\n</Step>\n\n${matchCheck("", onFail('disposition="correct" goto="relabel"', "Put on a new label."))}`,
		},
	},
	*check(context) {
		const unverified = judgedProcedures(context).flatMap((procedure) => findUnverified(context, procedure));
		const told = new Set<QCStepNode>();
		for (const found of unverified) {
			const { procedure, graph, check, back, instead } = found;
			const { source, node } = check;
			const [onFail] = node.onFails;
			// A reaction that leads nowhere does so wherever the checklist is used: that is told of the checklist, and once.
			const isWithin = source !== procedure && reactionTarget(check) === graph.stopped;
			if (!onFail || (isWithin && told.has(node))) continue;
			told.add(node);
			const at = isWithin ? node.id : check.anchor;
			const name = `"${at}"${isWithin || source === procedure ? "" : ` in ${procedure.head.id}`}`;
			const message = back
				? `Unexpected way on from the correction of ${name} past the check, expected every way to lead back to it${instead}`
				: `Unexpected correction of ${name} that does not lead back to the check, expected a goto to it or to a step before it${instead}`;
			const { path, ...place } = placeWrongTurn(found);
			yield {
				...place,
				message: path ? `${message}: ${path}` : message,
				help: path
					? `Lead it back here to "${check.anchor}", or to the step from which the work is done again.`
					: `Write goto="${node.id}", or the step from which the work is done again.`,
				subject: isWithin ? source.head.id : procedure.head.id,
				at,
			};
		}
	},
};
