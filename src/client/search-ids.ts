// Is the query an id or a part of one, and which documents does it mean?

import { fold, unite } from "../site/search/fold.ts";
import type { FoundEntry } from "../site/search/search-data.ts";

export interface IdAnswer {
	/** Entries whose id it is or begins to be, best first. */
	entries: FoundEntry[];
	/** Nothing else than an id can be meant, so they go before everything. */
	certain: boolean;
	/** The id that does not exist, as it would be written. */
	missing: string | undefined;
	/** Entries with the ids nearest to it. */
	nearest: FoundEntry[];
}

const none: IdAnswer = { entries: [], certain: false, missing: undefined, nearest: [] };
const shownNearest = 5;

/** "rcv 1" means the procedure first, then the checklist. */
const kinds: FoundEntry["kind"][] = ["procedure", "checklist"];
const rankOfKind = ({ kind }: FoundEntry) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);

/** Runs of letters and of digits: "SOP-RCV-001" and "sop rcv001" → sop, rcv, 001. */
const partsOf = (text: string) => fold(text).match(/\p{L}+|\p{N}+/gu) ?? [];
const isNumber = (part: string) => /^\p{N}/u.test(part);

/** How well parts of a query fit parts of an id, in order: 3 the whole id, 2 whole parts, 1 the last is unfinished, 0 not. */
function fitPart(wanted: readonly string[], id: readonly string[]): number {
	let at = 0;
	let unfinished = false;
	for (const [index, part] of wanted.entries()) {
		const last = index === wanted.length - 1;
		const same = (own: string) =>
			own === part || (isNumber(own) && isNumber(part) && Number(own) === Number(part) && part.length <= own.length);
		let found = id.findIndex((own, place) => place >= at && same(own));
		if (found < 0 && last) {
			found = id.findIndex((own, place) => place >= at && own.startsWith(part));
			unfinished = found >= 0;
		}
		if (found < 0) return 0;
		at = found + 1;
	}
	return unfinished ? 1 : wanted.length === id.length ? 3 : 2;
}

/** The ids of a manual, ready to be asked. */
export class Ids {
	readonly #known: { entry: FoundEntry; parts: string[] }[];
	/** Letters that stand in ids: sop, rcv, chk. */
	readonly #letters: Set<string>;
	/** Sequences of letters and digits that ids have, such as LLN. */
	readonly #shapes: Set<string>;
	readonly #upper: boolean;
	readonly #longest: number;

	constructor(entries: readonly FoundEntry[]) {
		const known = entries.flatMap((entry) => (entry.id ? [{ entry, parts: partsOf(entry.id) }] : []));
		this.#known = known;
		this.#letters = new Set(known.flatMap(({ parts }) => parts.filter((part) => !isNumber(part))));
		this.#shapes = new Set(known.map(({ parts }) => this.#shape(parts)));
		this.#longest = Math.max(0, ...[...this.#letters].map(({ length }) => length));
		this.#upper = known.every(({ entry }) => entry.id === entry.id?.toUpperCase());
	}

	#shape(parts: readonly string[]): string {
		return parts.map((part) => (isNumber(part) ? "N" : "L")).join("");
	}

	/** Letters that were written together: sopdel → sop, del. */
	#apart(part: string): string[] {
		if (isNumber(part) || this.#letters.has(part)) return [part];
		for (let at = 1; at < part.length; at++)
			if (this.#letters.has(part.slice(0, at)) && this.#letters.has(part.slice(at)))
				return [part.slice(0, at), part.slice(at)];
		return [part];
	}

	/** Does it hold letters, and none but those of ids? */
	isMadeOf(text: string): boolean {
		const letters = partsOf(text)
			.flatMap((part) => this.#apart(part))
			.filter((part) => !isNumber(part));
		return letters.length > 0 && letters.every((part) => this.#letters.has(part));
	}

	/** What a query means as an id. `isWord` tells whether the manual has it as a word. */
	find(query: string, isWord: (word: string) => boolean): IdAnswer {
		const text = unite(query.trim());
		if (!/^[\p{L}\p{N}\p{M}\s\-._/]+$/u.test(text)) return none;
		const parts = partsOf(text).flatMap((part) => this.#apart(part));
		const letters = parts.filter((part) => !isNumber(part));
		if (parts.length === 0 || parts.length > 6) return none;
		const knownLetters = letters.filter((part) => this.#letters.has(part)).length;
		if (letters.length === 0 && !/^0\d+$/.test(text)) return none;
		const ranked = this.#known
			.map(({ entry, parts: own }) => ({ entry, fits: fitPart(parts, own) }))
			.filter(({ fits }) => fits > 0)
			.sort((a, b) => b.fits - a.fits || rankOfKind(a.entry) - rankOfKind(b.entry));
		if (ranked.length > 0 && (letters.length === 0 || knownLetters > 0 || !isWord(fold(text)))) {
			const certain = letters.length < parts.length || !letters.every(isWord);
			const best = ranked[0]?.fits;
			// A whole id stands alone; "rcv 1" does not mean rcv 10 as well.
			const kept = ranked.filter(({ fits }) => (best === 1 ? true : fits === best));
			return { ...none, entries: kept.map(({ entry }) => entry), certain };
		}
		const numbers = parts.length - letters.length;
		// "photo rcv 1" has the shape of an id as well.
		const shaped =
			this.#shapes.has(this.#shape(parts)) &&
			letters.every((part) => this.#letters.has(part) || (part.length <= this.#longest && !isWord(part)));
		const likeAnId = numbers > 0 && knownLetters > 0 && (knownLetters === letters.length || shaped);
		const foreign = numbers > 0 && letters.length > 1 && !/\s/.test(text) && shaped;
		if ((!likeAnId && !foreign) || isWord(fold(text))) return none;
		return { entries: [], certain: true, missing: this.#write(parts), nearest: this.#nearest(parts) };
	}

	/** An id in the manner of the manual: rcv 99 → RCV-099. */
	#write(parts: readonly string[]): string {
		const width = Math.max(
			0,
			...this.#known.flatMap(({ parts: own }) => own.filter(isNumber).map(({ length }) => length)),
		);
		const text = parts.map((part) => (isNumber(part) ? part.padStart(width, "0") : part)).join("-");
		return this.#upper ? text.toUpperCase() : text;
	}

	#nearest(parts: readonly string[]): FoundEntry[] {
		const number = Number(parts.findLast(isNumber) ?? 0);
		const distance = (own: readonly string[]) => {
			const strange = parts.filter((part) => !isNumber(part) && !own.includes(part)).length;
			return strange * 10_000 + Math.abs(number - Number(own.findLast(isNumber) ?? 0));
		};
		return this.#known
			.map(({ entry, parts: own }) => ({ entry, far: distance(own) }))
			.sort((a, b) => a.far - b.far)
			.slice(0, shownNearest)
			.map(({ entry }) => entry);
	}
}
