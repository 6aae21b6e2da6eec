// The permission to have no QC step has run out: the gap is open again and nobody decided so.
import { isInForce } from "../model/in-force.ts";
import { proceduresOf } from "../model/manual.ts";
import type { Rule } from "./rule.ts";

export const exemptionExpired: Rule = {
	id: "exemption-expired",
	affects: "coverage",
	severity: "error",
	why: "The permission to have no QC step has run out: the gap is open again and nobody decided so.",
	*check({ manual, asOf }) {
		for (const procedure of proceduresOf(manual)) {
			const { exemption, id } = procedure.head;
			if (!procedure.measured || !exemption || exemption.until >= asOf || !isInForce(manual, procedure, asOf)) continue;
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
