// The procedure names what can go wrong, and no check that looks for it stands on every path.
import type { Flow } from "../flow/compute-flow.ts";
import { describeEscape, nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import { isKnown } from "../model/manual.ts";
import { explainUndone } from "../model/undone.ts";
import { adviseUnread } from "../model/uses.ts";
import { matchCheck } from "./example-parts.ts";
import { isExempt, judgedProcedures } from "./judged.ts";
import { meantFailureMode } from "./meant-failure-mode.ts";
import type { Rule, RuleContext, Violation } from "./rule.ts";
import { adviseRequired, toldFlow } from "./told-flow.ts";

const body = (attributes = "") =>
	`<Step id="pick" by="receiver" title="Pick the lot">\nFrom its shelf.\n</Step>\n\n${matchCheck(attributes)}`;

export const uncontrolledFailureMode: Rule = {
	id: "uncontrolled-failure-mode",
	affects: "coverage",
	severity: "error",
	why: "The procedure names what can go wrong, and no check that looks for it stands on every path.",
	source: "AIAG & VDA FMEA Handbook (2019): every failure mode has its control; ISO 9001:2015 8.5.1 c",
	examples: {
		bad: { head: { failureModes: "[FM-001]" }, body: body() },
		good: { head: { failureModes: "[FM-001]" }, body: body('controls="FM-001"') },
	},
	*check(context) {
		const { manual } = context;
		const register = manual.registers["failure-modes"];
		for (const procedure of judgedProcedures(context)) {
			if (isExempt(procedure, context)) continue;
			const flow = toldFlow(context, procedure);
			for (const mode of flow.failureModes) {
				const { id, controlled } = mode;
				if (controlled) continue;
				const known = isKnown(register, id);
				const entry = register.entries.get(id);
				const named = entry
					? `${entry.severity} failure mode ${id} "${entry.title}"`
					: `failure mode ${id}${known ? "" : ", which the register does not have,"}`;
				const meant = known ? undefined : meantFailureMode(manual, procedure, id, "head");
				const { message, help } = explain(context, flow, mode, named);
				yield {
					file: procedure.file,
					...procedure.locateInHead(["failureModes", procedure.head.failureModes.indexOf(id)]),
					message: `Unexpected ${message}`,
					help: known
						? help
						: `Correct the id${meant ? ` (did you mean "${meant}"?)` : ""}, or add it to registers/failure-modes.yaml: until then no check controls it.`,
					subject: procedure.head.id,
					at: id,
				};
			}
		}
	},
};

/** By which way it gets through, and what would stop it there. */
function explain(
	context: RuleContext,
	{ graph, irreversibleSteps, unreached }: Flow,
	mode: Flow["failureModes"][number],
	named: string,
): Pick<Violation, "message" | "help"> {
	const { id, controls, undoneBy, undone, ghost } = mode;
	const { manual, asOf } = context;
	const { procedure } = graph;
	const before = irreversibleSteps.length > 0 ? "before the irreversible step" : "before the end";
	const first = adviseUnread(manual, procedure) ?? adviseRequired(context, procedure);
	if (controls.length === 0) {
		const lost = unreached.find((node) => node.kind === "check" && node.controls.includes(id));
		return {
			message: `${named} that no check controls, expected a check of it ${before}`,
			help:
				first ??
				(lost
					? `Lead a way to ${quoteNode(lost)}, which looks for it and to which none leads.`
					: `Write controls="${id}" at the QC step that would find it, or add such a QC step.`),
		};
	}
	if (undoneBy && ghost !== undefined) {
		const { why, help } = explainUndone(manual, undoneBy.source, ghost, asOf);
		return {
			message: `${named} that is not controlled after the step ${nodeBehindNoun(undoneBy)}, expected that step to undo a check which counts today: it undoes ${why}`,
			help: `${help} Until then every check counts as undone there.`,
		};
	}
	const path = describeEscape(graph, mode);
	if (undoneBy && undone) {
		const by = quoteNode(undoneBy);
		return {
			message: `${named} that no check looks for again after ${by} makes ${quoteNode(undone)} void, expected one on every path from there ${before}: ${path}`,
			help:
				first ??
				`Pass a check of ${id} again after ${by}: lead from there back to one, or put a QC step with controls="${id}" on this path.`,
		};
	}
	return {
		message: `way past the checks of ${named}, expected one on every path ${before}: ${path}`,
		help: first ?? `Put a QC step with controls="${id}" on this path, or lead it back to one.`,
	};
}
