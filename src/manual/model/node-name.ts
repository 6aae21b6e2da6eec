// What is a step called in a sentence, also where its id is missing or cannot be read?
import type { FlowNode } from "./document.ts";

const words: Record<FlowNode["component"], string> = {
	Step: "step",
	QCStep: "check",
	Decision: "decision",
	UseChecklist: "use of a checklist",
	PausePoint: "pause point",
	Item: "item",
};

interface Named {
	/** Id, or anchor in a page: that of a used checklist stands before it. Ends in `--` where the id itself is empty. */
	anchor: string;
	/** What a reader sees of it: its title or question. */
	seen: string;
	/** The step at line 17. */
	line: number;
	word?: string;
}

/** What is known of it: the anchor, else what a reader sees. */
function knownName({ anchor, seen }: Named): string {
	const isKnown = anchor !== "" && !anchor.endsWith("--");
	return isKnown ? anchor : seen.trim();
}

const nameByLine = ({ word = "step", line }: Named) => `the ${word} at line ${line}`;

/** As it stands in a list or a path: open, Open one carton, the step at line 17. */
export const writeName = (named: Named) => knownName(named) || nameByLine(named);

/** As a sentence names it: "open", "Open one carton", the step at line 17. */
export function quoteName(named: Named): string {
	const known = knownName(named);
	return known ? `"${known}"` : nameByLine(named);
}

/** The same behind a noun, such as step: "open", "Open one carton", at line 17. */
export function nameBehindNoun(named: Named): string {
	const known = knownName(named);
	return known ? `"${known}"` : `at line ${named.line}`;
}

/** A node of a document, by the anchor that it has in a page. */
export function namedNode(node: FlowNode, anchor = node.id): Named {
	const seen =
		"title" in node ? node.title : "question" in node ? node.question : node.component === "Item" ? node.text : "";
	return { anchor, seen: seen.replace(/\s+/g, " "), line: node.line, word: words[node.component] };
}

/** What a report says of a step: its anchor, title and line. */
export function namedPlace(
	{ anchor, title, line }: { anchor: string; title: string; line: number },
	word?: string,
): Named {
	return { anchor, seen: title, line, ...(word && { word }) };
}
