// Reactions that send people round in a circle end in no decision: the goods stay on the trolley until somebody gives up.
import { type Document, nodesOf } from "../model/document.ts";
import { findWayBack } from "../model/find-way.ts";
import { compareText } from "../model/finding.ts";
import { findDocument } from "../model/manual.ts";
import { remember } from "../model/remember.ts";
import { usedChecklists } from "../model/uses.ts";
import { matchCheck, onFail } from "./example-parts.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule } from "./rule.ts";
import { tellCirclesOnce, wordOthers } from "./tell-circles-once.ts";
import { mayBeAccepted } from "./told-flow.ts";

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
		const locate = (from: Document, to: Document) => {
			const way = follow(from).find(({ next }) => next === to);
			return way
				? { file: way.source.file, ...way.source.locateAttribute(way.node, "see") }
				: { file: from.file, line: 1, column: 1 };
		};
		const isFirst = tellCirclesOnce();
		// By id: a circle has the same name when one of its files is renamed.
		for (const document of [...judged].sort((a, b) => compareText(a.head.id, b.head.id))) {
			const told = new Set<Document>();
			for (const { source, node, next } of follow(document)) {
				// Several reactions that lead the same way are one circle.
				if (told.has(next)) continue;
				const circle = findWayBack(document, next, (from) => follow(from).map((each) => each.next));
				if (!circle) continue;
				told.add(next);
				// Where somebody accepts it in one of them, each is told for itself.
				const isApart = circle.some((each) => mayBeAccepted(context, each, reactionLoop));
				if (!isApart && !isFirst(circle)) continue;
				const others = follow(document).filter((each) => each.next === next && each.node !== node);
				const places = others.map((each) => `${each.source.file}:${each.node.line}`).join(" and ");
				const alsoIn = circle
					.slice(1, -1)
					.map((from, at) => ({ subject: from.head.id, at: circle[at + 2]?.head.id ?? "" }));
				yield {
					file: source.file,
					...source.locateAttribute(node, "see"),
					message: `Unexpected circle of reactions ${circle.map(({ head }) => head.id).join(" → ")}, expected one that ends in a decision`,
					help: `Say in one of them who decides, and take its see out.${places && ` ${next.head.id} is named at ${places} too.`}${wordOthers(circle, "leads to", locate)}`,
					subject: document.head.id,
					at: next.head.id,
					...(!isApart && alsoIn.length > 0 && { alsoIn }),
				};
			}
		}
	},
};
