// The permission to have no QC step has run out: the gap is open again and nobody decided so.
import { exemptionText, uncheckedStep } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

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
