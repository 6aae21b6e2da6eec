// Reactions that send people round in a circle end in no decision: the goods stay on the trolley until somebody gives up.
import { type Document, nodesOf } from "../model/document.ts";
import { findWayBack } from "../model/find-way.ts";
import { findDocument } from "../model/manual.ts";
import { remember } from "../model/remember.ts";
import { usedChecklists } from "../model/uses.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";

export const reactionLoop: Rule = {
	id: "reaction-loop",
	affects: "coverage",
	severity: "error",
	why: "Reactions that send people round in a circle end in no decision: the goods stay on the trolley until somebody gives up.",
	source: "ISO 9001:2015 8.7.2: the action taken and who decides it",
	examples: {
		bad: { body: matchCheck("", onFail('disposition="segregate" see="SOP-1"', "Red tag, cage.")) },
		good: { body: matchCheck() },
	},
	*check(context) {
		const { manual, asOf } = context;
		const judged = new Set<Document>(judgedDocuments(context));
		/** Its own reactions, and those of the checklists that stand in it. */
		const follow = remember((document: Document) =>
			[document, ...usedChecklists(manual, document, asOf)].flatMap((source) =>
				nodesOf(source, "OnFail").flatMap((node) => {
					const next = node.see === undefined ? undefined : findDocument(manual, node.see);
					return next && judged.has(next) ? [{ source, node, next }] : [];
				}),
			),
		);
		for (const document of judged) {
			const told = new Set<Document>();
			for (const { source, node, next } of follow(document)) {
				// Several reactions that lead the same way are one circle.
				if (told.has(next)) continue;
				const circle = findWayBack(document, next, (from) => follow(from).map((each) => each.next));
				if (!circle) continue;
				told.add(next);
				const others = follow(document).filter((each) => each.next === next && each.node !== node);
				const places = others.map((each) => `${each.source.file}:${each.node.line}`).join(" and ");
				yield {
					file: source.file,
					...source.locateAttribute(node, "see"),
					message: `Unexpected circle of reactions ${circle.map(({ head }) => head.id).join(" → ")}, expected one that ends in a decision`,
					help: `Say in one of them who decides, and take its see out.${places && ` ${next.head.id} is named at ${places} too.`}`,
					subject: document.head.id,
					at: next.head.id,
				};
			}
		}
	},
};
