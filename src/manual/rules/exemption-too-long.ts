// An exemption that runs longer than the policy allows is a gap that nobody looks at again.
import { exemptionDays } from "../model/exemption.ts";
import { exemptionText, uncheckedStep } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const exemptionTooLong: Rule = {
	id: "exemption-too-long",
	affects: "coverage",
	severity: "error",
	why: "An exemption that runs longer than the policy allows is a gap that nobody looks at again.",
	examples: {
		bad: { body: uncheckedStep, head: { exemption: exemptionText({ until: "2027-12-31" }) } },
		good: { body: uncheckedStep, head: { exemption: exemptionText() } },
	},
	*check(context) {
		const { maxDays } = context.manual.policy.exemption;
		for (const procedure of judgedProcedures(context)) {
			const { exemption, id } = procedure.head;
			if (!exemption || exemptionDays(exemption) <= maxDays) continue;
			yield {
				file: procedure.file,
				...procedure.locateInHead(["exemption", "until"]),
				message: `Unexpected exemption of ${exemptionDays(exemption)} days, expected at most ${maxDays} (policy.yaml: exemption.maxDays)`,
				help: "Shorten it; it can be approved anew when it ends.",
				subject: id,
			};
		}
	},
};
