// Which entries answer a query best? Titles and synonyms count most, then how often and where the text says the words.
import type { FoundEntry } from "../site/search/search-data.ts";
import type { Term } from "./search-terms.ts";
import type { Entries, Entry } from "./search-titles.ts";

/** How a word stands in the text of an entry, from the index. */
export interface TextMatch {
	/** 1: the entry that says it best. */
	score: number;
	/** Places of the word in the text, one list for each spelling. */
	at: (readonly number[])[];
}

/** For each term: entry → match in its text. Undefined before the index has answered. */
type TextMatches = readonly ReadonlyMap<FoundEntry, TextMatch>[];

export interface Ranked {
	entry: Entry;
	score: number;
}

/** Procedures and checklists: what staff look for. */
export const isWorkedBy = ({ kind }: FoundEntry) => kind === "procedure" || kind === "checklist";
/** Words within which something is said in one breath. */
const near = 20;
/** So many of the best are looked at closely. */
const closelyRead = 60;
/** What a word of questions, or one that stands nearly everywhere, counts beside one that tells something. */
const worthOfWeak = 0.15;
/** Numbers stand in every table: "refund over 50" asks for refunds. */
const worthOfNumber = 0.3;
/** What a word that the text says once covers of a query; a title or the text that says it best covers it whole. */
const inPassing = 0.7;
/** Registers explain; procedures and checklists are what is worked by. */
const worthOfKind: Record<FoundEntry["kind"], number> = {
	procedure: 1,
	checklist: 1,
	term: 0.7,
	process: 0.7,
	role: 0.7,
	"failure-mode": 0.45,
	expectation: 0.45,
};
/** Nobody may work by what is not in force. */
const worthOfStatus = 0.4;

const isNumber = (term: Term | undefined) => !/\p{L}/u.test(term?.spellings[0]?.word ?? "");

/** The largest part of the query that stands within a few words somewhere in the text, 0 to 1. */
function closeness(found: readonly { weight: number; at: TextMatch["at"] }[], total: number): number {
	const places = found
		.flatMap(({ weight, at }, term) => at.flat().map((place) => ({ place, term, weight })))
		.sort((a, b) => a.place - b.place);
	/** How often each term stands in the window. */
	const held = new Map<number, number>();
	let sum = 0;
	let best = 0;
	let from = 0;
	for (const { place, term, weight } of places) {
		const before = held.get(term) ?? 0;
		if (before === 0) sum += weight;
		held.set(term, before + 1);
		for (let first = places[from]; first && first.place < place - near; first = places[++from]) {
			const left = (held.get(first.term) ?? 1) - 1;
			if (left === 0) sum -= first.weight;
			held.set(first.term, left);
		}
		best = Math.max(best, sum);
	}
	return best / total;
}

/** Reward for the words of the query standing together, in the order that was typed. */
function phraseBonus(phrase: string, { entry, title, synonyms }: Entry): number {
	// A word of the glossary may also be what staff call a procedure: then they want the procedure.
	if (title === phrase) return isWorkedBy(entry) ? 8 : 2.5;
	let bonus = title.startsWith(phrase) ? 1.5 : title.includes(` ${phrase}`) ? 1 : 0;
	for (const { text } of synonyms) {
		if (text === phrase) bonus = Math.max(bonus, 3);
		else if (phrase.includes(" ") && ` ${text} `.includes(` ${phrase}`)) bonus = Math.max(bonus, 1.5);
		else if (text.includes(" ") && ` ${phrase} `.includes(` ${text} `)) bonus = Math.max(bonus, 1.2);
	}
	return bonus;
}

/** Scores of the allowed entries that hold at least one term, best first. */
export function rankEntries(
	phrase: string,
	terms: readonly Term[],
	entries: Entries,
	allowed: readonly Entry[],
	matches: TextMatches | undefined,
): Ranked[] {
	const decisive = terms.some(({ weak }) => !weak);
	const byTerm = terms.map((term, at) => ({
		...entries.find(term),
		texts: matches?.[at],
		weak: term.weak && decisive,
	}));
	// A word that few entries hold tells more than one that stands nearly everywhere. The root, because a rare word that
	// is said once in passing must not count for more than what a title says.
	const weights = byTerm.map(({ titles, synonyms, texts, weak }, at) => {
		const holding = texts?.size ?? new Set([...titles.keys(), ...synonyms.keys()]).size;
		const worth = weak ? worthOfWeak : isNumber(terms[at]) ? worthOfNumber : 1;
		return Math.sqrt(Math.log(1 + entries.all.length / (1 + holding))) * worth;
	});
	const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
	const ranked: (Ranked & { coverage: number })[] = [];
	for (const entry of allowed) {
		let sum = 0;
		let covered = 0;
		let named = false;
		for (const [at, { titles, synonyms, texts }] of byTerm.entries()) {
			const title = titles.get(entry) ?? 0;
			const synonym = synonyms.get(entry) ?? 0;
			const body = texts?.get(entry.entry)?.score ?? 0;
			const weight = weights[at] ?? 0;
			if (title || synonym) named = true;
			if (title || synonym) covered += weight;
			else if (body) covered += weight * (inPassing + (1 - inPassing) * body);
			sum += weight * (2.2 * Math.max(title, 0.85 * synonym) + 0.3 * Math.min(title, synonym) + body);
		}
		if (covered === 0) continue;
		const coverage = covered / total;
		const score = (sum / total) * (0.35 + 0.65 * coverage * coverage) + (named ? phraseBonus(phrase, entry) : 0);
		const worth = worthOfKind[entry.entry.kind] * (entry.entry.status ? worthOfStatus : 1);
		ranked.push({ entry, score: score * worth, coverage });
	}
	const byScore = (a: Ranked, b: Ranked) => b.score - a.score || (a.entry.entry.url < b.entry.entry.url ? -1 : 1);
	ranked.sort(byScore);
	if (terms.length < 2 || !matches) return ranked;
	for (const best of ranked.slice(0, closelyRead)) {
		const { entry } = best.entry;
		const found = weights.map((weight, at) => ({ weight, at: matches[at]?.get(entry)?.at ?? [] }));
		best.score += closeness(found, total) * best.coverage * worthOfKind[entry.kind];
	}
	return ranked.sort(byScore);
}
