// Which checks does a step make void, as the page names them: number and title?
import { computeChecks } from "../manual/model/checks.ts";
import type { StepNode } from "../manual/model/document.ts";
import { numberAt } from "../manual/model/numbers.ts";
import type { DocumentView } from "./document-view.ts";

export interface UndoneCheck {
	/** Anchor in the page. */
	anchor: string;
	number: string;
	title: string;
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
					number: view.numberPrefix + numberAt(view.manual, view.document, placed.anchor),
					title: placed.check.title,
				}
			: [],
	);
}
