// Does an item hold more than one action, or more than one result of different things?
import { conditions, ordering, subordinate } from "./clause-words.ts";
import {
	determiners,
	finishing,
	leading,
	looking,
	moving,
	nounVerbs,
	particles,
	plainVerbs,
	prepositions,
	states,
} from "./verbs.ts";
import { splitAt, type Word, wordsOf, writtenAs } from "./words-of.ts";

export interface SecondAction {
	/** How the second action or result begins, as it was written. */
	second: string;
}

interface Part {
	words: Word[];
	/** It stands after an order word: "then", or a new sentence. */
	ordered: boolean;
	sentence: number;
}

/** Parts between signs, "and", "then" and their like. */
function partsOf(words: readonly Word[]): Part[] {
	const parts: Part[] = [];
	let part: Part = { words: [], ordered: false, sentence: 0 };
	const next = (sentence: number) => {
		if (part.words.length > 0) parts.push(part);
		part = { words: [], ordered: false, sentence };
	};
	let inBrackets = 0;
	for (const [at, word] of words.entries()) {
		if (word.text === "(") inBrackets++;
		if (inBrackets > 0) {
			if (word.text === ")") inBrackets--;
			continue;
		}
		if (/^[.!?:]$/.test(word.text)) next(part.sentence + (word.text === ":" ? 0 : 1));
		else if (/^[,;&+-]$/.test(word.text) || word.text === "and" || word.text === "plus" || word.text === "or")
			next(part.sentence);
		else if (word.text === "then" || word.text === "afterwards") {
			next(part.sentence);
			part.ordered = true;
		} else if (word.text === "before" && /ing$/.test(words[at + 1]?.text ?? "")) part.words.push(word);
		else part.words.push(word);
	}
	next(0);
	return parts;
}

/** The verb that a part begins with, and what follows it. */
function verbOf({ words }: Part): { verb: string; rest: Word[] } | undefined {
	let at = 0;
	while (ordering.has(words[at]?.text ?? "") || /ly$/.test(words[at]?.text ?? "")) at++;
	const verb = words[at]?.text ?? "";
	const rest = words.slice(at + 1);
	const isListed = [plainVerbs, finishing, looking, leading].some((list) => list.has(verb));
	return isListed || actsOnThing(words[at], rest[0]) ? { verb, rest } : undefined;
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
function hasObject(rest: readonly Word[]): boolean {
	return rest.some(({ text }) => !particles.has(text));
}

/** Is a word that may be a noun used as a verb: "label the jar", "fill in the card", "wait for the tone"? */
function acts(verb: string, rest: readonly Word[]): boolean {
	if (!nounVerbs.has(verb)) return rest.length > 0;
	const [first, second] = rest;
	if (!first) return false;
	if (determiners.has(first.text) || first.kind === "number") return true;
	if (/^(?:on|in)$/.test(first.text) && !/^(?:fill|put|turn|switch|hand|clock|log|sign|plug|check|stick)$/.test(verb))
		return false;
	return particles.has(first.text) && second !== undefined && (determiners.has(second.text) || rest.length > 2);
}

function isManner(first: string, second: { verb: string; rest: Word[] }, ordered: boolean): boolean {
	if (finishing.has(second.verb)) return !ordered || second.verb !== "say";
	if (
		/^(?:go|walk|move|continue|work)$/.test(second.verb) &&
		second.rest.length < 3 &&
		!determiners.has(second.rest[0]?.text ?? "")
	)
		return true;
	if (ordered || !leading.has(first)) return false;
	const isAboutSame =
		moving.has(second.verb) &&
		(/^(?:it|them)$/.test(second.rest[0]?.text ?? "") || /^(?:it|them)$/.test(second.rest[1]?.text ?? ""));
	return looking.has(second.verb) || isAboutSame || /^(?:go|walk|step|stand|come|sit|climb|kneel|lean)$/.test(first);
}

function findSecondVerb(parts: readonly Part[]): Part | undefined {
	let first: { verb: string; sentence: number } | undefined;
	for (const part of parts) {
		const found = verbOf(part);
		if (!found) continue;
		const isNewSentence = first !== undefined && part.sentence !== first.sentence;
		if (first && (acts(found.verb, found.rest) || isNewSentence || part.ordered)) {
			if (isNewSentence || !isManner(first.verb, found, part.ordered)) return part;
		}
		// A verb alone shares the object of the next one.
		if (hasObject(found.rest) || part.sentence > 0) first ??= { verb: found.verb, sentence: part.sentence };
	}
	return undefined;
}

/** "trays greased", "oven at 180 °C": a thing, and how or where it is. */
function isStateOfThing({ words }: Part): boolean {
	const [first] = words;
	if (
		!first ||
		words.length < 2 ||
		subordinate.has(first.text) ||
		prepositions.has(first.text) ||
		states.has(first.text)
	)
		return false;
	if (first.kind === "number" && words.length === 2) return false;
	// "name facing out" tells the manner of the thing before it.
	if (/ing$/.test(words[1]?.text ?? "")) return false;
	if (/(?:ed|ing)$/.test(first.text) && !determiners.has(words[1]?.text ?? "")) return false;
	return words.some(({ text }, at) => {
		if (at === 0) return false;
		if (prepositions.has(text) && at < words.length - 1) return true;
		return states.has(text) || /[a-z]{2}(?:[^e]ed|en)$/.test(text);
	});
}

/** "Glue applied", "phone on silent": the verb is a noun here. */
function isNounFirst({ words: [first, second] }: Part): boolean {
	if (!first || !second || !nounVerbs.has(first.text) || looking.has(first.text)) return false;
	return /[a-z]{2}ed$/.test(second.text) || prepositions.has(second.text);
}

function findSecondState(parts: readonly Part[]): Part | undefined {
	const [first] = parts;
	if (!first || (verbOf(first) && !isNounFirst(first))) return undefined;
	const found = parts.filter(isStateOfThing);
	return found[0] === first ? found[1] : undefined;
}

const joined =
	/^(?:followed by|as well as \w+ing|not forgetting to|without forgetting to|not forgetting|don't forget to|do not forget to|remember to|remembering to|in addition to \w+ing|together with \w+ing|along with \w+ing|combined with \w+ing|upon which you)$/;

/** "followed by a message", "not forgetting to take the packaging away". */
function findJoined(words: readonly Word[]): Word[] | undefined {
	for (const at of words.keys()) {
		for (const length of [2, 3, 4]) {
			const text = words
				.slice(at, at + length)
				.map(({ text }) => text)
				.join(" ");
			if (at > 0 && joined.test(text)) return words.slice(at);
		}
	}
	return undefined;
}

/** Text without the clause that tells when: "Once the goods are inside, unpack the table". */
function withoutCondition(words: readonly Word[]): Word[] {
	const sentences = splitAt(words, ({ text }) => /^[.!?]$/.test(text));
	const end: Word = { text: ".", written: ".", kind: "sign" };
	return sentences.flatMap((sentence) => {
		const comma = sentence.findIndex(({ text }) => text === ",");
		const left = conditions.has(sentence[0]?.text ?? "") && comma > 0 ? sentence.slice(comma + 1) : sentence;
		return [...left, end];
	});
}

/** The second action of an item's text in English; undefined: it is one. */
export function findSecondAction(text: string): SecondAction | undefined {
	const words = withoutCondition(wordsOf(text));
	const parts = partsOf(words).filter(({ words: [first] }) => !subordinate.has(first?.text ?? ""));
	const second = findSecondVerb(parts)?.words ?? findSecondState(parts)?.words ?? findJoined(words);
	return second && { second: writtenAs(second.filter(({ kind }) => kind !== "sign").slice(0, 5)) };
}
