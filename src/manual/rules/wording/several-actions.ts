// Does an item hold more than one action, or more than one result of different things?
import { conditions, ordering, subordinate } from "./clause-words.ts";
import { itemWords, type Part, partsOf } from "./item-parts.ts";
import {
	changingHands,
	determiners,
	finishing,
	leading,
	looking,
	moving,
	nounVerbs,
	participles,
	particles,
	plainVerbs,
	prepositions,
	states,
} from "./verbs.ts";
import { toLine, type Word, writtenAs } from "./words-of.ts";

export interface SecondAction {
	/** How the second action or result begins, as it was written. */
	second: string;
}

interface Verb {
	verb: string;
	rest: Word[];
}

/** The verb that a part begins with, and what follows it. */
function verbOf({ words }: Part): Verb | undefined {
	let at = 0;
	while (ordering.has(words[at]?.text ?? "") || /(?<!rep|app|supp)ly$/.test(words[at]?.text ?? "")) at++;
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
function acts({ verb, rest }: Verb, after: string): boolean {
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

function isManner(first: string, second: Verb, ordered: boolean): boolean {
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
	let alone = 0;
	for (const part of parts) {
		const found = verbOf(part);
		if (!found) continue;
		// "Save, close and send the file": three are no longer one stroke.
		if (part.words.length === 1 && part.sentence === 0) alone++;
		if (alone > 1 && !first && hasObject(found.rest) && acts(found, part.after)) return part;
		const isNewSentence = first !== undefined && part.sentence !== first.sentence;
		if (first && (acts(found, part.after) || isNewSentence || part.ordered)) {
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
	const second = words[1]?.text ?? "";
	if (
		/[a-z]{3}(?:ed|ing)$/.test(first.text) &&
		!determiners.has(second) &&
		!states.has(second) &&
		!isParticiple(second)
	)
		return false;
	return words.some(({ text }, at) => {
		if (at === 0) return false;
		if (prepositions.has(text) && at < words.length - 1) return true;
		return states.has(text) || isParticiple(text);
	});
}

const isParticiple = (word: string) => participles.has(word) || /[a-z]{2}(?:[^e]ed|en)$/.test(word);

/** "Glue applied", "phone on silent": the verb is a noun here. */
function isNounFirst({ words: [first, second] }: Part): boolean {
	if (!first || !second || !nounVerbs.has(first.text)) return false;
	return isParticiple(second.text) || (!looking.has(first.text) && prepositions.has(second.text));
}

function findSecondState(parts: readonly Part[]): Part | undefined {
	const [first] = parts;
	if (!first || (verbOf(first) && !isNounFirst(first))) return undefined;
	const found = parts.filter(isStateOfThing);
	return found[0] === first ? found[1] : undefined;
}

/** "Update the firmware; serial number into the database", "wipe the counter; then the shelves". */
function findStateAfterVerb(parts: readonly Part[]): Part | undefined {
	const [first] = parts;
	if (!first || !verbOf(first)) return undefined;
	return parts.find(
		(part) =>
			part !== first &&
			/[;.!→]/.test(part.after) &&
			(part.ordered ||
				(isStateOfThing(part) && part.words.some(({ text }) => /^(?:into|onto)$/.test(text) || isParticiple(text)))),
	);
}

/** "Cleared and released by a second person", "taken and sent to the laboratory": another person, or another place. */
function findSecondParticiple(parts: readonly Part[]): Part | undefined {
	const [first, ...others] = parts;
	if (!first || first.words.length < 2 || (verbOf(first) && !isNounFirst(first))) return undefined;
	if (!isParticiple(first.words.at(-1)?.text ?? "")) return undefined;
	const later = others.filter(({ words: [word] }) => isParticiple(word?.text ?? ""));
	return later.length > 1
		? later[0]
		: later.find(
				({ words: [word, ...rest] }) =>
					changingHands.has(word?.text ?? "") ||
					/ by (?:the |a |an |another |somebody |someone |one |your |his |her )/.test(toLine(rest)),
			);
}

/** "The driver signs and gets a copy". */
function findSecondFinite(parts: readonly Part[]): Part | undefined {
	const [first, ...others] = parts;
	if (!first || first.words.length < 2 || (verbOf(first) && !determiners.has(first.words[0]?.text ?? "")))
		return undefined;
	return others.find(({ words: [verb, next] }) => {
		const stem = (verb?.text ?? "").replace(/(?<=ss|sh|ch|x)es$|s$/, "");
		return (verb?.text === "has" || (stem !== verb?.text && plainVerbs.has(stem))) && determiners.has(next?.text ?? "");
	});
}

const joined = new RegExp(
	` (?:${[
		"followed by",
		"(?:as well as|in addition to|together with|along with|combined with|and also|not without|plus) \\w+ing",
		"(?:not|without) forgetting",
		"(?:don't forget|do not forget|remember|remembering|making sure) to",
		"upon which you",
		"having \\w+(?:ed|en|ne)",
		// A later action in a participle: "drilling both holes after that", "with a voucher to be issued".
		", \\w+ing (?:\\S+ ){1,6}?(?:after that|after it|afterwards|later|next|at the end|before that|subsequently|thereafter|straight after|right after|once done|when done|finally)",
		", (?:noting|recording|informing|telling|sending|handing|discarding|replacing|removing|returning|closing|locking|logging|throwing|disposing|labelling|calling|wiping|emptying|refilling|leaving|adding) (?:the|a|an|it|them|your|their)",
		"with (?:\\S+ ){1,6}?to be (?:\\S+ly )?\\w+(?:ed|en|nt|de|ne|id|ld)",
	].join("|")}) `,
);

/** "followed by a message", "not forgetting to take the packaging away". */
function findJoined(words: readonly Word[]): Word[] | undefined {
	const line = toLine(words);
	const at = joined.exec(line)?.index;
	return at === undefined ? undefined : words.slice(line.slice(0, at).split(" ").filter(Boolean).length);
}

/** The second action of an item's text in English; undefined: it is one. */
export function findSecondAction(text: string): SecondAction | undefined {
	const words = itemWords(text);
	const parts = partsOf(words).filter(({ words: [first] }) => !subordinate.has(first?.text ?? ""));
	const second =
		findSecondVerb(parts)?.words ??
		findSecondState(parts)?.words ??
		findStateAfterVerb(parts)?.words ??
		findSecondParticiple(parts)?.words ??
		findSecondFinite(parts)?.words ??
		findJoined(words);
	return second && { second: writtenAs(second.filter(({ kind }) => kind !== "sign").slice(0, 5)) };
}
