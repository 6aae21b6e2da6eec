// What is an id of the manual of which `why` tells nothing, and where is something told of it?
import { isFlowNode } from "../../src/manual/model/document.ts";
import { howMany } from "../../src/manual/model/how-many.ts";
import type { Manual } from "../../src/manual/model/manual.ts";
import { knownRules } from "../../src/manual/rules/known-rules.ts";

interface Placed {
	/** "role". */
	what: string;
	/** What to ask instead. */
	instead: string;
}

const sameLetters = (a: string, b: string) => a.normalize().toLowerCase() === b.normalize().toLowerCase();

/** A role, a process, a rule or a step; undefined where it is none of them. */
export function placeId({ registers, documents }: Manual, asked: string): Placed | undefined {
	const idIn = (ids: Iterable<string>) => [...ids].find((id) => sameLetters(id, asked));
	const role = idIn(registers.roles.entries.keys());
	if (role)
		return { what: "role", instead: `npm run coverage -- --owner ${role} tells of the procedures that it owns` };
	const process = idIn(registers.processes.entries.keys());
	if (process) return { what: "process", instead: `npm run coverage -- --process ${process} tells of its procedures` };
	const rule = idIn(knownRules.map(({ id }) => id));
	if (rule) return { what: "rule", instead: `npm run coverage -- explain ${rule} tells of it` };
	const [document = "", step = ""] = asked.includes("--") ? asked.split(/--/, 2) : ["", asked];
	const among = documents.filter(({ head, allNodes }) => {
		const isThere = document === "" || sameLetters(head.id, document);
		return isThere && allNodes.some((node) => isFlowNode(node) && node.id && sameLetters(node.id, step));
	});
	const [first, ...others] = among.map(({ head }) => head.id);
	if (!first) return undefined;
	const more = others.length > 0 ? ` and ${howMany(others.length, "other document")}` : "";
	return { what: "step", instead: `it is in ${first}${more}: npm run coverage -- why ${first}` };
}
