// Which words do the titles and synonyms of the manual hold, and in which entries?

import { splitWords, withSpellings } from "../site/search/fold.ts";
import type { FoundEntry } from "../site/search/search-data.ts";
import type { Term } from "./search-terms.ts";

/** An entry with its words ready for comparing. */
export interface Entry {
	entry: FoundEntry;
	title: string;
	titleWords: string[];
	synonyms: { written: string; text: string; words: string[] }[];
}

const wordsOf = (text: string) => splitWords(text).flatMap(withSpellings);
const plain = (text: string) => splitWords(text).join(" ");

function prepareEntry(entry: FoundEntry): Entry {
	return {
		entry,
		title: plain(entry.title),
		titleWords: [...new Set(wordsOf(entry.title))],
		synonyms: (entry.synonyms ?? []).map((written) => ({ written, text: plain(written), words: wordsOf(written) })),
	};
}

/** How well a word that was typed fits a word that is there: 1 the same, less where it only begins so. */
function fitWord(typed: string, word: string): number {
	if (typed === word) return 1;
	return typed.length > 1 && word.startsWith(typed) ? 0.5 + 0.4 * (typed.length / word.length) : 0;
}

/** How well the best of some words fits a term, 0 to 1. */
export function fitTerm(term: Term, words: readonly string[]): number {
	let best = 0;
	for (const { word, worth } of term.spellings)
		for (const other of words) best = Math.max(best, fitWord(word, other) * worth);
	return best;
}

/** The synonym that holds most of the terms, as it is written, if any. */
export function bestSynonym(terms: readonly Term[], { synonyms }: Entry): string | undefined {
	let best: { at: number; sum: number } | undefined;
	for (const [at, { words }] of synonyms.entries()) {
		const sum = terms.reduce((total, term) => total + fitTerm(term, words), 0) / (1 + words.length / 20);
		if (sum > (best?.sum ?? 0.4)) best = { at, sum };
	}
	return best && synonyms[best.at]?.written;
}

/** The entries of a manual and, for each word of a title or synonym, where it stands. */
export class Entries {
	readonly all: readonly Entry[];
	readonly #byEntry = new Map<FoundEntry, Entry>();
	readonly #inTitles = new Map<string, Entry[]>();
	readonly #inSynonyms = new Map<string, Entry[]>();

	constructor(entries: readonly FoundEntry[]) {
		this.all = entries.map(prepareEntry);
		const add = (index: Map<string, Entry[]>, word: string, entry: Entry) => {
			const held = index.get(word);
			if (held) held.push(entry);
			else index.set(word, [entry]);
		};
		for (const entry of this.all) {
			this.#byEntry.set(entry.entry, entry);
			for (const word of entry.titleWords) add(this.#inTitles, word, entry);
			for (const word of new Set(entry.synonyms.flatMap(({ words }) => words))) add(this.#inSynonyms, word, entry);
		}
	}

	of(entry: FoundEntry): Entry | undefined {
		return this.#byEntry.get(entry);
	}

	/** Every word of a title or synonym. */
	words(): Set<string> {
		return new Set([...this.#inTitles.keys(), ...this.#inSynonyms.keys()]);
	}

	/** The entries whose title holds the term, and how well; likewise for synonyms. */
	find(term: Term): { titles: Map<Entry, number>; synonyms: Map<Entry, number> } {
		const search = (index: ReadonlyMap<string, Entry[]>) => {
			const found = new Map<Entry, number>();
			for (const [word, entries] of index) {
				const fits = fitTerm(term, [word]);
				if (fits === 0) continue;
				for (const entry of entries) if (fits > (found.get(entry) ?? 0)) found.set(entry, fits);
			}
			return found;
		};
		return { titles: search(this.#inTitles), synonyms: search(this.#inSynonyms) };
	}
}
