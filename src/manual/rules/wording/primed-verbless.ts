// Does a text tell a result without saying that it is one: "24 to a crate, please count", "portion = 180 g"?
import { has, type Line, type Match, markOf, phrases } from "./primed-phrase.ts";
import { idle } from "./primed-stated-phrases.ts";
import { wordList } from "./word-list.ts";

// In what follows THIS is the number that is judged. Numbers that begin a sentence and are only followed by an order to
// count have nothing else to be the number of: "five cartons, count the pieces in each" is a sample.

export const verbless = phrases({
	"START|STOP all|about|the|only|exactly|just? THIS !SIGN|PERSON|PART|REPEATS|UNIT|NUMBER|%|of|in|out|x ~3 ~3 SIGN|- please|pls|now|so|then? count|recount|tally SIGN|and|them|it|again|before|until|once|to|please|pls|twice":
		"All fourteen cups there? Count again",
	"START|STOP all|about|the|only|exactly|just? THIS !SIGN|PERSON|PART|REPEATS|UNIT|NUMBER|%|of|in|out|x ~3 ~3 SIGN|- have|do|take|make a|another count|check|look|tally":
		"Ten mugs on the tray, have a count",
	"START|STOP all|about|the|only|exactly|just? THIS !SIGN|PERSON|PART|REPEATS|UNIT|% ~4 SIGN? or|else it|they|we|he|she|you|call|nobody|no|nothing|not":
		"Ten mugs or nobody leaves",
	"START|STOP all|about|the|only|exactly|just? THIS !SIGN|PERSON|PART|REPEATS|UNIT ~2 SIGN|and NUMBER|one ~8 SIGN|- please|pls|now|so|then? count|recount|tally SIGN|and|them|it|again|before|until|once|twice":
		"Six plates, six cups, six mugs in a set: count before it is taped",
	"= THIS UNIT? SIGN ~3 CONFIRMS|confirmed|verified|recount|recounted|remeasured|second|another|again":
		"Bolts d = 12.5 mm, to be verified",
	"START|STOP ~2 THIS UNIT? ~2 as TELLS|ordered|planned|drawn|agreed|usual|always|before|promised|stated|specified ASKED":
		"Shelf 80 cm wide as planned?",
	"START|STOP all|about|the|only|exactly|just? THIS !SIGN|PERSON|PART|REPEATS|UNIT|NUMBER|%|of|in|out|x ~3 ~3 SIGN|- please|pls|so|then? check|CONFIRMS STOP|them|again":
		"36 pieces as usual, check",
	"START|STOP really|still|also|only|again|it? THIS UNIT? !SIGN? ok|okay|right|correct|true|there? ASKED": "Really 24?",
	"DONE|hint|remember|stock|content|contents|nominal : THIS UNIT? STOP": "Ordered : 24.",
	"START|STOP THIS UNIT per|a|an|to|in|each|/ ~3 SIGN|- ~2 weigh|measure|gauge|test|time one|a|an|any|it|SIGN|and|again|them":
		"25 kg a sack: weigh one",
	"START|STOP THIS UNIT SIGN|- please|pls|now|so|then? COUNTS again|to|it|once": "2.4 kg, weigh it again",
	": THIS UNIT? STOP please|pls|now|so|then? COUNTS|CONFIRMS again|to|it|once|by|this|that":
		"Voltage at the terminals: 12.6 V. Measure to prove it",
	"count|recount|tally ~3 : THIS per|/|a|an|to|in|STOP": "Count the envelopes: 500 a box",
	"START|STOP about|the|only|exactly|just? THIS UNIT? !of|SIGN|PERSON|PART|REPEATS ~4 to|shall|must|are|is be? verified|confirmed|validated|witnessed":
		"412 kg batch weight to be verified",
	"START|STOP THIS UNIT ) ~2 shall|must|to|is be? verified|confirmed|validated|checked":
		"Yield ( 97.2 % ) to be verified",
	"verification|confirmation|check|recount|weighing of ~5 SIGN THIS UNIT? SIGN": "Verification of the yield: 97.2 %",
	"count|recount|tally them|it|again|out? SIGN THIS !SIGN? STOP": "Count them, 24",
	"calculate|recalculate|compute|recompute ~3 :|= THIS": "Recalculate: 14.2 ml",
	"COUNTS SIGN THIS UNIT STOP": "Gap between the rails: measure, 32 mm",
	"checks|COUNTS|CONFIRMS ~3 ,? = THIS": "The cook checks the portion = 180 g",
	"COUNTS|again|repeat|measurement ~4 to ~1 arrive|come|get|reach|obtain at|to|on|with|out? THIS":
		"Repeat the measurement so as to arrive at 9.8 mm",
});

/** Told too, where the words beside the number look like those of a limit or of a part. */
export const exact = phrases({
	"so|thus|hence|therefore|that's ~1 THIS !SIGN|PERSON|REPEATS? back|left|remain|must|should|altogether|together|still|in|all total|told|STOP?":
		"Three used, so 9 back",
	"START|STOP about|the|only|exactly|just? THIS !SIGN|PERSON|REPEATS|UNIT ~2 per|a|an|to|in|each|/ ~3 SIGN|- ~2 count|recount|tally one|a|an|any|it|SIGN|and|again|them":
		"Two hundred sheets a pad - fan and count one pad",
	"anything|nothing|something|number|result but|except|other than? THIS": "Anything other than 48 is to be reported",
	"no|not|neither|nor? fewer|less|more and|nor|or|, no|not? fewer|less|more than THIS":
		"Count that no fewer and no more than nine lie there",
});

/** What it is measured under, or which ones are drawn. */
export const drawn = phrases({
	"at|with|for|when|under ~2 =": "Measure the voltage at a current = 2 A",
	"sample ~3 =": "Sample n = 5",
	"random|anywhere": "Three trays anywhere",
});

/** Such a word stands before the number, or it is one of the first of a sentence. */
const opening = new Set(["START", "STOP"]);
const ordering = wordList(
	"COUNTS CONFIRMS check checks again repeat measurement than but so thus hence therefore that's = calculate recalculate compute recompute verification confirmation of",
);
/** So many words before a number, and behind it, decide about it. */
const before = 10;
const behind = 14;
const judged = markOf("THIS", "NUMBER");

/** Has one of so many words before this place such a name? */
function isNear(line: Line, at: number, back: number, names: ReadonlySet<string>): boolean {
	for (let place = Math.max(0, at - back); place < at; place++) {
		for (const name of line[place]?.names ?? []) if (names.has(name)) return true;
	}
	return false;
}

/** The number of a text, in all of its sentences, that is told without a verb. */
export function findVerbless(line: Line): Match | undefined {
	for (let at = 0; at < line.length; at++) {
		if (!line[at]?.names.includes("NUMBER") || !(isNear(line, at, 2, opening) || isNear(line, at, before, ordering)))
			continue;
		const from = Math.max(0, at - before);
		const near = line.slice(from, at + behind).with(at - from, judged);
		const isTold = has(exact, near) || (has(verbless, near) && !has(idle, near));
		if (isTold && !has(drawn, near)) return { from: at, to: at + 2 };
	}
	return undefined;
}
