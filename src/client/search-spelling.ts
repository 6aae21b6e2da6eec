// Which word of the manual did the reader mean to type?

import { fold } from "../site/search/fold.ts";
import { countBits, editDistance, lettersOf, sound } from "./search-distance.ts";

/** Shorter parts stand in too many words by accident. */
const shortestPart = 5;
/** Each is looked up in the text. */
const mostContaining = 8;

/** The words of a manual. */
export class Vocabulary {
	readonly #words: string[];
	/** As folded → as written. */
	readonly #known: ReadonlyMap<string, string>;
	readonly #preferred: ReadonlySet<string>;
	readonly #endings: readonly string[];
	/** Of each word: the letters it holds, and how it sounds. Made when the first mistake is met. */
	#letters: number[] | undefined;
	#sounds: string[] | undefined;
	/** Those that are written with ä, ö or ü, folded. */
	readonly #umlauts: ReadonlySet<string>;
	/** All words with spaces between them. */
	#joined: string | undefined;
	readonly #corrected = new Map<string, string[]>();

	/** `preferred` are the words of titles and synonyms: they are meant more often than others. */
	constructor(words: readonly string[], preferred: ReadonlySet<string>, endings: readonly string[]) {
		this.#known = new Map(words.map((word) => [fold(word), word]));
		this.#words = [...this.#known.keys()].sort();
		this.#umlauts = new Set(words.filter((word) => /[äöü]/i.test(word.normalize("NFC"))).map(fold));
		this.#preferred = preferred;
		this.#endings = ["", ...new Set(endings.map(fold))];
	}

	has(word: string): boolean {
		return this.#known.has(word);
	}

	/** One or more words of the manual with their accents. */
	written(words: string): string {
		return words
			.split(" ")
			.map((word) => this.#known.get(word) ?? word)
			.join(" ");
	}

	/** Does a word of the manual begin so? */
	isBeginning(word: string): boolean {
		let low = 0;
		let high = this.#words.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#words[middle] ?? "") < word) low = middle + 1;
			else high = middle;
		}
		return this.#words[low]?.startsWith(word) ?? false;
	}

	/** Words of the manual that differ by an ending only: engraves → engrave, engraved. */
	inflections(word: string): string[] {
		const found = new Set<string>();
		for (let length = word.length; length >= Math.max(3, word.length - 6); length--) {
			if (!this.#endings.includes(word.slice(length))) continue;
			const stem = word.slice(0, length);
			// shipped → ship, and ship → shipped.
			const other = /(.)\1$/.test(stem) ? stem.slice(0, -1) : length === word.length ? stem + stem.at(-1) : stem;
			for (const ending of this.#endings)
				for (const each of [stem + ending, other + ending]) if (this.#known.has(each)) found.add(each);
		}
		// scarves → scarf, knives → knife, and back; what saves is not safe.
		const [, stem] = /^(.*(?:[eiolr]|[eo]a))(?:ves|fe?)$/.exec(word) ?? [];
		if (stem) for (const ending of ["f", "fe", "ves"]) if (this.#known.has(stem + ending)) found.add(stem + ending);
		found.delete(word);
		return [...found];
	}

	/** What is left of a word without one of the endings, the longest first. */
	#stems(word: string): string[] {
		const endings = this.#endings.filter((ending) => ending && word.endsWith(ending));
		const stems = endings.map((ending) => word.slice(0, -ending.length)).filter((stem) => stem.length >= shortestPart);
		return stems.sort((a, b) => b.length - a.length);
	}

	/** A word that was typed with ae, oe and ue for umlauts, without them, where the manual has only that: pruefung. */
	withUmlauts(word: string): string {
		const plain = word.replace(/(?<![aeq])([aou])e/g, "$1");
		if (plain === word || this.#umlauts.size === 0) return word;
		const family = (each: string) => [each, ...this.inflections(each), ...this.containing(each)];
		if (this.isBeginning(word) || family(word).some((other) => this.has(other))) return word;
		// Only where umlauts are: else fuel would be full, and a toe a tool.
		const isTyped = family(plain).some((other) => this.#umlauts.has(other));
		return isTyped || [...this.#umlauts].some((other) => other.startsWith(plain)) ? plain : word;
	}

	/** Does a word of a title or synonym begin so? */
	isPreferredBeginning(word: string): boolean {
		for (const each of this.#preferred) if (each.startsWith(word)) return true;
		return false;
	}

	/** Words of the manual that hold this one, or it without an ending: verpackungen → kapitänsmützenverpackung. The shortest first. */
	containing(word: string): string[] {
		for (const each of [word, ...this.#stems(word)]) {
			const found = this.#holding(each);
			if (found.length > 0) return found;
		}
		return [];
	}

	#holding(word: string): string[] {
		if (word.length < shortestPart) return [];
		this.#joined ??= this.#words.join(" ");
		const found: string[] = [];
		for (let at = this.#joined.indexOf(word); at >= 0; at = this.#joined.indexOf(word, at + 1)) {
			const end = this.#joined.indexOf(" ", at);
			found.push(this.#joined.slice(this.#joined.lastIndexOf(" ", at) + 1, end < 0 ? undefined : end));
		}
		const preferred = (other: string) => Number(this.#preferred.has(other));
		found.sort((a, b) => preferred(b) - preferred(a) || a.length - b.length);
		return [...new Set(found)].slice(0, mostContaining);
	}

	/** Words of titles and synonyms that a single slip of the finger turns into this word. */
	slips(word: string): string[] {
		return this.correct(word).filter((other) => this.#preferred.has(other) && editDistance(word, other, 1) <= 1);
	}

	/** Two known words that were written as one: goldsample. */
	#split(word: string): string | undefined {
		for (let at = word.length - 3; at >= 3; at--) {
			const [first, second] = [word.slice(0, at), word.slice(at)];
			if (this.#preferred.has(first) && this.#preferred.has(second)) return `${first} ${second}`;
		}
		return undefined;
	}

	/** What an unknown word was probably meant to be, best first; empty where nothing is near. Two words may stand for one. */
	correct(word: string): string[] {
		const known = this.#corrected.get(word);
		if (known) return known;
		const others = this.#guess(word);
		if (others.length === 0) others.push(...this.#guessStem(word));
		this.#corrected.set(word, others);
		return others;
	}

	/** For a slip in a word that has another ending here: embroidring → embroider. Half a word is none: workst-ations. */
	#guessStem(word: string): string[] {
		for (const stem of this.#stems(word)) {
			if (stem.length < 2 * (word.length - stem.length)) continue;
			const found = this.#guess(stem).filter((other) => editDistance(stem, other, 1) <= 1);
			if (found.length > 0) return found;
		}
		return [];
	}

	#guess(word: string): string[] {
		if (word.length < 3 || word.length > 40 || /\p{N}/u.test(word)) return [];
		const limit = word.length < 6 ? 1 : 2;
		const written = this.#near(word, limit);
		const near = [...written, ...this.#heard(word, written.some(({ far }) => far <= 1) ? 0 : 1)];
		near.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1));
		const best = near[0]?.far ?? Number.POSITIVE_INFINITY;
		if (best > 1) {
			const split = this.#split(word);
			if (split) return [split];
		}
		const others = near.filter(({ far }) => far <= best + 0.5).map(({ other }) => other);
		return [...new Set(others)].slice(0, 3);
	}

	/** Distance less what speaks for a word: it stands in a title, and hardly anybody gets the first letter wrong. */
	#weigh(word: string, other: string, distance: number) {
		return { other, far: distance - (this.#preferred.has(other) ? 0.3 : 0) - (other[0] === word[0] ? 0.2 : 0) };
	}

	#near(word: string, limit: number) {
		this.#letters ??= this.#words.map(lettersOf);
		const letters = lettersOf(word);
		const found: { other: string; far: number }[] = [];
		for (const [index, other] of this.#words.entries()) {
			if (countBits(letters ^ (this.#letters[index] ?? 0)) > 2 * limit || (other.length < 3 && word.length > 3))
				continue;
			const distance = editDistance(word, other, limit);
			if (distance <= limit) found.push(this.#weigh(word, other, distance));
		}
		return found;
	}

	/** Words that sound like it, or nearly so. What sounds short is near to words that nobody meant: quz, case. */
	#heard(word: string, most: number) {
		this.#sounds ??= this.#words.map(sound);
		const heard = sound(word);
		const limit = heard.length < shortestPart ? 0 : most;
		const found: { other: string; far: number }[] = [];
		for (const [index, other] of this.#words.entries()) {
			const sounds = this.#sounds[index] ?? "";
			const distance = sounds === heard ? 0 : limit === 0 ? 1 : editDistance(heard, sounds, limit);
			if (distance <= limit) found.push(this.#weigh(word, other, 0.6 + distance));
		}
		return found;
	}
}
