// Procedures that each require that the other has ended can never start, so their checks vouch for nothing.
import { findRequiredCircle } from "../flow/required.ts";
import type { Document } from "../model/document.ts";
import { proceduresOf } from "../model/manual.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";
import { tellCirclesOnce, wordOthers } from "./tell-circles-once.ts";

/** Place of the id of one procedure in another that requires it. */
const locate = (from: Document, to: Document) =>
	from.locateInHead(["requires", from.kind === "procedure" ? from.head.requires.indexOf(to.head.id) : 0]);

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
		const isFirst = tellCirclesOnce();
		for (const procedure of proceduresOf(manual)) {
			const circle = procedure.head.requires.length > 0 ? findRequiredCircle(manual, procedure) : undefined;
			const next = circle?.[1];
			if (!circle || !next || !isFirst(circle)) continue;
			yield {
				file: procedure.file,
				...locate(procedure, next),
				message: `Unexpected circle of required procedures ${circle.map(({ head }) => head.id).join(" → ")}, expected one that can start`,
				help:
					next === procedure
						? `Take ${procedure.head.id} out of its own requires.`
						: `Take one of them out of requires.${wordOthers(circle, "requires", locate)}`,
				subject: procedure.head.id,
			};
		}
	},
};
