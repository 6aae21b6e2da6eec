// A check that does not say what to do when it fails lets each shift decide anew, and counts as no check.
import { nodesOf } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { matchCheck } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const missingReaction: Rule = {
	id: "missing-reaction",
	affects: "coverage",
	severity: "error",
	why: "A check that does not say what to do when it fails lets each shift decide anew, and counts as no check.",
	source: "ISO 9001:2015 8.7.1; control plan (AIAG APQP): reaction plan",
	examples: {
		bad: {
			body: `<QCStep id="match" title="Compare with the photo" kind="self" by="receiver" criterion="5 of 5 as in the photo">\nCompare.\n</QCStep>`,
		},
		good: { body: matchCheck() },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				if (node.reactionLacks.length === 0) continue;
				const several = node.onFails.length > 1;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: several
						? `Unexpected ${node.onFails.length} reactions (<OnFail>) in QC step ${nameBehindNoun(namedNode(node))}, expected one`
						: `Unexpected QC step ${nameBehindNoun(namedNode(node))} without a reaction plan, expected ${node.reactionLacks.join(", ")}`,
					help: several
						? "Join them into one, so that whoever fails the check reads one reaction; until then it counts as no check."
						: 'Add <OnFail disposition="segregate">what to do with the goods, whom to tell</OnFail>; until then it counts as no check.',
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
