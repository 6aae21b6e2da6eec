// What is told of a document that was found: its title with the words marked, the synonym that was meant, its steps?

import { splitWords, withSpellings } from "../site/search/fold.ts";
import type { FoundEntry } from "../site/search/search-data.ts";
import { type FoundStep, findSteps, type Marked, markWords } from "./search-steps.ts";
import type { Term } from "./search-terms.ts";
import type { TextResult } from "./search-text-index.ts";
import { bestSynonym, type Entry, fitTerm } from "./search-titles.ts";

export interface Shown {
	entry: FoundEntry;
	title: Marked;
	/** The synonym that was meant, where the title does not say it. */
	alsoCalled: string | undefined;
	steps: FoundStep[];
}

/** A document that was found; what is told of it is worked out when it is shown. */
export class Found {
	readonly entry: FoundEntry;
	readonly #own: Entry;
	readonly #terms: readonly Term[];
	readonly #text: { result: TextResult; places: () => number[][] } | undefined;

	/** `terms` without words that are not worth marking; `text` where the full-text index knows it. */
	constructor(own: Entry, terms: readonly Term[], text: { result: TextResult; places: () => number[][] } | undefined) {
		this.entry = own.entry;
		this.#own = own;
		this.#terms = terms;
		this.#text = text;
	}

	async show(): Promise<Shown> {
		const { entry } = this;
		const words = entry.title.split(/\s+/);
		const hits = words.flatMap((word, at) => {
			const parts = splitWords(word).flatMap(withSpellings);
			return this.#terms.some((term) => fitTerm(term, parts) > 0) ? [at] : [];
		});
		const unsaid = this.#terms.filter((term) => fitTerm(term, this.#own.titleWords) < 0.9);
		return {
			entry,
			title: markWords(words, 0, new Set(hits)),
			alsoCalled: unsaid.length > 0 ? bestSynonym(unsaid, this.#own) : undefined,
			steps: this.#text ? findSteps(await this.#text.result.data(), this.#text.places()) : [],
		};
	}
}
