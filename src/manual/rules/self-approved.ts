// Owner and approver are the same role, of the document or of its last major change: nobody else has read what is in force.
import type { Rule } from "./rule.ts";

export const selfApproved: Rule = {
	id: "self-approved",
	affects: "document",
	severity: "error",
	why: "Owner and approver are the same role, of the document or of the major change that made its revision: nobody else has read it before it came into force (ISO 9001:2015 7.5.2 c).",
	source: "ISO 9001:2015 7.5.2 c: review and approval",
	examples: {
		bad: { head: { owner: "goods-in-lead", approver: "goods-in-lead" } },
		good: { head: { owner: "goods-in-lead", approver: "quality-lead" } },
	},
	*check({ manual }) {
		for (const document of manual.documents) {
			const { owner, approver, id, revision, changes } = document.head;
			if (!owner) continue;
			if (owner === approver) {
				yield {
					file: document.file,
					...document.locateInHead(["approver"]),
					message: `Unexpected approver "${approver}", expected another role than the owner`,
					help: "Name a role that did not write it.",
					subject: id,
				};
				continue;
			}
			// What was approved before is history, and may have had another owner; a small change binds nobody to anything new.
			const at = changes.findIndex((each) => each.revision === revision && each.class === "major");
			if (changes[at]?.approvedBy !== owner) continue;
			yield {
				file: document.file,
				...document.locateInHead(["changes", at, "approvedBy"]),
				message: `Unexpected approval of revision ${revision} by "${owner}", expected another role than the owner`,
				help: `Name the role that approved it${approver ? `, such as the approver, ${approver}` : ""}; if nobody else did, have it approved.`,
				subject: id,
				at: `changes.${revision}.approvedBy`,
			};
		}
	},
};
