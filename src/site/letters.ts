// Under which letter does a word stand, in any script?

export interface LetterGroup<Entry> {
	/** Letter as it is shown. */
	letter: string;
	/** Anchor of the group. */
	anchor: string;
	entries: Entry[];
}

const digits = "0–9";

/** First letter of a word, without signs before it; `0–9` for digits. */
function firstLetter(word: string, locale: string): string {
	const letter = /[\p{L}\p{N}]/u.exec(word.normalize("NFC"))?.[0] ?? "";
	return /\p{N}/u.test(letter) ? digits : letter.toLocaleUpperCase(locale);
}

/** Entries under their letters, both in the order of the language. É stands with E where the language has it so. */
export function groupByLetter<Entry>(
	entries: readonly Entry[],
	wordOf: (entry: Entry) => string,
	locale: string,
): LetterGroup<Entry>[] {
	const words = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
	const letters = new Intl.Collator(locale, { sensitivity: "base" });
	const keyed = entries.map((entry) => ({ entry, word: wordOf(entry), letter: firstLetter(wordOf(entry), locale) }));
	keyed.sort((a, b) => letters.compare(a.letter, b.letter) || words.compare(a.word, b.word));
	const groups: LetterGroup<Entry>[] = [];
	for (const { entry, letter } of keyed) {
		let group = groups.at(-1);
		if (!group || letters.compare(group.letter, letter) !== 0) {
			const plain = letter.normalize("NFD").charAt(0);
			const shown = letter !== digits && letters.compare(plain, letter) === 0 ? plain : letter || "#";
			group = { letter: shown, anchor: `letter-${shown}`, entries: [] };
			groups.push(group);
		}
		group.entries.push(entry);
	}
	return groups;
}
