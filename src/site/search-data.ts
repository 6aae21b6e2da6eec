// What does the search dialog know before it asks the index: which documents there are, and every word of the manual?

import type { Manual } from "../manual/model/manual.ts";
import { severities } from "../manual/model/words.ts";
import type { SearchEntry, SearchKind } from "./search-entries.ts";
import { searchKinds } from "./search-entries.ts";
import { type SearchWords, searchWords } from "./search-words.ts";
import type { Strings } from "./strings/strings.ts";

/** An entry as the browser gets it. What is empty is left out. */
export interface FoundEntry {
	kind: SearchKind;
	id?: string;
	title: string;
	url: string;
	process?: string;
	roles?: string[];
	criticality?: string;
	status?: string;
	successor?: string;
	synonyms?: string[];
	/** Its record in the full-text index; none: found by id and title only. */
	record?: string;
}

/** A choice of a filter: value and name. */
export type Choice = [value: string, name: string];

/** Everything in documents.json. */
export interface SearchData {
	words: SearchWords;
	entries: FoundEntry[];
	filters: { process: Choice[]; role: Choice[]; kind: Choice[]; criticality: Choice[] };
	/** Every distinct word of the manual, sorted, with spaces between them: help for typing mistakes. */
	vocabulary: string;
	/** Words in more than half of the entries: they tell nothing apart. */
	common: string[];
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[-._/][\p{L}\p{N}\p{M}]+)*/gu;

/** Distinct words of a text in lower case, "goods-in" as a whole and its parts; ids are no words. */
function distinctWords(text: string, ids: ReadonlySet<string>): Set<string> {
	const words = new Set<string>();
	for (const [compound] of text.normalize("NFC").toLowerCase().matchAll(wordPattern)) {
		if (ids.has(compound)) continue;
		for (const word of [compound, ...compound.split(/[-._/]/)])
			if (word.length > 1 && /\p{L}/u.test(word)) words.add(word);
	}
	return words;
}

function countWords(entries: readonly SearchEntry[], ids: ReadonlySet<string>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { sections, title, synonyms } of entries) {
		if (!sections) continue;
		const text = [title, ...synonyms, ...sections.flatMap((section) => [section.title, ...section.text])].join("\n");
		for (const word of distinctWords(text, ids)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** The data of the search dialog. `records` gives the record of an address in the index. */
export function computeSearchData(
	manual: Manual,
	entries: readonly SearchEntry[],
	records: ReadonlyMap<string, string>,
	text: Strings,
): SearchData {
	const documents = entries.filter(({ kind, sections }) => sections && (kind === "procedure" || kind === "checklist"));
	const ids = new Set(entries.map(({ id }) => id.toLowerCase()));
	const counts = countWords(entries, ids);
	const inDocuments = countWords(documents, ids);
	const titleOf = (register: "processes" | "roles", used: ReadonlySet<string>): Choice[] =>
		[...manual.registers[register].entries]
			.filter(([id]) => used.has(id))
			.map(([id, { title }]): Choice => [id, title]);
	const kindNames: Record<SearchKind, string> = {
		procedure: text.procedure,
		checklist: text.checklist,
		...text.searchDialog.kinds,
	};
	const used = new Set(entries.map(({ kind }) => kind));
	return {
		words: searchWords(text),
		entries: entries.map((entry) => {
			const record = records.get(entry.url);
			return {
				kind: entry.kind,
				...(entry.id && { id: entry.id }),
				title: entry.title,
				url: entry.url,
				...(entry.process && { process: entry.process }),
				...(entry.roles.length > 0 && { roles: entry.roles }),
				...(entry.criticality && { criticality: entry.criticality }),
				...(entry.status && { status: entry.status }),
				...(entry.successor && { successor: entry.successor }),
				...(entry.synonyms.length > 0 && { synonyms: entry.synonyms }),
				...(record && { record }),
			};
		}),
		filters: {
			process: titleOf("processes", new Set(entries.map(({ process }) => process))),
			role: titleOf("roles", new Set(entries.flatMap(({ roles }) => roles))),
			kind: searchKinds.filter((kind) => used.has(kind)).map((kind): Choice => [kind, kindNames[kind]]),
			criticality: severities.map((severity): Choice => [severity, text.severities[severity]]),
		},
		vocabulary: [...counts.keys()].sort().join(" "),
		common: [...inDocuments]
			.filter(([, count]) => documents.length > 4 && count > documents.length / 2)
			.map(([word]) => word)
			.sort(),
	};
}
