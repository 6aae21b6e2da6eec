// Does a reaction do nothing about what failed: does it let it go on, or say nothing that anybody could do?
import { isHushed } from "./hushed-failure.ts";
import {
	besides,
	hurries,
	idlePhrases,
	letting,
	records,
	type Setting,
	saysBelow,
	saysNothing,
	sending,
} from "./letting-phrases.ts";
import { isPerson } from "./person-words.ts";
import { splitAt, toLine, type Word, wordsOf, writtenAs } from "./words-of.ts";

/** go: the goods go on. nothing: nobody can tell what is done. */
export interface LettingPass {
	kind: "go" | "nothing";
	words: string;
}

/** A part of a sentence, such as "ship it anyway". */
interface Part {
	words: readonly Word[];
	line: string;
}

const opening = new Set("please just simply then so still only".split(" "));

const partsOf = (text: string): Part[] =>
	splitAt(wordsOf(text), ({ text: word }) => /^(?:[.,;!?]|and|then|but)$/.test(word))
		.map((words) => words.slice(words.findIndex(({ text: word }) => !opening.has(word))))
		.map((words) => ({ words, line: toLine(words) }));

const tells = /^ (?:tell|inform|notify) (?:(?:the|your|our) )?(?:\S+ ){1,2}$/;
/** Whoever is promised something decides whether it may go on. */
const bought = / (?:customers?|buyers?|guests?|clients?|patients?|recipients?|orderers?) /;
/** Whoever is told then can hold nothing back. */
const later = / (?:afterwards|later|tomorrow) $/;

const tellsLater = ({ words, line }: Part) =>
	later.test(line) && tellsPerson({ words: words.slice(0, -1), line: line.replace(later, " ") });

function tellsPerson(part: Part): boolean {
	const { words, line } = part;
	if (tellsLater(part)) return true;
	return tells.test(line) && !bought.test(line) && isPerson(words.at(-1)?.text ?? "");
}

/** Most texts begin with something else, and need not be read any further. */
const beginsIdly = (first: Part) => idlePhrases.some((phrase) => phrase.test(first.line)) || tellsPerson(first);

/** Where it is written: what becomes of the goods, and where the work goes on. */
type Beside = Partial<Pick<Setting, "disposition" | "goto">>;

function settingOf(parts: readonly Part[], { disposition, goto }: Beside): Setting {
	return {
		disposition,
		goto,
		isSettled: disposition === "return" || disposition === "scrap" || disposition === "inform-customer",
		isKeptApart: disposition === "segregate" || disposition === "suspend",
		isTooLate: parts.some((part) => hurries.test(part.line) || tellsLater(part)),
		isRecorded: parts.filter(({ line }) => !records.test(line)).length === 1,
	};
}

/**
 * What is certain of the whole text: each part of it lets the goods go on, or notes what was found besides. undefined:
 * something is done, or may be.
 */
export function findLettingPass(text: string, beside: Beside = {}): LettingPass | undefined {
	const whole = text.replace(/\s+/g, " ").trim();
	// By a concession somebody has decided that they go on.
	const isConceded = beside.disposition === "concession";
	if (!isConceded && isHushed(text)) return { kind: "go", words: whole };
	const [first] = partsOf(/^[^.,;!?]*/.exec(text)?.[0] ?? "");
	if (first && !beginsIdly(first)) return undefined;
	const parts = partsOf(text);
	const only = parts.length === 1 ? parts[0]?.line : undefined;
	if (only && (saysNothing.test(only) || (!beside.goto && saysBelow.test(only))))
		return { kind: "nothing", words: whole };
	if (isConceded) return undefined;
	const setting = settingOf(parts, beside);
	const isAmong = (phrases: typeof letting) => {
		const here = phrases.filter(([lets]) => lets(setting));
		return ({ line }: Part) => here.some(([, phrase]) => phrase.test(line));
	};
	const isLetting = isAmong(letting);
	// Whoever is told may act, unless the goods have left.
	const isSent = parts.some(isAmong(sending));
	const isIdle = (part: Part) =>
		isLetting(part) || besides.some((phrase) => phrase.test(part.line)) || (isSent && tellsPerson(part));
	const found = parts.find(isLetting);
	if (!found || !parts.every(isIdle)) return undefined;
	return { kind: "go", words: only ? whole : writtenAs(found.words) };
}
