// Is a word of a response only named, because it stands on a button, a lamp or a screen: "the word DONE", "OK lamp lit"?
import { wordList } from "./word-list.ts";
import type { Word } from "./words-of.ts";

/** What such things bear. */
const borne = wordList(
	"ok okay pass passed done ready go complete completed clear finish finished closed valid yes good approved confirmed checked accepted",
);
/** Behind them stands what is borne: "the word DONE". */
const bearing = wordList("word words letter letters message text inscription status saying");
/** Behind them too, where it is written large: "label CHECKED". */
const printed = wordList("label stamp sticker tag sign seal plate");
const large = /^\p{Lu}{3,}$/u;
/** They say by themselves what is to be read on them. */
const telling = wordList(
	"screen display panel lamp light led monitor terminal printer reader scanner sign tester indicator system app till controller status window readout",
);
const says = wordList("show shows read reads says display displays indicate indicates");
/** They are called by what they bear: "OK lamp", and no "checked lamp", which somebody looked at. */
const called = wordList("ok okay done ready pass go finish clear");
const calledSo = wordList("button key lamp light led stamp sticker icon symbol message signal");

function isMentioned(words: readonly Word[], at: number): boolean {
	const { text = "", written = "" } = words[at] ?? {};
	const last = words[at - 1];
	if (last && printed.has(last.text) && large.test(written) && !large.test(last.written)) return true;
	if (!borne.has(text)) return false;
	if (called.has(text) && calledSo.has(words[at + 1]?.text ?? "")) return true;
	return (
		last !== undefined && (bearing.has(last.text) || (says.has(last.text) && telling.has(words[at - 2]?.text ?? "")))
	);
}

/** The words, each that is only named as a name. */
export const withoutMentions = (words: readonly Word[]): Word[] =>
	words.map((word, at) => (isMentioned(words, at) ? { ...word, text: "named", kind: "name" } : word));
