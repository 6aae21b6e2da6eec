// Does an item hold more than one action, or more than one result of different things?
import { subordinate } from "./clause-words.ts";
import { findGerund, findJoined, findOpening, findSecondGerund } from "./item-joined.ts";
import { ensuredPart, itemWords, type Part, partsOf } from "./item-parts.ts";
import { findAfterMoment, findRunOn, findRunOnVerb } from "./item-run-on.ts";
import {
	findBreak,
	findSecondFinite,
	findSecondMove,
	findSecondParticiple,
	findSecondState,
	findStateAfterVerb,
} from "./item-second-state.ts";
import { findSecondVerb } from "./item-second-verb.ts";
import { isStateOfThing } from "./item-state.ts";
import { verbOf } from "./item-verb.ts";
import { isParticiple } from "./state-words.ts";
import { longest, toLine, type Word, wordsOf, writtenAs } from "./words-of.ts";

interface SecondAction {
	/** How the second action or result begins, as it was written. */
	second: string;
}

const carriesOn = /^ (?:is|are|has|have|it|they|he|she|both|the (?:right|wrong|same)) /;

/** The parts that are no clause of when, where or why. */
const actionsOf = (parts: readonly Part[]) =>
	parts.filter(
		({ words: [first, next] }) =>
			!subordinate.has(first?.text ?? "") ||
			first?.text === "both" ||
			(first?.text === "one" && isParticiple(next?.text ?? "")),
	);

/** "Count opened, damaged and returned packs": things of several sorts. */
const isOfSorts = (words: readonly Word[]) =>
	/^ [a-z]+ (?:(?:the|all|each|every) )?[a-z]+ed(?: , [a-z]+ed)*(?: ,)? (?:and|or) [a-z]+ed [a-z]+ (?:\. )?$/.test(
		toLine(words),
	);

/** The second action of an item's text in English; undefined: it is one. */
export function findSecondAction(item: string): SecondAction | undefined {
	const text = item.slice(0, longest);
	const words = itemWords(text);
	if (isOfSorts(words)) return undefined;
	const all = partsOf(words);
	const parts = actionsOf(all);
	const ensured = ensuredPart(text);
	// "The belt has stopped and is locked", "and that it is locked": the same belt.
	const states = ensured
		? actionsOf(partsOf(itemWords(ensured))).filter(({ words }) => !carriesOn.test(toLine(words)))
		: [];
	const second =
		findSecondVerb(parts)?.words ??
		findSecondState(parts)?.words ??
		findSecondState(states)?.words ??
		findSecondMove(parts)?.words ??
		findStateAfterVerb(parts)?.words ??
		findSecondParticiple(parts)?.words ??
		findSecondFinite(parts)?.words ??
		findBreak(parts)?.words ??
		findSecondGerund(parts)?.words ??
		findJoined(words) ??
		findAfterMoment(all) ??
		findRunOnVerb(parts) ??
		findRunOn(words) ??
		findOpening(wordsOf(text)) ??
		(parts[0] && (verbOf(parts[0]) || isStateOfThing(parts[0])) ? findGerund(words) : undefined);
	return second && { second: writtenAs(second.filter(({ kind }) => kind !== "sign").slice(0, 5)) };
}
