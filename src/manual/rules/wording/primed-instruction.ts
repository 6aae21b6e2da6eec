// Does an instruction tell or show the second person what to find, before they have recorded their own result?
import { findFormality } from "./primed-formality.ts";
import { findNumber } from "./primed-number.ts";
import { isRecorded } from "./primed-order.ts";
import { findOther } from "./primed-other.ts";
import { toMarkedLine } from "./primed-phrase.ts";
import { type Word, wordsOf } from "./words-of.ts";

export interface Priming {
	/** stated: the result stands in the text. shown: the first person's result is looked at, asked for or agreed to. */
	kind: "stated" | "shown";
	/** The words that prime, as they were written. */
	words: string;
}

function sentencesOf(words: readonly Word[]): Word[][] {
	const sentences: Word[][] = [[]];
	for (const word of words) {
		sentences.at(-1)?.push(word);
		if (/^[.!?]$/.test(word.text)) sentences.push([]);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/** The result that a text states: "confirm it is 24". Title and criterion are read by this alone. */
export function findStatedResult(text: string): Priming | undefined {
	for (const sentence of sentencesOf(wordsOf(text))) {
		const found = findNumber(sentence, toMarkedLine(sentence));
		if (found) return found;
	}
	return undefined;
}

/** What primes in an instruction in English; undefined: nothing that these rules know. */
export function findPriming(instruction: string): Priming | undefined {
	const words = wordsOf(instruction);
	let recorded = false;
	for (const sentence of sentencesOf(words)) {
		const line = toMarkedLine(sentence);
		const found = findNumber(sentence, line) ?? findOther(sentence, line, recorded);
		if (found) return found;
		recorded ||= isRecorded(line);
	}
	return findFormality(words, toMarkedLine(words));
}
