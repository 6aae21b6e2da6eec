// Which words of a query are an id, and what else is asked for? "rcv 1 colour" asks two documents for a colour.
import type { IdAnswer, Ids } from "./search-ids.ts";

export interface AskedIds extends IdAnswer {
	/** The words that are no id. */
	rest: string;
	/** Letters of ids without a number, beside other words: of these documents the ones that hold the words go first. */
	narrows: boolean;
}

const mostWords = 12;
/** "sop rcv 1" has three. */
const longestId = 4;
/** Commas and brackets around a word. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Every run of words within a query, the longest first. */
function runsOf(words: readonly string[]): { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (let length = Math.min(longestId, words.length - 1); length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) runs.push({ from, to: from + length });
	return runs;
}

/** What the query means as an id, or the longest run of its words. `isWord` tells whether the manual has it as a word. */
export function readIds(query: string, ids: Ids, isWord: (word: string) => boolean): AskedIds {
	const whole = ids.find(query, isWord);
	if (whole.certain) return { ...whole, rest: "", narrows: false };
	const words = query.trim().split(/\s+/).slice(0, mostWords);
	let missed: AskedIds | undefined;
	for (const { from, to } of runsOf(words)) {
		const text = words.slice(from, to).join(" ").replace(around, "");
		const isKnown = ids.isMadeOf(text);
		if (!isKnown && to > from + 1) continue;
		const hasNumber = /\p{N}/u.test(text);
		// Of "sop rcv 99", which is not there, "sop rcv" is no part to go on with.
		if (!hasNumber && /^\p{N}/u.test(words[to] ?? "")) continue;
		const answer = ids.find(text, isWord);
		const rest = [...words.slice(0, from), ...words.slice(to)].join(" ");
		if (isKnown && answer.certain && answer.entries.length > 0)
			return { ...answer, certain: hasNumber, rest, narrows: !hasNumber };
		// There are results for the other words, so the nearest ids are not told.
		if (answer.missing) missed ??= { ...answer, certain: false, nearest: [], rest, narrows: false };
	}
	return missed ?? { ...whole, rest: query, narrows: false };
}
