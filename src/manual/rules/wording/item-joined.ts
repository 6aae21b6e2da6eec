// Does a phrase put a second action behind the first, such as "followed by" or "before sending it over"?
import { ordering, subordinate } from "./clause-words.ts";
import type { Part } from "./item-parts.ts";
import { isVerb } from "./item-verb.ts";
import { isPerson } from "./person-words.ts";
import { isParticiple } from "./state-words.ts";
import { determiners, mannerGerunds, particles, prepositions, stageGerunds } from "./verbs.ts";
import { countWords, toLine, type Word } from "./words-of.ts";

const joined = new RegExp(
	` (?:${[
		"followed (?:\\w+ly )?by",
		"(?:as well as|in addition to|on top of|besides|apart from|together with|along with|combined with|and also|not without|plus) \\w+ing",
		"plus (?:a|an|the|one) (?:\\S+ ){0,2}?(?:test|check|trial|count|inspection|measurement|rinse|wash|clean|search|call)",
		"(?:not|without) forgetting",
		"(?:don't forget|do not forget|remember|remembering|making sure) to",
		"upon which you",
		"having \\w+(?:ed|en|ne|pt|nt|ut|id|ld)",
		// A later action in a participle: "drilling both holes after that", "with a voucher to be issued".
		", \\w+ing (?:\\S+ ){1,6}?(?:after that|after it|afterwards|later|next|at the end|before that|subsequently|thereafter|straight after|right after|once done|when done|finally)",
		"with (?:\\S+ ){1,6}?\\w+(?:ed|en|nt|ne|id|ung|ut) (?:as well|too|also|beforehand|afterwards|later|first|at the same time)",
		"while (?:the |a |an |your |its )?(?:\\S+ ){1,3}?(?:is|are) being \\w+",
		"with (?:a|an|the|its) (?:\\S+ ){1,3}?(?:sent|handed|mailed|posted|emailed|forwarded|given|shipped|passed|issued) (?:to|on|out|over|in)",
		", to be \\w+(?:ed|en|nt|de|ne|id|ld)",
		// What is left behind is another thing, put there.
		", leaving (?:a|an|the|one|your) (?:\\S+ ){1,4}?(?:in its place|in their place|behind|instead)",
		"with (?:\\S+ ){1,6}?to be (?:\\S+ly )?\\w+(?:ed|en|nt|de|ne|id|ld)",
	].join("|")}) `,
);

/** "First the chain, next the sprocket": what is ordered so comes one after the other, whatever is done to it. */
const sequence = / first .* [,;.] (?:then|next|later|afterwards|after that|finally|lastly) /;
/** "After clearing the steps, spread salt", "besides checking the oil, measure the tension". */
const opening =
	/^ (?:besides|apart from|in addition to|as well as|on top of|after) (\w+ing) (?:\w+ )?(?:the|a|an|your|it|them|its|all|both|each) /;
/** These wait for somebody else, or look at what they do. */
const waiting = /^(?:wait|watch|listen|hold|stand|keep|stay|pause|look|talk|help|assist|guide|support)$/;

/** "Fold the gowns while your partner counts the drapes": another person's action at the same time. */
function findOthersAction(words: readonly Word[]): Word[] | undefined {
	if (waiting.test(words[0]?.text ?? "")) return undefined;
	const word = (place: number) => words[place]?.text ?? "";
	const isOther = (place: number) =>
		/[a-z]{2}s$/.test(word(place + 1)) &&
		(isPerson(word(place)) || word(place) === "other" || determiners.has(word(place + 2)));
	const at = words.findIndex(
		({ text }, place) =>
			text === "while" && determiners.has(word(place + 1)) && (isOther(place + 2) || isOther(place + 3)),
	);
	return at < 0 ? undefined : words.slice(at);
}

/** "followed by a message", "not forgetting to take the packaging away". */
export function findJoined(words: readonly Word[]): Word[] | undefined {
	const line = toLine(words);
	const at = (joined.exec(line) ?? sequence.exec(line))?.index;
	return at === undefined ? findOthersAction(words) : words.slice(countWords(line.slice(0, at)));
}

/** The action that a text begins with before it comes to its own; all of its words are needed, with the condition. */
export function findOpening(words: readonly Word[]): Word[] | undefined {
	const gerund = opening.exec(toLine(words))?.[1];
	return gerund && !stageGerunds.has(gerund) && !mannerGerunds.has(gerund) ? [...words] : undefined;
}

/** "Weighed"; "put" and "read" are orders as well. */
const isDone = (word: string) => isParticiple(word) && !isVerb(word);

/** "Weighing the dough, shaping it", "hose down the ramp: afterwards gritting it", "weighed the dough and shaped it". */
export function findSecondGerund(parts: readonly Part[]): Part | undefined {
	const isDoing = ({ words: [first, ...rest] }: Part) =>
		(/[a-z]{3}ing$/.test(first?.text ?? "") && rest.slice(0, 2).some(({ text }) => determiners.has(text))) ||
		(isDone(first?.text ?? "") && determiners.has(rest[0]?.text ?? ""));
	const [first, ...others] = parts;
	return first && others.find((part) => isDoing(part) && (part.ordered || isDoing(first)));
}

/** "Fill in the log before sending it over", "calibrate the meter, ordering new buffer": an action that is named by what it is. */
export function findGerund(words: readonly Word[]): Word[] | undefined {
	const at = words.findIndex(({ text, kind }, index) => {
		const next = words[index + 1];
		if (index < 3 || kind !== "word" || !/[a-z]{2}ing$/.test(text) || !next || next.kind === "sign") return false;
		if (
			(subordinate.has(next.text) && !determiners.has(next.text)) ||
			(prepositions.has(next.text) && !(particles.has(next.text) && determiners.has(words[index + 2]?.text ?? ""))) ||
			/^(?:and|or|is|are)$/.test(next.text)
		)
			return false;
		// "Rewind the tape, also wiping the heads".
		const before = words[index - (ordering.has(words[index - 1]?.text ?? "") ? 2 : 1)]?.text ?? "";
		if (before === "before" && waiting.test(words[0]?.text ?? "")) return false;
		return before === ","
			? !mannerGerunds.has(text) && !isParticiple(next.text)
			: /^(?:before|after)$/.test(before)
				? !stageGerunds.has(text)
				: before === "while" && !mannerGerunds.has(text) && !stageGerunds.has(text);
	});
	return at < 0 ? undefined : words.slice(at);
}
