// Of which kinds is a word, for the question of whether a second person is told too much?
import { isPerson } from "./person-words.ts";
import { persons } from "./primed-first-words.ts";
import { beside } from "./primed-number-words.ts";
import { isParticiple } from "./state-words.ts";
import { wordList } from "./word-list.ts";
import type { Word } from "./words-of.ts";

const kinds = { ...persons, ...beside };

/** Their words are meant with an s too. */
const hasPlural = new Set([
	"AGREES",
	"CONFIRMS",
	"NAMES",
	"PAPER",
	"PART",
	"REPEATS",
	"RESULT",
	"SCREEN",
	"SECONDS",
	"WRITES",
]);

const byWord = new Map<string, string[]>();
for (const [kind, words] of Object.entries(kinds)) {
	for (const word of words) {
		const known = byWord.get(word);
		if (known) known.push(kind);
		else byWord.set(word, [kind]);
	}
}

/** Whose things hold no first result: "the patient's", "today's". */
const ownsNothing =
	/^(?:it|that|there|what|here|let|each|patient|customer|guest|client|owner|product|today|machine|gauge|scale|meter|row|room|box|bag|tank|day|week|month|year|manufacturer)'s$/;

/** What is said of a result, and looks like the name of several things: "the first count stands on the board". */
const saidOfResult = wordList(
	"agrees appears applies as begins belongs comes counts decides differs ends equals fails falls follows gets goes hangs happens has holds its keeps leaves lies matches means",
	"needs passes remains rests serves sets shows sits stands starts stays takes tallies this thus was wins",
);
/** Several of what is counted, and no paper that holds a result. */
const areThings = (word: string, kinds: readonly string[]) =>
	/[a-z]{2}[^su]s$/.test(word) &&
	!saidOfResult.has(word) &&
	!kinds.some((kind) => /^(?:BE|HAVE|PAPER|RESULT|SAYS|SCREEN|TELLS|WAS)$/.test(kind));

/** Kinds of a word by what it is and how it ends. */
function lookUp(word: string): string[] {
	const found = [...(byWord.get(word) ?? [])];
	const singular = word.replace(/ies$/, "y").replace(/s$/, "");
	if (singular !== word) found.push(...(byWord.get(singular) ?? []).filter((kind) => hasPlural.has(kind)));
	for (const kind of word.startsWith("re") ? ["COUNTS", "CONFIRMS"] : []) {
		if (persons[kind]?.has(word.replace(/^re-?/, ""))) found.push(kind);
	}
	if (isParticiple(word)) found.push("DONE");
	if (isPerson(word)) found.push("PERSON");
	if (areThings(word, found)) found.push("THINGS");
	if (word.endsWith("n't")) found.push("HIDES");
	if (/^(?:his|hers?)$/.test(word) || (word.endsWith("'s") && !ownsNothing.test(word))) found.push("THEIRS");
	return found;
}

const signs: Record<string, string[]> = { ",": ["SIGN", "BOUNDARY"], ":": ["SIGN", "STOP"], "(": ["BRACKET"] };
for (const sign of [".", ";", "(", ")", "!", "?"]) signs[sign] = [...(signs[sign] ?? []), "SIGN", "STOP", "BOUNDARY"];
signs["?"]?.push("ASKED");

const duration = /^(?:s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?)$/;
/** A first name: a word with a capital within a sentence that is no code. */
const givenName = /^\p{Lu}\p{Ll}{2,}$/u;
/** Nothing, a time of day or a range: no result. */
const noResult = /^(?:0|zero|0[.,]0+|\d+:\d\d|\d+-\d+)$/;

/** Every kind of a word. */
export function kindsOf({ text, written, kind }: Word): readonly string[] {
	if (kind === "number") return noResult.test(text) ? [] : ["NUMBER"];
	if (kind === "unit") return duration.test(text) ? ["UNIT", "SECONDS"] : ["UNIT"];
	if (kind === "sign" && Object.hasOwn(signs, text)) return signs[text] ?? [];
	return kind === "name" && givenName.test(written) ? [...lookUp(text), "PERSON"] : lookUp(text);
}
