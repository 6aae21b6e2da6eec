// Does an instruction tell or show the second person what to find, before they have recorded their own result?
import { findFormality } from "./primed-agreed.ts";
import { findExpected } from "./primed-expected.ts";
import { begins, fetched, isRecorded, spokenTo, turns } from "./primed-order.ts";
import { findPhrase, has, type Match, toMarks } from "./primed-phrase.ts";
import { findHandedOver, findShown } from "./primed-shown.ts";
import { findStated, findToConfirm } from "./primed-stated.ts";
import { findVerbless } from "./primed-verbless.ts";
import { type Word, wordsOf, writtenAs } from "./words-of.ts";

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

/** "Other receiver counts" says who does the second count, as "receiver counts" does; behind a comma the first one may come. */
const withoutOther = (sentence: Word[]) =>
	has(turns, toMarks(sentence)) && !sentence.some(({ text }) => text === ",")
		? sentence.toSpliced(sentence[0]?.text === "the" ? 1 : 0, 1)
		: sentence;

function withoutFirst(sentence: Word[]): Word[] {
	if (!sentence.some(({ text }) => text === "first")) return sentence;
	const found = findPhrase(begins, toMarks(sentence));
	// The word before it, or the start of the line, is found too.
	return found ? sentence.toSpliced(found.from, 1) : sentence;
}

/** What somebody has fetched may be told beforehand. */
function withoutFetched(sentence: Word[]): Word[] {
	if (!sentence.some(({ text }) => text === "what" || text === "which")) return sentence;
	const found = findPhrase(fetched, toMarks(sentence));
	return found ? sentence.toSpliced(found.from - 1, found.to - found.from) : sentence;
}

/** Words that a message repeats. */
const longest = 12;

function toPriming(kind: Priming["kind"], words: readonly Word[], { from, to }: Match): Priming {
	// A line begins with the mark of its start.
	const told = words.slice(Math.max(0, from - 1), Math.min(to - 1, from - 1 + longest));
	while (told.length > 1 && told.at(-1)?.kind === "sign") told.pop();
	return { kind, words: writtenAs(told) };
}

/**
 * The result that a text states: "confirm it is 24". Title and criterion are read by this alone.
 * which: "confirmed" leaves out what is only told, such as "there are 24 valves".
 */
export function findStatedResult(text: string, which: "any" | "confirmed" = "any"): Priming | undefined {
	const find = which === "any" ? findStated : findToConfirm;
	for (const sentence of sentencesOf(wordsOf(text))) {
		const found = find(toMarks(sentence));
		if (found) return toPriming("stated", sentence, found);
	}
	return undefined;
}

/** What primes in an instruction in English; undefined: nothing that these rules know. */
export function findPriming(instruction: string): Priming | undefined {
	const words = wordsOf(instruction);
	const isSpokenTo = has(spokenTo, toMarks(words));
	const sentences = sentencesOf(words)
		.map(withoutFirst)
		.map(withoutFetched)
		.map((sentence) => (isSpokenTo ? sentence : withoutOther(sentence)));
	const lines = sentences.map(toMarks);
	for (const [at, line] of lines.entries()) {
		const sentence = sentences[at] ?? [];
		const stated = findStated(line);
		if (stated) return toPriming("stated", sentence, stated);
		const isWritten = () => lines.slice(0, at).some(isRecorded);
		const shown = findShown(line, isWritten);
		if (shown) return toPriming("shown", sentence, shown);
		const expected = findExpected(line, isWritten);
		if (expected) return toPriming("stated", sentence, expected);
	}
	const line = toMarks(words);
	const verbless = findVerbless(line);
	if (verbless) return toPriming("stated", words, verbless);
	const formality = findFormality(line);
	return formality && toPriming("shown", words, formality);
}

/** How an instruction hands over what somebody else has found, in a check that needs not be blind; undefined: it does not. */
export function findHandedOverResult(instruction: string): Priming | undefined {
	const sentences = sentencesOf(wordsOf(instruction)).map(withoutFetched);
	const lines = sentences.map(toMarks);
	for (const [at, line] of lines.entries()) {
		const found = findHandedOver(line, () => lines.slice(0, at).some(isRecorded));
		if (found) return toPriming("shown", sentences[at] ?? [], found);
	}
	return undefined;
}
