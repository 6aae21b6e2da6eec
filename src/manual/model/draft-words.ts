// What does a new document say where its writer has to write, and how is that recognised where it was left standing?

/** Words of `npm run new` by language, one for each place of a new document. */
export const draftWords = {
	en: {
		summary: "What this achieves and for whom, in one sentence.",
		start: "When this starts, and what must be ready.",
		stepTitle: "Say what is done, in a few words",
		step: "How it is done, so that a new colleague can do it.",
		checkTitle: "Say what is looked at",
		criterion: "A value with its tolerance, a state that can be seen, or a picture to compare with",
		check: "How it is checked, with what, and on how many.",
		reaction: "Who does what with the goods, until when, and how they are checked again.",
		lastTitle: "Say what cannot be undone, such as ship or pay",
		last: "The point of no return stands after its check.",
		use: "When it is used, and who reads it.",
		pauseTitle: "Say before what work stops for it",
		response: "What is seen, such as 5 of 5 or seal unbroken",
		item: "Say one thing to look at.",
	},
} as const;

export type DraftWords = Record<keyof (typeof draftWords)["en"], string>;

/** The word that writers leave for themselves too: a note such as [TODO: ask the carrier] must not reach staff either. */
const mark = "TODO";

/** Words in the mark that nobody overlooks, whatever language they are in. */
export const markUnwritten = (words: string) => `[${mark}: ${words}]`;

/** Without its full stop, and however its lines are broken. */
const asPattern = (sentence: string) => sentence.replace(/\.$/, "").split(" ").map(RegExp.escape).join("\\s+");
const sentences = Object.values<DraftWords>(draftWords).flatMap((words) => Object.values(words));
/** The mark, or a sentence that lost it: whoever takes the brackets away has not written anything yet. */
const unwritten = new RegExp(`\\[${mark}\\b[^\\]\\n]*\\]?|${sentences.map(asPattern).join("|")}`, "g");
/** What no reader sees, or sees as an example: comments and code. */
const apart = /\{\/\*[\s\S]*?\*\/\}|^(?<fence>`{3,}|~{3,})[\s\S]*?^\k<fence>|`[^`\n]*`/gm;

/** Where a text still says what the template says, and the words that say it. */
export function findUnwritten(text: string): { offset: number; words: string }[] {
	if (text.search(unwritten) === -1) return [];
	const seen = text.replace(apart, (found) => " ".repeat(found.length));
	return [...seen.matchAll(unwritten)].map(({ index, 0: found }) => ({
		offset: index,
		words: found.replace(/^\[|\]$/g, "").replace(/\s+/g, " "),
	}));
}
