// The owner allowed themselves to leave out the check: nobody independent has agreed to the risk.
import { isInForce } from "../model/in-force.ts";
import { proceduresOf } from "../model/manual.ts";
import type { Rule } from "./rule.ts";

export const exemptionSelfApproved: Rule = {
	id: "exemption-self-approved",
	affects: "coverage",
	severity: "error",
	why: "The owner allowed themselves to leave out the check: nobody independent has agreed to the risk.",
	*check({ manual, asOf }) {
		for (const procedure of proceduresOf(manual)) {
			const { exemption, owner, id } = procedure.head;
			if (!procedure.measured || !exemption || exemption.approvedBy !== owner || !isInForce(manual, procedure, asOf))
				continue;
			yield {
				file: procedure.file,
				...procedure.locateInHead(["exemption", "approvedBy"]),
				message: `Unexpected exemption approved by the owner ${owner}, expected another role`,
				help: "Have it approved by a role that does not own the procedure.",
				subject: id,
			};
		}
	},
};
