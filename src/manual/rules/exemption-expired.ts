// The permission to have no QC step has run out: the gap is open again and nobody decided so.
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const exemptionExpired: Rule = {
	id: "exemption-expired",
	affects: "coverage",
	severity: "error",
	why: "The permission to have no QC step has run out: the gap is open again and nobody decided so.",
	examples: {
		bad: {
			body: `<Step id="weigh" by="receiver" title="Weigh the parcel">\nOne lot at a time.\n</Step>`,
			head: {
				exemption: "{ reason: The scales are on order, approvedBy: quality-lead, from: 2026-06-01, until: 2026-10-31 }",
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
		for (const procedure of judgedProcedures(context)) {
			const { exemption, id } = procedure.head;
			if (!exemption || exemption.until >= context.asOf) continue;
			yield {
				file: procedure.file,
				...procedure.locateInHead(["exemption", "until"]),
				message: `Unexpected exemption that ended on ${exemption.until}, expected a QC step or a new decision`,
				help: "Add the check and remove the exemption, or have it approved anew with a new end.",
				subject: id,
			};
		}
	},
};
