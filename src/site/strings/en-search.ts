// What does the search say, in English?

export const searchDialog = {
	label: "Search the manual",
	placeholder: "Word or id",
	hint: "A word, a part of an id such as RCV 1, or what it is called on the floor.",
	close: "Close",
	filters: "Filters",
	choose: {
		process: "Process",
		role: "Role",
		kind: "Kind",
		criticality: "Criticality",
	},
	all: {
		process: "every process",
		role: "every role",
		kind: "every kind",
		criticality: "every criticality",
	},
	kinds: {
		term: "term",
		"failure-mode": "failure mode",
		expectation: "customer expectation",
		process: "process",
		role: "role",
	},
	results: "Results",
	oneResult: "1 result",
	manyResults: (count: string) => `${count} results`,
	lessClose: (count: string) => `${count} less likely`,
	showLessClose: (count: string) => `Show less likely results (${count})`,
	corrected: (word: string, other: string) => `No “${word}” in the manual. Showing ${other}.`,
	or: "or",
	unknownWord: (word: string) => `No “${word}” in the manual.`,
	nothing: (query: string) => `Nothing found for “${query}”.`,
	/** Below the words that nothing was found for; the A to Z follows. */
	whatElse: "Try another word for it, or a shorter one, or look in",
	nothingFiltered: (query: string) => `Nothing found for “${query}” with these filters.`,
	noDocument: (id: string) => `There is no document ${id}.`,
	nearest: "The nearest ids:",
	alsoCalled: (words: string) => `also: ${words}`,
	replacedBy: (id: string) => `use ${id}`,
	more: "More results",
	/** While a slow network has not brought the answer yet. */
	waiting: "Searching …",
	failed: "The search could not be loaded. Look in the A to Z.",
	withoutScript: "The search needs JavaScript. Without it, every document is found in",
	keys: "↑ ↓ choose · Enter open · Esc close",
	slashKey: "/ opens the search",
	/** Endings that make no other word of a word: pack, packed, packing. */
	endings: "s es ed d ing e er ers y ies ied ying ly ion ions ation ations ment ments",
	/** Words of questions that say nothing about what is looked for. */
	fillers:
		"a an the i we you he she it they me us my our your is are was were be been am do does did done doing can could should would must may might will shall how what when where which who whom whose why that this these those there here of to in on at by for from with and or but if not no so as about into out up get got many much want wants need needs dont doesnt didnt cant wont isnt arent say says said",
};
