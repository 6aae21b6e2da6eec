// Which sign of a text cannot be seen, or looks like another that is meant? Copied text brings such signs along.

const names: Readonly<Record<string, string>> = {
	"\u00a0": "no-break space",
	"\u202f": "narrow no-break space",
	"\u2009": "thin space",
	"\u3000": "wide space",
	"\u00ad": "soft hyphen",
	"\u200b": "zero width space",
	"\u200c": "zero width non-joiner",
	"\u200d": "zero width joiner",
	"\u200e": "left-to-right mark",
	"\u200f": "right-to-left mark",
	"\u061c": "Arabic letter mark",
	"\u202a": "left-to-right embedding",
	"\u202b": "right-to-left embedding",
	"\u202c": "end of an embedding",
	"\u202d": "left-to-right override",
	"\u202e": "right-to-left override",
	"\u2066": "left-to-right isolate",
	"\u2067": "right-to-left isolate",
	"\u2068": "first strong isolate",
	"\u2069": "end of an isolate",
	"\u2060": "word joiner",
	"\u034f": "combining grapheme joiner",
	"\u3164": "Hangul filler",
	"\uffa0": "halfwidth Hangul filler",
	"\ufe0f": "variation selector",
	"\ufeff": "byte order mark",
	"‐": "hyphen",
	"‑": "no-break hyphen",
	"‒": "figure dash",
	"–": "en dash",
	"—": "em dash",
	"−": "minus sign",
};

/** Signs without ink: of no width, or spaces that are none for a computer. */
const unseen = /[\p{Cf}\p{DI}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const unseenSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const dashes = /[‐‑‒–—−]/u;
const curly = /^[“”„«»‹›‘’‚]\s*(.*?)\s*[“”„«»‹›‘’‚]$/u;

/** `U+00A0 (no-break space)`. */
export const nameOfSign = (sign: string) => {
	const code = `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
	return names[sign] ? `${code} (${names[sign]})` : code;
};

interface UnseenSign {
	/** "invisible sign U+00A0 (no-break space)". */
	words: string;
	/** "after "status:"", or "at the start". */
	place: string;
	/** From 0. */
	column: number;
}

/** The first sign of a text that cannot be seen. */
export function findUnseen(text: string): UnseenSign | undefined {
	const found = unseen.exec(text);
	if (!found) return undefined;
	const after = text.slice(0, found.index).trim().slice(-20);
	return {
		words: `invisible sign ${nameOfSign(found[0])}`,
		place: after ? `after "${after}"` : "at the start",
		column: found.index,
	};
}

/** What to do about such a sign in a key or an id; empty where there is none. */
export function helpForUnseen(key: string): string {
	const hidden = findUnseen(key);
	return hidden ? `An ${hidden.words} stands ${hidden.place}: delete it, and where a space belongs, type one.` : "";
}

/** The text as it looks: with plain spaces for the others, and without signs of no width. */
export const asItLooks = (text: string) => text.replace(unseenSpaces, " ").replace(/[\p{Cf}\p{DI}]/gu, "");

/** How to write a value whose quotes or dashes are not those of a keyboard; empty where they are. */
export function helpForTypography(value: string): string {
	const inner = curly.exec(value.trim())?.[1];
	if (inner) return `Write ${inner} without the curly quotes.`;
	const dash = dashes.exec(value)?.[0];
	return dash ? `The dash in it is ${nameOfSign(dash)}; type - for it.` : "";
}
