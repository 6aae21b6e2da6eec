// Does a criterion take back what it asks for, so that nobody knows when it is met: "below 7 °C, if possible"?
import { longPattern } from "./long-pattern.ts";
import type { Vagueness } from "./vague-criterion.ts";
import { isDecided, visible } from "./vague-excuse.ts";
import { countWords, splitAt, toLine, type Word, writtenAs } from "./words-of.ts";

/** What may stand behind "if possible"; "if possible contamination is seen" is a condition. */
const goesOn =
	"(?= (?:[.,;:()<>≤≥±#%]|(?:in|on|at|to|by|of|for|from|with|without|within|below|above|under|over|between|before|after|less|more|fewer|max|maximum|min|minimum|no|not|none|nothing|all|every|each|the|a|an|and|or|only|equal|same|identical|closed|dry|empty|full|upright) )| $)";
const hedge = longPattern(
	[
		` (?:if|when|where|whenever|wherever) (?:at all |reasonably |practically )?(?:possible|practicable|feasible|practical|reasonable)${goesOn}`,
		// A lever is pushed back as far as possible, and a pallet stands as far as possible from the heater.
		"(?<! (?:in|on|up|down|out|back|open|apart|away|forward|forwards|home|left|right|pushed|pulled|screwed|turned|slid|inserted|extended|moved|pressed)) as far as (?:(?:is|reasonably) )?(?:possible|practicable|practical|feasible|reasonable)(?! (?:from|to|into|in|up|down|back|apart|away|out) )(?= )",
		" (?:if|when|where|as) time (?:allows|permits)(?= )",
		" unless (?:it is |very |too )?(?:urgent|in a hurry|impossible|impracticable|not possible)(?= )",
		" (?:ideally|preferably)(?= )",
	].join("|"),
);
/** What passes where the wish is not met. */
const otherwise = / (?:otherwise|else|if not|failing (?:that|this)) /;

/** A limit or a state of its own in another part decides all the same: "below 7 °C, if possible below 5 °C". */
export function findHedge(words: readonly Word[]): Vagueness | undefined {
	const line = toLine(words);
	if (!hedge().test(line) || otherwise.test(line)) return undefined;
	const parts = splitAt(words, ({ text }) => /^(?:[,;:.()]|but)$/.test(text));
	const at = parts.findIndex((part) => hedge().test(toLine(part)));
	const hedged = parts[at];
	if (!hedged) return undefined;
	const found = hedge().exec(toLine(hedged)) as RegExpExecArray;
	const from = countWords(toLine(hedged).slice(0, found.index));
	const length = countWords(found[0]);
	// Alone between two signs it belongs to what stands before it, or behind it where it begins the criterion.
	const isAlone = length === hedged.length;
	const others = parts.filter((_, place) => place !== at && !(isAlone && place === (at === 0 ? 1 : at - 1)));
	if (others.some((part) => isDecided(part) || visible.test(toLine(part)))) return undefined;
	return { kind: "hedge", word: writtenAs(hedged.slice(from, from + length)) };
}
