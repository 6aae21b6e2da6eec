// Does a QC step say how to check and what to do when the check fails, and an item what to look at?
import type { Position, Problem } from "../../model/finding.ts";
import { hasWords } from "../../model/lacks.ts";
import type { OpenNode } from "./build-node.ts";

const help =
	"A QC step holds text that says how to check, and one <OnFail disposition=…> with text that says what to do.";

/** What a QC step that begins at a place lacks. */
export function findHollowness(start: Position, { text, onFails }: Pick<OpenNode, "text" | "onFails">): Problem[] {
	const problems: Problem[] = [];
	const tell = ({ line, column }: Position, rule: string, message: string, written = "") => {
		const placeholder = /\p{L}/u.test(written) ? ` "${written.trim()}" only keeps the place for it.` : "";
		problems.push({ rule, line, column, message, help: help + placeholder });
	};
	if (!hasWords(text)) tell(start, "empty-qc-step", "Unexpected QCStep without text, expected how to check", text);
	const [onFail, second] = onFails;
	if (!onFail) tell(start, "missing-on-fail", "Missing <OnFail> in <QCStep>, expected what to do when the check fails");
	else if (second) tell(second, "misplaced-component", "Unexpected second <OnFail>, expected one in a QCStep");
	else if (!hasWords(onFail.text))
		tell(
			onFail,
			"empty-on-fail",
			"Unexpected OnFail without text, expected what to do when the check fails",
			onFail.text,
		);
	return problems;
}

/** What an item lacks that begins at a place: words, be they those of a picture. */
export function findEmptyItem(
	{ line, column }: Position,
	{ text, asides }: Pick<OpenNode, "text" | "asides">,
): Problem[] {
	if ([text, ...asides].some(hasWords)) return [];
	return [
		{
			rule: "empty-item",
			line,
			column,
			message: "Unexpected Item without text, expected what to look at or to do",
			help: "An item holds the words that are read aloud or ticked; response is the answer to them.",
		},
	];
}
