// Which words does the index hold beside those of a text, so that each is found by every spelling, and how are they told apart?
import { splitWords, withoutAccents, withParts, withSpellings } from "./fold.ts";

/** Stands before a word that was added. Nobody sees it, the index does not read it, and writers have no use for it. */
const mark = "\u2060";

/** Nothing here that the index reads otherwise than the dialog. */
const plain = /^[a-z\d]*(?:[-._/][a-z\d]+)*[.,;:!?]*$/i;
/** Scripts without spaces: what stands between two is no word, and the index takes it apart in its own way. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What the index makes of a word: it leaves out every other sign, so that of "l’offre" there is only loffre. */
function madeOf(word: string): Set<string> {
	const made = withoutAccents(word).replace(/[^\p{L}\p{N}\p{M}\-._/]/gu, "");
	return new Set([made, ...made.split(/[-._/]/)]);
}

/** A text with the words that the dialog asks for, and the index does not make of it, each behind its own: offre. */
export function addSpellings(text: string): string {
	return text.replace(/[\u2060\ufeff]/g, "").replace(/\S+/g, (word) => {
		if (plain.test(word) || unspaced.test(word)) return word;
		const made = madeOf(word);
		const added: string[] = [];
		for (const spelling of splitWords(word).flatMap(withSpellings)) {
			if (spelling.length < 2 || spelling.includes("'") || made.has(spelling)) continue;
			added.push(` ${mark}${spelling}`);
			for (const part of withParts(spelling)) made.add(part);
		}
		return word + added.join("");
	});
}

/** Is it none of the writer's words? */
export const isAdded = (word: string) => word.startsWith(mark);
