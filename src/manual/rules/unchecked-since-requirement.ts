// What the required procedure has checked is certain; what was done since then, nobody has looked at.
import { describePath, nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import type { Graph, GraphNode } from "../flow/graph.ts";
import { type Cut, type Path, reach } from "../flow/reach.ts";
import { matchCheck, otherProcedure, ship } from "./example-parts.ts";
import { isExempt, judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const ownCheck: Cut = ({ kind }) => kind === "check";

const files = otherProcedure({ body: matchCheck() });
const pack = '<Step id="pack" by="receiver" title="Pack the order">\nBox, paper, label.\n</Step>';
const check =
	'<QCStep id="count" title="Compare with the order" kind="successive" by="inspector" criterion="Every line of the order is in the box">\nCompare.\n\n<OnFail disposition="correct" goto="pack">\nPack anew.\n</OnFail>\n</QCStep>';

/** A way from start over work to a step, without a check: the shortest over the first such work in the text. */
function findWork(graph: Graph, { index }: GraphNode): Path | undefined {
	const unchecked = reach(graph, [graph.start], ownCheck);
	if (!unchecked.has(index)) return undefined;
	for (const work of graph.nodes) {
		if (work.kind !== "step" || work.index === index || !unchecked.has(work.index)) continue;
		const onward = reach(graph, [work.index], ownCheck).pathTo(index);
		if (onward) return [...(unchecked.pathTo(work.index) ?? []).slice(0, -1), ...onward];
	}
	return undefined;
}

export const uncheckedSinceRequirement: Rule = {
	id: "unchecked-since-requirement",
	affects: "coverage",
	severity: "warning",
	why: "An irreversible step is guarded by a required procedure alone. What that one checked is certain; what has been done since then, nobody has looked at.",
	source: "ISO 9001:2015 8.6: release only after the planned arrangements have been completed",
	examples: {
		bad: { head: { requires: "[SOP-2]" }, body: [pack, ship].join("\n\n"), files },
		good: { head: { requires: "[SOP-2]" }, body: [pack, check, ship].join("\n\n"), files },
	},
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			if (procedure.head.requires.length === 0 || isExempt(procedure, context)) continue;
			const { graph, irreversibleSteps } = toldFlow(context, procedure);
			for (const { node, guarded } of irreversibleSteps) {
				const path = guarded ? findWork(graph, node) : undefined;
				if (!path) continue;
				yield {
					file: node.source.file,
					line: node.node.line,
					column: node.node.column,
					message: `Unexpected work between ${procedure.head.requires.join(", ")} and the irreversible step ${nodeBehindNoun(node)} that no check of ${procedure.head.id} looks at, expected one: ${describePath(graph, path)}`,
					help: `Put a QC step on this path before ${quoteNode(node)}, or accept it with the reason why nothing can go wrong on it.`,
					subject: procedure.head.id,
					at: node.anchor,
				};
			}
		}
	},
};
