// Into which parts do signs and joining words divide the text of an item?
import { conditions } from "./clause-words.ts";
import { wordList } from "./word-list.ts";
import { splitAt, type Word, wordsOf } from "./words-of.ts";

export interface Part {
	words: Word[];
	/** It stands after an order word: "then", or a new sentence. */
	ordered: boolean;
	sentence: number;
	/** The signs and words that part it from the one before, such as "; then". */
	after: string;
}

/** They join as "and" does; "as well as you can" is a manner. */
const joining =
	/\bas well as\b(?! (?:you|they|he|she|it|possible|\w+ing)\b)|\bbut also\b|\bbut\b(?=.* (?:as well|too)\b)/gi;
const notOnly = /\b(?:do )?not (?:only|just|merely|simply)\b/gi;
/** "Seal broken: call the lead" orders one thing, and says when. */
const fault =
	/^[^.:;?!]*\b(?:broken|cracked|torn|missing|leaking|damaged|dirty|loose|faulty|gone|worn|blocked|jammed|wrong|expired|bent|dented|stuck|frayed)\s*[:?]\s*(?=\S)/i;
/** What is made sure of is judged as a state: "see that the oven is off and that the door is locked", "have the van washed and the tyres changed". */
const ensuring =
	/^\s*(?:please )?(?:(?:see(?: to it)?|check|verify|confirm) (?:that|whether|if)|(?:make|be) (?:sure|certain)(?: that)?|ensure(?: that)?|(?:check|verify|confirm)(?= (?:the|all|both|your|each|every|no) (?:\S+ ){1,4}?(?:is|are) )|(?:have|get)(?= (?:the|all|both|your) (?:\S+ ){1,3}?[a-z]+ed ))(?= (?!to\b|of\b))/i;
const ensuredToo = /(?<=,|\band) (?:that|whether|if)(?= )/gi;

/** The states that an item makes sure of; undefined: it orders something else. */
export function ensuredPart(text: string): string | undefined {
	const ensured = text.replace(ensuring, "");
	return ensured === text ? undefined : ensured.replaceAll(ensuredToo, "");
}

/** "Are the nets mended and the floats counted?" asks for two states, "did you lock up and turn off the oven?" for two actions. */
const asking =
	/^\s*(?:(?:did|do|will|would|can|could|have|had) (?:you|we|they|he|she|somebody|everybody)|is|are|was|were|has|have|had) (?=.*\?\s*$)/is;
/** "1) stop the belt 2) clear the jam". */
const numbering = /(?:^|[\s,;])\(?(\d|[a-h]|i{1,3})\)(?=\s)/gi;
/** "Drain the tank, after which it is rinsed". */
const sequel = /, (?:after|following|upon|on) which\b/gi;
const sequels = wordList("then afterwards thereafter thereupon whereupon");
const separating = /^(?:[:,;&+/→>|-]|and|plus|or)$/;

/** Text without the clause that tells when: "Once the goods are inside, unpack the table". */
function withoutCondition(words: readonly Word[]): Word[] {
	const sentences = splitAt(words, ({ text }) => /^[.!?]$/.test(text));
	const end: Word = { text: ".", written: ".", kind: "sign" };
	return sentences.flatMap((sentence) => {
		const comma = sentence.findIndex(({ text }) => text === "," || text === ":");
		const left = conditions.has(sentence[0]?.text ?? "") && comma > 0 ? sentence.slice(comma + 1) : sentence;
		return [...left, end];
	});
}

/** Brackets hold remarks, unless they go on: "(and note the answer)". */
function withoutRemarks(words: readonly Word[]): Word[] {
	let inRemark = false;
	return words.filter(({ text }, at) => {
		if (text === "(") inRemark = !/^(?:and|then|also|plus)$/.test(words[at + 1]?.text ?? "");
		const isLeftOut = inRemark || text === "(" || text === ")";
		if (text === ")") inRemark = false;
		return !isLeftOut;
	});
}

/** Each numbered line as a sentence, where there is more than one. */
function withoutNumbers(text: string): string {
	const [first, second] = [...text.matchAll(numbering)].map(([, number]) => number?.toLowerCase());
	return /^(?:1,2|a,b|i,ii)$/.test(`${first},${second}`) ? text.replaceAll(numbering, ". ") : text;
}

/** What an item says, without conditions and remarks. */
export function itemWords(text: string): Word[] {
	const plain = withoutNumbers(/[:?]/.test(text) ? text.replace(fault, "") : text)
		.replace(joining, "and")
		.replace(sequel, ", then")
		.replace(asking, "");
	const and = plain.replace(notOnly, "");
	return withoutRemarks(withoutCondition(wordsOf(and === plain ? plain : and.replace(/\bbut\b/i, "and"))));
}

/** Parts between signs, "and", "then" and their like. */
export function partsOf(words: readonly Word[]): Part[] {
	const parts: Part[] = [];
	let part: Part = { words: [], ordered: false, sentence: 0, after: "" };
	const next = (by: string, sentence = part.sentence) => {
		const after = part.words.length > 0 ? by : `${part.after} ${by}`;
		if (part.words.length > 0) parts.push(part);
		part = { words: [], ordered: false, sentence, after };
	};
	for (const word of words) {
		if (/^[.!?]$/.test(word.text)) next(word.text, part.sentence + 1);
		else if (separating.test(word.text)) next(word.text);
		else if (sequels.has(word.text)) {
			next(word.text);
			part.ordered = true;
		} else part.words.push(word);
	}
	next("");
	return parts;
}
