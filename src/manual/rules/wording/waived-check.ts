// Does a sentence waive a check for what has nothing to do with the goods: for haste or trust, or as whoever makes it likes?
import { longPattern } from "./long-pattern.ts";
import { known, offDays, whom } from "./skipping-sentence.ts";

const noun =
	"(?:double-|cross-|re)?(?:check|inspection|verification|count|comparison|weighing|measurement|test|review|look|sampling)s?";
const look = "(?:check|compare|count|weigh|measure|inspect|verify|look at|examine|test)";
const looked =
	"(?:(?:double-|cross-)?checked|inspected|verified|looked at|compared|counted|weighed|measured|tested|reviewed|read|tried|examined|taken)";
const outsider = "(?:customers?|patients?|clients?|guests?|buyers?|recipients?|readers?)";

const very = "(?:too |very |so |really |already |still )*";
const haste = [
	"in a (?:hurry|rush)|short of (?:staff|time|people|hands)|short-staffed|understaffed|behind schedule|pressed for time|under (?:time )?pressure|running late|fully booked|hectic|no time|(?:too )?little time|not enough time|too few (?:of us|people|hands)",
	"(?:rush|peak) hours?|(?:high|peak) season|(?:rush|urgent|last-minute) (?:orders?|jobs?|deliveries)|busy (?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|shifts?|times?)|market days?",
	`(?:we|you|they|things) (?:are|run|get) ${very}(?:late|busy|urgent|tired)|it (?:is|gets) ${very}(?:late|busy|urgent)`,
	`(?:queue|line|day|shift) (?:is|be|gets?|was) ${very}(?:long|busy|late)`,
	`(?:${outsider}|the \\S+) (?:is|are|be) ${very}waiting|(?:van|truck|lorry|courier|driver|taxi) (?:is|are|be) ${very}(?:running|leaving|loaded|here|there|outside)`,
].join("|");
const trust = [
	`${whom}|${known}|old hands`,
	"(?:you|we|they|who|whoever) (?:\\S+ )?(?:know|knows|trust|trusts) (?:\\S+ ){1,4}?(?:well|inside out|by heart|personally)|inside out",
	"(?:our|the|your|their) (?:usual|regular|trusted|reliable|long-standing) (?:makers?|suppliers?|customers?|clients?|guests?|carriers?|vendors?|partners?|hands)",
	`(?:whoever|who|you|they|one|anybody) (?:is|are|feels?) ${very}(?:confident|sure|certain|convinced|experienced|skilled)`,
	"(?:since|as|because) (?:the|our|this) (?:\\S+ ){1,2}(?:is|are) (?:brand |quite |still )?new|(?:experienced|seasoned) \\S+",
].join("|");
const reason = longPattern(` (?:${haste}|${trust}|${offDays}) `);

const left = "(?:dropped|skipped|omitted|left out|waived|bypassed|dispensed with)";
const unneeded =
	"(?:not (?:needed|necessary|required|done|made)|unnecessary|superfluous|optional|voluntary|a formality)";
const waiver = longPattern(
	[
		` (?:skip|omit|drop|forgo|forego|waive|bypass|dispense with|do without|leave out) (?:(?:the|this|that|any|a|all) (?:\\S+ ){0,3}?${noun}) `,
		` (?:may|can|could) be ${left} `,
		` (?:need not|needn't|(?:do|does) not (?:have|need) to|(?:don't|doesn't) (?:have|need) to) (?:be ${looked}|${look}) `,
		` ${noun} (?:(?:of|for|on|with) (?:\\S+ ){1,4})?(?:(?:is|are|gets?|may be|can be|could be) (?:${left}|${unneeded}|postponed|put off|suspended|shortened)|rests) `,
		` no (?:\\S+ ){0,2}?${noun} (?:is |are )?(?:needed|necessary|required|done|made) `,
		` (?:may|can|could) be (?:${looked}|done|made) (?:later|afterwards|after (?:the )?(?:delivery|dispatch|despatch|shipping|shipment|service|handover)|on site|tomorrow|next \\S+) `,
		" or not at all $",
		` (?:sign|tick|initial)(?: (?:it|off|the \\S+))? and (?:(?:then )?(?:move on|go on|carry on|continue)|check (?:later|afterwards|on site|at \\S+ \\S+)) `,
		" go straight (?:on )?to (?:delivery|dispatch|despatch|packing|shipping|loading|the customer) ",
	].join("|"),
);
/** At the beginning it is about the check; behind other sentences it may be about a tool. */
const unneededAtAll = /^ (?:(?:it|this) is )?(?:not (?:needed|necessary|required)|unnecessary|superfluous) /;
/** It asks for the check all the same, for another in its place, or keeps the goods until it is made. */
const demands =
	/ (?:even|also|never|nobody|whether|instead|rather|otherwise|anyway|nor|neither|until|unless|but|(?:must|may|can|shall|should) not|(?:do|does) not(?! (?:have|need) to )|(?:don't|doesn't)(?! (?:have|need) to )|no \S+ (?:may|can|(?:is|are) (?:dropped|skipped|omitted|left|waived|bypassed))|mustn't|cannot|can't|stays?|waits?|held|hold|next day the) /;

const habit =
	"(?:normally|usually|ideally|preferably|as a rule|generally(?: speaking)?|in general|if need be|at best|most of the time|from time to time|now and then|every now and then|once in a while|occasionally)";
/** How it is done, so that the habit may be about that; what something is compared with is none. */
const manner =
	/ (?:by|in|at|under|through|from|on|over|using|before|after|during|twice|first|alone|together|aloud|#\S+|\S{3,}ly|with (?:an?|another|the same|both|your|#\S+)) /;
const wished = [
	new RegExp(`^ ${habit} ,? ?(?:(?:we|you|they|somebody|the \\S+) )?${look}s? `),
	new RegExp(`^ ${habit} ,? ?(?:the|each|every|all|its|both) (?:\\S+ ){1,5}?(?:is|are) ${looked} `),
	new RegExp(`^ it (?:would|might) be (?:good|nice|better|best|useful|helpful|desirable|welcome) to ${look} `),
	new RegExp(`^ (?:please )?(?:try|do your best|make an effort|aim) to ${look} `),
];
/** Left to what somebody likes, or thinks of. */
const liked = [
	` (?:if|when|whenever|as) (?:you|they|he|she|somebody|someone|anybody|one) feels? like (?:it|doing so)(?= )`,
	` (?:if|when|whenever) (?:you|they|somebody|someone|anybody|one) (?:happens? to )?(?:thinks? of|remembers?) (?:it|to)(?= )`,
	` (?:decides?|judges?) (?:for (?:themselves|himself|herself|yourself|yourselves)|on (?:their|your) own|freely) (?:whether|if|how many|how much)(?= .*(?:${looked}|${look}) )`,
	` (?:as|if|when|where) (?:you|they|he|she|one) (?:sees?|thinks?) fit(?= )`,
	` (?:whichever|whatever|wherever) (?:\\S+ ){0,3}?(?:is|are|lies|lie|stands?|comes?) (?:the )?(?:nearest|closest|easiest|handiest|handy|at hand|to hand|convenient|on top)(?= )`,
].join("|");
const likes = longPattern(liked);
const complained = `(?:${outsider}|somebody|someone|anybody) (?:has |have |had |\\S+ )?(?:ever )?complain(?:s|ed)?(?= )`;
const exact = [
	` (?:do not|don't|never) (?:hold up|delay|stop) (?:the |a )?(?:van|truck|lorry|driver|courier|delivery|shipment|dispatch|line|queue|production|work|customer|order|departure)s? (?:for|because of) (?:it|this|that|the (?:\\S+ )?${noun}) `,
	`^ (?:only|just) (?:${look}|test|open|read) (?:\\S+ )*?(?:if|when|where|after) (?:\\S+ )?${complained}`,
	`^ (?:${look}|test|open|read) (?:\\S+ )*?only (?:if|when|where|after) (?:\\S+ )?${complained}`,
	`^ ask (?:\\S+ ){1,6}?(?:whether|if) .* no (?:\\S+ ){0,2}?${noun} (?:is )?(?:needed|necessary|required) `,
].map((source) => new RegExp(source));

/** Without one of these nothing is waived so: most texts need not be taken to pieces. */
export const mayWaive =
	/skip|omit|\bdrop|forgo|forego|waive|bypass|dispense|\bdo\s+without|(?:leave|left|put)\s+(?:out|off)|formality|\bneed|\bhave\s+to|necessary|required|superfluous|unnecessary|optional|voluntary|postpone|suspend|\brests\b|\bcan be\b|\bcould be\b|\bmay be\b|not\s+at\s+all|\b(?:sign|tick|initial)(?:\s+\S+){0,3}?\s+and\b|straight|normally|usually|ideally|preferabl|as a rule|general|at best|most of the|now and then|time to time|in a while|occasionally|would be|might be|\btry to|do your best|an effort|\baim to|feels? like|think|remember|decide|judge|sees?\s+fit|(?:whichever|whatever|wherever)\s(?:[^.]*\s)?(?:near|clos|eas|hand|to hand|at hand|convenient|on top)|(?:not|don['’]t|never)\s+(?:hold up|delay|stop)|complain/i;

/** looks: how many sorts of look the sentence speaks of; of several one may be made in place of the other. */
export function waivesCheck(line: string, looks: ReadonlySet<string>, isFirst: boolean): boolean {
	const plain = line.includes(" &") ? line.replaceAll(" &", " ") : line;
	if (exact.some((pattern) => pattern.test(plain))) return true;
	if (likes().test(plain) && !/ (?:do not|don't|never|not) /.test(plain)) return true;
	const wish = wished.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined);
	if (wish !== undefined) {
		const behind = plain.slice(wish.length - 1);
		if (!manner.test(behind) && (/ compared? $/.test(wish) || !behind.includes(" with "))) return true;
	}
	if (!(waiver().test(plain) || (isFirst && unneededAtAll.test(plain))) || demands.test(plain)) return false;
	const sorts = [...looks].filter((sort) => sort !== "check").length;
	return sorts < 2 && reason().test(plain);
}
