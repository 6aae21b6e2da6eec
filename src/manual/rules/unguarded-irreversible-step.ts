// What cannot be taken back happens on some path without a passed check: the error is out of the house.
import { describeEscape, nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import { explainUndone } from "../model/undone.ts";
import { adviseUnread } from "../model/uses.ts";
import { matchCheck, ship } from "./example-parts.ts";
import { isExempt, judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { adviseRequired, toldFlow } from "./told-flow.ts";

export const unguardedIrreversibleStep: Rule = {
	id: "unguarded-irreversible-step",
	affects: "coverage",
	severity: "error",
	why: "What cannot be taken back happens on some path without a passed check: the error is out of the house.",
	source: "ISO 9001:2015 8.6: release only after the planned arrangements have been completed",
	examples: {
		bad: { body: shipping("No") },
		good: { body: shipping("Yes") },
	},
	*check(context) {
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			if (isExempt(procedure, context)) continue;
			const { graph, irreversibleSteps } = toldFlow(context, procedure);
			for (const step of irreversibleSteps) {
				const { node, guarded, undoneBy, undone, ghost, isPassed } = step;
				if (guarded) continue;
				if (undoneBy && ghost !== undefined) {
					const { why, help } = explainUndone(manual, undoneBy.source, ghost, asOf);
					yield {
						file: undoneBy.source.file,
						...undoneBy.source.locateAttribute(undoneBy.node, "undoes", ghost),
						message: `Unexpected step ${nodeBehindNoun(undoneBy)}, expected one that undoes a check which counts today: it undoes ${why}`,
						help: isPassed
							? `${help} Until then nobody knows what has to be checked anew before the irreversible step ${nodeBehindNoun(node)}, so that it counts as not guarded.`
							: `${help} Until then every check counts as undone there, and nothing guards the irreversible step ${nodeBehindNoun(node)}.`,
						subject: procedure.head.id,
						at: node.anchor,
					};
					continue;
				}
				const way = undoneBy
					? `way to the irreversible step ${nodeBehindNoun(node)} without a new check after ${quoteNode(undoneBy)} made ${undone ? quoteNode(undone) : "one"} void`
					: `way past every check to the irreversible step ${nodeBehindNoun(node)}`;
				yield {
					file: node.source.file,
					line: node.node.line,
					column: node.node.column,
					message: `Unexpected ${way}, expected a passed check on every path: ${describeEscape(graph, step)}`,
					help:
						adviseUnread(manual, procedure) ??
						adviseRequired(context, procedure) ??
						(undoneBy
							? `Lead from ${quoteNode(undoneBy)} back to ${undone ? quoteNode(undone) : "the check"}, or check the same failure modes again before ${quoteNode(node)}.`
							: `Put a QC step on this path before ${quoteNode(node)}, or lead the path back to one.`),
					subject: procedure.head.id,
					at: node.anchor,
				};
			}
		}
	},
};

/** A check in one branch only, or before both. */
function shipping(checkedWhen: "Yes" | "No"): string {
	const decision = [
		'<Decision id="known" question="Is the supplier known?">',
		'<Branch when="Yes">',
		"Go on.",
		"</Branch>",
		'<Branch when="No">',
		checkedWhen === "No" ? matchCheck() : "Tell the buyer.",
		"</Branch>",
		"</Decision>",
	].join("\n");
	return [decision, ...(checkedWhen === "Yes" ? [matchCheck()] : []), ship].join("\n\n");
}
