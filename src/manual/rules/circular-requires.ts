// Procedures that each require that the other has ended can never start, so their checks vouch for nothing.
import { findRequiredCircle } from "../flow/required.ts";
import { proceduresOf } from "../model/manual.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

export const circularRequires: Rule = {
	id: "circular-requires",
	affects: "document",
	severity: "error",
	why: "Procedures that each require that the other has ended can never start, so their checks vouch for nothing.",
	examples: {
		bad: { head: { requires: "[SOP-1]" }, body: matchCheck() },
		good: { body: matchCheck() },
	},
	*check(context) {
		const { manual } = context;
		for (const procedure of proceduresOf(manual)) {
			const circle = procedure.head.requires.length > 0 ? findRequiredCircle(manual, procedure) : undefined;
			if (!circle) continue;
			const next = procedure.head.requires.indexOf(circle[1] ?? "");
			yield {
				file: procedure.file,
				...procedure.locateInHead(["requires", next]),
				message: `Unexpected circle of required procedures ${circle.join(" → ")}, expected one that can start`,
				help:
					circle[1] === procedure.head.id
						? `Take ${procedure.head.id} out of its own requires.`
						: "Take one of them out of requires.",
				subject: procedure.head.id,
			};
		}
	},
};
