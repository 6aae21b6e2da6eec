// A role performs a step and is not among the roles of the head: whoever looks for their own procedures does not find this one.

import { nodesOf } from "../model/document.ts";
import { isKnown } from "../model/manual.ts";
import { namedNode, quoteName } from "../model/node-name.ts";
import type { Rule } from "./rule.ts";

const body = '<Step id="away" by="inspector" title="Put the lot away">\nOne lot at a time.\n</Step>';

export const unlistedPerformer: Rule = {
	id: "unlisted-performer",
	affects: "document",
	severity: "warning",
	why: "A role performs a step and is not among the roles of the head, which the page shows as those who perform it: whoever looks for what they do does not find it there.",
	examples: { bad: { head: { roles: "[receiver]" }, body }, good: { head: { roles: "[receiver, inspector]" }, body } },
	*check({ manual }) {
		for (const document of manual.documents) {
			const { roles, id } = document.head;
			// Where roles is missing or cannot be read, that is told.
			if (roles.length === 0) continue;
			const told = new Set(roles);
			for (const node of nodesOf(document, "Step")) {
				for (const role of node.by) {
					// One that does not exist is told as such.
					if (told.has(role) || !isKnown(manual.registers.roles, role)) continue;
					told.add(role);
					yield {
						file: document.file,
						...document.locateAttribute(node, "by", role),
						message: `Unexpected performer "${role}" of ${quoteName(namedNode(node))}, expected one of the roles in the head of ${id}: ${roles.join(", ")}`,
						help: `Add ${role} to roles in the head, or correct by.`,
						subject: id,
						at: `${node.id}/${role}`,
					};
				}
			}
		}
	},
};
