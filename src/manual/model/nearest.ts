// Which known word did the writer probably mean?

/** Edits (insert, delete, replace, swap of neighbours) from a to b, at most limit + 1. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length] ?? limit + 1;
}

/** "FM-016" as "fm-16": whoever writes another number of zeros means the same number. */
const withoutZeros = (word: string) => word.replace(/(?<!\d)0+(?=\d)/g, "");

/** The known word closest to the given one, two to four edits away by its length, fewer than it has letters; undefined where none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const wanted = word.slice(0, 80).toLowerCase();
	const number = withoutZeros(wanted);
	let best: string | undefined;
	let bestDistance = Math.min(4, Math.max(2, Math.floor(wanted.length / 4)), wanted.length - 1) + 1;
	for (const candidate of known) {
		const lower = candidate.toLowerCase();
		const isSameNumber = lower !== wanted && withoutZeros(lower) === number;
		// Nearer than any edit, and farther than the word itself.
		const distance = isSameNumber ? 0.5 : editDistance(wanted, lower, Math.ceil(bestDistance) - 1);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

/** `; did you mean "X"?` or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const best = nearest(word, known);
	return best === undefined ? "" : `; did you mean "${best}"?`;
}
