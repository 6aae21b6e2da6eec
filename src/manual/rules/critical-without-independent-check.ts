// A critical failure mode is looked for only by whoever made the work, on some path at least: they see what they meant to do.
import { describeEscape } from "../flow/describe-path.ts";
import { findWayPast } from "../flow/escape.ts";
import type { CheckNode, Graph, GraphNode, RequiredNode } from "../flow/graph.ts";
import {
	findFirstResult,
	findStrangers,
	isByAnother,
	isIndependent,
	isIndependentControl,
	needsBlind,
} from "../flow/independence.ts";
import { controlsOf } from "../flow/reach.ts";
import type { Procedure } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import { primedCheck } from "./primed-check.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { mayPass, toldFlow } from "./told-flow.ts";
import { verifierNotIndependent } from "./verifier-not-independent.ts";

/** Which check to make independent: its own if there is one, else one in a procedure that it requires. */
function adviseWhich([own, another]: readonly CheckNode[], required: readonly RequiredNode[]): string {
	if (another) return "one of them";
	if (!own) return `a check of it in ${required.map(({ anchor }) => anchor).join(" or ")}`;
	return required.length > 0 ? `"${own.anchor}"` : "it";
}

/** Another role makes the check, and it is none of the work all the same. */
const isSourceByAnother = (manual: Manual, graph: Graph, check: CheckNode) =>
	check.node.kind === "source" && isByAnother(manual, graph, check);

/**
 * Would it be independent but for what is told at the check: its verifier, as the one who did the work or as nobody who is
 * known, or that it is not blind?
 */
function isToldAtCheck(
	context: RuleContext,
	procedure: Procedure,
	graph: Graph,
	control: CheckNode | RequiredNode,
): boolean {
	if (control.kind !== "check" || control.node.kind !== "second-person") return false;
	const isPrimed = needsBlind(control) && !control.node.blind;
	if (isPrimed && mayPass(context, procedure, primedCheck)) return false;
	if (isByAnother(context.manual, graph, control)) return isPrimed;
	return !mayPass(context, procedure, verifierNotIndependent);
}

export const criticalWithoutIndependentCheck: Rule = {
	id: "critical-without-independent-check",
	affects: "coverage",
	severity: "error",
	why: "A critical failure mode is looked for only by whoever made the work, on some path at least: they see what they meant to do. A check at the source looks before anything is done, so it is none of the work, whoever makes it. Where one's own count, weighing or measurement stands before that of the next person, only a blind one is independent. An independent check after what cannot be taken back, or in one branch only, does not help.",
	source: "ISMP: independent double checks for what does the most harm",
	examples: {
		bad: {
			head: { failureModes: "[FM-001]" },
			body: `<QCStep id="match" title="Compare with the photo" kind="self" by="receiver" criterion="5 of 5 as in the photo" controls="FM-001" evidence="photo">\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`,
		},
		good: { head: { failureModes: "[FM-001]" }, body: matchCheck('controls="FM-001" evidence="photo"') },
	},
	*check(context) {
		const { manual } = context;
		for (const procedure of judgedProcedures(context)) {
			const flow = toldFlow(context, procedure);
			const { graph, failureModes, irreversibleSteps } = flow;
			for (const { id, controlled, controls, required } of failureModes) {
				const entry = manual.registers["failure-modes"].entries.get(id);
				const all = [...required, ...controls];
				// Without any control it is told as uncontrolled.
				if (entry?.severity !== "critical" || all.length === 0) continue;
				const independent = all.filter(
					(control) =>
						isIndependentControl(manual, graph, control, id) || isToldAtCheck(context, procedure, graph, control),
				);
				const place = {
					file: procedure.file,
					...procedure.locateInHead(["failureModes", procedure.head.failureModes.indexOf(id)]),
					subject: procedure.head.id,
					at: id,
				};
				const quoted = (nodes: readonly GraphNode[]) =>
					nodes.map(({ kind, anchor }) => (kind === "required" ? anchor : `"${anchor}"`)).join(", ");
				if (independent.length > 0) {
					// A way past every check is told as that.
					const past =
						controlled && findWayPast(flow, (node) => independent.some((each) => each === node), controlsOf(id));
					if (!past) continue;
					const before = irreversibleSteps.length > 0 ? "before the irreversible step" : "before the end";
					yield {
						...place,
						message: `Unexpected way past the independent check (${quoted(independent)}) of the critical failure mode ${id} "${entry.title}", expected one on every path ${before}: ${describeEscape(graph, past)}`,
						help: "Put the independent check where every path leads through it, or let another person make the check that stands on this path, blind where it counts, weighs or measures.",
					};
					continue;
				}
				const strangers = controls.flatMap((check) => Object.values(findStrangers(manual, graph, check)).flat());
				const unknown = [...new Set(strangers)].map((role) => `"${role}" names no role`);
				const atSource = controls.some((check) => isSourceByAnother(manual, graph, check))
					? ['kind="source" looks at what the work starts from, not at the work']
					: [];
				const primed = controls.flatMap((check) => {
					const first = isIndependent(manual, graph, check) && findFirstResult(manual, graph, check, id);
					return first ? [{ check: check.anchor, first: first.anchor }] : [];
				});
				const [again] = primed;
				const notBlind = primed.map(
					({ check, first }) => `"${check}" finds again what "${first}" has found, and is not blind`,
				);
				const why = [...unknown, ...atSource, ...notBlind].map((each) => `; ${each}`).join("");
				yield {
					...place,
					message: `Unexpected critical failure mode ${id} "${entry.title}" with no independent check (${quoted(all)}${why}), expected one by another person, who does not see the first result`,
					help: again
						? `Keep the figure of "${again.first}" out of sight until that of "${again.check}" is written down, say so in its text, and add blind.`
						: `Make ${adviseWhich(controls, required)} second-person by a role that did not do the work, blind where it counts, weighs or measures.`,
				};
			}
		}
	},
};
