// The permission to have no QC step has run out: the gap is open again and nobody decided so.
import { computeFlow } from "../flow/compute-flow.ts";
import { computeChecks, hasValidCheck } from "../model/checks.ts";
import type { Procedure } from "../model/document.ts";
import { exemptionText, uncheckedStep } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Is nothing left of what an exemption is for: no check, steps that nothing guards, failure modes that nothing controls? */
function needsNone({ manual, asOf }: RuleContext, procedure: Procedure): boolean {
	const { irreversibleSteps, failureModes } = computeFlow(manual, procedure, asOf);
	return (
		hasValidCheck(computeChecks(manual, procedure, asOf)) &&
		irreversibleSteps.every(({ guarded }) => guarded) &&
		failureModes.every(({ controlled }) => controlled)
	);
}

export const exemptionExpired: Rule = {
	id: "exemption-expired",
	affects: "coverage",
	severity: "error",
	why: "The permission to have no QC step has run out: the gap is open again and nobody decided so.",
	examples: {
		bad: { body: uncheckedStep, head: { exemption: exemptionText({ from: "2026-06-01", until: "2026-10-31" }) } },
		good: { body: uncheckedStep, head: { exemption: exemptionText() } },
	},
	*check(context) {
		for (const procedure of judgedProcedures(context)) {
			const { exemption, id } = procedure.head;
			if (!exemption || exemption.until >= context.asOf) continue;
			const unneeded = needsNone(context, procedure);
			yield {
				file: procedure.file,
				...procedure.locateInHead(["exemption", "until"]),
				message: `Unexpected exemption that ended on ${exemption.until}, ${unneeded ? "expected none, since the procedure has its checks" : "expected a QC step or a new decision"}`,
				help: unneeded
					? "Remove the exemption from the head."
					: "Add the check and remove the exemption, or have it approved anew with a new end.",
				subject: id,
			};
		}
	},
};
