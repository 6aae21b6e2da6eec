// What does the search dialog know before it asks the index: which documents there are, and every word of the manual?

import type { Manual } from "../../manual/model/manual.ts";
import { severities } from "../../manual/model/words.ts";
import { markLanguage } from "../language-marks.ts";
import type { Strings } from "../strings/strings.ts";
import type { WordCount } from "./count-words.ts";
import type { SearchEntry, SearchKind } from "./search-entries.ts";
import { searchKinds } from "./search-entries.ts";
import { type SearchWords, searchWords } from "./search-words.ts";

/** An entry as the browser gets it. What is empty is left out. */
export interface FoundEntry {
	kind: SearchKind;
	id?: string;
	title: string;
	/** Language of a document, where it is not the manual's. */
	lang?: string;
	url: string;
	process?: string;
	roles?: string[];
	criticality?: string;
	status?: string;
	successors?: string[];
	synonyms?: string[];
	/** Its record in the full-text index; none: found by id and title only. */
	record?: string;
}

/** A choice of a filter: value and name. */
export type Choice = [value: string, name: string];

/** Everything in documents.json. */
export interface SearchData {
	words: SearchWords;
	/** Language of the manual, where it is not that of the words. */
	lang?: string;
	entries: FoundEntry[];
	filters: { process: Choice[]; role: Choice[]; kind: Choice[]; criticality: Choice[] };
	/** Every distinct word of the manual, sorted, with spaces between them: help for typing mistakes. */
	vocabulary: string;
	/** Words in more than half of the entries: they tell nothing apart. */
	common: string[];
	/** Folders below pagefind/ of the volumes of the index after the first. */
	volumes?: string[];
}

/** The data of the search dialog. `records` gives the record of an address in the index; `volumes` are the further ones. */
export function computeSearchData(
	manual: Manual,
	entries: readonly SearchEntry[],
	words: WordCount,
	records: ReadonlyMap<string, string>,
	volumes: string[],
	text: Strings,
): SearchData {
	const { counts, documents } = words;
	const titleOf = (register: "processes" | "roles", used: ReadonlySet<string>): Choice[] =>
		[...manual.registers[register].entries]
			.filter(([id]) => used.has(id))
			.map(([id, { title }]): Choice => [id, title]);
	const kindNames: Record<SearchKind, string> = {
		procedure: text.procedure,
		checklist: text.checklist,
		...text.searchDialog.kinds,
	};
	const { lang } = markLanguage(manual.policy.lang, text.language);
	const used = new Set(entries.map(({ kind }) => kind));
	return {
		words: searchWords(text, manual.policy.lang),
		...(lang && { lang }),
		entries: entries.map((entry) => {
			const record = records.get(entry.url);
			return {
				kind: entry.kind,
				...(entry.id && { id: entry.id }),
				title: entry.title,
				...(entry.lang && { lang: entry.lang }),
				url: entry.url,
				...(entry.process && { process: entry.process }),
				...(entry.roles.length > 0 && { roles: entry.roles }),
				...(entry.criticality && { criticality: entry.criticality }),
				...(entry.status && { status: entry.status }),
				...(entry.successors.length > 0 && { successors: entry.successors }),
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
		common: [...counts]
			.filter(([, count]) => documents > 4 && count > documents / 2)
			.map(([word]) => word)
			.sort(),
		...(volumes.length > 0 && { volumes }),
	};
}
