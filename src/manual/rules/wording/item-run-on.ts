// Does an item run on into a second action without a sign: behind "and when …", or as "oil out filter off"?
import { conditions, subordinate } from "./clause-words.ts";
import type { Part } from "./item-parts.ts";
import { isVerb } from "./item-verb.ts";
import { isPerson } from "./person-words.ts";
import { isParticiple } from "./state-words.ts";
import { complete, determiners, leading, looking, nounVerbs, prepositions } from "./verbs.ts";
import type { Word } from "./words-of.ts";

/** Before a verb they do what it says, or keep it from being an order or a verb. */
const doing =
	/^(?:i|you|we|they|who|that|which|to|can|could|will|would|may|must|should|do|does|did|not|don't|never|and|or|the|a|an|this|your|his|her|its|their|our|my|each|every|any|no|some|all)$/;

/** "And when you've looked put it back on": an order behind the clause that tells when. */
export function findAfterMoment(parts: readonly Part[]): Word[] | undefined {
	for (const { words, after } of parts.slice(1)) {
		if (!/and|then|[;.]/.test(after) || !conditions.has(words[0]?.text ?? "")) continue;
		const at = words.findIndex(({ text, kind }, place) => {
			const before = words[place - 1]?.text ?? "";
			return (
				place > 2 &&
				kind === "word" &&
				isVerb(text) &&
				determiners.has(words[place + 1]?.text ?? "") &&
				!doing.test(before) &&
				!isPerson(before) &&
				!(leading.has(parts[0]?.words[0]?.text ?? "") && looking.has(text))
			);
		});
		if (at > 0) return words.slice(at);
	}
	return undefined;
}

/** What others do at their word is one action with it. */
const causing = /^(?:have|let|make|help|watch|see|hear|ask|get|feel|leave)$/;
const clause = /^(?:as|like|how|way|than|that|till)$/;

/** "Take the float, count it put it in the till": another order behind the object of the first. */
export function findRunOnVerb(parts: readonly Part[]): Word[] | undefined {
	for (const { words } of parts) {
		if (!isVerb(words[0]?.text ?? "") || causing.test(words[0]?.text ?? "")) continue;
		for (const [at, { text, kind }] of words.entries()) {
			if (conditions.has(text) || subordinate.has(text) || clause.test(text)) break;
			const before = words[at - 1]?.text ?? "";
			const isOrder = at > 1 && kind === "word" && isVerb(text) && /^(?:it|them)$/.test(words[at + 1]?.text ?? "");
			if (isOrder && !doing.test(before) && !prepositions.has(before) && !causing.test(text)) return words.slice(at);
		}
	}
	return undefined;
}

/** How a thing is in a list of such: "on" and "in" may begin a place, and so only end the list. */
const inList = /^(?:off|out|up|down|away|shut|closed)$/;
const atEnd = /^(?:on|in|open|back)$/;

/** Where the thing and its state that begin at a word end; -1: there is none. */
function endOfState(words: readonly Word[], from: number): number {
	for (let at = from; at < from + 4; at++) {
		const { text = "", kind } = words[at] ?? {};
		if (kind !== "word") return -1;
		const isLast = at === words.length - 1;
		if (inList.test(text) || isParticiple(text) || (isLast && atEnd.test(text))) return at > from ? at + 1 : -1;
		if (atEnd.test(text) || /^(?:and|or|but|then)$/.test(text)) return -1;
		if ([determiners, prepositions, subordinate].some((list) => list.has(text))) return -1;
	}
	return -1;
}

/** "Oil out filter off new filter on": things and their states, one behind the other. */
export function findRunOn(words: readonly Word[]): Word[] | undefined {
	const all = words.filter(({ text }) => text !== ".");
	const first = endOfState(all, 0);
	if (first < 0 || complete.test(`${all[0]?.text} ${all[1]?.text}`)) return undefined;
	// "Switch off", "move back".
	if (first === 2 && isVerb(all[0]?.text ?? "") && !nounVerbs.has(all[0]?.text ?? "")) return undefined;
	for (let at = first; at < all.length; ) {
		at = endOfState(all, at);
		if (at < 0) return undefined;
	}
	return first < all.length ? all.slice(first) : undefined;
}
