// The procedure names what can go wrong, and no check that looks for it stands on every path.
import { describeEscape, nodeBehindNoun, quoteNode } from "../flow/describe-path.ts";
import { isKnown } from "../model/manual.ts";
import { explainUndone } from "../model/undone.ts";
import { adviseUnread } from "../model/uses.ts";
import { matchCheck } from "./example-parts.ts";
import { isExempt, judgedProcedures } from "./judged.ts";
import { meantFailureMode } from "./meant-failure-mode.ts";
import type { Rule } from "./rule.ts";
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
		const { manual, asOf } = context;
		for (const procedure of judgedProcedures(context)) {
			if (isExempt(procedure, context)) continue;
			const { graph, failureModes, irreversibleSteps, unreached } = toldFlow(context, procedure);
			for (const mode of failureModes) {
				const { id, controlled, controls, undoneBy, undone: voided, ghost } = mode;
				if (controlled) continue;
				const known = isKnown(manual.registers["failure-modes"], id);
				const entry = manual.registers["failure-modes"].entries.get(id);
				const named = entry
					? `${entry.severity} failure mode ${id} "${entry.title}"`
					: `failure mode ${id}${known ? "" : ", which the register does not have,"}`;
				const meant = known ? undefined : meantFailureMode(manual, procedure, id, "head");
				const lost = unreached.find((node) => node.kind === "check" && node.controls.includes(id));
				const before = irreversibleSteps.length > 0 ? "before the irreversible step" : "before the end";
				const undone =
					undoneBy && ghost !== undefined && controls.length > 0
						? explainUndone(manual, undoneBy.source, ghost, asOf)
						: undefined;
				const again = undoneBy && voided && { by: quoteNode(undoneBy), check: quoteNode(voided) };
				yield {
					file: procedure.file,
					...procedure.locateInHead(["failureModes", procedure.head.failureModes.indexOf(id)]),
					message:
						controls.length === 0
							? `Unexpected ${named} that no check controls, expected a check of it ${before}`
							: undone
								? `Unexpected ${named} that is not controlled after the step ${undoneBy && nodeBehindNoun(undoneBy)}, expected that step to undo a check which counts today: it undoes ${undone.why}`
								: again
									? `Unexpected ${named} that no check looks for again after ${again.by} makes ${again.check} void, expected one on every path from there ${before}: ${describeEscape(graph, mode)}`
									: `Unexpected way past the checks of ${named}, expected one on every path ${before}: ${describeEscape(graph, mode)}`,
					help: !known
						? `Correct the id${meant ? ` (did you mean "${meant}"?)` : ""}, or add it to registers/failure-modes.yaml: until then no check controls it.`
						: undone
							? `${undone.help} Until then every check counts as undone there.`
							: (adviseUnread(manual, procedure) ??
								adviseRequired(context, procedure) ??
								(lost && controls.length === 0
									? `Lead a way to ${quoteNode(lost)}, which looks for it and to which none leads.`
									: controls.length === 0
										? `Write controls="${id}" at the QC step that would find it, or add such a QC step.`
										: again
											? `Pass a check of ${id} again after ${again.by}: lead from there back to one, or put a QC step with controls="${id}" on this path.`
											: `Put a QC step with controls="${id}" on this path, or lead it back to one.`)),
					subject: procedure.head.id,
					at: id,
				};
			}
		}
	},
};
