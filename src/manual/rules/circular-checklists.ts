// A checklist that uses itself, over however many others, has no end.
import type { Checklist } from "../model/document.ts";
import { checklistsOf, findChecklist, type Manual } from "../model/manual.ts";
import type { Rule } from "./rule.ts";

/** Ids on the way from a checklist back to itself, shortest first; undefined where there is none. */
function findCircle(manual: Manual, start: Checklist, first: Checklist): string[] | undefined {
	const ways: Checklist[][] = [[start, first]];
	const seen = new Set<Checklist>();
	for (const way of ways) {
		const last = way.at(-1) as Checklist;
		if (last === start) return way.map(({ head }) => head.id);
		if (seen.has(last)) continue;
		seen.add(last);
		for (const node of last.allNodes) {
			const next = node.component === "UseChecklist" ? findChecklist(manual, node.ref) : undefined;
			if (next) ways.push([...way, next]);
		}
	}
	return undefined;
}

export const circularChecklists: Rule = {
	id: "circular-checklists",
	affects: "document",
	severity: "error",
	why: "A checklist that uses itself, over however many others, has no end.",
	examples: {
		bad: {
			kind: "checklist",
			body: `<PausePoint id="before" title="Before the carton is closed">\n<Item id="note" response="On top of the goods">\nDelivery note.\n</Item>\n\n<UseChecklist ref="CHK-1" id="again" />\n</PausePoint>`,
		},
		good: {
			kind: "checklist",
			body: `<PausePoint id="before" title="Before the carton is closed">\n<Item id="note" response="On top of the goods">\nDelivery note.\n</Item>\n</PausePoint>`,
		},
	},
	*check({ manual }) {
		for (const checklist of checklistsOf(manual)) {
			for (const node of checklist.allNodes) {
				const used = node.component === "UseChecklist" ? findChecklist(manual, node.ref) : undefined;
				const circle = used && findCircle(manual, checklist, used);
				if (!circle) continue;
				yield {
					file: checklist.file,
					...checklist.locateAttribute(node, "ref"),
					message: `Unexpected circle of checklists ${circle.join(" → ")}, expected checklists that end`,
					help: "Remove one of the uses.",
					subject: checklist.head.id,
				};
			}
		}
	},
};
