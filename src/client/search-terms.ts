// What is looked for? The words of a query, each with the spellings that stand for it, and what to tell about them.
import { fold, splitWritten, withParts } from "../site/search/fold.ts";
import type { Vocabulary } from "./search-spelling.ts";

interface Spelling {
	word: string;
	/** 1 as typed, less for a guess. */
	worth: number;
	/** For titles only: the full-text index finds other endings of a word by itself. */
	ending?: boolean;
}

export interface Term {
	spellings: Spelling[];
	/** Says little: a word of questions, or one that stands nearly everywhere, while others say more. */
	weak: boolean;
}

export interface Query {
	terms: Term[];
	/** The words as they are searched, the first guess for each. */
	phrase: string;
	/** Words that are not in the manual, as typed, with what is shown instead, as the manual has it. */
	unknown: { word: string; others: string[] }[];
}

/** Words that tell less than others: those of questions least, then those that stand nearly everywhere. */
export interface WeakWords {
	fillers: ReadonlySet<string>;
	common: ReadonlySet<string>;
}

/** Of long ones, such as that of a bar code, the manual has a list; the text index would answer with what begins alike. */
const shortNumber = /^(?!\p{N}{6})[^\p{L}]*$/u;
const longest = 200;
const mostWords = 10;

/** A number and its unit, or a name and its number, that are one word for whoever types them: 500g, iso2859. */
const joined = /^(\p{N}+(?:[.,]\p{N}+)*)(\p{L}+)$|^(\p{L}{2,})(\p{N}+)$/u;

/** What a word that the manual does not have is made of, as far as it has that; sc204 stands there as SC-204. */
function takeApart(written: string, vocabulary: Vocabulary): string[] {
	if (vocabulary.has(fold(written)) || vocabulary.isBeginning(fold(written))) return [written];
	const parts = joined.exec(written)?.slice(1).filter(Boolean) ?? [];
	if (vocabulary.has(fold(parts.join("-")))) return [parts.join("-")];
	const isHeld = (part: string) => !/\p{L}/u.test(part) || vocabulary.has(fold(part)) || isUnit.test(part);
	return parts.length > 0 && parts.every(isHeld) ? parts : [written];
}
/** One letter alone is no word of a manual. */
const isUnit = /^\p{L}$/u;

export function readQuery(text: string, vocabulary: Vocabulary, weak: WeakWords): Query {
	const written = splitWritten(text.slice(0, longest)).flatMap((word) => takeApart(word, vocabulary));
	const typed = new Map(written.map((word) => [vocabulary.withUmlauts(fold(word)), word]));
	const words = [...typed.keys()].slice(0, mostWords);
	const strength = (word: string) => (weak.fillers.has(word) ? 0 : weak.common.has(word) ? 1 : 2);
	const strongest = Math.max(0, ...words.map(strength));
	const terms: Term[] = [];
	const unknown: Query["unknown"] = [];
	for (const [index, word] of words.entries()) {
		const add = (...spellings: Spelling[]) => terms.push({ spellings, weak: strength(word) < strongest });
		const guesses = (others: readonly string[], worth: number) => others.map((other) => ({ word: other, worth }));
		const endings = vocabulary.inflections(word).map((other) => ({ word: other, worth: 0.9, ending: true }));
		const together = word + (words[index + 1] ?? " ");
		const parts = withParts(word);
		const more = [
			...(vocabulary.has(together) ? [together] : []),
			...parts.slice(1).filter((part) => part.length > 2 && vocabulary.has(part)),
		];
		// A word that only the text holds, and not as a whole, may also be a slip in one of a title.
		const slips = () =>
			vocabulary.has(word) || vocabulary.isPreferredBeginning(word) ? [] : guesses(vocabulary.slips(word), 0.7);
		const isThere = vocabulary.has(word) || vocabulary.isBeginning(word) || shortNumber.test(word);
		const longer = isThere ? [] : vocabulary.containing(word);

		if (isThere) {
			add({ word, worth: 1 }, ...endings, ...guesses(more, 0.7), ...slips());
		} else if (endings.length > 0) {
			add({ word, worth: 1 }, ...endings, ...guesses(longer, 0.7), ...slips());
		} else if (parts.length > 1 && (vocabulary.has(parts.slice(1).join("")) || more.length > 0)) {
			add({ word, worth: 1 }, { word: parts.slice(1).join(""), worth: 1 }, ...guesses(more, 0.8));
		} else if (longer.length > 0) {
			add({ word, worth: 1 }, ...guesses(longer, 0.8), ...slips());
		} else if (strength(word) > 0) {
			const others = vocabulary.correct(word);
			unknown.push({ word: typed.get(word) ?? word, others: others.map((other) => vocabulary.written(other)) });
			const [first = "", ...rest] = others;
			if (first.includes(" ")) for (const part of first.split(" ")) add({ word: part, worth: 0.9 });
			else if (first) add({ word: first, worth: 0.9 }, ...guesses(rest, 0.75));
		}
	}
	return { terms, phrase: terms.map(({ spellings: [first] }) => first?.word).join(" "), unknown };
}
