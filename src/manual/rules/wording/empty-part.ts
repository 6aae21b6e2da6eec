// Which word of one part of a response says nothing, where the part says nothing else?
import { emptyPhrases, hedges } from "./empty-phrases.ts";
import { assent, shownHow } from "./empty-sayings.ts";
import {
	asides,
	bareVerdicts,
	doings,
	fillers,
	isLike,
	isManner,
	isOpinion,
	isVerdict,
	isWork,
	looks,
	moments,
	shortened,
	signatureBehind,
} from "./empty-words.ts";
import { isPerson } from "./person-words.ts";
import { isParticiple, states } from "./state-words.ts";
import { units } from "./units.ts";
import { opinions, quantities } from "./vague-words.ts";
import { toLine, type Word } from "./words-of.ts";

/** Numbers that say how often, by how many or when, and the number of the item itself. */
const idleNumbers =
	/ (?:x #\S+|(?:by )?#\S+ (?:times|x|people|persons?|colleagues|inspectors)|(?:at|by|on|since|before|until) #\d+(?:[:.]\d+)?(?: [ap]m| o'clock| hours)?|(?:items?|steps?|points?|no|number|sections?|lines?|pages?|parts?|positions?|sheets?|form|list|rows?|columns?|fields?|table|scale|gauge|machine|meter|station|desk|bench) #\S+(?: (?:to|and|through) #\S+)?|all #\S+ %points|every #\S+(?: %\S+)?|#\S+ (?:checks?|inspections?|tests?|looks?|rounds?|reviews?)|#100 %(?:%|percent|pct))(?= )/g;
/** Who did it, behind what was done. */
const byWhom =
	/ by (?:(?:the|a|an|both|all|our|my|one|two|another|#\S+) )*(?!(?:hand|eye|post|mail|phone|key|sight|mouth|foot|road|rail|sea|air|radio|email|letter|drip|tube|gravity|weight|volume|size|half|law) )[a-z&]\S*(?: (?!(?:to|at|in|on|and|for) )[a-z&]\S*){0,3}(?= $)| by #\S+(?= $)/;
const headcount =
	/ (?:the )?#\d+ (?:st|nd|rd|th) [a-z]+ | (?:(?:the|all|both) )?(?:#\S+|both|all) (?:people|persons?|colleagues|of us|of them|men|women|nurses|inspectors) /;
/** How many were looked at says nothing of how they were, but a count is what was asked for. */
const shares = / (?:(?:all|both|each of) #\S+|#\S+ (?:of|out of|\/) (?:the )?#\S+|n (?:of|\/) n)(?= )/g;
/** "All 12", "3 times", "100 %". */
export const saysOnlyHowMany = (part: readonly Word[]) =>
	toLine(part).replaceAll(idleNumbers, "").replaceAll(shares, "").trim() === "";
const counting = / (?:counted|found|present|left|weighed|measured|read|rated|scored|graded|judged|voted) /;
const comparing = / (?:same|equals?|identical|like|matches|match|agrees|differs?|difference|than) /;
/** The value itself is told: "label text read aloud". */
const saidAloud =
	/ [a-z&]\S* (?:\S+ )?(?:read|said|spelled|spelt|counted|called|repeated|told) (?:aloud|out|back|from|off|over|by the|twice|digit|letter) /;
/** Asks for what is to be said or written: "date of the last check". */
export const asking =
	/^ (?:the )?(?:amount|date|day|hour|time|name|value|reading|weight|length|width|height|size|result|figure|count|number|temperature|pressure|colou?r|code|lot|reason|state|initials|which|who|what|when|where|how|why) (?!it (?:should|ought|must|has to|is meant) )(?:of|in(?! (?:tolerance|range|limits?|order|spec|the range))|on|at|and|from|by|to|read|many|much|it|we|that|which|said|written|stands|shown|when|with|you (?:read|see|saw|hear|heard|find|found|get|got|count|counted|measure|measured|weigh|weighed)) |^ (?:who|whom|whose|best before|best-before|how (?:long|many|much|often|far)) /;
/** The number itself is said or written: "order number repeated", "seal number written on the sheet". */
const given =
	/^ (?:the )?(?:[a-z]+ ){0,2}(?:number|code|name|address|postcode|pin|password) (?:repeated|spelled|spelt|dictated|copied|written) /;
const clients = "(?:guest|customer|client|caller|patient|visitor|reader|passenger|buyer|member|owner|sender)s?";
/** Only they can know it: "words the caller used", "what the customer ordered", "PIN entered by the guest". */
const fromClient = new RegExp(
	`^ (?:the )?(?:what|which \\S+|(?!as |how |like |way |all |everything |anything |works? |jobs? |tasks? |goods |items? |parts? |things? |repairs? |orders? )[a-z]+) (?:the|this|each) ${clients} (?:ordered|used|said|asked|reported|paid|chose|brought|told|gave|named|described|left)(?: (?:for|us|about|in|back|first|last|today))? $|^ (?:\\S+ ){1,3}(?:entered|typed|keyed|chosen|dialled|picked)(?: in)? by (?:the|each) ${clients} $`,
);
/** How many there are can be seen. */
const signatures = /^ #(?!0|zero |1 )\S+ (?:[a-z]+ )?signatures $/;
/** Of blood it is the value. */
const bloodGroup = /^ (?:(?:group )?&?(?:a|b|ab|o|zero) )?&?(?:rh|rhd|rhesus)(?: factor)? (?:positive|negative) $/;
/** A device keeps count of them: "0 errors in the log". */
const countedByDevice =
	/^ #(?:0|zero) (?:[a-z]+ )?(?:alarms?|errors?|faults?|warnings?|rejects?|failures?|defects?) (?:in|on) (?:the|its) (?:[a-z]+ )?(?:log|display|screen|panel|printout|counter|monitor|controller|readout) $/;
/** Behind what was found so they say when: "nothing special today". */
const lately =
	/(?: (?:today|tonight|again|so far|already|this time|yet|now|here|at all|either|though|too|anyway|really|please))+(?= $)/;
/** The figure itself is to be written down: "PSI as shown on the gauge". */
const readOff =
	/^ (?:\S+ )?(?!as )(\S+) (?:as )?(?:shown|read|displayed|indicated|given|seen) (?:on|by|off|from|at|in) (?:(?:the|its|your) )?(?:\S+ )?(?:gauge|scales?|balance|display|\S*meter|dial|clock|counter|indicator|readout|screen|probe) /;
/** A day or a time goes by, or has gone by: that is what was found. */
const goneBy = / (?:date|expiry|deadline|day|time|hour|life|limit)(?: is| has| was)? (?:not )?passed /;
/** A piece that is to fail does so at its place: "FAIL at step 14". */
const failsAt = /^ (?:fail(?:s|ed)?|reject(?:s|ed)?|stop(?:s|ped)?) (?:at|in|on) (?:step|test|line|point|position) #/;
const denies = new Set(["no", "none", "nothing", "not", "without", "never", "nobody"]);

function isEmpty(word: string): boolean {
	// "NOK" and "Y" look like names.
	const text = word.replace("&", "");
	return isListed(text) || isWork(text) || isOpinion(text);
}

const isListed = (text: string) =>
	doings.has(text) || isVerdict(text) || bareVerdicts.has(text) || shortened.test(text);

function isReadOff(line: string): boolean {
	const measure = readOff.exec(line)?.[1];
	return measure !== undefined && (quantities.has(measure) || units.has(measure));
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

/** Is it told what is to be said or counted? */
const isNamed = (line: string) =>
	[asking, given, fromClient, countedByDevice, signatures, bloodGroup, failsAt].some((pattern) => pattern.test(line));

/** The empty word of a part of a response, where the part says nothing else. */
export function findEmptyWord(part: readonly Word[]): string | undefined {
	const line = toLine(part);
	if (isNamed(line) || goneBy.test(line) || isReadOff(line)) return undefined;
	const unsigned =
		isEmpty(part[0]?.text ?? "") || part[0]?.text === "signed" ? line.replace(signatureBehind, "") : line;
	const said = unsigned.replace(byWhom, "").replace(headcount, " ").replace(hedges, " ").replace(lately, "");
	if (said.trim() === "" && hedges.test(line)) return part[0]?.written;
	if (/^ by .* (?:people|persons?|colleagues|staff) $/.test(line)) return part[0]?.written;
	if (/ of (?:us|them) $/.test(line) && line.replace(headcount, "").trim() === "") return part[0]?.written;
	for (const phrase of emptyPhrases) {
		const found = phrase.exec(said)?.[0];
		if (
			found &&
			isSubject(
				said
					.replace(found, " ")
					.split(" ")
					.filter((word) => word && !isEmpty(word)),
			)
		)
			return found.trim();
	}
	// "As per site manager".
	if (
		/^ (?:as per|per|according to|following|on order of) /.test(line) &&
		part.length < 6 &&
		isPerson(part.at(-1)?.text ?? "")
	)
		return part[0]?.written;
	if (assents(part) || isDoneAsShown(line)) return part[0]?.written;
	if (comparing.test(line) || saidAloud.test(line)) return undefined;
	if (isPerson(part.at(-2)?.text ?? "") && /^sign(?:s|ed|ing)?$/.test(part.at(-1)?.text ?? ""))
		return part.at(-1)?.written;
	// "Not there" is what was found, "both" which ones, and the time is to be said.
	if (part.every(({ text }) => fillers.has(text)))
		return /^ (?:both|time) $| not t?here /.test(line) ? undefined : part[0]?.written;
	const rest = said.replaceAll(idleNumbers, "").replaceAll(shares, (share) => (counting.test(line) ? share : ""));
	if (/[#%]| n of n /.test(rest)) return undefined;
	const words = rest.split(" ").filter(Boolean);
	const written = (word: string | undefined) => part.find(({ text }) => text === word)?.written ?? part[0]?.written;
	if (endsInVerdict(words)) return written(words.at(-1));
	if (beginsInDoing(words) || happened.test(rest)) return written(words[0]);
	const at = words.findIndex(isEmpty);
	if (at < 0) return onlyLooks(words) && !/[#%]/.test(line) ? part[0]?.written : undefined;
	const subject = words.slice(0, at);
	const after = words.slice(at + 1);
	const empty = words[at] ?? "";
	// "No answer", "nil by mouth", "water clear".
	if (/^(?:no|nil)$/.test(empty) && after.length > 0) return undefined;
	if (empty === "clear" && subject.some((word) => !fillers.has(word))) return undefined;
	// "The guest has a copy".
	if (empty === "copy" && subject.length > 0) return undefined;
	// "Not rung" is what was found.
	if (!isListed(empty) && subject.some((word) => denies.has(word))) return undefined;
	if (
		!isSubject(subject) ||
		(isManner(empty) && (subject.length > 0 || !opinions.has(empty)) && [...subject, ...after].some(saysState))
	)
		return undefined;
	if (!isPadding(after, empty)) return undefined;
	return written(empty);
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
	if (asides.has(kept[0] ?? "") && isListed(empty.replace("&", "")))
		return !(kept[0] === "as" || (isVerdict(empty) && /^(?:as|per|to|according)$/.test(kept[0] ?? "")));
	if (!isListed(empty.replace("&", ""))) return isWork(empty) && moments.has(kept[0] ?? "");
	return doings.has(empty) && kept.length <= 3;
}
