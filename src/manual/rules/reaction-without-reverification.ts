// What was corrected goes on without being checked again: a mended fault is the likeliest to be a fault still.
import type { CheckNode, Graph, GraphNode } from "../flow/graph.ts";
import { isAsIndependent } from "../flow/independence.ts";
import { isIrreversible, reach } from "../flow/reach.ts";
import { reactionTarget, startsAnew } from "../flow/reaction.ts";
import { compareSamples, describeSample } from "../model/compare-samples.ts";
import type { Manual } from "../model/manual.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

/** Checks of a failure mode besides one. */
const othersOf = (graph: Graph, check: CheckNode, mode: string) =>
	graph.nodes.filter(
		(node): node is CheckNode => node.kind === "check" && node !== check && node.node.controls.includes(mode),
	);

const isOut = (graph: Graph, node: GraphNode) => node.index === graph.done || isIrreversible(node);

/** What makes a check of the same failure mode weaker than the one that failed; undefined: nothing that can be told. */
function findWeakness(manual: Manual, graph: Graph, other: CheckNode, failed: CheckNode): string | undefined {
	if (!isAsIndependent(manual, graph, other, failed)) return "is less independent";
	const [was, is] = [failed.node.sample, other.node.sample];
	const { entries } = manual.registers["sample-plans"];
	const isLess = compareSamples(was, is, { before: entries, after: entries }) === "weaker";
	return isLess ? `takes ${describeSample(is)} instead of ${describeSample(was)}` : undefined;
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
		const { manual } = context;
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached } = toldFlow(context, procedure);
			for (const check of graph.nodes) {
				if (check.kind !== "check" || !reached.has(check.index)) continue;
				const [onFail] = check.node.onFails;
				if (onFail?.disposition !== "correct") continue;
				const target = reactionTarget(check);
				if (target === undefined) continue;
				const follow = (checks: readonly GraphNode[]) => {
					const isOne = ({ index }: GraphNode) => checks.some((each) => each.index === index);
					const after = reach(graph, [target], isOne);
					const mayFollow = graph.perhaps === graph.nodes ? after : reach({ nodes: graph.perhaps }, [target], isOne);
					const back = checks.some(({ index }) => mayFollow.has(index));
					const escaping = graph.nodes.some((node) => isOut(graph, node) && after.has(node.index));
					return { after, back, verified: back && (!escaping || startsAnew(graph, check)) };
				};
				const alone = follow([check]);
				if (alone.verified) continue;
				const isWeaker = (other: CheckNode) => findWeakness(manual, graph, other, check) !== undefined;
				// Others do instead, for each failure mode, unless they are weaker in something.
				const modes = check.node.controls.map((mode) => {
					const others = othersOf(graph, check, mode);
					const weaker = others.filter(isWeaker);
					return { ...follow([check, ...others.filter((other) => !weaker.includes(other))]), weaker };
				});
				const open =
					modes.find(({ verified }) => !verified) ?? (modes.length === 0 ? { ...alone, weaker: [] } : undefined);
				if (!open) continue;
				const instead = open.weaker.find(({ index }) => open.after.has(index));
				const but = instead
					? `; "${instead.anchor}" looks for the same and ${findWeakness(manual, graph, instead, check)}`
					: "";
				yield {
					file: check.source.file,
					...check.source.locateAttribute(onFail, onFail.goto ? "goto" : "disposition"),
					message: open.back
						? `Unexpected way on from the correction of "${check.anchor}" past the check, expected every way to lead back to it${but}`
						: `Unexpected correction of "${check.anchor}" that does not lead back to the check, expected a goto to it or to a step before it${but}`,
					help: `Write goto="${check.node.id}", or the step from which the work is done again.`,
					subject: procedure.head.id,
					at: check.anchor,
				};
			}
		}
	},
};
