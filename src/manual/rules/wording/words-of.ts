// Of which words, numbers, units and signs does a sentence consist? Every wording rule reads text through this.
import { spelledOut } from "./short-spellings.ts";
import { namesUnit, numberWords, units } from "./units.ts";

export interface Word {
	/** In lower case. */
	text: string;
	/** As it was written. */
	written: string;
	/**
	 * word: letters. number: digits or a number word. unit: mm, °C, minutes after a number.
	 * name: a code such as IPC-A-610, or a word with a capital within a sentence. sign: one of . , ; : ( ) ± and so on.
	 */
	kind: "word" | "number" | "unit" | "name" | "sign";
}

/** No sentence of a criterion or an instruction is longer; what follows is not judged. */
export const longest = 4_000;

// Each alternative starts with another sign and repeats one class at a time: linear, whatever the text.
const pattern =
	/\d+(?:[.,:/-]\d+)*(?:-\p{L}+)?|[°º] ?[CFK]?(?![a-z])|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\p{N}]+)*\d*|\+\/-|\S/gu;

/** A full stop behind them ends nothing where a number follows: "no. 4". */
const abbreviated = new Set("no nr fig approx ca max min vol pos rev".split(" "));
/** "5-mm": a value; "12-packs" and "3-ply" are names. */
const hyphened = /(?<=\d)-(?=(\p{L}+))/gu;

/** Signs of ASCII that stay as they are; most texts have no others. */
const plain = /^[^"`*_\u0080-\uffff]*$/;

function normalize(text: string): string {
	const beginning = text.slice(0, longest);
	const isPlain = plain.test(beginning);
	const composed = isPlain ? beginning : withPlainSigns(beginning);
	const spelled = composed.includes("/")
		? composed.replace(/\bw\/o\b/gi, "without").replace(/\bw\/(?= ?[a-z])/gi, "with ")
		: composed;
	const joined = spelled.includes("-")
		? spelled
				.replace(/(\d)\s?-\s?(?=\d)/g, "$1-")
				.replace(hyphened, (sign, word: string) => (units.has(word.toLowerCase()) ? " " : sign))
		: spelled;
	return isPlain ? joined : joined.replace(/["`*_\u201c\u201d\u201e\u00ab\u00bb]/g, " ");
}

const withPlainSigns = (text: string) =>
	text
		.normalize("NFKC")
		.slice(0, 2 * longest)
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/[\u2010-\u2015\u2212\u2044]/g, (sign) => (sign === "\u2044" ? "/" : "-"));

const sentenceStarts = new Set([".", ":", ";", "!", "?", "("]);
const multiples = new Set(["dozen", "dozens", "hundred", "thousand", "million"]);

const fractions = new Set(["half", "quarter"]);

/** Capitals that name nothing. */
const shouted = /^(?:ok|okay|i|not|no|and|or|all|none|yes|done|checked)$/i;

function kindOf(written: string, text: string, before: Word | undefined, starts: boolean): Word["kind"] {
	if (text >= "0" && text < ":") return /-(?:.*-|\p{L})/u.test(text) ? "name" : "number";
	if (before?.kind === "number" && namesUnit(written, text)) return "unit";
	// Most words begin with one of a to z, and so need no look into the table of all letters.
	const isLetter = (text >= "a" && text < "{") || /^\p{L}/u.test(text);
	if (!isLetter) return /^[°º%‰€$£]/u.test(text) ? "unit" : "sign";
	if (numberWords.has(text)) return "number";
	if (/\d/.test(text) || (!starts && /^\p{Lu}/u.test(written) && !shouted.test(written))) return "name";
	return "word";
}

/** In digits, or as a word that begins no sentence. */
const isNumber = (written = "") => /^\d/.test(written) || numberWords.has(written);

/** What was asked for last: several rules read one text, one after the other. */
let latest: { text: string; words: readonly Word[] } | undefined;

/** Words of a text in their order. Line ends count as spaces. */
export function wordsOf(text: string): readonly Word[] {
	if (latest?.text !== text) latest = { text, words: findWords(text) };
	return latest.words;
}

function findWords(text: string): Word[] {
	const words: Word[] = [];
	const found = normalize(text).match(pattern) ?? [];
	for (const [at, written] of found.entries()) {
		const lower = written.toLowerCase();
		const before = words.at(-1);
		if (written === "." && before?.kind === "word" && abbreviated.has(before.text) && isNumber(found[at + 1])) {
			before.written += ".";
			// It denies nothing.
			if (before.text === "no") before.text = "number";
			continue;
		}
		// "Lot no. read out": behind a thing, and with the sentence going on.
		if (
			written === "." &&
			before?.text === "no" &&
			/^\p{Ll}/u.test(found[at + 1] ?? "") &&
			/^(?:batch|item|label|lot|order|part|seal|serial|stencil|tag)$/.test(words.at(-2)?.text ?? "")
		) {
			before.written += ".";
			before.text = "number";
			continue;
		}
		const starts = !before || sentenceStarts.has(before.text);
		const kind = kindOf(written, lower, before, starts);
		const text = kind === "word" ? (spelledOut.get(lower) ?? lower) : lower;
		words.push({ text, written, kind });
		// "Check its 4 bar".
		if (kind === "number" && before?.text === "its") before.text = "it's";
	}
	const joined = words.some((word) => multiples.has(word.text)) ? joinNumbers(words) : words;
	return joined.some(({ text }) => fractions.has(text)) ? joinFractions(joined) : joined;
}

/** "Half a millimetre" is a value, "a quarter of an inch" too. */
function joinFractions(words: readonly Word[]): Word[] {
	const joined: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as Word;
		const piece = /^ half (?:an? )| quarter of an? /.exec(
			` ${words
				.slice(at, at + 3)
				.map(({ text }) => text)
				.join(" ")} `,
		)?.[0];
		const length = piece ? countWords(piece) : 0;
		const unit = words[at + length];
		if (length > 0 && unit && namesUnit(unit.written, unit.text)) {
			joined.push(
				{
					text: piece?.trim().replaceAll(" ", "_") ?? "",
					written: writtenAs(words.slice(at, at + length)),
					kind: "number",
				},
				{ ...unit, kind: "unit" },
			);
			at += length;
		} else joined.push(word);
	}
	return joined;
}

/** "two dozen", "3 dozen", "a dozen" and "half a dozen" are one number. */
function joinNumbers(words: readonly Word[]): Word[] {
	const joined: Word[] = [];
	for (const word of words) {
		const before = joined.at(-1);
		if (multiples.has(word.text) && before && (before.kind === "number" || /^(?:a|one)$/.test(before.text))) {
			const isHalf = before.text === "a" && joined.at(-2)?.text === "half";
			const piece = [...joined.splice(isHalf ? -2 : -1), word];
			joined.push({
				text: piece.map(({ text }) => text).join(" "),
				written: piece.map(({ written }) => written).join(" "),
				kind: "number",
			});
		} else joined.push(word);
	}
	return joined;
}

/** Parts of a list of words between the signs (or words) that `separates` names; empty parts are left out. */
export function splitAt(words: readonly Word[], separates: (word: Word, at: number) => boolean): Word[][] {
	const parts: Word[][] = [[]];
	for (const [at, word] of words.entries()) {
		if (separates(word, at)) parts.push([]);
		else parts.at(-1)?.push(word);
	}
	return parts.filter((part) => part.length > 0);
}

/** The words as one line for patterns: each between two spaces, numbers as #12, units as %mm, names as &ipc. */
export function toLine(words: readonly Word[]): string {
	const marks = { word: "", number: "#", unit: "%", name: "&", sign: "" };
	return ` ${words.map(({ text, kind }) => marks[kind] + (text.includes(" ") ? text.replaceAll(" ", "_") : text)).join(" ")} `;
}

/** How many words a piece of such a line has. */
export const countWords = (line: string) => line.split(" ").filter(Boolean).length;

/** Words as they were written, for a message. */
export function writtenAs(words: readonly Word[]): string {
	const line = words.map(({ written }) => written).join(" ");
	return line.replace(/ ([.,;:%)])/g, "$1");
}
