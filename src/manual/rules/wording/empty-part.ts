// Which word of one part of a response says nothing, where the part says nothing else?
import { saysOnlyWho, withoutHowMany, withoutWho } from "./empty-asides.ts";
import { emptyPhrases } from "./empty-phrases.ts";
import { assent, shownHow } from "./empty-sayings.ts";
import { tellsValue } from "./empty-value.ts";
import {
	asides,
	bareVerdicts,
	doings,
	fillers,
	isLike,
	isManner,
	isOpinionOrManner,
	isVerdict,
	isWork,
	looks,
	moments,
	shortened,
	signatureBehind,
} from "./empty-words.ts";
import { isPerson } from "./person-words.ts";
import { isParticiple, states } from "./state-words.ts";
import { opinions } from "./vague-words.ts";
import { toLine, type Word } from "./words-of.ts";

const comparing = / (?:same|equals?|identical|like|matches|match|agrees|differs?|difference|than) /;
/** The value itself is told: "label text read aloud". */
const saidAloud =
	/ [a-z&]\S* (?:\S+ )?(?:read|said|spelled|spelt|counted|called|repeated|told) (?:aloud|out|back|from|off|over|by the|twice|digit|letter) /;
const denies = new Set(["no", "none", "nothing", "not", "without", "never", "nobody"]);

const isListed = (text: string) =>
	doings.has(text) || isVerdict(text) || bareVerdicts.has(text) || shortened.test(text);

/** "NOK" and "Y" look like names. */
const withoutMark = (word: string) => word.replace("&", "");

function isEmpty(word: string): boolean {
	const text = withoutMark(word);
	return isListed(text) || isWork(text) || isOpinionOrManner(text);
}

/** How a thing is shut or set may be praised; that it is shut is told none the less. */
export const saysState = (word: string) =>
	(states.has(word) && !isVerdict(word) && word !== "running") ||
	(isParticiple(word) && !isWork(word) && !doings.has(word));

/** They bring in what somebody thought of it: "found to be satisfactory". */
const reporting = /^(?:found|left|shown|said|held|kept|proven|returned)$/;

/** "By the look of it all fine": a verdict at the end is all there is. */
const endsInVerdict = (words: readonly string[]) =>
	isVerdict(words.at(-1) ?? "") &&
	!words.slice(0, -1).some((word) => (saysState(word) && !reporting.test(word)) || denies.has(word));

/** "Did it like you showed me": done somebody's way. */
function isDoneAsShown(line: string): boolean {
	const shown = shownHow.exec(line);
	return (
		shown !== null &&
		line
			.slice(0, shown.index)
			.split(" ")
			.every((word) => fillers.has(word) || isEmpty(word) || /^(?:|set|put|made|up|out|off|and)$/.test(word))
	);
}

/** "Weighed on the small scale", "done without delay": with no value behind, it is told how it was done. */
const beginsInDoing = ([first, ...rest]: readonly string[]) =>
	doings.has(first ?? "") && !rest.some((word) => (denies.has(word) && word !== "without") || isLike(word));

/** "The second man agrees". */
const assents = (part: readonly Word[]) =>
	/^(?:agree[sd]?|nod(?:s|ded)|knows|approve[sd]?|consent(?:s|ed)|came|been|looked|helped|watched|was there)$/.test(
		part.at(-1)?.text ?? "",
	) && part.slice(0, -1).some(({ text }) => isPerson(text) || /^(?:we|they|all|both|everybody|everyone)$/.test(text));

/** "The check took place", "it was possible": that it happened. */
const happened =
	/ (?:took place|took #\S+ (?:%\S+|[a-z]+)|took (?:long|a while)|happened|occurred|was held|went ahead|has been held) | (?:briefing|meeting|training|talk|drill|session|huddle|review|exercise|course) held |^ (?:it|that|this|they|all|everything) (?:was|were|could|did|does|has|have|will|can) (?:been )?(?:possible|necessary|easy|so|done|worked|work|happen|happened|managed|be done)? ?$/;

/** "As per site manager". */
const isByOrder = (part: readonly Word[], line: string) =>
	/^ (?:as per|per|according to|following|on order of) /.test(line) &&
	part.length < 6 &&
	isPerson(part.at(-1)?.text ?? "");

/** "The supervisor signed". */
const isSignedBy = (part: readonly Word[]) =>
	isPerson(part.at(-2)?.text ?? "") && /^sign(?:s|ed|ing)?$/.test(part.at(-1)?.text ?? "");

/** A phrase that says nothing, of a line where nothing is said besides. */
function findPhrase(line: string): string | undefined {
	for (const phrase of emptyPhrases) {
		const found = phrase.exec(line)?.[0];
		if (!found) continue;
		const besides = line.replace(found, " ").split(" ");
		if (isSubject(besides.filter((word) => word && !isEmpty(word)))) return found.trim();
	}
	return undefined;
}

/** The empty word of a part of a response, where the part says nothing else. */
export function findEmptyWord(part: readonly Word[]): string | undefined {
	const line = toLine(part);
	if (tellsValue(line)) return undefined;
	const [first] = part;
	const isSigned = isEmpty(first?.text ?? "") || first?.text === "signed";
	const said = withoutWho(isSigned ? line.replace(signatureBehind, "") : line);
	if (saysOnlyWho(line, said)) return first?.written;
	const phrase = findPhrase(said);
	if (phrase !== undefined) return phrase;
	if (isByOrder(part, line) || assents(part) || isDoneAsShown(line)) return first?.written;
	if (comparing.test(line) || saidAloud.test(line)) return undefined;
	if (isSignedBy(part)) return part.at(-1)?.written;
	// "Not there" is what was found, "both" which ones, and the time is to be said.
	if (part.every(({ text }) => fillers.has(text)))
		return /^ (?:both|time) $| not t?here /.test(line) ? undefined : first?.written;
	const rest = withoutHowMany(said, line);
	if (/[#%]| n of n /.test(rest)) return undefined;
	const words = rest.split(" ").filter(Boolean);
	const written = (word: string | undefined) => part.find(({ text }) => text === word)?.written ?? first?.written;
	if (endsInVerdict(words)) return written(words.at(-1));
	if (beginsInDoing(words) || happened.test(rest)) return written(words[0]);
	const at = words.findIndex(isEmpty);
	if (at < 0) return onlyLooks(words) && !/[#%]/.test(line) ? first?.written : undefined;
	return isAllThereIs(words, at) ? written(words[at]) : undefined;
}

const onlyLooks = (words: readonly string[]) =>
	words.some((word) => looks.has(word)) && words.every((word) => looks.has(word) || fillers.has(word));

/** A thing that is spoken of, and nothing said about it. */
export function isSubject(words: readonly string[]): boolean {
	const kept = words.filter((word) => !fillers.has(word));
	return (
		kept.length <= 4 && kept.every((word) => /^&?[\p{L}'-]+$/u.test(word) && !denies.has(word) && !asides.has(word))
	);
}

/** Does the rest say nothing of what is found, where this word is empty? */
function isAllThereIs(words: readonly string[], at: number): boolean {
	const empty = words[at] ?? "";
	const subject = words.slice(0, at);
	const after = words.slice(at + 1);
	// "No answer", "nil by mouth", "water clear".
	if (/^(?:no|nil)$/.test(empty) && after.length > 0) return false;
	if (empty === "clear" && subject.some((word) => !fillers.has(word))) return false;
	// "The guest has a copy".
	if (empty === "copy" && subject.length > 0) return false;
	// "Not rung" is what was found.
	if (!isListed(empty) && subject.some((word) => denies.has(word))) return false;
	if (!isSubject(subject)) return false;
	const mayPraiseState = isManner(empty) && (subject.length > 0 || !opinions.has(empty));
	if (mayPraiseState && [...subject, ...after].some(saysState)) return false;
	return isPadding(after, empty);
}

/** Do the words after an empty one add only by whom, when, where, or what was looked at? */
function isPadding(words: readonly string[], empty: string): boolean {
	const said = words.filter((word) => !fillers.has(word) && !isEmpty(word));
	// "Wiped down".
	const isPhrasal =
		isWork(empty) && /^(?:up|down|over|through)$/.test(words[0] ?? "") && !/^(?:used|held|backed)$/.test(empty);
	const kept = isPhrasal ? said.slice(1) : said;
	if (kept.every((word) => asides.has(word) || (assent.test(empty) && isPerson(word)))) return true;
	// "Adequately packed".
	if (opinions.has(empty) && isManner(empty) && kept.every(isParticiple)) return true;
	// "Wiped the worktop".
	if (isWork(empty) && /^(?:the|all|every|both|my|our)$/.test(words[0] ?? "") && kept.length < 3)
		return !kept.some((word) => denies.has(word) || saysState(word) || isLike(word));
	if (bareVerdicts.has(empty) || kept.some((word) => denies.has(word))) return false;
	const [next = ""] = kept;
	if (!isListed(withoutMark(empty))) return isWork(empty) && moments.has(next);
	if (!asides.has(next)) return doings.has(empty) && kept.length <= 3;
	return isVerdict(empty) ? !/^(?:as|per|to|according)$/.test(next) : next !== "as";
}
