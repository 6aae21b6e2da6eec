// What answers a query? documents.json at once (ids, titles, synonyms, spelling), the text index a moment later.

import { fold, splitWords } from "../site/search/fold.ts";
import type { FoundEntry, SearchData } from "../site/search/search-data.ts";
import { Found } from "./search-found.ts";
import { type AskedIds, readIds } from "./search-id-words.ts";
import { Ids } from "./search-ids.ts";
import { isWorkedBy, type Ranked, rankEntries, type TextMatch } from "./search-score.ts";
import { Vocabulary } from "./search-spelling.ts";
import { type Query, readQuery, type WeakWords } from "./search-terms.ts";
import type { Filters, TextIndex, TextResult } from "./search-text-index.ts";
import { Entries, type Entry } from "./search-titles.ts";

export interface Answer {
	/** What the reader has to know: ids that do not exist, words that are not there. */
	notes: string[];
	/** Everything that holds the words, best first. */
	found: Found[];
	/** So many of them are close to what was asked; the others only hold a word of it somewhere. */
	close: number;
}

/** What is asked for: ids and words. */
type Asked = Query & { ids: AskedIds };

/** Results for the spellings of one term. */
type TermResults = { worth: number; results: TextResult[] }[];

/** Part of the best score below which an answer is not close. */
const leastClose = 0.1;
/** Score of an entry that says everything in its title; a whole phrase gives more. */
const fullScore = 2.5;

const fill = (template: string, values: Record<string, string>) =>
	template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Those of a ranking that are close to its best. Documents are measured by documents: an entry of a register that has the
 * word in its title says nothing against a procedure that has it in a step. */
function closeTo(ranked: readonly Ranked[]): FoundEntry[] {
	const leastBelow = (best: Ranked | undefined) => Math.min(best?.score ?? 0, fullScore) * leastClose;
	const least = leastBelow(ranked[0]);
	const leastOfDocuments = leastBelow(ranked.find(({ entry: { entry } }) => isWorkedBy(entry)));
	return ranked.flatMap(({ entry: { entry }, score }) =>
		score >= (isWorkedBy(entry) ? leastOfDocuments : least) ? entry : [],
	);
}

function allows({ kind, process, role, criticality }: Filters, entry: FoundEntry): boolean {
	return (
		(!kind || entry.kind === kind) &&
		(!process || entry.process === process) &&
		(!criticality || entry.criticality === criticality) &&
		(!role || (entry.roles?.includes(role) ?? false))
	);
}

const isNarrowed = (filters: Filters) => Object.values(filters).some(Boolean);

export class SearchEngine {
	readonly data: SearchData;
	readonly #text: TextIndex;
	readonly #entries: Entries;
	readonly #byRecord: ReadonlyMap<string, Entry>;
	readonly #ids: Ids;
	readonly #vocabulary: Vocabulary;
	readonly #weak: WeakWords;

	private constructor(data: SearchData, text: TextIndex) {
		this.data = data;
		this.#text = text;
		this.#entries = new Entries(data.entries);
		this.#byRecord = new Map(this.#entries.all.map((entry) => [entry.entry.record ?? "", entry]));
		this.#ids = new Ids(data.entries);
		this.#weak = { fillers: new Set(data.words.fillers.map(fold)), common: new Set(data.common.map(fold)) };
		const preferred = this.#entries.words();
		for (const filler of this.#weak.fillers) preferred.delete(filler);
		this.#vocabulary = new Vocabulary(data.vocabulary.split(" "), preferred, data.words.endings);
	}

	/** Loads everything at the same time. `folder` is the address of pagefind/; `text` may have been loaded before. */
	static async load(folder: string, text: TextIndex): Promise<SearchEngine> {
		const response = await fetch(`${folder}documents.json`);
		if (!response.ok) throw new Error(`${response.status} for documents.json`);
		const data = (await response.json()) as SearchData;
		text.addVolumes(data.volumes ?? []);
		return new SearchEngine(data, text);
	}

	/** Can the whole answer be given at once? */
	get ready(): boolean {
		return this.#text.ready;
	}

	/** What can be said without the text: ids, titles and synonyms. */
	quick(query: string, filters: Filters): Answer {
		return this.#answer(query, filters, this.#read(query), undefined);
	}

	/** The whole answer. */
	async full(query: string, filters: Filters): Promise<Answer> {
		const read = this.#read(query);
		const results = read.terms.map(({ spellings, weak }) => {
			const asked = weak ? [] : spellings.filter(({ ending }) => !ending);
			return Promise.all(
				asked.map(async ({ word, worth }) => ({ worth, results: await this.#text.search(word, filters) })),
			);
		});
		return this.#answer(query, filters, read, await Promise.all(results));
	}

	/** What is asked for. Of an id, the text is asked only for where it is named; of a part of one, not at all. */
	#read(query: string): Asked {
		const ids = readIds(query, this.#ids, (word) => this.#vocabulary.has(word));
		if (ids.rest) return { ids, ...readQuery(ids.rest, this.#vocabulary, this.#weak) };
		const [only, second] = ids.entries;
		const word = only?.id && only.record && !second ? fold(only.id) : undefined;
		return { ids, terms: word ? [{ spellings: [{ word, worth: 1 }], weak: false }] : [], phrase: "", unknown: [] };
	}

	#answer(query: string, filters: Filters, asked: Asked, results: readonly TermResults[] | undefined): Answer {
		if (splitWords(query).length === 0) return this.#list(query, filters);
		const { terms, phrase } = asked;
		const handles = new Map<FoundEntry, TextResult>();
		const matches = results?.map((each) => this.#match(each, handles));
		const ranked = rankEntries(phrase, terms, this.#entries, this.#allowed(filters), matches);
		const worthMarking = terms.filter(({ spellings: [first] }) => !this.#weak.fillers.has(first?.word ?? ""));
		const show = (entries: Iterable<FoundEntry>) =>
			[...entries].flatMap((entry) => {
				const own = this.#entries.of(entry);
				if (!own || !allows(filters, entry)) return [];
				const result = handles.get(entry);
				const places = () => terms.map((_, at) => matches?.[at]?.get(entry)?.at.flat() ?? []);
				return [new Found(own, worthMarking, result && { result, places })];
			});
		const first = this.#first(query, asked, ranked);
		const close = show(first);
		const rest = ranked.flatMap(({ entry: { entry } }) => (first.has(entry) ? [] : entry));
		const found = [...close, ...show(rest)];
		const notes = this.#notes(asked, found.length);
		if (results && found.length === 0 && (notes.length === 0 || isNarrowed(filters)))
			notes.push(this.#nothing(query, filters));
		return { notes, found, close: close.length };
	}

	/** What is close to what was asked, in its order: what has that title or that id, then by the ranking. */
	#first(query: string, { ids }: Asked, ranked: readonly Ranked[]): Set<FoundEntry> {
		const title = fold(query.trim());
		const byId = ids.entries.length === 1 ? [...ids.entries, ...this.#successors(ids.entries[0])] : ids.entries;
		const inOrder = ranked.map(({ entry: { entry } }) => entry);
		return new Set([
			...inOrder.filter((entry) => entry.id && fold(entry.title) === title),
			...(ids.certain ? byId : []),
			...ids.nearest,
			...(ids.narrows ? inOrder.filter((entry) => byId.includes(entry)) : []),
			...closeTo(ranked),
			...byId,
		]);
	}

	/** Matches of one term in the texts; the last result of each entry is kept to load its text by. */
	#match(results: TermResults, handles: Map<FoundEntry, TextResult>): Map<FoundEntry, TextMatch> {
		const matches = new Map<FoundEntry, TextMatch>();
		for (const { worth, results: found } of results) {
			const known = found.flatMap((result) => {
				const entry = this.#byRecord.get(result.id)?.entry;
				return entry ? [{ result, entry }] : [];
			});
			// Best first. Of documents, the one that says it best counts 1 as well, whatever a register has in a title.
			const top = known[0]?.result.score || 1;
			const topOfDocuments = known.find(({ entry }) => isWorkedBy(entry))?.result.score || 1;
			for (const { result, entry } of known) {
				const before = matches.get(entry);
				const part = result.score / (isWorkedBy(entry) ? topOfDocuments : top);
				const score = Math.max(worth * part, before?.score ?? 0);
				matches.set(entry, { score, at: [...(before?.at ?? []), result.words] });
				handles.set(entry, result);
			}
		}
		return matches;
	}

	/** Without a query a filter lists what it lets through; one of signs alone finds nothing. */
	#list(query: string, filters: Filters): Answer {
		const allowed = isNarrowed(filters) ? this.#allowed(filters) : [];
		const found = allowed.map((entry) => new Found(entry, [], undefined));
		const isAsked = query.trim() !== "" && found.length === 0;
		const notes = isAsked ? [fill(this.data.words.nothing, { query: query.trim() })] : [];
		return { notes, found, close: found.length };
	}

	#successors(entry: FoundEntry | undefined): FoundEntry[] {
		const { successors } = entry ?? {};
		return successors ? this.data.entries.filter(({ id }) => id && successors.includes(id)) : [];
	}

	#notes({ ids, unknown }: Asked, count: number): string[] {
		const { words } = this.data;
		const notes: string[] = [];
		if (ids.missing) notes.push(fill(words.noDocument, { id: ids.missing }));
		if (ids.nearest.length > 0 && count > 0) notes.push(words.nearest);
		for (const { word, others } of unknown) {
			const other = others.map((each) => `“${each}”`).join(` ${words.or} `);
			notes.push(fill(others.length > 0 ? words.corrected : words.unknownWord, { word, other }));
		}
		return notes;
	}

	#nothing(query: string, filters: Filters): string {
		const { words } = this.data;
		return fill(isNarrowed(filters) ? words.nothingFiltered : words.nothing, { query: query.trim() });
	}

	#allowed(filters: Filters): Entry[] {
		return this.#entries.all.filter(({ entry }) => allows(filters, entry));
	}
}
