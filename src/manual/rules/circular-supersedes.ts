// Documents that each replace the other leave nobody a way to tell by which of them to work.
import { findSupersedingCircles } from "../model/in-force.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";

export const circularSupersedes: Rule = {
	id: "circular-supersedes",
	affects: "document",
	severity: "error",
	why: "Documents that each replace the other leave nobody a way to tell by which of them to work.",
	source: "Prevention of the unintended use of obsolete documents (ISO 9001:2015 7.5.3)",
	examples: {
		bad: { head: { supersedes: "[SOP-1]" }, body: matchCheck() },
		good: { body: matchCheck() },
	},
	*check({ manual }) {
		for (const [document, circle] of findSupersedingCircles(manual)) {
			const { id, supersedes } = document.head;
			const ids = circle.map(({ head }) => head.id);
			yield {
				file: document.file,
				...document.locateInHead(["supersedes", supersedes.indexOf(ids[1] ?? "")]),
				message: `Unexpected circle of documents that supersede each other ${ids.join(" → ")}, expected one that applies`,
				help:
					circle[1] === document
						? `Take ${id} out of its own supersedes.`
						: "Take the newer document out of supersedes of the older one.",
				subject: id,
			};
		}
	},
};
