// When are two spellings the same word to a reader? Case, accents and what separates words do not count.

/**
 * Marks that people leave out when they type: accents of Latin and Greek, points of Hebrew and Arabic, in Cyrillic the
 * stress and the dots of ё. Other marks make another letter, such as й, ї, が, or a vowel.
 */
const accents =
	/(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]|(?<![кг])[\u0300\u0301]|(?<=е)\u0308|[\u0591-\u05c7\u064b-\u065f\u0670]/giu;

/** Lower case without accents. */
export function fold(text: string): string {
	return text.normalize("NFD").replace(accents, "").normalize("NFC").toLowerCase();
}

/** Words of a text as they are written: runs of letters and digits, those with `- . _ /` between them as one. */
export function splitWritten(text: string): string[] {
	return text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+(?:[-._/'’][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** The same, folded. */
export function splitWords(text: string): string[] {
	return splitWritten(text).map(fold);
}

/** A word and its parts: "goods-in" → goods-in, goods, in. */
export function withParts(word: string): string[] {
	const parts = word.split(/[-._/'’]/).filter(Boolean);
	return parts.length > 1 ? [word, ...parts] : [word];
}
