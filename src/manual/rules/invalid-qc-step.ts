// A QC step that lacks something it needs is counted as no check: it would look safe and stop nothing.
import { nodesOf } from "../model/document.ts";
import { nameBehindNoun, namedNode } from "../model/node-name.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

const check = (criterion: string) =>
	`<QCStep id="match" title="Compare with the photo" kind="self" by="receiver"${criterion}>\nCompare.\n\n<OnFail disposition="segregate">\nRed tag, cage.\n</OnFail>\n</QCStep>`;

export const invalidQcStep: Rule = {
	id: "invalid-qc-step",
	affects: "coverage",
	severity: "error",
	why: "A QC step that lacks something it needs is counted as no check: it would look safe and stop nothing.",
	source: "ISO 9001:2015 8.6 a: acceptance criteria; 8.5.1 c: verification at appropriate stages",
	examples: { bad: { body: check("") }, good: { body: check(' criterion="5 of 5 as in the photo"') } },
	*check(context) {
		for (const document of judgedDocuments(context)) {
			for (const node of nodesOf(document, "QCStep")) {
				// What its reaction lacks is told by missing-reaction.
				const lacks = node.lacks.filter((lack) => !node.reactionLacks.includes(lack));
				if (lacks.length === 0) continue;
				yield {
					file: document.file,
					line: node.line,
					column: node.column,
					message: `Unexpected QC step ${nameBehindNoun(namedNode(node))} that counts as no check, expected ${lacks.join(", ")}`,
					help: "Complete it; until then it stops no error.",
					subject: document.head.id,
					at: node.id,
				};
			}
		}
	},
};
