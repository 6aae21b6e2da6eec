// From here neither the end nor a stop can be reached: whoever follows the procedure goes round for ever.
import { nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import { isIrreversible } from "../flow/graph.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const again = (goto: string) =>
	`<Step id="scan" by="receiver" title="Scan the label">\n Once.\n</Step>\n\n<Decision id="green" question="Is the lamp green?">\n<Branch when="Yes" ${goto}>\nTake it off.\n</Branch>\n<Branch when="No" goto="scan">\nTurn it.\n</Branch>\n</Decision>`;

export const endlessLoop: Rule = {
	id: "endless-loop",
	affects: "coverage",
	severity: "error",
	why: "From here neither the end nor a stop can be reached, or none but where a check fails, while what cannot be taken back is done again and again: whoever follows the procedure goes round for ever.",
	examples: {
		bad: { body: again('goto="scan"') },
		good: { body: again('goto="end"') },
	},
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached, loops, rounds } = toldFlow(context, procedure);
			for (const loop of [...loops, ...rounds]) {
				const first = loop.find((node) => "node" in node);
				if (!first) continue;
				const again = rounds.includes(loop) ? loop.find(isIrreversible) : undefined;
				yield {
					file: first.source.file,
					line: first.node.line,
					column: first.node.column,
					message: again
						? `Unexpected loop from ${quoteNode(first)} on that only a failed check ends, so that the irreversible step ${nodeBehindNoun(again)} is done again and again, expected a path to the end`
						: `Unexpected loop from ${quoteNode(first)} on without a way out, expected a path to the end or to a stop`,
					help: again
						? 'Write goto="end" where the work is done, before it goes on to what leads back.'
						: "Give one branch of the loop another goto, or none.",
					subject: procedure.head.id,
					at: first.anchor,
				};
			}
			for (const node of graph.nodes) {
				const goto = node.edges.find(({ round }) => round !== undefined)?.round;
				if (!("node" in node) || goto === undefined || !reached.has(node.index)) continue;
				yield {
					file: node.source.file,
					line: node.node.line,
					column: node.node.column,
					message: `Unexpected goto="${goto}" behind ${quoteNode(node)} that leads back to itself with no step or check between, expected a path to the end or to a stop`,
					help:
						node.kind === "decision" && node.anchor
							? `Write goto="${node.anchor}" where it is to be decided again, else name what comes next.`
							: "Name what comes next.",
					subject: procedure.head.id,
					at: node.anchor,
				};
			}
		}
	},
};
