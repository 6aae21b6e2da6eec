// Does a second part of an item begin with a verb that orders something else?
import type { Part } from "./item-parts.ts";
import { acts, hasObject, isVerb, type Verb, verbOf } from "./item-verb.ts";
import { determiners, finishing, leading, listing, looking, moving, nounVerbs, particles } from "./verbs.ts";
import { wordList } from "./word-list.ts";

/** They bring a person to where the action is. */
const motion = /^(?:go|walk|step|stand|come|sit|climb|kneel|lean)$/;

/** They take a thing somewhere. */
const carrying = wordList("wheel roll push slide drive bring");
/** It goes on its way. */
const onItsWay = wordList("in out on off through over under into onto up down against along across inside");
/** They bring something out that is to be seen, felt or heard. */
const showing = wordList(
	"print display unfold unroll fan spread bend flex stretch twist rotate spin swing shake part pinch squeeze rub tap",
);
const sensing = wordList("look feel listen smell hear");

/** "Wheel the cage to the gate and push it through", "print the day list and look for open lines": the first is only the means. */
function isMeans({ verb: first, rest: before }: Verb, { verb, rest: [object, where] }: Verb): boolean {
	// "Let the foam settle, read the lower edge".
	if (
		first === "wait" ||
		(first === "let" && before.some(({ text }) => /^(?:settle|rest|stand|stop|cool|dry)$/.test(text)))
	)
		return /^(?:read|look)$/.test(verb) && !particles.has(object?.text ?? "");
	if (carrying.has(first))
		return (
			/^(?:push|pull|roll|slide|drive|wheel)$/.test(verb) &&
			/^(?:it|them)$/.test(object?.text ?? "") &&
			onItsWay.has(where?.text ?? "")
		);
	if (!showing.has(first)) return false;
	return sensing.has(verb) ? /^(?:for|at|to|)$/.test(object?.text ?? "") : verb === "search" && object?.text === "it";
}

function isManner(before: Verb, second: Verb, ordered: boolean): boolean {
	if (!ordered && isMeans(before, second)) return true;
	const first = before.verb;
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

/** "Loosen, adjust, retighten", "sweep, then mop": verbs and nothing else; in a list one of them at least is no thing too. */
function isBareSequence(parts: readonly Part[]): boolean {
	const verbs = parts.map(({ words: [first, more] }) => (more ? "" : (first?.text ?? "")));
	if (!verbs.every(isVerb)) return false;
	if (verbs.length > 2) return verbs.some((verb) => !nounVerbs.has(verb) || verb === "sign");
	const second = verbs[1] ?? "";
	return parts[1]?.ordered === true && !finishing.has(second) && !moving.has(second);
}

/** "Chisel → file → sandpaper": arrows put one after the other; a path through menus is one action. */
const isArrowed = (parts: readonly Part[]) =>
	parts.length > 2 &&
	parts.slice(1).every(({ after }) => after === "→") &&
	!/^(?:click|open|select|choose|press|go|menu|settings)$/.test(parts[0]?.words[0]?.text ?? "");

/** "Find the stud, drill, plug, screw": a list of things has another verb in front. */
function endsBare([opening, ...others]: readonly Part[]): boolean {
	const first = opening && verbOf(opening);
	return (
		first !== undefined &&
		!listing.has(first.verb) &&
		determiners.has(first.rest[0]?.text ?? "") &&
		others.length > 1 &&
		others.every(({ words, after }) => words.length === 1 && isVerb(words[0]?.text ?? "") && after === ",")
	);
}

export function findSecondVerb(parts: readonly Part[]): Part | undefined {
	let first: (Verb & { sentence: number }) | undefined;
	const terse = parts.every(({ words }) => words.every(({ text, kind }) => kind === "name" || !determiners.has(text)));
	const item = { parts: parts.length, terse };
	if (isBareSequence(parts) || isArrowed(parts) || endsBare(parts)) return parts[1];
	let alone = 0;
	// "Lay on the crown, tap it, look for rocking": what follows is the manner of the first once, and not twice.
	let followed = 0;
	// "Dip the strip, wait 15 seconds, read it": nobody reads without waiting.
	let hasWaited = false;
	for (const part of parts) {
		const found = verbOf(part);
		if (!found) continue;
		// "Save, close and send the file", "switch off, unplug and drain it": three are no longer one stroke.
		if (part.words.every(({ text }, at) => at === 0 || particles.has(text)) && part.sentence === 0) alone++;
		if (alone > 1 && !first && hasObject(found) && acts(found, part.after, { ...item, terse: false, lists: false }))
			return part;
		const isNewSentence = first !== undefined && part.sentence !== first.sentence;
		if (
			first &&
			(acts(found, part.after, { ...item, lists: listing.has(first.verb) }) || isNewSentence || part.ordered)
		) {
			if (isNewSentence || !isManner(first, found, part.ordered)) return part;
			if (followed > 0 && !(hasWaited && looking.has(found.verb))) return part;
			hasWaited = followed === 0 && found.verb === "wait";
			followed++;
			if (motion.test(first.verb)) first = { ...found, sentence: part.sentence };
		}
		// A verb alone shares the object of the next one.
		if (hasObject(found) || part.sentence > 0) first ??= { ...found, sentence: part.sentence };
	}
	return undefined;
}
