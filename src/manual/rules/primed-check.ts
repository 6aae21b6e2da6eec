// A second count made with the first one in sight repeats the first: it looks like two checks and is one.
import { type Document, nodesOf, type QCStepNode } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import { judgedDocuments } from "./judged.ts";
import type { Rule, Violation } from "./rule.ts";
import { isEnglish } from "./wording/language.ts";
import { findHandedOverResult, findPriming, findStatedResult, type Priming } from "./wording/primed-instruction.ts";

/** Their result is a figure that can be told beforehand. */
const figures: readonly (string | undefined)[] = ["count", "weigh", "measure"];
/** A step of another method, or of none, may be about a figure all the same. */
const aboutFigure = /\b(?:re)?(?:count|weigh|measure)(?:s|ed|ing)?\b/i;
/** It orders one: "count the pieces", and neither "the count on the slip" nor "count on it". */
const ordersFigure =
	/(?:(?:^|[.,;:!?(]|\b(?:and|then|to|must|shall|should|you|also|again|first))\s+(?:re-?)?(?:count|weigh|measure)|\b(?:Re-?(?:count|weigh|measure)|Count|Weigh|Measure))\b(?! (?:of|on|in|is|was|has|for|from|by)\b)/;

/** How a message tells that the second person has to find a figure; undefined: none is asked for. */
export function findFigure({ method, title, text }: QCStepNode, english: boolean): string | undefined {
	if (figures.includes(method)) return `with method ${method} that is`;
	const orders = english && method === undefined && (ordersFigure.test(title) || ordersFigure.test(text));
	return orders ? "that asks for a figure and is" : undefined;
}

/** A criterion has to hold figures: only one that repeats what somebody else found tells a result. */
const tellsAgain =
	/\b(?:confirm|verif|make sure|there (?:are|is)|says?|said|(?:re)?counted|weighed|measured|noted|entered|recorded|reported|wrote|found|written|according to)/i;

/** A table or a picture that tells what is allowed or set, and no result. */
const limits = /\b(?:limit|toleran|max|min|nominal|target|range|setting|set |least|most|allowed|above|below)|[±≤≥<>]/i;

/** What tells the second person the result: text, pictures, tables, title or criterion. The last two say what is checked, not how, and only state. */
function findWording(document: Document, node: QCStepNode): (Priming & { place: Position }) | undefined {
	const isFigure = figures.includes(node.method);
	if (node.kind !== "second-person") {
		const handed = isFigure ? findHandedOverResult(node.text) : undefined;
		return handed && { ...handed, place: document.locateWords(node, handed.words) };
	}
	const which = isFigure || aboutFigure.test(node.title) || aboutFigure.test(node.text) ? "any" : "confirmed";
	const inText = isFigure
		? findPriming(node.text)
		: (findStatedResult(node.text, which) ?? findHandedOverResult(node.text));
	if (inText) return { ...inText, place: document.locateWords(node, inText.words) };
	for (const aside of node.asides) {
		const stated = limits.test(aside) ? undefined : findStatedResult(aside, which);
		if (stated) return { ...stated, place: document.locateWords(node, stated.words) };
	}
	for (const attribute of ["title", "criterion"] as const) {
		if (attribute === "criterion" && !tellsAgain.test(node.criterion)) continue;
		const stated = findStatedResult(node[attribute], which);
		if (stated) return { ...stated, place: document.locateAttribute(node, attribute) };
	}
	return undefined;
}

/** Kinds of check that another person makes than the one who did the work. */
const byAnother: readonly (string | undefined)[] = ["second-person", "successive", "sampling"];

function judge(
	document: Document,
	node: QCStepNode,
	english: boolean,
): Omit<Violation, "file" | "subject"> | undefined {
	const wording = english ? findWording(document, node) : undefined;
	if (wording) {
		const what = wording.kind === "stated" ? "states the result" : "shows the first result";
		return {
			line: wording.place.line,
			column: wording.place.column,
			message: `Unexpected second check that ${what} ("${wording.words}"), expected a question whose answer the second person does not know`,
			help: 'Ask for the figure and give none: "count and write down what you find"; compare only when it is written.',
		};
	}
	const figure = node.blind || node.kind !== "second-person" ? undefined : findFigure(node, english);
	if (!figure) return undefined;
	return {
		line: node.line,
		column: node.column,
		message: `Unexpected second-person check ${figure} not blind, expected a second result found without seeing the first`,
		help: "Keep the first figure out of sight until the second is written down, say so in the text, and add blind.",
	};
}

const step = (attributes: string, text: string) =>
	`<QCStep id="count" title="Count a second time" kind="second-person" method="count" by="inspector" criterion="Both counts the same, difference 0"${attributes}>\n${text}\n\n<OnFail disposition="segregate">\nSet it aside.\n</OnFail>\n</QCStep>`;

export const primedCheck: Rule = {
	id: "primed-check",
	affects: "coverage",
	severity: "error",
	why: "Who knows the first result tends to find it again: a second count, weighing or measurement says something only if it was made without knowing the first. The next person in line and whoever takes a sample may measure for the first time, so they need not be blind; where the text hands them what somebody else has found, they repeat it all the same, and so does a second person, whatever the method.",
	source:
		"ISMP on independent double checks: the second person works alone and does not know the first result. Westbrook et al. 2021 (BMJ Quality & Safety): primed double checks in hospitals gave no benefit over a single check.",
	examples: {
		bad: { body: step(" blind", "Confirm that it is 24.") },
		good: { body: step(" blind", "Count and write down what you find, then open the note.") },
	},
	*check(context) {
		for (const document of judgedDocuments(context)) {
			const english = isEnglish(context.manual, document);
			for (const node of nodesOf(document, "QCStep")) {
				if (!byAnother.includes(node.kind)) continue;
				const found = judge(document, node, english);
				if (found) yield { file: document.file, ...found, subject: document.head.id, at: node.id };
			}
		}
	},
};
