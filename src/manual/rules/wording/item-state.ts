// Does a part of an item name a thing and how it is found: "trays greased"?
import { subordinate } from "./clause-words.ts";
import type { Part } from "./item-parts.ts";
import { isParticiple, sides, states } from "./state-words.ts";
import { determiners, looking, nounVerbs, particles, prepositions, sureVerbs, usualVerbs } from "./verbs.ts";
import { toLine, type Word } from "./words-of.ts";

/** "Returned", but no "left" in "on the left". */
export const isDoneTo = (words: readonly Word[], at: number) =>
	isParticiple(words[at]?.text ?? "") && !determiners.has(words[at - 1]?.text ?? "");

const isFoundSo = (word: string) => states.has(word) || isParticiple(word);

/** "Red lamp on": the first word says which thing, the last how it is. */
function tellsWhich(words: readonly Word[]): boolean {
	const second = words[1]?.text ?? "";
	const last = words.at(-1)?.text ?? "";
	return (
		words.length > 2 && !prepositions.has(second) && !states.has(second) && !isParticiple(second) && isFoundSo(last)
	);
}

/** How a thing lies, and not what it does: "facing", and no "running". */
const isPosture = ([, second]: readonly Word[]) =>
	/ing$/.test(second?.text ?? "") &&
	(!states.has(second?.text ?? "") || /^(?:fac|point|show|ly|stand|hang)ing$/.test(second?.text ?? ""));

/** "trays greased", "oven at 180 °C": a thing, and how or where it is. */
export function isStateOfThing({ words, after }: Part): boolean {
	const [first] = words;
	if (
		!first ||
		words.length < 2 ||
		// "Stays off" goes on about the thing before it, "look at the belt" is no thing.
		/^(?:stays?|remains?|keeps?|kept|look)$/.test(first.text) ||
		/ at a time $/.test(toLine(words)) ||
		(subordinate.has(first.text) && (first.text !== "both" || sides.has(words[1]?.text ?? ""))) ||
		prepositions.has(first.text) ||
		(states.has(first.text) && !tellsWhich(words))
	)
		return false;
	if (
		words.length === 2 &&
		(first.kind === "number" || (after === "," && sides.has(first.text) && !isParticiple(words[1]?.text ?? "")))
	)
		return false;
	// "name facing out" tells the manner of the thing before it.
	if (isPosture(words) && !/and|[;&/+]/.test(after)) return false;
	const second = words[1]?.text ?? "";
	if (
		/[a-z]{3}(?:ed|ing)$/.test(first.text) &&
		!determiners.has(second) &&
		!states.has(second) &&
		!isParticiple(second) &&
		!(/[.;]/.test(after) && tellsWhich(words))
	)
		return false;
	return words.some(({ text }, at) => {
		if (at === 0) return false;
		// "Number to the front" tells how the thing before it lies.
		if (prepositions.has(text) && at < words.length - 1) return text !== "to" && words[at + 1]?.text !== "front";
		// "Old one thrown away".
		const isOne = at > 1 && words[at - 1]?.text === "one";
		return isFoundSo(text) && (isOne || !determiners.has(words[at - 1]?.text ?? ""));
	});
}

const endsAsFound = ([, second, third]: readonly Word[]) =>
	isParticiple(second?.text ?? "") &&
	(!third || states.has(third.text) || prepositions.has(third.text) || isParticiple(third.text));

/** "Glue applied", "phone on silent": the verb is a noun here. */
export function isNounFirst({ words }: Part): boolean {
	const [first, second] = words;
	// "Weld ground flush", but "remove worn pads".
	if (first && !nounVerbs.has(first.text) && endsAsFound(words)) return true;
	if (!first || !second || !nounVerbs.has(first.text) || determiners.has(second.text)) return false;
	const last = words.at(-1)?.text ?? "";
	// "Oil level full", "bin empty".
	if (second.kind !== "number" && (words.length > 2 || !particles.has(second.text)) && isFoundSo(last)) return true;
	// "Fire extinguisher in its bracket".
	const isCompound =
		!sureVerbs.has(first.text) &&
		!usualVerbs.has(first.text) &&
		!second.text.endsWith("s") &&
		prepositions.has(words[2]?.text ?? "");
	return isCompound || isParticiple(second.text) || (!looking.has(first.text) && prepositions.has(second.text));
}

/** "Ramp down", "pump running": where "lights on" follows. */
export const isPair = ({ words: [first, second, third] }: Part) =>
	!third &&
	states.has(second?.text ?? "") &&
	(nounVerbs.has(first?.text ?? "") ||
		(!particles.has(second?.text ?? "") &&
			!/^(?:keep|leave|stop|start|stay|hold|get|make|stand|come|go|cut|wipe|rub|scrub|stir|pull|push|swing|jam|wedge)$/.test(
				first?.text ?? "",
			)));
