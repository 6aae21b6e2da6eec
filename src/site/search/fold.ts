// When are two spellings the same word to a reader? Case, accents, ligatures and what separates words do not count.

/**
 * Marks that people leave out when they type: accents of Latin and Greek, points of Hebrew and Arabic, in Cyrillic the
 * stress and the dots of ё. Other marks make another letter, such as й, ї, が, or a vowel.
 */
const accents =
	/(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036f]*)[\u0300-\u036f]|(?<![кг])[\u0300\u0301]|(?<=е)\u0308|[\u0591-\u05c7\u064b-\u065f\u0670]/giu;

/** Letters that a keyboard often lacks, as people type them; Unicode does not take them apart. */
const typedAs: Readonly<Record<string, string>> = {
	...{ œ: "oe", æ: "ae", ß: "ss", þ: "th", ŋ: "ng", ĸ: "k" },
	...{ ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ŧ: "t", ı: "i" },
};
const untypable = new RegExp(`[${Object.keys(typedAs).join("")}]`, "g");

/** Soft hyphens, joiners and the like: nobody sees them. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Signs within a word that people leave out, or type as another of them: apostrophes, and the dot of paral·lel. */
const apostrophes = /['’‘‛ʼʻ′´\u0060＇·‧]/g;
/** Hyphens of which nobody sees a difference. */
const hyphens = /[‐‑]/g;
/** One sign for all that look alike, and none for what cannot be seen. */
export const unite = (text: string) => text.replace(unseen, "").replace(apostrophes, "'").replace(hyphens, "-");

/** Lower case without accents. */
export const withoutAccents = (text: string) =>
	text.normalize("NFD").replace(accents, "").normalize("NFC").toLowerCase();

/** As it would be typed, whatever the keyboard: lower case without accents, ligatures and signs that look like others. */
export function fold(text: string): string {
	if (/^[a-z\d._/-]*$/.test(text)) return text;
	const compatible = unite(text).replace(/[\p{Script=Latin}\p{Nd}]+/gu, (letters) => letters.normalize("NFKC"));
	return withoutAccents(compatible).replace(untypable, (letter) => typedAs[letter] ?? letter);
}

const written = /[\p{L}\p{N}\p{M}]+(?:[-._/'][\p{L}\p{N}\p{M}]+)*/gu;

/** Words of a text as they are written: runs of letters and digits, those with `- . _ / '` between them as one. */
export function splitWritten(text: string): string[] {
	return unite(text.normalize("NFC")).match(written) ?? [];
}

/** The same, folded. */
export function splitWords(text: string): string[] {
	return splitWritten(text).map(fold);
}

/** A word and its parts: "goods-in" → goods-in, goods, in. */
export function withParts(word: string): string[] {
	const parts = word.split(/[-._/']/).filter(Boolean);
	return parts.length > 1 ? [word, ...parts] : [word];
}

/** All by which a word is found: its parts, and itself without the apostrophe that many leave out: "don't" → dont. */
export function withSpellings(word: string): string[] {
	const whole = word.replaceAll("'", "");
	return whole === word ? withParts(word) : [...withParts(word), ...withParts(whole)];
}
