// How is a phrase written that speaks of kinds of words, such as "FIRST ~2 RESULT", and where does it stand in a text?
import { kindsOf } from "./primed-words.ts";
import type { Word } from "./words-of.ts";

/** What phrases can call a word: itself, and its kinds in capitals. Words with the same names have the same mark. */
export interface Mark {
	readonly id: number;
	readonly names: readonly string[];
}

/** A text: the mark of each word, START before the first and END behind the last. */
export type Line = readonly Mark[];

const marks = new Map<string, Mark>();

export function markOf(...names: string[]): Mark {
	const key = names.join(" ");
	const mark = marks.get(key) ?? { id: marks.size, names };
	marks.set(key, mark);
	return mark;
}

const start = markOf("START");
const end = markOf("SIGN", "STOP", "END");

/** Words that some phrase names: all are known before the first text is read. Most others are of no kind and have one mark. */
const spoken = new Set<string>();
const markByWord = new Map<Word["kind"], Map<string, Mark>>();
/** No manual has as many words; a text made to have them does not fill the memory. */
const mostKnown = 20_000;

function toMark(word: Word): Mark {
	const { kind, written, text } = word;
	const alike = markByWord.get(kind) ?? new Map<string, Mark>();
	markByWord.set(kind, alike);
	const key = kind === "name" ? written : text;
	const found = alike.get(key);
	if (found) return found;
	const mark = markOf(...(spoken.has(text) ? [text] : []), ...kindsOf(word));
	if (alike.size < mostKnown) alike.set(key, mark);
	return mark;
}

/** Words between a start and an end. */
export const lineOf = (words: Line): Line => [start, ...words, end];

/** What stands before a word of a line. */
export const lineBefore = (line: Line, at: number): Line => [...line.slice(0, at), end];

export const toMarks = (words: readonly Word[]): Line => lineOf(words.map(toMark));

/** Each word of a phrase: any of these names, or none of them; and how often. */
interface Step {
	names: ReadonlySet<string>;
	not: boolean;
	/** By the id of a mark, whether it is such a word. */
	fitting: (boolean | undefined)[];
	least: number;
	most: number;
}

/** Phrases of which the word that tells them apart stands at the same place, and by the id of a mark those that may stand around such a word. */
interface Group {
	/** How many words that may be almost any, such as "!SIGN", stand before that word. */
	offset: number;
	all: readonly Step[][];
	fitting: (readonly Step[][] | undefined)[];
}

/** A word that tells no phrase apart costs one look for each group. */
export interface Phrases {
	/** As they are written, with their texts. */
	examples: Readonly<Record<string, string>>;
	groups: readonly Group[];
}

/** "~3": few words stay within their part of a sentence, more may pass a comma. */
const signs = (most: number) => (most < 4 ? ["SIGN"] : ["STOP", "START", "END"]);

function toStep(text: string): Step {
	if (text.startsWith("~")) {
		const most = Number(text.slice(1));
		return { names: new Set([...signs(most), "START"]), not: true, fitting: [], least: 0, most };
	}
	const not = text.startsWith("!");
	const often = text.at(-1) === "?" || text.at(-1) === "*";
	const names = text.slice(not ? 1 : 0, often ? -1 : undefined).split("|");
	for (const name of names) spoken.add(name);
	return { names: new Set(names), not, fitting: [], least: often ? 0 : 1, most: text.endsWith("*") ? 6 : 1 };
}

/**
 * Each phrase with a text in which it stands; the tests find it there.
 *
 *     the      the word itself          the|his    either word
 *     RESULT   a word of this kind      !RESULT    any word that is none
 *     the?     or nothing               the*       up to six of them
 *     ~3       up to three words
 */
export function phrases(examples: Record<string, string>): Phrases {
	const groups = new Map<number, Step[][]>();
	for (const text of Object.keys(examples)) {
		const steps = text.split(" ").map(toStep);
		const offset = offsetOf(steps);
		groups.set(offset, [...(groups.get(offset) ?? []), steps]);
	}
	return { examples, groups: [...groups].map(([offset, all]) => ({ offset, all, fitting: [] })) };
}

/** The place of the first word that is named, where only single words that are not named stand before it. */
function offsetOf(steps: readonly Step[]): number {
	const at = steps.findIndex(({ not, least, most }) => !not || least !== 1 || most !== 1);
	const step = steps[at];
	return step && !step.not && step.least === 1 ? at : 0;
}

function fits(step: Step, { id, names }: Mark): boolean {
	const known = step.fitting[id];
	if (known !== undefined) return known;
	const fitting = names.some((name) => step.names.has(name)) !== step.not;
	step.fitting[id] = fitting;
	return fitting;
}

const none: readonly Step[][] = [];

/** The phrases of a group that may stand around such a word, looked up once. */
function fittingTo(mark: Mark | undefined, { offset, all, fitting }: Group): readonly Step[][] {
	if (!mark) return none;
	const known = fitting[mark.id];
	if (known) return known;
	const found = all.filter((steps) => fits(steps[offset] as Step, mark));
	fitting[mark.id] = found;
	return found;
}

/** Where the steps from this one on end, -1 for nowhere. A step is tried at few places, so a text costs what it is long. */
function endOf(steps: readonly Step[], line: Line, at: number, index = 0): number {
	const step = steps[index];
	if (!step) return at;
	for (let place = at; ; place++) {
		if (place - at >= step.least) {
			const to = endOf(steps, line, place, index + 1);
			if (to >= 0) return to;
		}
		const word = line[place];
		if (place - at === step.most || !word || !fits(step, word)) return -1;
	}
}

export interface Match {
	from: number;
	/** The place behind its last word. */
	to: number;
}

/** The first place in a line where one of the phrases stands. */
export function findPhrase(known: Phrases, line: Line): Match | undefined {
	for (let from = 0; from < line.length; from++) {
		for (const group of known.groups) {
			for (const steps of fittingTo(line[from + group.offset], group)) {
				const to = endOf(steps, line, from);
				if (to >= 0) return { from, to };
			}
		}
	}
	return undefined;
}

export const has = (known: Phrases, line: Line) => findPhrase(known, line) !== undefined;
