// Does a criterion leave the decision to whoever reads it, and which word does?
import { decides, isLength, isTime } from "./quantity.ts";
import { harmless, openPhrases } from "./vague-phrases.ts";
import {
	activities,
	comparisons,
	graded,
	innerThings,
	opinions,
	pointless,
	processes,
	speedWords,
	tasteWords,
	unnamedThings,
	wants,
} from "./vague-words.ts";
import { countWords, splitAt, toLine, type Word, wordsOf, writtenAs } from "./words-of.ts";

export interface Vagueness {
	/** activity: it tells that somebody looked, not what was found. reference: it does not say which one. */
	kind: "opinion" | "graded" | "reference" | "approximate" | "activity";
	/** As it was written. */
	word: string;
}

const neutralAdverbs = new Set(
	"fully completely exactly only daily weekly monthly hourly yearly directly vertically horizontally visually separately individually electronically manually independently entirely partly equally family assembly supply reply fly apply july italy anomaly early belly ply poly tally rally multiply comply imply rely jelly lily ally underneathly simultaneously consecutively successively alternately respectively diagonally literally permanently continuously twofold automatically physically personally verbally orally digitally currently previously finally firstly secondly lately newly freshly initially originally solely wholly totally chemically thermally electrically mechanically doubly triply singly quarterly nightly bimonthly likely friendly-only really actually namely immediately lengthwise identically mutually jointly locally internally externally centrally annually sequentially randomly overly alphabetically numerically chronologically crosswise clockwise invisibly visibly uply butterfly".split(
		" ",
	),
);

/** One look for all of them: most criteria hold none. */
const anyOpenPhrase = new RegExp(openPhrases.map(({ source }) => source).join("|"));
const unnamed = new RegExp(
	` (?:${comparisons}|(?:inside|in|of|under|from|with|on)(?= \\S+ (?:\\S+ ){0,2}?(?:${innerThings}) )) (?:the )?(?:(?:${pointless}) ){0,3}(?:${unnamedThings})(?= (?:[.,;:)]|and|or|only|at|when|by|after|are|is) | $)`,
);
const indefinite = new RegExp(
	` (?:relevant|applicable|respective|corresponding|appropriate|pertinent) (?:\\S+ )?(?:${unnamedThings}) `,
);
const wanted = new RegExp(` (?:${comparisons}|all|fulfilled|met|satisfied) (?:\\S+ ){0,3}?(?:${wants}) `);
const approximate =
	/ (?:about|approx|approx \.|approximately|more or less|around|roughly|circa|ca|ca \.|some|nearly|almost|~|≈|somewhere near|close to|in the region of|or so) (?:the |[€$£] )?#\S+ (?!of )(?:%\S+|[a-z]\S*) /;
const aroundCount = / (?:around|some|nearly|almost) #\S+ (?!%)/;
const orSo = / #\S+ (?:%\S+ )?(?:or so|approx|approximately|roughly|or thereabouts) /;

const activity = new RegExp(
	`^ (?!(?:no|none|not|nothing|0|nobody|#0) )(?:(?!(?:when|if|until|after|that|once|before) )\\S+ ){0,8}?(?:(?:is|are|was|were|be|been|being|has|have|had|get|gets|got) ){0,3}(?:\\S+ly |once |twice )?((?:${activities}|${processes}))(?: (?:through|out|up|down|over|in|enough|fully|again))?(?: and (?:${activities}|${processes}))?(?: (?:twice|again|once|individually|visually|\\S+ly|#\\S+ times|first|everywhere|as well|off)){0,2}(?: (?:and|(?:by|before|after|on|at|in|with|against|for|from|during|using|through|prior|per|every|each|upon|under|to|of|when|while|if|so that|as) .*))? $`,
);
const worked = new RegExp(`^(?:${processes})$`);
const result =
	/ (?:no|none|nothing|not|cannot|that|same|equals?|identical|difference|differences|found (?!to be|good|in order|ok|fine|acceptable|satisfactory)|matches|match|agrees?|shows?|reads|less|more|least|most|±|≤|≥|<|>|within|until|#0) /;
/** Makes a state of what would be an activity or an opinion: somebody can see it, and it is so or not. */
const state =
	/ (?:no|nothing|none|nobody|never|without|not|same|equals?|identical|matches|match|difference|signed|closed|locked|empty|flat|flush|dry|shut|upright|readable|legible|on|off|open|lit|lights|shows?|reads?|stays?|remains?|clicks?|sounds?|closes|opens|covers|covered|faces|facing|points|pointing|touch(?:es|ing)?|stands?|lies|sits|hangs|each|every|both|all|only|exactly|leaves?|springs|moves?|turns?|fits?|enters?|slides?|rests?|filled|full|present|attached|inside|ticked|stamped|dated|sealed|tagged|visible|beside|up|down) /;
const namedThing =
	/ (?:per|as per|as|as in|as on|to|against|like|matches|match|matching|with|according to|same as|equals?|equal to|identical to|agrees? with|agrees? to|from|compared with|follows?|under) (?!(?:\S+ )?(?:last|previous|earlier|former|other) )(?:(?:the|a|an|its|our|their|this|that|each|every|his|her|your) )?(?:\S+ ){0,3}?(?:orders?|packing list|slip|note|notes|list|invoice|record|register|label|catalogue|catalog|contract|quotation|quote|table|sheet|card|map|ledger|receipt|report|mail|letter|brief|layout|proof|statement|checklist|menu|timetable|log|calendar|passport|booking|reservation|ticket|swatch|gauge|template|chart|book|master|gold sample|sealed sample|signed sample|reference sample|limit sample|retained sample|colou?r fan|board|register|file|database|tag|docket|waybill|photo|picture|&(?!january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\S+) /;

function isExplained(words: readonly Word[], at: number, depth: number): boolean {
	const rest = words.slice(at + 1);
	const opening = rest.findIndex(({ text }) => /^[:(=]$/.test(text));
	const explains = (explanation: readonly Word[]) =>
		explanation.length > 1 && depth < 3 && !findIn(explanation, depth + 1);
	if (opening >= 0 && explains(rest.slice(opening + 1))) return true;
	// "Good if the needle stays in the green".
	const condition = /^ (?:only )?(?:if|when|where|as long as|provided|means|so long as|once) /.exec(toLine(rest))?.[0];
	if (condition && explains(rest.slice(condition.split(" ").length - 2))) return true;
	return / (?:(?:enough|such|so) that |so \S+ that |that is |i \. e \. |meaning |which means )/.test(
		toLine(words.slice(at)),
	);
}

/** "3 of 3 equal": how many agree is a count that anybody can repeat. */
const countsEqual =
	/ #\S+ of #\S+ (?:.* )?(?:same|equals?|identical|agrees?|match|matches) | (?:same|equals?|identical|agrees?|match|matches) (?:.* )?#\S+ of #\S+ /;

/** Does a count, a limit or a value decide about the vague word? Time decides only about speed. */
function isDecided(words: readonly Word[], about = ""): boolean {
	if (tasteWords.has(about)) return false;
	const isBeside = (at: number) => isTime(words, at) || (opinions.has(about) && isLength(words, at));
	return (
		countsEqual.test(toLine(words)) ||
		words.some(
			(_, at) =>
				decides(words, at) && (about === "" || about.split(" ").some((word) => speedWords.has(word)) || !isBeside(at)),
		)
	);
}

/** Is there a part besides the one with the vague word that says what is to be seen? */
function hasStateBeside(words: readonly Word[], at: number): boolean {
	let start = 0;
	const parts = splitAt(words, ({ text }) => /^[,;.:()]$/.test(text));
	for (const part of parts) {
		const first = words.indexOf(part[0] as Word, start);
		start = first + part.length;
		if (at >= first && at < start) continue;
		const line = toLine(part);
		if (part.length > 1 && state.test(line) && !findSign(part) && !activity.test(line)) return true;
	}
	return false;
}

interface Sign extends Vagueness {
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

function findSign(words: readonly Word[]): Sign | undefined {
	const line = toLine(words);
	for (const phrase of anyOpenPhrase.test(line) ? openPhrases : []) {
		const found = sign("opinion", words, line, phrase.exec(line));
		if (found) return found;
	}
	for (const [kind, pattern] of [
		["reference", unnamed],
		["reference", indefinite],
		["reference", wanted],
	] as const) {
		const found = sign(kind, words, line, pattern.exec(line));
		if (found) return found;
	}
	for (const [at, word] of words.entries()) {
		if (word.kind !== "word" && word.kind !== "name") continue;
		if (!opinions.has(word.text) && !/^well-[a-z]+$|-friendly$/.test(word.text)) continue;
		if (isHarmless(words, at)) continue;
		return { kind: "opinion", at, word: word.written };
	}
	const near = approximate.exec(line);
	if (near && !aroundCount.test(near[0])) return sign("approximate", words, line, near);
	const so = orSo.exec(line);
	if (so) return sign("approximate", words, line, so);
	return findGraded(words);
}

function isHarmless(words: readonly Word[], at: number): boolean {
	const around = toLine(words.slice(Math.max(0, at - 2), at + 3));
	return harmless.some((pattern) => pattern.test(around));
}

/** "Clean work place", "Firm to the touch": the first word says it all, as no state follows. */
function standsAlone(words: readonly Word[]): boolean {
	if (words.length === 1 || /^(?:and|,|to)$/.test(words[1]?.text ?? "")) return true;
	if (words.length === 2) return words[1]?.kind === "word" && !/ed$/.test(words[1].text);
	return (
		words.length < 4 &&
		!state.test(toLine(words)) &&
		words.every(({ text, kind }) => kind === "word" && !/(?:ed|s)$/.test(text))
	);
}

/** A graded word counts where it is what is said of a thing: at the end of a part, or before a preposition. */
function findGraded(words: readonly Word[]): Sign | undefined {
	for (const [at, word] of words.entries()) {
		const isAdverb = /^[a-z]{3,}ly$/.test(word.text) && word.kind === "word" && !neutralAdverbs.has(word.text);
		if (!graded.has(word.text) && !isAdverb) continue;
		// "The lock of the safe".
		if (/^(?:the|a|an|each|every|this)$/.test(words[at - 1]?.text ?? "")) continue;
		if (words[at - 1] && /^(?:no|not|without|#?0|any)$/.test(words[at - 1]?.text ?? "")) continue;
		const next = words[at + 1];
		const ends =
			!next ||
			next.kind === "sign" ||
			/^(?:and|or|on|in|at|for|to|inside|outside|everywhere|before|after|by|throughout|during|with|when|of|under|from|against|around)$/.test(
				next.text,
			);
		if (at === 0 && !isAdverb && !standsAlone(words)) continue;
		if (ends || isAdverb || at === 0) return { kind: "graded", at, word: word.written };
	}
	return undefined;
}

const concrete =
	/ (?:no|nothing|none|nobody|without|not|same|equals?|identical|matches|match|difference|when (?!it |they |served|delivered|received|leaving|arriv)|that|until|against|beside|each other) /;

function findIn(words: readonly Word[], depth = 0): Vagueness | undefined {
	const found = findSign(words);
	if (!found) return findActivity(words);
	const { at, ...vagueness } = found;
	if (isDecided(words, found.word.toLowerCase()) || isExplained(words, at, depth)) return undefined;
	const line = toLine(words);
	if (found.kind === "approximate") return vagueness;
	if (found.kind === "graded" && (concrete.test(line) || namedThing.test(line))) return undefined;
	if (tasteWords.has(found.word.toLowerCase())) return vagueness;
	const isLikeness = /^(?:similar|comparable|close|near|alike)(?: enough)?$/i.test(found.word);
	if (found.kind === "opinion" && !isLikeness && namedThing.test(toLine(words.slice(at))) && !unnamed.test(line))
		return undefined;
	return hasStateBeside(words, at) ? undefined : vagueness;
}

/** Alone they tell what somebody decided. */
const verdicts =
	/^(?:approved|signed|released|accepted|cleared|stamped|initialled|initialed|authorised|authorized|documented|recorded|cleaned|prepared)$/;

function findActivity(words: readonly Word[]): Vagueness | undefined {
	const [only] = words;
	if (words.length === 1 && only && verdicts.test(only.text)) return { kind: "activity", word: only.written };
	// "2 rounds" says only how often.
	const parts = splitAt(words, ({ text }) => /^[,;.:()]$/.test(text)).filter(
		(part, at) =>
			at === 0 || !/^ (?:all )?#\S+ (?:rounds?|times|people|persons?|colleagues|stages|steps) $/.test(toLine(part)),
	);
	for (const part of parts) {
		const line = toLine(part);
		const done = activity.exec(line)?.[1];
		if (!done || result.test(line) || isDecided(words, worked.test(done) ? done : "")) return undefined;
		if (worked.test(done) && / to #/.test(line)) return undefined;
	}
	return parts.length === 0 ? undefined : { kind: "activity", word: writtenAs(words) };
}

/** What is vague about a criterion in English; undefined: nothing that these rules know. Pictured: the step shows which picture. */
export function findVagueness(criterion: string, { pictured = false } = {}): Vagueness | undefined {
	const found = findIn(wordsOf(criterion));
	return pictured &&
		found?.kind === "reference" &&
		/\b(?:photo|picture|image|drawing|sample|reference)/i.test(found.word)
		? undefined
		: found;
}
