// With which verb does a part of an item begin, and does it act on something?
import { conditions, ordering, subordinate } from "./clause-words.ts";
import type { Part } from "./item-parts.ts";
import {
	complete,
	determiners,
	finishing,
	leading,
	looking,
	nounVerbs,
	particles,
	plainVerbs,
	prepositions,
	states,
} from "./verbs.ts";
import type { Word } from "./words-of.ts";

export interface Verb {
	verb: string;
	rest: Word[];
}

/** The verb that a part begins with, and what follows it. */
export function verbOf({ words }: Part): Verb | undefined {
	let at = 0;
	while (ordering.has(words[at]?.text ?? "") || /(?<!rep|app|supp)ly$/.test(words[at]?.text ?? "")) at++;
	const verb = words[at]?.text ?? "";
	const rest = words.slice(at + 1);
	const isPhrasal = complete.test(`${verb} ${rest[0]?.text ?? ""}`);
	const isListed = [plainVerbs, finishing, looking, leading].some((list) => list.has(verb));
	return isListed ||
		isPhrasal ||
		actsOnThing(words[at], /^(?:up|out|down|away|back)$/.test(rest[0]?.text ?? "") ? rest[1] : rest[0])
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
		/(?:ing|ed|ly|[^s]s)$/.test(word.text) ||
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

/** Is a word that may be a noun used as a verb: "label the jar", "fill in the card", "wait for the tone"? */
export function acts({ verb, rest }: Verb, after: string): boolean {
	if (!nounVerbs.has(verb)) return rest.length > 0 || !finishing.has(verb);
	const [first, second] = rest;
	if (!first) return false;
	if (determiners.has(first.text) || first.kind === "number") return true;
	if (/^(?:for|whether|that|if)$/.test(first.text)) return second !== undefined;
	if (/^(?:on|in)$/.test(first.text) && !/^(?:fill|put|turn|switch|hand|clock|log|sign|plug|check|stick)$/.test(verb))
		return false;
	// "Empty the till and lock up", but "on the shelf, label out".
	if (particles.has(first.text) && !second) return after.includes("and");
	return particles.has(first.text) && second !== undefined && (determiners.has(second.text) || rest.length > 2);
}
