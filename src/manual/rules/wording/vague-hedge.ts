// Does a criterion take back what it asks for, so that nobody knows when it is met: "below 7 °C, if possible"?
import { goesOn, ofChance, ofTime } from "./excusing-words.ts";
import { longPattern } from "./long-pattern.ts";
import type { Vagueness } from "./vague-criterion.ts";
import { isDecided, visible } from "./vague-excuse.ts";
import { countWords, splitAt, toLine, type Word, writtenAs } from "./words-of.ts";

/** A wish takes back a criterion as a condition does, and leaves a check to nobody: "preferably by daylight". */
const wish = "(?:ideally|preferably)(?= )";
/** "Equal to the proof, or nearly". */
const nearly = "or (?:almost|nearly)(?: so)?(?= (?:[.,;:()] )?$| [,;] )";
/** "If possible measured at 20 °C". */
const isDone = "(?= (?:\\S+ed|read|taken|written) )";
const hedge = longPattern(` (?:${ofChance(`(?:${goesOn}|${isDone})`)}|${ofTime}|${wish}|${nearly})`);
/** What passes where the wish is not met. */
const otherwise = / (?:otherwise|else|if not|failing (?:that|this)) /;

interface Hedged {
	/** The hedge itself. */
	words: readonly Word[];
	/** What is asked for besides. */
	others: readonly (readonly Word[])[];
}

function splitHedged(words: readonly Word[]): Hedged | undefined {
	if (!hedge().test(toLine(words))) return undefined;
	const parts = splitAt(words, ({ text }) => /^(?:[,;:.()]|but)$/.test(text));
	const at = parts.findIndex((part) => hedge().test(toLine(part)));
	const hedged = parts[at];
	if (!hedged) return undefined;
	const found = hedge().exec(toLine(hedged)) as RegExpExecArray;
	const from = countWords(toLine(hedged).slice(0, found.index));
	const length = countWords(found[0]);
	// Alone between two signs it belongs to what stands before it, or behind it where it begins the criterion.
	const isAlone = length === hedged.length;
	return {
		words: hedged.slice(from, from + length),
		others: parts.filter((_, place) => place !== at && !(isAlone && place === (at === 0 ? 1 : at - 1))),
	};
}

/** What is asked for besides a wish, which takes nothing of it back: "text as approved, if possible on one line". */
export function findUnhedged(words: readonly Word[]): readonly Word[] {
	const rest = splitHedged(words)?.others.flat() ?? [];
	return (rest.length > 1 || visible.test(toLine(rest))) && !hedge().test(toLine(rest)) ? rest : [];
}

/** A limit or a state of its own in another part decides all the same: "below 7 °C, if possible below 5 °C". */
export function findHedge(words: readonly Word[]): Vagueness | undefined {
	if (otherwise.test(toLine(words))) return undefined;
	const hedged = splitHedged(words);
	if (!hedged || hedged.others.some((part) => isDecided(part) || visible.test(toLine(part)))) return undefined;
	return { kind: "hedge", word: writtenAs(hedged.words) };
}
