// The owner allowed themselves to leave out the check: nobody independent has agreed to the risk.
import { isKnown } from "../model/manual.ts";
import { didYouMean } from "../model/nearest.ts";
import { exemptionText, uncheckedStep } from "./example-parts.ts";
import { judgedProcedures } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const exemptionSelfApproved: Rule = {
	id: "exemption-self-approved",
	affects: "coverage",
	severity: "error",
	why: "The owner allowed themselves to leave out the check: nobody independent has agreed to the risk.",
	source: "ISO 9001:2015 8.6: unless otherwise approved by a relevant authority",
	examples: {
		bad: { body: uncheckedStep, head: { exemption: exemptionText({ approvedBy: "goods-in-lead" }) } },
		good: { body: uncheckedStep, head: { exemption: exemptionText() } },
	},
	*check(context) {
		const { roles } = context.manual.registers;
		for (const procedure of judgedProcedures(context)) {
			const { exemption, owner, id } = procedure.head;
			if (!exemption) continue;
			const { approvedBy } = exemption;
			const known = isKnown(roles, approvedBy);
			if (known && approvedBy !== owner) continue;
			yield {
				file: procedure.file,
				...procedure.locateInHead(["exemption", "approvedBy"]),
				message: known
					? `Unexpected exemption approved by the owner ${owner}, expected another role`
					: `Unexpected exemption approved by "${approvedBy}", which names no role, expected another role than the owner${didYouMean(approvedBy, roles.ids)}`,
				help: known
					? "Have it approved by a role that does not own the procedure."
					: "Correct the id, or add it to registers/roles.yaml; it has to be a role that does not own the procedure.",
				subject: id,
			};
		}
	},
};
