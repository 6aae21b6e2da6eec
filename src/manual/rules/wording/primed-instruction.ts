// Does an instruction tell or show the second person what to find, before they have recorded their own result?
import { findAgreeing } from "./primed-agreed.ts";
import { findShown, recording } from "./primed-shown.ts";
import { findStated } from "./primed-stated.ts";
import { toLine, type Word, wordsOf } from "./words-of.ts";

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
		if (/^[.!?;]$/.test(word.text)) sentences.push([]);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/** The result that a text states: "confirm it is 24". Title and criterion are read by this alone. */
export function findStatedResult(text: string): Priming | undefined {
	for (const sentence of sentencesOf(wordsOf(text))) {
		const found = findStated(sentence);
		if (found) return found;
	}
	return undefined;
}

/** What primes in an instruction in English; undefined: nothing that these rules know. */
export function findPriming(instruction: string): Priming | undefined {
	let recorded = false;
	const words = wordsOf(instruction);
	for (const sentence of sentencesOf(words)) {
		const found = findStated(sentence) ?? (recorded ? undefined : findShown(sentence));
		if (found) return found;
		recorded ||= recording.test(toLine(sentence));
	}
	return findAgreeing(words);
}
