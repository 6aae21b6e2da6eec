// Names a role that registers/roles.yaml does not have, so nobody on a shift knows that it is them.
import { findUnknownIn } from "./find-unknown.ts";
import type { Rule } from "./rule.ts";

export const unknownRole: Rule = {
	id: "unknown-role",
	affects: "document",
	severity: "error",
	why: "Names a role that registers/roles.yaml does not have, so nobody on a shift knows that it is them.",
	source: "ISO 9001:2015 5.3: responsibilities and authorities are assigned and understood",
	examples: {
		bad: { head: { roles: "[reciever]" } },
		good: { head: { roles: "[receiver]" } },
	},
	check: ({ manual }) => findUnknownIn(manual, "role", "roles"),
};
