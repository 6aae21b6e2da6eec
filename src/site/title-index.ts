// Which words lead to which document, from A to Z, and do they fit one page?
import { addressOf } from "../manual/model/address.ts";
import type { Document } from "../manual/model/document.ts";
import { perDay } from "../manual/model/per-day.ts";
import { groupByLetter, type LetterGroup } from "./letters.ts";
import { listedDocuments } from "./listing.ts";
import { pageUrl } from "./urls.ts";

interface TitleEntry {
	word: string;
	head: Document["head"];
	/** Is it a word that staff use, and not the title? */
	synonym: boolean;
}

export interface TitleLetter extends LetterGroup<TitleEntry> {
	/** Language of its words, where it is not the manual's: that of the first of them. */
	lang: string | undefined;
	/** Its part of an address: "a", "0-9", "other". */
	address: string;
	/** Where the letter is read: in the one page, or in a page of its own. */
	url: string;
}

interface TitleIndex {
	letters: readonly TitleLetter[];
	/** Has each letter a page of its own? */
	split: boolean;
}

/** Words on one page. More would be slow to load on a tablet in the hall, and the longer the manual, the slower. */
const mostOnOnePage = 1000;
const place = "a-z";

/** Titles of the listed documents, and the words that staff use for them, under their letters. */
export const titleIndex = perDay((manual, asOf): TitleIndex => {
	const entries = listedDocuments(manual, asOf).flatMap(({ head }): TitleEntry[] => [
		{ word: head.title, head, synonym: false },
		...[...new Set(head.synonyms)].filter((word) => word !== head.title).map((word) => ({ word, head, synonym: true })),
	]);
	const split = entries.length > mostOnOnePage;
	const letters = groupByLetter(entries, ({ word }) => word, manual.policy.lang).map((group) => {
		const address = { "#": "other", "0–9": "0-9" }[group.letter] ?? addressOf(group.letter);
		const url = split ? pageUrl(place, address) : `#${encodeURIComponent(group.anchor)}`;
		return { ...group, lang: group.entries[0]?.head.lang, address, url };
	});
	return { letters, split };
});
