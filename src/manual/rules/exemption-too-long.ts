// An exemption that runs longer than the policy allows is a gap that nobody looks at again.
import { exemptionDays } from "../model/exemption.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const exemptionTooLong: Rule = {
	id: "exemption-too-long",
	affects: "coverage",
	severity: "error",
	why: "An exemption that runs longer than the policy allows is a gap that nobody looks at again.",
	examples: {
		bad: {
			body: `<Step id="weigh" by="receiver" title="Weigh the parcel">\nOne lot at a time.\n</Step>`,
			head: {
				exemption: "{ reason: The scales are on order, approvedBy: quality-lead, from: 2026-10-01, until: 2027-12-31 }",
			},
		},
		good: {
			body: `<Step id="weigh" by="receiver" title="Weigh the parcel">\nOne lot at a time.\n</Step>`,
			head: {
				exemption: "{ reason: The scales are on order, approvedBy: quality-lead, from: 2026-10-01, until: 2026-12-31 }",
			},
		},
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
