// Which words does the search dialog say? Those of the interface, with {name} where the browser puts something in.
import { manualWords } from "../strings/manual-words.ts";
import type { Strings } from "../strings/strings.ts";

export interface SearchWords {
	qc: string;
	results: string;
	oneResult: string;
	/** {count} */
	manyResults: string;
	/** {count} */
	lessClose: string;
	/** {count} */
	showLessClose: string;
	/** Status of what may be worked by. */
	effective: string;
	/** {word}, {other} */
	corrected: string;
	or: string;
	/** {word} */
	unknownWord: string;
	/** {query} */
	nothing: string;
	/** {query}; while a filter is set */
	nothingFiltered: string;
	/** {id} */
	noDocument: string;
	nearest: string;
	/** {words} */
	alsoCalled: string;
	/** {id} */
	replacedBy: string;
	more: string;
	/** Endings that make no other word of a word. */
	endings: string[];
	/** Words of questions that say nothing about what is looked for. */
	fillers: string[];
}

/** `lang` is the language of the manual: whoever searches it types that, or the interface's. */
export function searchWords(text: Strings, lang: string): SearchWords {
	const { searchDialog: say } = text;
	const own = manualWords[lang.split("-")[0] ?? lang];
	const both = (...lists: (string | undefined)[]) => [...new Set(lists.join(" ").split(" ").filter(Boolean))];
	return {
		qc: text.qc,
		results: say.results,
		oneResult: say.oneResult,
		manyResults: say.manyResults("{count}"),
		lessClose: say.lessClose("{count}"),
		showLessClose: say.showLessClose("{count}"),
		effective: text.statuses.effective,
		corrected: say.corrected("{word}", "{other}"),
		or: say.or,
		unknownWord: say.unknownWord("{word}"),
		nothing: say.nothing("{query}"),
		nothingFiltered: say.nothingFiltered("{query}"),
		noDocument: say.noDocument("{id}"),
		nearest: say.nearest,
		alsoCalled: say.alsoCalled("{words}"),
		replacedBy: say.replacedBy("{id}"),
		more: say.more,
		endings: both(say.endings, own?.endings),
		fillers: both(say.fillers, own?.fillers),
	};
}
