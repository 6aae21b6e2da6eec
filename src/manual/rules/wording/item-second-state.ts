// Does an item tell of a second thing how it is found, or what else was done to it?
import type { Part } from "./item-parts.ts";
import { isDoneTo, isNounFirst, isPair, isStateOfThing } from "./item-state.ts";
import { isVerb, verbOf } from "./item-verb.ts";
import { isPerson } from "./person-words.ts";
import { changingHands, covers, isParticiple, sides } from "./state-words.ts";
import { determiners, particles, prepositions } from "./verbs.ts";
import { toLine, type Word } from "./words-of.ts";

/** "Dockets in route order, first stop on top": which of them lies where. */
const tellsOrder = ([first, second]: readonly Word[]) =>
	/^(?:first|last|oldest|newest|largest|smallest|heaviest|lightest|longest|shortest)$/.test(first?.text ?? "") &&
	second?.text !== "aid";

export function findSecondState(parts: readonly Part[]): Part | undefined {
	// "Dual control: vault counted, difference booked": the heading is none of them.
	const isHeaded = /^:/.test(parts[1]?.after ?? "") && parts.length > 2 && !(parts[0] && isStateOfThing(parts[0]));
	const first = parts[isHeaded ? 1 : 0];
	if (!first || (verbOf(first) && !isNounFirst(first) && !isPair(first))) return undefined;
	const found = parts.filter(isStateOfThing);
	if (found[0] !== first) return undefined;
	// "Bait in the yellow drum, lid on": its own lid.
	const isPut =
		first.words.slice(0, -1).some(({ text }) => text === "in") &&
		!first.words.some((_, at) => isDoneTo(first.words, at));
	return found
		.slice(1)
		.filter(({ after, words }) => after !== "or" && !(after === "," && tellsOrder(words)))
		.find(({ words, after }) => !(isPut && after === "," && words.length === 2 && covers.has(words[0]?.text ?? "")));
}

/** "Tray to the sluice": it goes to a place, and is not turned to a side. */
const goes =
	/^ (?:\S+ ){1,3}?(?:(?:in|on)to (?:(?:the|a|an|its|their) )?|to (?:the|a|an|its|their) )(?!(?:left|right|front|back|rear|top|bottom|side|inside|outside|wall|middle|centre|center|edge|end|touch) )\S+ /;
const isMoved = (part: Part) =>
	part.words.some(({ text }) => /^(?:into|onto|to)$/.test(text)) &&
	goes.test(toLine(part.words)) &&
	!sides.has(part.words[0]?.text ?? "") &&
	!prepositions.has(part.words[0]?.text ?? "") &&
	!/^(?:close|next|near|due|back|up|down|parallel)$/.test(part.words[0]?.text ?? "") &&
	(!verbOf(part) || isNounFirst(part)) &&
	!part.words.slice(0, 3).some(({ text }) => isParticiple(text));

/** "Sharps into the bin, tray to the sluice". */
export function findSecondMove([first, ...others]: readonly Part[]): Part | undefined {
	return first && isMoved(first) ? others.find(isMoved) : undefined;
}

/** "Serial number into the database", "the new date goes out by e-mail too". */
const alsoDone =
	/^ \S+ .*(?:into|onto|to the (?:\S+ )?(?:log|logbook|book|list|sheet|file|form|register|record|office|database)) | (?:too|also|as well) $/;

/** "Update the firmware; serial number into the database", "wipe the counter; then the shelves". */
export function findStateAfterVerb(parts: readonly Part[]): Part | undefined {
	const [first] = parts;
	if (!first || !verbOf(first)) return undefined;
	return parts.find(
		(part) =>
			part !== first &&
			/[;.!→]/.test(part.after) &&
			(part.ordered ||
				alsoDone.test(toLine(part.words)) ||
				(isStateOfThing(part) && part.words.some((_, at) => isDoneTo(part.words, at)))),
	);
}

/** What follows tells where or how the thing before it is, or what must be borne in mind: "forks on the left". */
const isRemark = ({ words: [first, second] }: Part) =>
	determiners.has(first?.text ?? "") || prepositions.has(first?.text ?? "") || prepositions.has(second?.text ?? "");
/** What follows them tells how: "stand on the plate, knees bent". */
const holding = /^(?:hang|stand|fold|carry|hold|lay|place|put|set|park|store|stack|keep|lift|sit|lie|leave|wear)$/;
/** "The towels go into the blue bag". */
const moves = /^ (?:the|a|an|its|your|all) (?:\S+ ){1,2}?(?:goes|go|comes|come|gets|get) [a-z]/;
/** "It is rinsed then", "then it has to be entered": what is done to it, and not what it shows. */
const passive =
	/ (?:(?:is|are|has|have|must|need|needs) to be|must be|gets?|is|are) (?:then |\S+ly )?(?!lit |shown |displayed |seen |heard |reached |finished |ended |done )(\S+) /;
const finite = / (?:is|are|has|have|must|can|may|will|should|needs?|do|does) /;

/** ";" and "then" part what is done or found one after the other, whatever it is; so does "wheels chocked" behind a comma. */
export function findBreak(parts: readonly Part[]): Part | undefined {
	const [opening, ...others] = parts;
	return others.find((part) => {
		const { words, after, ordered } = part;
		const line = toLine(words);
		if (/[,;]/.test(after) && (moves.test(line) || isMoved(part))) return true;
		if (ordered && isParticiple(passive.exec(line)?.[1] ?? "")) return true;
		if (words.length < 2 || finite.test(line)) return false;
		if (ordered) return verbOf(part) !== undefined || (words.length > 2 && !determiners.has(words[0]?.text ?? ""));
		if (/;/.test(after))
			return !isRemark(part) && (verbOf(part) !== undefined || words.some((_, at) => isDoneTo(words, at)));
		const [first, ...rest] = words;
		return (
			after === "," &&
			parts.length === 2 &&
			!holding.test(opening?.words[0]?.text ?? "") &&
			rest.length < 3 &&
			first?.kind === "word" &&
			!isParticiple(first.text) &&
			!sides.has(first.text) &&
			!covers.has(first.text) &&
			!isRemark(part) &&
			isParticiple(rest.at(-1)?.text ?? "")
		);
	});
}

/** "Cleared and released by a second person", "taken and sent to the laboratory": another person, or another place. */
export function findSecondParticiple(parts: readonly Part[]): Part | undefined {
	const [first, ...others] = parts;
	if (!first || first.words.length < 2 || (verbOf(first) && !isNounFirst(first))) return undefined;
	// "Tried in and cemented".
	const isPhrasal = particles.has(first.words.at(-1)?.text ?? "") && isParticiple(first.words.at(-2)?.text ?? "");
	if (!isPhrasal && !isParticiple(first.words.at(-1)?.text ?? "")) return undefined;
	const later = others.filter(({ words: [word], after }) => isParticiple(word?.text ?? "") && after !== "or");
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

/** "Customer nods": a person, and what they do by themselves. */
const isNodding = ([who, verb, more]: readonly Word[]) =>
	!more &&
	(isPerson(who?.text ?? "") || /^(?:customer|patient|guest|client|child)$/.test(who?.text ?? "")) &&
	/[^s]s$/.test(verb?.text ?? "");

/** "The driver signs and gets a copy". */
export function findSecondFinite(parts: readonly Part[]): Part | undefined {
	const [first, ...others] = parts;
	if (!first || first.words.length < 2 || (verbOf(first) && !determiners.has(first.words[0]?.text ?? "")))
		return undefined;
	const isOwnVerb = (verb: Word | undefined, next: Word | undefined) => {
		const stem = (verb?.text ?? "").replace(/ies$/, "y").replace(/(?<=ss|sh|ch|x)es$|s$/, "");
		return (verb?.text === "has" || (stem !== verb?.text && isVerb(stem))) && determiners.has(next?.text ?? "");
	};
	// "Client signs the form, artist copies the ID": each has somebody who does it.
	const hasDoer = ({ words }: Part) =>
		isNodding(words) ||
		[1, 2].some((at) => isOwnVerb(words[at], words[at + 1])) ||
		(words.length > 2 &&
			words.slice(1, 6).some(({ text }, at) => /^(?:is|are|has|have)$/.test(text) && words[at + 2] !== undefined));
	return (
		others.find(({ words: [verb, next] }) => isOwnVerb(verb, next)) ??
		(hasDoer(first) ? others.find(hasDoer) : undefined)
	);
}
