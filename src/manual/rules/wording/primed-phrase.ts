// How is a phrase written that names kinds of words, such as "<first> ~2 <result>", and where does it stand in a text?
import { letterOf, marksOf, nameLetter } from "./primed-words.ts";
import type { Word } from "./words-of.ts";

/** A first name, and what is hers: words with a capital within a sentence that are no code. */
const givenName = /^\p{Lu}\p{Ll}{2,}(?:'s)?$/u;

/** The words as one line, each followed by the capital letters of its kinds. */
export function toMarkedLine(words: readonly Word[]): string {
	let line = " ";
	for (const word of words) {
		if (word.kind === "number") line += `#${word.text.replaceAll(" ", "_")} `;
		else if (word.kind === "unit") line += `%${word.text} `;
		else if (word.kind === "name" && givenName.test(word.written))
			line += `${word.text}${marksOf(word.text)}${word.text.endsWith("'s") ? "S" : nameLetter} `;
		else line += `${word.text}${marksOf(word.text)} `;
	}
	return line;
}

/** In a phrase `<person>` is a word of that kind, `~3` up to three words, `#` a number; other words are themselves. */
export const phrase = (...texts: string[]) => new RegExp(` (?:${toSource(texts)})(?= )`);

/** A phrase that a text begins with. */
export const opening = (...texts: string[]) => new RegExp(`^ (?:${toSource(texts)})(?= )`);

function toSource(texts: readonly string[]): string {
	const sources = texts.map((text) =>
		text.replace(/<(\w+)>|~(\d+) |#|[a-z][a-z'-]*\??/g, (piece, kind?: string, most?: string) => {
			if (kind) return `\\S*${letterOf(kind)}[A-Z]*`;
			if (most) return `(?:${Number(most) < 4 ? "(?![.,;:()])" : "(?![.;:])"}\\S+ ){0,${most}}?`;
			return piece === "#" ? "#\\S+" : `${piece}[A-Z]*`;
		}),
	);
	return sources.join("|");
}
