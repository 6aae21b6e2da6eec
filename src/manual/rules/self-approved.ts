// Owner and approver are the same role: nobody else has read the procedure before it came into force.
import type { Rule } from "./rule.ts";

export const selfApproved: Rule = {
	id: "self-approved",
	affects: "document",
	severity: "error",
	why: "Owner and approver are the same role: nobody else has read the procedure before it came into force (ISO 9001:2015 7.5.2 c).",
	source: "ISO 9001:2015 7.5.2 c: review and approval",
	examples: {
		bad: { head: { owner: "goods-in-lead", approver: "goods-in-lead" } },
		good: { head: { owner: "goods-in-lead", approver: "quality-lead" } },
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const { owner, approver, id } = document.head;
			if (!owner || owner !== approver) continue;
			yield {
				file: document.file,
				...document.locateInHead(["approver"]),
				message: `Unexpected approver "${approver}", expected another role than the owner`,
				help: "Name a role that did not write it.",
				subject: id,
			};
		}
	},
};
