// Which word or phrase of a criterion leaves the decision open, whatever stands beside it?

import { longPattern } from "./long-pattern.ts";
import { isPerson } from "./person-words.ts";
import { namesUnit } from "./units.ts";
import type { Vagueness } from "./vague-criterion.ts";
import { visible } from "./vague-excuse.ts";
import { harmless, openPhrases } from "./vague-phrases.ts";
import {
	comparisons,
	innerThings,
	isGraded,
	isOpinion,
	neutralAdverbs,
	pointless,
	quantities,
	unnamedThings,
	wants,
} from "./vague-words.ts";
import { countWords, toLine, type Word, writtenAs } from "./words-of.ts";

/** One look for all of them: most criteria hold none. */
const anyOpenPhrase = longPattern(openPhrases.map(({ source }) => source).join("|"));
/** A document that stands for a value, and nobody says which. */
export const unnamed = longPattern(
	` (?:${comparisons}|(?:inside|in|of|under|from|with)(?= \\S+ (?:\\S+ ){0,2}?(?:${innerThings}) )|in(?= (?:tolerance|range|limits|bounds|spec) )) (?:the )?(?:(?:${pointless}) ){0,3}(?:${unnamedThings})(?= (?:[.,;:)]|and|or|only|at|when|by|after|are|is) | $)`,
);
/** "≤ tolerance", "below the limit": a limit that nobody can find, and no line or plate beside it that shows it. */
const limitless = new RegExp(
	` (?:[≤≥<>](?: =)?|below|under|over|above|(?:(?:no|not) )?(?:less|more|lower|higher|smaller|greater) than|at most|at least|up to) (?:the )?(?:(?:${pointless}) ){0,3}(?:tolerances?|(?:limit|threshold)(?:s| values?)?|specs?|specifications?|(?:required|permitted|allowed|permissible|specified|prescribed|given|maximum|minimum|max|min) (?:value|values|limit|maximum|minimum))(?= (?:[.,;] )?$)`,
);
const indefinite = new RegExp(
	` (?:relevant|applicable|respective|corresponding|appropriate|pertinent) (?:\\S+ )?(?:${unnamedThings}) `,
);
const wanted = new RegExp(` (?:${comparisons}|all|fulfilled|met|satisfied) (?:\\S+ ){0,3}?(?:${wants}) `);
/** Those of a document that is named before: "conforms to drawing D-118, all dimensions within its tolerances". */
const ownLimits =
	/ (?:to|with|per|follows) (?:the )?(?:drawing|plan|sheet|spec|specification|standard|sketch|template) (?:[&#]\S*\d\S* )(?:.* )?(?:within|in|inside) (?:all )?its (?:tolerances?|limits?) $/;
/** A sheet has a limit beside each value: "all 12 lines of the test sheet within their limits". */
const limitsOfSheet =
	/ (?:lines|rows|values|figures|fields|entries|readings|results|points|positions|dimensions|measurements) (?:of|on|in) (?:the|this|its) (?:[a-z]+ ){0,2}(?:sheet|card|form|table|plan|protocol) (?:are |lie |is )?(?:with)?in(?:side)?(?: of)? their (?:own )?(?:limits|tolerances|ranges|bounds) /;
/** A look for the things themselves comes first: most criteria name none. */
const anyThing = new RegExp(` (?:${unnamedThings}|${innerThings}|${wants}|thresholds?) `);
const approximate =
	/ (?:about|approx|approximately|more or less|around|roughly|circa|ca|some|nearly|almost|~|≈|somewhere near|close to|in the region of|or so) (?:the |[€$£] )?#\S+ (?!of )(?:%\S+|[a-z]\S*) /;
const aroundCount = / (?:around|some|nearly|almost) #\S+ (?!%)/;
/** The whole of it is a count that nobody fixed: "around 30 frames". */
const aboutSoMany = /^ (?:around|nearly|almost|some) #\S+ [a-z]\S* $/;
const orSo = / #\S+ (?:%\S+ )?(?:or so|approx|approximately|roughly|or thereabouts) /;

export interface Sign extends Vagueness {
	at: number;
}

function sign(
	kind: Vagueness["kind"],
	words: readonly Word[],
	line: string,
	match: RegExpExecArray | null,
): Sign | undefined {
	if (!match) return undefined;
	const at = countWords(line.slice(0, match.index));
	const length = Math.max(1, countWords(match[0]));
	return { kind, at, word: writtenAs(words.slice(at, at + length)) };
}

/** The first of them; graded words come last. */
export function findSign(words: readonly Word[]): Sign | undefined {
	const line = toLine(words);
	for (const phrase of anyOpenPhrase().test(line) ? openPhrases : []) {
		const found = sign("opinion", words, line, phrase.exec(line));
		if (found && !(found.word === "enough" && gauged.test(line))) return found;
	}
	const consent = findConsent(words);
	if (consent) return consent;
	const mayRefer = anyThing.test(line);
	for (const pattern of mayRefer ? [unnamed(), limitless, indefinite, wanted] : []) {
		const found = sign("reference", words, line, pattern.exec(line));
		if (found && !ownLimits.test(line) && !limitsOfSheet.test(line)) return found;
	}
	for (const [at, word] of words.entries()) {
		if (word.kind !== "word" && word.kind !== "name") continue;
		if (!isOpinion(word.text)) continue;
		if (isHarmless(words, at) || (/^(?:too|enough)$/.test(word.text) && gauged.test(line))) continue;
		return { kind: "opinion", at, word: word.written };
	}
	const near = approximate.exec(line);
	if (near && (!aroundCount.test(near[0]) || aboutSoMany.test(line))) return sign("approximate", words, line, near);
	const so = orSo.exec(line);
	if (so) return sign("approximate", words, line, so);
	return (gauged.test(line) ? undefined : findGraded(words)) ?? findBareUnit(words);
}

/** "Packing lead agrees", and not "count of the packer agrees". */
function findConsent(words: readonly Word[]): Sign | undefined {
	const at = words.findIndex(({ text }) => /^(?:agrees|agreed|consents|approves)$/.test(text));
	const from = words.findLastIndex(({ text }, place) => place < at && /^[.,;:()]$/.test(text)) + 1;
	const who = words.slice(from, at).filter(({ text }) => !/^(?:has|have|also)$/.test(text));
	const isAll = /^ (?:(?:with|to) (?:the )?(?:it|this|that|colou?r|look|outcome|result|shade|work) )?(?: ?$|[.,;()] )/;
	return at > 0 &&
		who.length < 5 &&
		isPerson(who.at(-1)?.text ?? "") &&
		!who.some(({ text }) => /^(?:of|by|from|with|and|that|what|which|count|value)$/.test(text)) &&
		isAll.test(toLine(words.slice(at + 1)))
		? { kind: "opinion", at: from, word: writtenAs(words.slice(from, at + 1)) }
		: undefined;
}

const isUnit = ({ kind, written, text }: Word) => kind === "unit" || namesUnit(written, text);

/** "Temperature in °C": in what it is measured, and not what passes. A number anywhere may be the value. */
function findBareUnit(words: readonly Word[]): Sign | undefined {
	// "The label names the weight in kg": that is to be seen.
	const says = /^(?:shows?|reads?|displays?|states?|gives?|names?|says|lists?)$/;
	if (words.some(({ kind, text }) => kind === "number" || says.test(text))) return undefined;
	for (const [at, word] of words.entries()) {
		if (!quantities.has(word.text) || !/^(?:in|within)$/.test(words[at + 1]?.text ?? "")) continue;
		let end = at + 2;
		while (words[end] && isUnit(words[end] as Word)) end += words[end + 1]?.text === "/" ? 2 : 1;
		const next = words[end];
		const isBare = !next || /^(?:[.,;:()]|and|or|measured|recorded|noted|read|taken|checked)$/.test(next.text);
		if (end > at + 2 && isBare) return { kind: "unit", at, word: word.written };
	}
	return undefined;
}

/** A gap or a thing is tried with another that everybody knows or that has a size: "nowhere wide enough for a sheet of paper", "too narrow for a coin". */
const gauged =
	/ (?:too (?:narrow|tight|small|thin|low|shallow|flat|short|wide|thick|high|deep|large|big|long)|(?:no|not|nowhere|never|nothing|none) (?:[a-z]+ )?(?:narrow|tight|small|thin|low|shallow|flat|short|wide|thick|high|deep|large|big|long) enough) (?:for|to (?:admit|take|let|pass|slip|insert|push|catch|lift|hold)(?: in| under| through| behind)?) (?:the|a|an|#\S+) (?:(?!(?:of|for|to|and|or|in|on|with) )\S+ ){0,2}(?:sheet|card|coin|finger|fingers|fingertip|fingernail|nail|blade|feeler|gauge|rule|ruler|pin|match|matchstick|pencil|hair|fist|thumb|%\S+ (?:pin|rod|gauge|ball|blade|feeler)) /;

/** Does such a pattern hold the word itself, and not one beside it? */
function isHarmless(words: readonly Word[], at: number): boolean {
	const from = Math.max(0, at - 2);
	const around = toLine(words.slice(from, at + 3));
	return harmless.some((pattern) => {
		const found = pattern.exec(around);
		if (!found) return false;
		const first = from + countWords(around.slice(0, found.index));
		return at >= first && at < first + countWords(found[0]);
	});
}

/** "Clean work place", "Firm to the touch": the first word says it all, as no state follows. */
function standsAlone(words: readonly Word[]): boolean {
	if (words.length === 1 || /^(?:and|,|to)$/.test(words[1]?.text ?? "")) return true;
	if (words.length === 2) return words[1]?.kind === "word" && !/ed$/.test(words[1].text);
	return (
		words.length < 4 &&
		!visible.test(toLine(words)) &&
		words.every(({ text, kind }) => kind === "word" && !/(?:ed|s)$/.test(text))
	);
}

const lamps =
	/^(?:traffic|warning|signal|indicator|pilot|status|control|brake|front|rear|tail|head|exit|emergency|dock)$/;

/** A graded word counts where it is what is said of a thing: at the end of a part, or before a preposition. */
function findGraded(words: readonly Word[]): Sign | undefined {
	for (const [at, word] of words.entries()) {
		const isAdverb = /^[a-z]{3,}ly$/.test(word.text) && word.kind === "word" && !neutralAdverbs.has(word.text);
		if (!isGraded(word.text) && !isAdverb) continue;
		if (word.text === "even" && /^(?:when|if|though|after)$/.test(words[at + 1]?.text ?? "")) continue;
		// "When you squeeze hard": the manner of the trial, not what is found.
		if (
			/^(?:press|push|pull|squeeze|knock|shake|lean|tug|blow|pressed|pushed|pulled|squeezed|knocked|shaken)$/.test(
				words[at - 1]?.text ?? "",
			)
		)
			continue;
		// "Warning light on door 2 red".
		if (word.text === "light" && lamps.test(words[at - 1]?.text ?? "")) continue;
		// "The lock of the safe".
		if (/^(?:the|a|an|each|every|this)$/.test(words[at - 1]?.text ?? "")) continue;
		// "Stacked 6 high", "one finger high".
		if (words[at - 1]?.kind === "number" && /^(?:high|deep|wide|long|thick)$/.test(word.text)) continue;
		if (at > 1 && /^(?:finger|hand|thumb|palm|arm|head|knee|coin|pencil|brick)s?$/.test(words[at - 1]?.text ?? ""))
			continue;
		if (words[at - 1] && /^(?:no|not|without|#?0|any)$/.test(words[at - 1]?.text ?? "")) continue;
		const next = words[at + 1];
		const ends =
			!next ||
			(next.text === "all" && /^(?:round|around|over|along)$/.test(words[at + 2]?.text ?? "")) ||
			next.kind === "sign" ||
			/^(?:and|or|on|in|at|for|to|inside|outside|everywhere|before|after|by|throughout|during|with|when|of|under|from|against|around)$/.test(
				next.text,
			);
		// "Holds at least 4 h": the value follows.
		if (/^ (?:for )?at (?:least|most) #/.test(toLine(words.slice(at + 1, at + 5)))) continue;
		if (at === 0 && !isAdverb && !standsAlone(words)) continue;
		if (ends || isAdverb || at === 0) return { kind: "graded", at, word: word.written };
	}
	return undefined;
}
