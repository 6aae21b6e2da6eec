// Which words can be found, and how common is each? Counted while the entries are indexed, so that none is kept for it.
import { splitWritten, withSpellings } from "./fold.ts";
import type { SearchEntry } from "./search-entries.ts";
import type { SearchSection } from "./search-text.ts";

/** A word and, of "goods-in", its parts; what has no letter is no word, unless it is a number such as that of a bar code. */
function partsOf(compound: string): string[] {
	return [...new Set(withSpellings(compound))].filter((word) => word.length > 1 && /\p{L}|^\p{N}{6}/u.test(word));
}

export class WordCount {
	/** Words in lower case, and in how many documents each stands; ids are no words. */
	readonly counts = new Map<string, number>();
	/** Procedures and checklists that were counted. */
	documents = 0;
	readonly #ids: ReadonlySet<string>;
	/** Most words come again in thousands of documents: each is taken apart once. */
	readonly #known = new Map<string, string[]>();

	constructor(entries: readonly SearchEntry[]) {
		this.#ids = new Set(entries.map(({ id }) => id.toLowerCase()));
	}

	add({ kind, title, synonyms }: SearchEntry, sections: readonly SearchSection[]): void {
		const isDocument = kind === "procedure" || kind === "checklist";
		if (isDocument) this.documents++;
		const text = [title, ...synonyms, ...sections.flatMap((section) => [section.title, ...section.text])].join("\n");
		const words = new Set<string>();
		for (const compound of new Set(splitWritten(text.toLowerCase()))) {
			const parts = this.#known.get(compound) ?? (this.#ids.has(compound) ? [] : partsOf(compound));
			this.#known.set(compound, parts);
			for (const word of parts) words.add(word);
		}
		for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + (isDocument ? 1 : 0));
	}
}
