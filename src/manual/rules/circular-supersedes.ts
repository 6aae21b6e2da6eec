// Documents that each replace the other leave nobody a way to tell by which of them to work.
import type { Document } from "../model/document.ts";
import { findSupersedingCircles } from "../model/in-force.ts";
import { matchCheck } from "./example-parts.ts";
import type { Rule } from "./rule.ts";
import { tellCirclesOnce, wordOthers } from "./tell-circles-once.ts";

/** Place of the id of one document in another that supersedes it. */
const locate = (from: Document, to: Document) =>
	from.locateInHead(["supersedes", from.head.supersedes.indexOf(to.head.id)]);

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
		const isFirst = tellCirclesOnce();
		for (const [document, circle] of findSupersedingCircles(manual)) {
			const next = circle[1];
			if (!next || !isFirst(circle)) continue;
			const { id } = document.head;
			const ids = circle.map(({ head }) => head.id);
			yield {
				file: document.file,
				...locate(document, next),
				message: `Unexpected circle of documents that supersede each other ${ids.join(" → ")}, expected one that applies`,
				help:
					next === document
						? `Take ${id} out of its own supersedes.`
						: `Take the newer document out of supersedes of the older one.${wordOthers(circle, "supersedes", locate)}`,
				subject: id,
			};
		}
	},
};
