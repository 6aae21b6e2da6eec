// Does the response to an item say what was found, or only that somebody looked?

import { saysOnlyHowMany } from "./empty-asides.ts";
import { withoutMentions } from "./empty-mention.ts";
import { findEmptyWord, isSubject, saysState } from "./empty-part.ts";
import { asking } from "./empty-value.ts";
import {
	doings,
	fillers,
	isLike,
	isOpinionOrManner,
	isVerdict,
	looks,
	recordings,
	signature,
	tickMarks,
} from "./empty-words.ts";
import { withoutShownWords } from "./shown-word.ts";
import { quantities } from "./vague-words.ts";
import { splitAt, toLine, type Word, wordsOf } from "./words-of.ts";

interface Emptiness {
	/** The word, as it was written, that stands where a result should. */
	word: string;
}

const question = /^\s*(?:which|who|whose|what|when|where|how|why)\b.*\?\s*$/is;
/** Room for a value: "lot ____". */
const blank = /(?<!by )(?:__|\.{4})/;
/** Not "size 42": there the number is the result. */
const isNumbered = ([first]: readonly Word[]) =>
	first?.kind === "word" &&
	!quantities.has(first.text) &&
	!/^(?:size|grade|class|count|total|sum|number|score|result|reading|amount|stage|setting|mode|shade|type|colou?r|stock)$/.test(
		first.text,
	);

/** "Crew leader: OK", "item 6: OK": a name and nothing of how it is; the verdict comes behind. */
function isHeading(part: readonly Word[]): boolean {
	const words = part.filter(({ kind }) => kind === "word").map(({ text }) => text);
	return (
		part.length < 4 &&
		part.every(({ kind }, at) => kind === "word" || (kind === "number" && at > 0 && isNumbered(part))) &&
		isSubject(words) &&
		!words.some((word) => saysState(word) || isLike(word)) &&
		!asking.test(toLine(part))
	);
}

/** "Signed", and nothing of what. */
function recordingAlone(part: readonly Word[]): string | undefined {
	const [only, more] = part.filter(({ text }) => !fillers.has(text));
	return !more && recordings.has(only?.text ?? "") ? only?.written : undefined;
}

/** "H." of "approved, H. Lind". */
const isInitial = ([only, more]: readonly Word[], name: readonly Word[] | undefined) =>
	!more && /^\p{Lu}$/u.test(only?.written ?? "") && /^\p{Lu}\p{Ll}+$/u.test(name?.[0]?.written ?? "");

/** "O.K.", "n.a.": as it would be written without full stops. */
const withoutStops = (text: string) =>
	text.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll(".", "")} `);

/** What is as full as so many per cent, or is counted. */
const hasValue =
	/^(?:charged?|charging|battery|fill|filled|stock|brightness|counted|found|present|weighed|measured|read)$/;

/** "Check complete, 100 %": beside words that only tell of looking, "100 %" is how many were looked at. */
function tellsOfLooking(parts: readonly Word[][]): boolean {
	const words = parts.flat();
	return (
		parts.length > 1 &&
		words.some(({ text }) => doings.has(text) || looks.has(text)) &&
		!words.some(({ text }) => quantities.has(text) || hasValue.test(text))
	);
}

/** What is empty about a response in English; undefined: a value, a state, or what is to be said. */
export function findEmptiness(response: string): Emptiness | undefined {
	if (blank.test(response) || /\bno\.\s*$/i.test(response) || question.test(response)) return undefined;
	const parts = splitAt(
		withoutMentions(withoutShownWords(wordsOf(withoutStops(response)))),
		({ text, kind }) => (kind === "sign" && text !== "'") || /^(?:or|and|but)$/.test(text),
	);
	if (parts.every((part) => part.every(({ text }) => text === "x")) && tickMarks.test(response))
		return { word: response.trim() };
	if (parts.length === 1 && recordingAlone(parts[0] ?? [])) return { word: response.trim() };
	const isLook = tellsOfLooking(parts);
	// "Done, AK": a signature beside empty words is none of the parts.
	const said = parts.filter(
		(part, at) =>
			!signature.test(toLine(part)) &&
			!(
				at > 0 &&
				part.every(({ text, written }) => /^\p{Lu}\p{Ll}+$/u.test(written) && !saysState(text) && !isLike(text))
			) &&
			!isInitial(part, parts[at + 1]) &&
			!(isLook && saysOnlyHowMany(part)),
	);
	const empty = said.map((part) => findEmptyWord(part) ?? (parts.length > 1 ? recordingAlone(part) : undefined));
	const last = empty.at(-1);
	const word = empty.find((found) => found !== undefined);
	const isJudged = said.at(-1)?.some(({ text }) => isVerdict(text) || isOpinionOrManner(text)) ?? false;
	return last !== undefined &&
		word &&
		said.every((part, at) => empty[at] !== undefined || (isJudged && isHeading(part)))
		? { word: word.replaceAll(/[#%&]/g, "") }
		: undefined;
}
