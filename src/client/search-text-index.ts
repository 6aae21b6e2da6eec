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
	mergeIndex(folder: string): Promise<void>;
	search(term: string, options: { filters: Filters }): Promise<{ results: TextResult[] }>;
}

const remembered = 60;

export class TextIndex {
	readonly #folder: string;
	readonly #volumes: Promise<readonly string[]>;
	/** Folders of the volumes after the first, known when documents.json is there; nothing is answered before. */
	addVolumes: (volumes: readonly string[]) => void = () => {};
	readonly #answers = new Map<string, Promise<TextResult[]>>();
	#pagefind: Promise<Pagefind> | undefined;
	#failures = 0;
	/** Has it been loaded? Then there is no reason to show half an answer. */
	ready = false;

	/** `folder` is the address of pagefind/. */
	constructor(folder: string) {
		this.#folder = folder;
		this.#volumes = new Promise((resolve) => {
			this.addVolumes = resolve;
		});
		// A failure is told when a word is searched.
		this.#load().catch(() => {});
	}

	/** Pagefind; loaded anew after a failure, such as in a corner of the hall without a network. */
	#load(): Promise<Pagefind> {
		this.#pagefind ??= this.#start().catch((error: unknown) => {
			this.#pagefind = undefined;
			this.#failures++;
			throw error;
		});
		return this.#pagefind;
	}

	async #start(): Promise<Pagefind> {
		// Some browsers keep a module that could not be loaded as failed for good: ask for it by another name.
		const address = `${this.#folder}pagefind.js${this.#failures === 0 ? "" : `?again=${this.#failures}`}`;
		const module = (await import(/* @vite-ignore */ address)) as { createInstance(options: object): Pagefind };
		// On the page itself: to start a worker and load the program twice takes longer than the search.
		const pagefind = module.createInstance({ noWorker: true });
		await pagefind.search("", { filters: {} });
		const volumes = await this.#volumes;
		await Promise.all(volumes.map((volume) => pagefind.mergeIndex(this.#folder + volume)));
		this.ready = true;
		return pagefind;
	}

	/** The documents that hold a word, or one that begins so or has another ending; best first. */
	search(word: string, filters: Filters): Promise<TextResult[]> {
		const key = JSON.stringify([word, filters]);
		const known = this.#answers.get(key);
		if (known) return known;
		const answer = this.#load().then(async (pagefind) => (await pagefind.search(word, { filters })).results);
		this.#answers.set(key, answer);
		answer.catch(() => this.#answers.delete(key));
		const [oldest] = this.#answers.keys();
		if (this.#answers.size > remembered && oldest !== undefined) this.#answers.delete(oldest);
		return answer;
	}
}
