// What does the text of the manual say about a word? Pagefind, loaded when the search is first used.
import type { Fragment } from "./search-steps.ts";

/** Value of each filter; none: everything. */
export type Filters = { process?: string; role?: string; kind?: string; criticality?: string };

/** A document that holds a word. */
export interface TextResult {
	/** Its record in the index. */
	id: string;
	score: number;
	/** Places of the word in its text. */
	words: number[];
	data(): Promise<Fragment>;
}

interface Pagefind {
	search(term: string, options: { filters: Filters }): Promise<{ results: TextResult[] }>;
}

const remembered = 60;

export class TextIndex {
	readonly #pagefind: Promise<Pagefind>;
	readonly #answers = new Map<string, Promise<TextResult[]>>();
	/** Has it been loaded? Then there is no reason to show half an answer. */
	ready = false;

	constructor(address: string) {
		this.#pagefind = this.#load(address);
		// Told when a word is searched.
		this.#pagefind.catch(() => {});
	}

	async #load(address: string): Promise<Pagefind> {
		const module = (await import(/* @vite-ignore */ address)) as { createInstance(options: object): Pagefind };
		// On the page itself: to start a worker and load the program twice takes longer than the search.
		const pagefind = module.createInstance({ noWorker: true });
		await pagefind.search("", { filters: {} });
		this.ready = true;
		return pagefind;
	}

	/** The documents that hold a word, or one that begins so or has another ending; best first. */
	search(word: string, filters: Filters): Promise<TextResult[]> {
		const key = JSON.stringify([word, filters]);
		const known = this.#answers.get(key);
		if (known) return known;
		const answer = this.#pagefind.then(async (pagefind) => (await pagefind.search(word, { filters })).results);
		this.#answers.set(key, answer);
		answer.catch(() => this.#answers.delete(key));
		const [oldest] = this.#answers.keys();
		if (this.#answers.size > remembered && oldest !== undefined) this.#answers.delete(oldest);
		return answer;
	}
}
