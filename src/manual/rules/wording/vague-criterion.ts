// Does a criterion leave the decision to whoever reads it, and which word does?
import { findMetByAll } from "./met-by-all.ts";
import { withoutShownWords } from "./shown-word.ts";
import { activity, findActivity } from "./vague-activity.ts";
import { concrete, isDecided, namedThing, visible } from "./vague-excuse.ts";
import { findHedge, findUnhedged } from "./vague-hedge.ts";
import { findSign, unnamed } from "./vague-sign.ts";
import { isTaste } from "./vague-words.ts";
import { splitAt, toLine, type Word, wordsOf } from "./words-of.ts";

export interface Vagueness {
	/**
	 * activity: it tells that somebody looked, not what was found. reference: it does not say which one.
	 * unit: it says in what it is measured, and no value. placeholder: the criterion was left for later, or is the verdict itself.
	 * hedge: it asks for something only if that is possible. anything: whatever the piece is like, it meets it.
	 */
	kind: "opinion" | "graded" | "hedge" | "reference" | "approximate" | "unit" | "activity" | "placeholder" | "anything";
	/** As it was written. */
	word: string;
}

/** "(hand-checked, 4 bolts)" tells how it was looked at. */
const byLooking = (words: readonly Word[]) =>
	/^ \S*(?:checked|tested|inspected|verified|tried|measured) /.test(toLine(words)) && !isDecided(words);

function isExplained(words: readonly Word[], at: number, depth: number): boolean {
	const rest = words.slice(at + 1);
	const opening = rest.findIndex(({ text }) => /^[:(=]$/.test(text));
	const explains = (explanation: readonly Word[]) =>
		explanation.length > 1 && depth < 3 && !byLooking(explanation) && !findIn(explanation, depth + 1);
	if (opening >= 0 && explains(rest.slice(opening + 1))) return true;
	// "Good if the needle stays in the green".
	const condition = /^ (?:only )?(?:if|when|where|as long as|provided|means|so long as|once) /.exec(toLine(rest))?.[0];
	if (condition && explains(rest.slice(condition.split(" ").length - 2))) return true;
	return / (?:(?:enough|such|so) that |enough to \S+ (?:no|nothing) |so \S+ that |that is |i \. e \. |meaning |which means )/.test(
		toLine(words.slice(at)),
	);
}

/** Is there a part besides the one with the vague word that says what is to be seen? */
function hasStateBeside(words: readonly Word[], at: number): boolean {
	let start = 0;
	const parts = splitAt(words, ({ text }) => /^[,;.:()]$/.test(text));
	for (const part of parts) {
		const first = words.indexOf(part[0] as Word, start);
		start = first + part.length;
		if (at >= first && at < start) continue;
		const line = toLine(part);
		if (part.length > 1 && visible.test(line) && !findSign(part) && !activity().test(line)) return true;
	}
	return false;
}

function findIn(words: readonly Word[], depth = 0): Vagueness | undefined {
	const found = findSign(words);
	if (!found) return findActivity(words);
	const { at, ...vagueness } = found;
	if (isDecided(words, found.word.toLowerCase()) || isExplained(words, at, depth)) return undefined;
	const line = toLine(words);
	if (found.kind === "approximate") return vagueness;
	if ((found.kind === "graded" || found.kind === "unit") && (concrete.test(line) || namedThing.test(line)))
		return undefined;
	if (isTaste(found.word.toLowerCase())) return vagueness;
	const isLikeness = /^(?:similar|comparable|close|near|alike)(?= |$)/i.test(found.word);
	if (found.kind === "opinion" && !isLikeness && namedThing.test(toLine(words.slice(at))) && !unnamed().test(line))
		return undefined;
	return hasStateBeside(words, at) ? undefined : vagueness;
}

/** The whole criterion, in lower case, without a sign at its end. A number alone is one of what? Zero is none of it. */
const placeholder =
	/^(?:[^\p{L}\p{N}]+|\p{L}|(?!0(?:[.,]0+)?(?: ?%)?$)\d+(?:[.,]\d+)?(?: ?%)?|tb[acd]|todo|x{2,}|n\.?\/?a|to (?:be|follow)(?: (?:added|agreed|completed|confirmed|decided|defined|determined|filled in|set|specified|written))?(?: later)?|in conformity|(?:(?:as )?per|according to|in line with|compl(?:ies|y) with|compliant with|in compliance with|conforms? to|meets|to) (?:the )?(?:gmp|gdp|glp|gxp|haccp|qms)(?: (?:rules|requirements|guidelines?|standards?))?|(?:it )?conforms|(?:yes|pass(?:ed)?)(?: ?\/ ?(?:no|fail(?:ed)?))?|see (?:above|below|(?:the )?(?:\S+ )?(?:procedures?|instructions?|sop|work instruction|manual|checklist|ticket|order|training|text)|(?:procedure|sop|wi|chk)[ -][\p{L}\p{N}-]*\d))$/u;

/**
 * What is vague about a criterion in English; undefined: nothing that these rules know. Pictured: the step shows which
 * picture. Tested: it is what a test shows.
 */
export function findVagueness(criterion: string, { pictured = false, tested = false } = {}): Vagueness | undefined {
	const whole = criterion.trim();
	if (placeholder.test(whole.toLowerCase().replace(/(?<=[\p{L}\p{N}])[.!?]+$/u, "")))
		return { kind: "placeholder", word: whole };
	const words = withoutShownWords(wordsOf(criterion));
	const unhedged = findUnhedged(words);
	if (unhedged.length > 0 && !findMetByAll(unhedged, { tested }) && !findIn(unhedged)) return undefined;
	const found = findMetByAll(words, { tested }) ?? findHedge(words) ?? findIn(words);
	return pictured &&
		found?.kind === "reference" &&
		/\b(?:photo|picture|image|drawing|sample|reference)/i.test(found.word)
		? undefined
		: found;
}
