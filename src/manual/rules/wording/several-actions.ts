// Does an item hold more than one action, or more than one result of different things?
import { subordinate } from "./clause-words.ts";
import { itemWords, type Part, partsOf } from "./item-parts.ts";
import { isDoneTo, isNounFirst, isPair, isStateOfThing } from "./item-state.ts";
import { acts, hasObject, isVerb, type Verb, verbOf } from "./item-verb.ts";
import { changingHands, covers, isParticiple } from "./state-words.ts";
import {
	determiners,
	finishing,
	leading,
	listing,
	looking,
	mannerGerunds,
	moving,
	particles,
	prepositions,
	stageGerunds,
} from "./verbs.ts";
import { toLine, type Word, writtenAs } from "./words-of.ts";

export interface SecondAction {
	/** How the second action or result begins, as it was written. */
	second: string;
}

/** They bring a person to where the action is. */
const motion = /^(?:go|walk|step|stand|come|sit|climb|kneel|lean)$/;

function isManner(first: string, second: Verb, ordered: boolean): boolean {
	if (finishing.has(second.verb) && second.rest[0]?.text !== "go") return !ordered || second.verb !== "say";
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
	return (
		(looking.has(second.verb) &&
			!(second.verb === "read" && second.rest[0]?.text === "out") &&
			!/^(?:count|check|compare|inspect|tell|name|find)$/.test(second.verb)) ||
		isAboutSame ||
		motion.test(first)
	);
}

function findSecondVerb(parts: readonly Part[]): Part | undefined {
	let first: { verb: string; sentence: number } | undefined;
	const terse = parts.every(({ words }) => words.every(({ text }) => !determiners.has(text)));
	const item = { parts: parts.length, terse };
	let alone = 0;
	for (const part of parts) {
		const found = verbOf(part);
		if (!found) continue;
		// "Save, close and send the file": three are no longer one stroke.
		if (part.words.length === 1 && part.sentence === 0) alone++;
		if (alone > 1 && !first && hasObject(found) && acts(found, part.after, { ...item, terse: false, lists: false }))
			return part;
		const isNewSentence = first !== undefined && part.sentence !== first.sentence;
		if (
			first &&
			(acts(found, part.after, { ...item, lists: listing.has(first.verb) }) || isNewSentence || part.ordered)
		) {
			if (isNewSentence || !isManner(first.verb, found, part.ordered)) return part;
			if (motion.test(first.verb)) first = { verb: found.verb, sentence: part.sentence };
		}
		// A verb alone shares the object of the next one.
		if (hasObject(found) || part.sentence > 0) first ??= { verb: found.verb, sentence: part.sentence };
	}
	return undefined;
}

function findSecondState(parts: readonly Part[]): Part | undefined {
	// "Dual control: vault counted, difference booked": the heading is none of them.
	const isHeaded = /^:/.test(parts[1]?.after ?? "") && parts.length > 2 && !(parts[0] && isStateOfThing(parts[0]));
	const first = parts[isHeaded ? 1 : 0];
	if (!first || (verbOf(first) && !isNounFirst(first) && !isPair(first))) return undefined;
	const found = parts.filter(isStateOfThing);
	if (found[0] !== first) return undefined;
	// "Bait in the yellow drum, lid on": its own lid.
	const isPut =
		first.words.some(({ text }) => text === "in") && !first.words.some((_, at) => isDoneTo(first.words, at));
	return found
		.slice(1)
		.find(({ words, after }) => !(isPut && after === "," && words.length === 2 && covers.has(words[0]?.text ?? "")));
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
				(isStateOfThing(part) &&
					part.words.some(({ text }, at) => /^(?:into|onto)$/.test(text) || isDoneTo(part.words, at)))),
	);
}

/** "Cleared and released by a second person", "taken and sent to the laboratory": another person, or another place. */
function findSecondParticiple(parts: readonly Part[]): Part | undefined {
	const [first, ...others] = parts;
	if (!first || first.words.length < 2 || (verbOf(first) && !isNounFirst(first))) return undefined;
	// "Tried in and cemented".
	const isPhrasal = particles.has(first.words.at(-1)?.text ?? "") && isParticiple(first.words.at(-2)?.text ?? "");
	if (!isPhrasal && !isParticiple(first.words.at(-1)?.text ?? "")) return undefined;
	const later = others.filter(({ words: [word] }) => isParticiple(word?.text ?? ""));
	const then = later.find(({ ordered }) => ordered);
	if (then) return then;
	if (isPhrasal && later[0] && first.words.length > 2) return later[0];
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
	const isOwnVerb = (verb: Word | undefined, next: Word | undefined) => {
		const stem = (verb?.text ?? "").replace(/ies$/, "y").replace(/(?<=ss|sh|ch|x)es$|s$/, "");
		return (verb?.text === "has" || (stem !== verb?.text && isVerb(stem))) && determiners.has(next?.text ?? "");
	};
	// "Client signs the form, artist copies the ID": each has somebody who does it.
	const hasDoer = ({ words }: Part) =>
		[1, 2].some((at) => isOwnVerb(words[at], words[at + 1])) ||
		(words.length > 2 &&
			words.slice(1, 6).some(({ text }, at) => /^(?:is|are|has|have)$/.test(text) && words[at + 2] !== undefined));
	return (
		others.find(({ words: [verb, next] }) => isOwnVerb(verb, next)) ??
		(hasDoer(first) ? others.find(hasDoer) : undefined)
	);
}

const joined = new RegExp(
	` (?:${[
		"followed by",
		"(?:as well as|in addition to|together with|along with|combined with|and also|not without|plus) \\w+ing",
		"plus (?:a|an|the|one) (?:\\S+ ){0,2}?(?:test|check|trial|count|inspection|measurement|rinse|wash|clean|search|call)",
		"(?:not|without) forgetting",
		"(?:don't forget|do not forget|remember|remembering|making sure) to",
		"upon which you",
		"having \\w+(?:ed|en|ne|pt|nt|ut|id|ld)",
		// A later action in a participle: "drilling both holes after that", "with a voucher to be issued".
		", \\w+ing (?:\\S+ ){1,6}?(?:after that|after it|afterwards|later|next|at the end|before that|subsequently|thereafter|straight after|right after|once done|when done|finally)",
		"with (?:\\S+ ){1,6}?\\w+(?:ed|en|nt|ne|id|ung|ut) (?:as well|too|also)",
		"while (?:the |a |an |your |its )?(?:\\S+ ){1,3}?(?:is|are) being \\w+",
		"with (?:a|an|the|its) (?:\\S+ ){1,3}?(?:sent|handed|mailed|posted|emailed|forwarded|given|shipped|passed|issued) (?:to|on|out|over|in)",
		", to be \\w+(?:ed|en|nt|de|ne|id|ld)",
		// Somebody else's action at the same time, unless it is waited for.
		"(?<!^ (?:wait|watch|listen|hold|stand|keep|stay|pause|look) .{0,80})while (?:your|the|a|one|another) (?:partner|colleague|helper|mate|assistant|other|second person) \\w+s",
		// What is left behind is another thing, put there.
		", leaving (?:a|an|the|one|your) (?:\\S+ ){1,4}?(?:in its place|in their place|behind|instead)",
		"with (?:\\S+ ){1,6}?to be (?:\\S+ly )?\\w+(?:ed|en|nt|de|ne|id|ld)",
	].join("|")}) `,
);

/** "followed by a message", "not forgetting to take the packaging away". */
function findJoined(words: readonly Word[]): Word[] | undefined {
	const line = toLine(words);
	const at = joined.exec(line)?.index;
	return at === undefined ? undefined : words.slice(line.slice(0, at).split(" ").filter(Boolean).length);
}

/** "Fill in the log before sending it over", "calibrate the meter, ordering new buffer": an action that is named by what it is. */
function findGerund(words: readonly Word[]): Word[] | undefined {
	const at = words.findIndex(({ text, kind }, index) => {
		const next = words[index + 1];
		if (index < 3 || kind !== "word" || !/[a-z]{2}ing$/.test(text) || !next || next.kind === "sign") return false;
		if (subordinate.has(next.text) || prepositions.has(next.text) || /^(?:and|or|is|are)$/.test(next.text))
			return false;
		const before = words[index - 1]?.text ?? "";
		return before === ","
			? !mannerGerunds.has(text) && !isParticiple(next.text)
			: /^(?:before|after)$/.test(before)
				? !stageGerunds.has(text)
				: before === "while" && !mannerGerunds.has(text) && !stageGerunds.has(text);
	});
	return at < 0 ? undefined : words.slice(at);
}

/** The second action of an item's text in English; undefined: it is one. */
export function findSecondAction(text: string): SecondAction | undefined {
	const words = itemWords(text);
	const parts = partsOf(words).filter(
		({ words: [first, next] }) =>
			!subordinate.has(first?.text ?? "") || (first?.text === "one" && isParticiple(next?.text ?? "")),
	);
	const second =
		findSecondVerb(parts)?.words ??
		findSecondState(parts)?.words ??
		findStateAfterVerb(parts)?.words ??
		findSecondParticiple(parts)?.words ??
		findSecondFinite(parts)?.words ??
		findJoined(words) ??
		(parts[0] && (verbOf(parts[0]) || isStateOfThing(parts[0])) ? findGerund(words) : undefined);
	return second && { second: writtenAs(second.filter(({ kind }) => kind !== "sign").slice(0, 5)) };
}
