// How far apart are two words: in letters, and in sound?

/** Letters that sound alike, for those who write as they hear: foto, karton. */
export const sound = (word: string) =>
	word
		.replace(/ph/g, "f")
		.replace(/ck|c(?=[aouklrt])|q/g, "k")
		.replace(/sch/g, "sh")
		.replace(/z/g, "s")
		.replace(/y/g, "i")
		.replace(/(.)\1/g, "$1")
		.replace(/(?<=..)u?e$/, "");

/** Rows of the table of distances, used again and again: hundreds of words are compared for each mistake. */
const rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;
const longestWord = 60;

/** Edits from a to b: insert, delete, replace 1; swapped neighbours and a doubled letter a little less. Above limit: limit + 1. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > longestWord) return limit + 1;
	let [before, previous, row]: Float64Array[] = [...rows] as [Float64Array, Float64Array, Float64Array];
	if (!before || !previous || !row) return limit + 1;
	for (let j = 0; j <= b.length; j++) previous[j] = j;
	for (let i = 1; i <= a.length; i++) {
		const letter = a.charCodeAt(i - 1);
		const removed = i > 1 && letter === a.charCodeAt(i - 2) ? 0.8 : 1;
		row[0] = i;
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const other = b.charCodeAt(j - 1);
			const added = j > 1 && other === b.charCodeAt(j - 2) ? 0.8 : 1;
			let cost = Math.min(
				(previous[j] as number) + removed,
				(row[j - 1] as number) + added,
				(previous[j - 1] as number) + (letter === other ? 0 : 1),
			);
			if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
				cost = Math.min(cost, (before[j - 2] as number) + 0.8);
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		[before, previous, row] = [previous, row, before];
	}
	return previous[b.length] as number;
}

/** Which letters a word holds, one bit for each; words far apart differ in more bits than edits could change. */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31);
	return bits;
}

export function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
