// A check by the next person in line is made by the one person who did the work just before it: there is no next person.
import { quoteNode } from "../flow/describe-path.ts";
import { peopleOf } from "../flow/independence.ts";
import { findStepJustBefore } from "../flow/performers.ts";
import { isKnown } from "../model/manual.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { toldFlow } from "./told-flow.ts";

const seal =
	'<Step id="seal" by="goods-in-lead" title="Seal the carton">\nH-taping.\n</Step>\n\n<QCStep id="press" title="Press on the seams" kind="successive" by="';
const press =
	'" criterion="No seam gives by more than 5 mm">\nWith the thumb.\n\n<OnFail disposition="correct" goto="seal">\nTape it again.\n</OnFail>\n</QCStep>';

export const successiveCheckByPerformer: Rule = {
	id: "successive-check-by-performer",
	affects: "coverage",
	inUse: true,
	severity: "warning",
	why: "A successive check is made by the next person in line. Where the one person on the shift who did the last work before it makes it, it is a check of one's own work. What is received was done by somebody else, so a check with that stage is none.",
	source: "Shingo: successive inspection by the next process",
	examples: {
		bad: { body: [matchCheck(), `${seal}goods-in-lead${press}`].join("\n\n") },
		good: { body: [matchCheck(), `${seal}receiver${press}`].join("\n\n") },
	},
	*check(context) {
		const { manual } = context;
		for (const procedure of judgedProcedures(context)) {
			const { graph } = toldFlow(context, procedure);
			for (const check of graph.nodes) {
				if (check.kind !== "check" || check.node.kind !== "successive" || check.node.stage === "receiving") continue;
				for (const role of check.node.by) {
					if (peopleOf(manual, role) > 1 || !isKnown(manual.registers.roles, role)) continue;
					const step = findStepJustBefore(manual, graph, check, role);
					if (!step) continue;
					yield {
						file: check.source.file,
						...check.source.locateAttribute(check.node, "by", role),
						message: `Unexpected successive check "${check.anchor}" by "${role}", who performs ${quoteNode(step)} just before it and is alone on a shift, expected the next person in line`,
						help: `Name in by the role that takes the work over, or write kind="self"; set perShift of ${role} to 2 or more in registers/roles.yaml if two are there. A check of what others have done before this procedure stands before ${quoteNode(step)}, or has stage="receiving".`,
						subject: procedure.head.id,
						at: `${check.anchor}/${role}`,
					};
				}
			}
		}
	},
};
