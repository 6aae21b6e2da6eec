// When are two spellings the same word to a reader? Case, accents and what separates words do not count.

/** Lower case without accents. */
export function fold(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Words of a text: runs of letters and digits, those with `- . _ /` between them as one. */
export function splitWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+(?:[-._/'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A word and its parts: "goods-in" → goods-in, goods, in. */
export function withParts(word: string): string[] {
	const parts = word.split(/[-._/'’]/).filter(Boolean);
	return parts.length > 1 ? [word, ...parts] : [word];
}
