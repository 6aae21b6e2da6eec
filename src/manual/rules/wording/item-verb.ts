// With which verb does a part of an item begin, and does it act on something?
import { conditions, ordering, subordinate } from "./clause-words.ts";
import type { Part } from "./item-parts.ts";
import { isParticiple, states } from "./state-words.ts";
import {
	bareVerbs,
	clearVerbs,
	complete,
	determiners,
	finishing,
	notVerbs,
	nounVerbs,
	particles,
	placing,
	prefixes,
	prepositions,
	sureVerbs,
	usualVerbs,
	verbEnd,
} from "./verbs.ts";
import type { Word } from "./words-of.ts";

export interface Verb {
	verb: string;
	rest: Word[];
}

const isListed = (word: string) => sureVerbs.has(word) || nounVerbs.has(word);

/** Is a word, as it is ordered ("unmoor"), a verb by the lists or by its form? */
export function isVerb(word: string): boolean {
	return (
		isListed(word) ||
		(prefixes.test(word) && isListed(word.replace(prefixes, ""))) ||
		(verbEnd.test(word) && !notVerbs.has(word))
	);
}

/** "In the morning" of "in the morning fit them": how many words tell when, before the verb and its object. */
function countMoment(words: readonly Word[]): number {
	if (!prepositions.has(words[0]?.text ?? "") && words[0]?.text !== "after") return 0;
	return [2, 3, 4, 5].find((at) => isVerb(words[at]?.text ?? "") && determiners.has(words[at + 1]?.text ?? "")) ?? 0;
}

/** The verb that a part begins with, and what follows it. */
export function verbOf({ words }: Part): Verb | undefined {
	let at = 0;
	while (
		ordering.has(words[at]?.text ?? "") ||
		(words[at]?.text === "both" && isVerb(words[at + 1]?.text ?? "")) ||
		/(?<!rep|app|supp)ly$/.test(words[at]?.text ?? "")
	)
		at++;
	at += countMoment(words.slice(at));
	const verb = words[at]?.text ?? "";
	const rest = words.slice(at + 1);
	const isPhrasal = complete.test(`${verb} ${rest[0]?.text ?? ""}`);
	return isVerb(verb) ||
		finishing.has(verb) ||
		isPhrasal ||
		actsOnThing(words[at], /^(?:up|out|off|down|away|back)$/.test(rest[0]?.text ?? "") ? rest[1] : rest[0])
		? { verb, rest }
		: undefined;
}

/** "salt the steps": before "the" stands a verb, whichever, unless it is one of the small words. */
function actsOnThing(word: Word | undefined, next: Word | undefined): boolean {
	if (
		word?.kind !== "word" ||
		!next ||
		!/^(?:the|a|an|it|them|your|his|her|its|their|this|these|those)$/.test(next.text)
	)
		return false;
	if (
		/(?:ing|[^e]ed|ly|[^s]s)$/.test(word.text) ||
		/^(?:half|only|even|just|also|than|more|less|most|such|quite|like|per|via|minus|plus|all|but|or|and|if|is|are|be|let)$/.test(
			word.text,
		)
	)
		return false;
	return ![subordinate, prepositions, states, determiners, particles, ordering, conditions].some((list) =>
		list.has(word.text),
	);
}

/** Has a verb something to act on, so that it is not "sign" of "sign and date the voucher"? */
export function hasObject({ verb, rest }: Verb): boolean {
	return rest.some(({ text }) => !particles.has(text)) || complete.test(`${verb} ${rest[0]?.text ?? ""}`);
}

/**
 * Is a word that may be a noun used as a verb: "label the jar", "fill in the card", "wait for the tone"?
 * Parts: how many the item has. Terse: it has no article. Lists: the first verb may go on with things.
 */
export function acts(
	{ verb, rest }: Verb,
	after: string,
	{ parts, terse, lists }: { parts: number; terse: boolean; lists: boolean },
): boolean {
	// "Name and age": a word alone is a thing, unless it is never one: "sort by colour and crush".
	if (rest.length === 0 && (clearVerbs.has(verb) || (sureVerbs.has(verb) && !nounVerbs.has(verb)))) return true;
	if (!nounVerbs.has(verb)) return rest.length > 0 || prefixes.test(verb) || /[;.→]|then/.test(after);
	const [first, second] = rest;
	if (!first) return false;
	const isThing = first.kind === "word" && ![prepositions, states, particles].some((list) => list.has(first.text));
	// "Order new ones".
	if (isThing && rest.length < 4 && /^ones?$/.test(rest.at(-1)?.text ?? "")) return true;
	// "Stick label on".
	if (isThing && rest.length === 2 && placing.has(verb) && particles.has(second?.text ?? "")) return true;
	const isPair = parts === 2 && after === ",";
	if (
		isThing &&
		!isParticiple(first.text) &&
		(/plus|[;.→]/.test(after) ||
			clearVerbs.has(verb) ||
			(terse && (bareVerbs.has(verb) || (usualVerbs.has(verb) && (!lists || isPair)))) ||
			(isPair && !lists))
	)
		return true;
	// "Crack open the valve".
	if (
		states.has(first.text) &&
		!prepositions.has(first.text) &&
		second &&
		/^(?:the|a|an|your|his|her|its)$/.test(second.text)
	)
		return true;
	if (determiners.has(first.text) || first.kind === "number") return true;
	// "Warm to 38 °C".
	if (
		!lists &&
		parts === 2 &&
		/^(?:flush|dry|clean|smooth|flat|square|even)$/.test(first.text) &&
		!isParticiple(second?.text ?? "")
	)
		return true;
	if (first.text === "to" && second?.kind === "number") return true;
	if (first.text === "for" && !/^(?:look|check|test|call|search|screen|watch|ask|feel|scan|probe)$/.test(verb))
		return false;
	if (/^(?:for|whether|that|if)$/.test(first.text)) return second !== undefined;
	if (
		/^(?:on|in)$/.test(first.text) &&
		!/^(?:fill|put|turn|switch|hand|clock|log|sign|plug|check|stick|focus|knock|wait|walk|climb|report|aim|zoom|sit|kneel|lean)$/.test(
			verb,
		)
	)
		return false;
	// "Empty the till and lock up", but "on the shelf, label out".
	if (particles.has(first.text) && !second) return after.includes("and");
	if (/^(?:up|off|out|away)$/.test(first.text) && second?.kind === "word" && !prepositions.has(second.text))
		return terse || rest.length > 2 || after.includes("and");
	return particles.has(first.text) && second !== undefined && (determiners.has(second.text) || rest.length > 2);
}
