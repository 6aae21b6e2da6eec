// Which known word did the writer probably mean?
import { gather } from "./gather.ts";

/** Longest word that is compared. */
const longest = 80;
/** The row that is filled and the two before it: thousands of words may be compared, and each needs them. */
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 8)) as [Uint8Array, Uint8Array, Uint8Array];

/** Edits (insert, delete, replace, swap of neighbours) from a to b, at most limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let start = 0;
	while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	let [endA, endB] = [a.length, b.length];
	while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1))
		[endA, endB] = [endA - 1, endB - 1];
	const [lengthA, lengthB] = [endA - start, endB - start];
	if (lengthA === 0 || lengthB === 0) return lengthA + lengthB;
	if (limit === 0) return 1;
	let [before, previous, row] = rows;
	for (let j = 0; j <= lengthB; j++) previous[j] = j;
	let lowest = 0;
	for (let i = 1; i <= lengthA; i++) {
		const letter = a.charCodeAt(start + i - 1);
		const last = a.charCodeAt(start + i - 2);
		const lowestBefore = lowest;
		// Farther from the diagonal than the limit nothing can come back to it.
		const [first, end] = [Math.max(1, i - limit), Math.min(lengthB, i + limit)];
		lowest = first === 1 ? i : limit + 1;
		row[first - 1] = first === 1 ? i : limit + 1;
		for (let j = first; j <= end; j++) {
			const other = b.charCodeAt(start + j - 1);
			const same = letter === other ? 0 : 1;
			let cost = Math.min(previous[j] as number, row[j - 1] as number) + 1;
			cost = Math.min(cost, (previous[j - 1] as number) + same);
			if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && last === other)
				cost = Math.min(cost, (before[j - 2] as number) + 1);
			row[j] = cost;
			if (cost < lowest) lowest = cost;
		}
		if (end < lengthB) row[end + 1] = limit + 1;
		// A swap takes up what stands two rows above.
		if (lowest > limit && lowestBefore >= limit) return limit + 1;
		[before, previous, row] = [previous, row, before];
	}
	return previous[lengthB] as number;
}

/** "FM-016" as "fm-16": whoever writes another number of zeros means the same number. */
const withoutZeros = (word: string) => word.replace(/(?<!\d)0+(?=\d)/g, "");

/** Edits that a word of a length may be away. */
const farthest = (length: number) => Math.min(4, Math.max(2, Math.floor(length / 4)), length - 1);

/** What is told of those that are compared, where there are many. */
interface Comparing {
	/** Asked of those alone that would be the closest: may it be meant? */
	fits?: ((candidate: string) => boolean) | undefined;
	/** One that is probably the closest: of the others only those that are as close need be looked at. */
	likely?: string | undefined;
}

/**
 * The known word closest to the given one, two to four edits away by its length, fewer than it has letters; undefined
 * where none is close.
 */
export function nearest(
	word: string,
	known: Iterable<string>,
	{ fits = () => true, likely }: Comparing = {},
): string | undefined {
	const wanted = word.slice(0, longest).toLowerCase();
	const number = withoutZeros(wanted);
	const hasZero = number !== wanted;
	let best: string | undefined;
	let bestDistance = farthest(wanted.length) + 1;
	const distanceTo = (candidate: string) => {
		const lower = candidate.toLowerCase();
		const isSameNumber = (hasZero || lower.includes("0")) && lower !== wanted && withoutZeros(lower) === number;
		// Nearer than any edit, and farther than the word itself.
		return isSameNumber ? 0.5 : editDistance(wanted, lower, Math.ceil(bestDistance) - 1);
	};
	// A little more than its distance: of those that are as close the first is taken.
	if (likely !== undefined && fits(likely)) bestDistance = Math.min(bestDistance, distanceTo(likely) + 0.25);
	for (const candidate of known) {
		const distance = distanceTo(candidate);
		if (distance < bestDistance && fits(candidate)) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** `; did you mean "X"?` or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const best = nearest(word, known);
	return best === undefined ? "" : `; did you mean "${best}"?`;
}

/** Letters are counted in so many places; several share one. */
const places = 32;

/** How often each letter stands in a word. */
function countLetters(word: string): Uint8Array {
	const counts = new Uint8Array(places);
	for (let at = 0; at < word.length; at++) {
		const place = word.charCodeAt(at) % places;
		counts[place] = (counts[place] as number) + 1;
	}
	return counts;
}

/** Edits that two words are apart at least, as each brings one letter, or takes one, or both; at most limit + 1. */
function fewestEdits(mine: Uint8Array, theirs: Uint8Array, at: number, limit: number): number {
	let [more, less] = [0, 0];
	for (let place = 0; place < places && more <= limit && less <= limit; place++) {
		const difference = (mine[place] as number) - (theirs[at + place] as number);
		if (difference > 0) more += difference;
		else less -= difference;
	}
	return Math.min(Math.max(more, less), limit + 1);
}

/**
 * Gives for a word what `nearest` gives, for many words against the same ones: most of them are left out by their length
 * and their letters.
 */
export function indexNearest(known: readonly string[]) {
	const lower = known.map((word) => word.toLowerCase());
	const letters = new Uint8Array(lower.length * places);
	for (const [at, word] of lower.entries()) letters.set(countLetters(word), at * places);
	const byLength = gather(lower.map((word, at) => [word.length, at] as const));
	const byNumber = gather(lower.map((word, at) => [withoutZeros(word), at] as const));
	return (word: string, fits?: (candidate: string) => boolean): string | undefined => {
		const wanted = word.slice(0, longest).toLowerCase();
		const limit = farthest(wanted.length);
		const mine = countLetters(wanted);
		const near = new Set(byNumber.get(withoutZeros(wanted)));
		let [likely, fewest] = [near.values().next().value, limit + 1];
		for (let length = wanted.length - limit; length <= wanted.length + limit; length++) {
			for (const at of byLength.get(length) ?? []) {
				const edits = fewestEdits(mine, letters, at * places, limit);
				if (edits > limit) continue;
				near.add(at);
				if (edits < fewest) [likely, fewest] = [at, edits];
			}
		}
		const candidates = [...near].sort((a, b) => a - b).map((at) => known[at] as string);
		return nearest(word, candidates, { fits, likely: likely === undefined ? undefined : known[likely] });
	};
}
