// A checklist that uses itself, over however many others, has no end.
import { type Checklist, type Document, nodesOf } from "../model/document.ts";
import { findWayBack } from "../model/find-way.ts";
import { checklistsOf, findChecklist, type Manual } from "../model/manual.ts";
import { pausePoint } from "./example-parts.ts";
import type { Rule } from "./rule.ts";
import { tellCirclesOnce, wordOthers } from "./tell-circles-once.ts";

function usedBy(manual: Manual, checklist: Checklist): Checklist[] {
	return nodesOf(checklist, "UseChecklist").flatMap(({ ref }) => findChecklist(manual, ref) ?? []);
}

/** Place where one checklist uses another. */
function locate(from: Document, to: Document) {
	const use = nodesOf(from, "UseChecklist").find(({ ref }) => ref === to.head.id);
	return use ? from.locateAttribute(use, "ref") : { line: 1, column: 1 };
}

export const circularChecklists: Rule = {
	id: "circular-checklists",
	affects: "document",
	severity: "error",
	why: "A checklist that uses itself, over however many others, has no end.",
	examples: {
		bad: { kind: "checklist", body: pausePoint('\n<UseChecklist ref="CHK-1" id="again" />\n') },
		good: { kind: "checklist", body: pausePoint() },
	},
	*check({ manual }) {
		const isFirst = tellCirclesOnce();
		for (const checklist of checklistsOf(manual)) {
			for (const node of nodesOf(checklist, "UseChecklist")) {
				const used = findChecklist(manual, node.ref);
				if (!used) continue;
				const circle = findWayBack(checklist, used, (each) => usedBy(manual, each));
				if (!circle || !isFirst(circle)) continue;
				yield {
					file: checklist.file,
					...checklist.locateAttribute(node, "ref"),
					message: `Unexpected circle of checklists ${circle.map(({ head }) => head.id).join(" → ")}, expected checklists that end`,
					help: `Remove one of the uses.${wordOthers(circle, "uses", locate)}`,
					subject: checklist.head.id,
				};
			}
		}
	},
};
