// Is a word of a response only named, because it stands on a button, a lamp or a screen: "the word DONE", "OK lamp lit"?
import type { Word } from "./words-of.ts";

/** What such things bear. */
const borne =
	/^(?:ok|okay|pass|passed|done|ready|go|complete|completed|clear|finish|finished|closed|valid|yes|good|approved|confirmed|checked|accepted)$/;
/** Behind them stands what is borne: "the word DONE". */
const bearing = /^(?:words?|letters?|message|text|inscription|status|saying)$/;
/** Behind them too, where it is written large: "label CHECKED". */
const printed = /^(?:label|stamp|sticker|tag|sign|seal|plate)$/;
const large = /^\p{Lu}{3,}$/u;
/** They say by themselves what is to be read on them. */
const telling =
	/^(?:screen|display|panel|lamp|light|led|monitor|terminal|printer|reader|scanner|sign|tester|indicator|system|app|till|controller|status|window|readout)$/;
const says = /^(?:shows?|reads?|says|displays?|indicates?)$/;
/** They are called by what they bear: "OK lamp", and no "checked lamp", which somebody looked at. */
const called = /^(?:ok|okay|done|ready|pass|go|finish|clear)$/;
const calledSo = /^(?:button|key|lamp|light|led|stamp|sticker|icon|symbol|message|signal)s?$/;

function isMentioned(words: readonly Word[], at: number): boolean {
	const text = words[at]?.text ?? "";
	const [before, last = "", next = ""] = [words[at - 2], words[at - 1]?.text, words[at + 1]?.text];
	if (called.test(text) && calledSo.test(next)) return true;
	if (printed.test(last) && large.test(words[at]?.written ?? "") && !large.test(words[at - 1]?.written ?? ""))
		return true;
	return borne.test(text) && (bearing.test(last) || (says.test(last) && telling.test(before?.text ?? "")));
}

/** The words, each that is only named as a name. */
export const withoutMentions = (words: readonly Word[]): Word[] =>
	words.map((word, at) => (isMentioned(words, at) ? { ...word, text: "named", kind: "name" } : word));
