// What was corrected goes on without being checked again: a mended fault is the likeliest to be a fault still.
import { computeFlow } from "../flow/compute-flow.ts";
import type { CheckNode, Graph, GraphNode } from "../flow/graph.ts";
import { isIrreversible, reach } from "../flow/reach.ts";
import { reactionTarget, startsAnew } from "../flow/reaction.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

/** Does one check look for everything that the other looks for? */
function verifiesAll(one: CheckNode, other: CheckNode): boolean {
	return other.node.controls.length > 0 && other.node.controls.every((mode) => one.node.controls.includes(mode));
}

const isOut = (graph: Graph, node: GraphNode) => node.index === graph.done || isIrreversible(node);

export const reactionWithoutReverification: Rule = {
	id: "reaction-without-reverification",
	affects: "coverage",
	severity: "error",
	why: "What was corrected goes on without being checked again: a mended fault is the likeliest to be a fault still.",
	source: "ISO 9001:2015 8.7.1: conformity shall be verified when nonconforming outputs are corrected",
	examples: {
		bad: {
			body: `<Step id="relabel" by="receiver" title="Put on a new label">\nFrom the roll.\n</Step>\n\n<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo">\nCompare.\n\n<OnFail disposition="correct">\nPut on a new label and go on.\n</OnFail>\n</QCStep>`,
		},
		good: {
			body: `<Step id="relabel" by="receiver" title="Put on a new label">\nFrom the roll.\n</Step>\n\n<QCStep id="match" title="Compare with the photo" kind="second-person" by="inspector" criterion="5 of 5 as in the photo">\nCompare.\n\n<OnFail disposition="correct" goto="relabel">\nPut on a new label.\n</OnFail>\n</QCStep>`,
		},
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached } = computeFlow(manual, procedure, asOf);
			for (const check of graph.nodes) {
				if (check.kind !== "check" || !reached.has(check.index)) continue;
				const [onFail] = check.node.onFails;
				if (onFail?.disposition !== "correct") continue;
				const target = reactionTarget(check);
				if (target === undefined) continue;
				const again = (node: GraphNode) => node === check || (node.kind === "check" && verifiesAll(node, check));
				const after = reach(graph, [target], again);
				const back = graph.nodes.some((node) => again(node) && after.has(node.index));
				const escaping = graph.nodes.some((node) => isOut(graph, node) && after.has(node.index));
				if (back && (!escaping || startsAnew(graph, check))) continue;
				yield {
					file: check.source.file,
					...check.source.locateAttribute(onFail, onFail.goto ? "goto" : "disposition"),
					message: back
						? `Unexpected way on from the correction of "${check.anchor}" past the check, expected every way to lead back to it`
						: `Unexpected correction of "${check.anchor}" that does not lead back to the check, expected a goto to it or to a step before it`,
					help: `Write goto="${check.node.id}", or the step from which the work is done again.`,
					subject: procedure.head.id,
					at: check.anchor,
				};
			}
		}
	},
};
