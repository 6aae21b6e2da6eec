// Which checks does a step make void, as the page names them: number and title?
import { computeChecks } from "../manual/model/checks.ts";
import type { StepNode } from "../manual/model/document.ts";
import { findChecklist } from "../manual/model/manual.ts";
import { computeNumbers } from "../manual/model/numbers.ts";
import type { DocumentView } from "./document-view.ts";

export interface UndoneCheck {
	/** Anchor in the page. */
	anchor: string;
	number: string;
	title: string;
}

/** The number of a check in the checklists it is used by: "3.2". */
function numberOfPlaced({ manual, document, numberPrefix }: DocumentView, anchor: string): string {
	let source = document;
	const parts: (number | undefined)[] = [];
	for (const id of anchor.split("--")) {
		parts.push(computeNumbers(source).get(id));
		const use = source.allNodes.find((node) => node.component === "UseChecklist" && node.id === id);
		const checklist = use?.component === "UseChecklist" ? findChecklist(manual, use.ref) : undefined;
		if (checklist) source = checklist;
	}
	return numberPrefix + parts.join(".");
}

/** Undefined where the step undoes every check: an id that leads to none that counts today does. */
export function undoneChecks(view: DocumentView, { undoes }: StepNode): UndoneCheck[] | undefined {
	const checks = computeChecks(view.manual, view.document, view.asOf);
	const undone = undoes.map((id) => checks.find(({ anchor }) => anchor === id));
	if (undone.includes(undefined)) return undefined;
	return undone.flatMap((placed) =>
		placed
			? {
					anchor: view.prefix + placed.anchor,
					number: numberOfPlaced(view, placed.anchor),
					title: placed.check.title,
				}
			: [],
	);
}
