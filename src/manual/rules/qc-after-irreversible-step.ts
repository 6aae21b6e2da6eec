// The check stands where nothing can be changed any more: it finds the error after the customer has it.
import { nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import { isIrreversible } from "../flow/graph.ts";
import { controlsOf, reach } from "../flow/reach.ts";
import { ship } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const count =
	'<QCStep id="count" title="Count the parcels" kind="self" by="receiver" criterion="Same number as on the list">\nCount.\n\n<OnFail disposition="segregate">\nCall the carrier.\n</OnFail>\n</QCStep>';

export const qcAfterIrreversibleStep: Rule = {
	id: "qc-after-irreversible-step",
	affects: "coverage",
	inUse: true,
	severity: "error",
	why: "The check stands where nothing can be changed any more: it finds the error after the customer has it. Told of a check that is reached only after an irreversible step, where it looks for a failure mode that no check before the step names, whether the head declares it or not, or where it names none and nothing guards the step. A further check of what was checked before the step is welcome; a way past that one is told as such.",
	source: "ISO 9001:2015 8.6; Shingo: inspect where the error can still be taken back",
	examples: { bad: { body: `${ship}\n\n${count}` }, good: { body: `${count}\n\n${ship}` } },
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			const { graph, reached, irreversibleSteps, failureModes } = toldFlow(context, procedure);
			if (irreversibleSteps.length === 0) continue;
			const early = reach(graph.possible, [graph.start], isIrreversible);
			const controlled = new Map(failureModes.map((mode) => [mode.id, mode.controlled]));
			const beyond = irreversibleSteps.map((step) => ({ step, after: reach(graph, [step.node.index]) }));
			const isNamedEarly = (id: string) => graph.nodes.some((node) => early.has(node.index) && controlsOf(id)(node));
			for (const check of graph.nodes) {
				if (check.kind !== "check" || early.has(check.index) || !reached.has(check.index)) continue;
				const before = beyond.flatMap(({ step, after }) => (after.has(check.index) ? step : []));
				const bare = before.find(({ guarded }) => !guarded);
				const { controls } = check.node;
				// A further check after the step, such as one at the customer's door, is welcome. That something gets past the
				// earlier one is told of the step and of the failure mode: this check is none the worse for it.
				const isFurther = controls.length > 0 ? controls.every((id) => controlled.get(id) || isNamedEarly(id)) : !bare;
				if (isFurther) continue;
				const first = bare ?? before[0];
				yield {
					file: check.source.file,
					line: check.node.line,
					column: check.node.column,
					message: `Unexpected check "${check.anchor}" after the irreversible step ${first ? nodeBehindNoun(first.node) : ""}${bare ? ", which nothing guards" : ""}, expected it before`,
					help: `Move it, or one like it, before ${first ? quoteNode(first.node) : "it"}.`,
					subject: procedure.head.id,
					at: check.anchor,
				};
			}
		}
	},
};
