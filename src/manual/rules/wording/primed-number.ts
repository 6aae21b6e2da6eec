// Is a number of a clause what is to be found, or a limit, a setting, a sample, a time, a place or a name?
import { isIdleNumber, isNamedBy } from "./number-words.ts";
import type { Priming } from "./primed-instruction.ts";
import { opening, phrase } from "./primed-phrase.ts";
import { countWords, type Word, writtenAs } from "./words-of.ts";

/** "The 200 g weight": a tool has its size as a name. */
const toolAfter =
	/^ %\S+ (?!(?:on|in|at|that|which|he|she|the|his|her|your|shown|as|noted|written|from|of|and|for|per) )[a-z]/;
/** What is taken off, allowed or set. */
const allowed = phrase(
	"(?:tare|limit|limits|tolerance|tolerances|allowed|permitted|passes|pass|passing|fail|fails|failed|rejected|reject|accepted|needs|takes|lasts|taken off|deduct|deducted|subtract|subtracted|itself|zero|calibrate|set to|mix|dilute|empty \\S+ (?:weighs|is)|mean|median|lowest|highest)",
	"(?:is|are|piece|counts as) (?:good|fine|ok|okay|enough)",
);
/** They set, draw or write: what stands behind them is no result. */
const settingVerb = opening(
	"(?:(?:and|then|please|also|now|just|next|first)[A-Z]* )*(?:take|draw|pick|pull|set|apply|adjust|add|wait|use|open|go|turn|put|pour|lay|hold|let|start|stand|weigh out|heat|press|zero|tare|fill|mark|note|write|enter|record|type|cut|mix|plate|give|leave|move|push|probe|soak|rinse|wash|lift|choose|select|send|hand|count|weigh|measure|read|inspect|look|call|time|list|tally|gauge|play|run|dive|work|repeat|make)",
);
/** Something is told to be so: "the drawer holds", "you should get", "she found". */
const telling = phrase(
	"<being> (?!than )(?:(?:already|about|only|exactly|all|just|really|always|usually|normally|typically|still|again|roughly|around|nearly|some|precisely|a total of|up|out|down|off|to|at|of|on|for|in|it|them|that|the|as|there|be|been|not|you|is|was|are|have|has|with|also|now|then|show|read|weigh|measure|come|contain|hold|total|give|get|find|see|amount|count|yield|arrive|land|add|make|say|match|tip|scale|end|number|same|usual|:|every|back|an|even|round|a|good|known|said|meant|supposed|believed|thought|<being>|<result>|<paper>)[A-Z]* ){0,6}#",
	"(?:expect|expecting|expected|supposed|normally|usually|always|typically|ordinarily|as a rule|about|roughly|around|approximately|nearly|almost|namely|target|nominal|theoretical|desired|promised|planned|booked|known to be|looking for|look for|aim for|aiming for|still|again|same|usual|missing|remaining|full|adding up to|come to|comes to|came to|answer|indeed) (?:(?:weight|value|count|length|width|height|size|number|quantity|figure|reading|the|is|was|:|about|roughly|some|all|exactly)[A-Z]* )*#",
	"(?:quantity|total|count|number|sum|stock|amount) of (?:about |all )*#",
	"(?:count|weight|total|result|answer|target) : #",
	"<result> (?:(?:is|was|=|should be|should read|must be)[A-Z]* )(?:\\S+ )?#",
	"(?!(?:and|then|please|also|,)[A-Z]* )\\S+ read #",
	"(?:<paper>|<person>) (?:has|had|says|gives|puts|shows|lists|states|makes|reads|puts) (?!to )~4 #",
	"(?:<person>|<theirs>|they|we) ~5 (?:<tells>|read|put|had|took|set|made) ~3 #",
	"<theirs> ~2 #",
	"(?:entered|noted|recorded|stated|listed|declared|reported|counted|measured|weighed|written|printed|claimed|shown|booked|given|logged|announced|marked) (?:(?:as|value|is|was|:|weight|count|figure|number|by \\S+|on ~1 \\S+)[A-Z]* )*#",
	"according to ~4 #",
	"(?:should|ought to|is to|are to|supposed to) ~5 #",
	"(?:gives|yields|makes|brings) (?:about|some|roughly|around|usually|always|nearly) #",
	"(?:<role>|they|you) (?:got|get|gets) (?:(?:to|only|about|just)[A-Z]* )*#",
	"(?:if|unless|until|till) (?!(?:\\S+ ){0,4}(?:shows|reads|reaches)[A-Z]* )~4 (?:reach|get|find|have|not|other|count|arrive at|see|it's|is|than the|isn't) (?:(?:to|at|the|from|than)[A-Z]* )*#",
);
/** Asks whether something is as it is told. */
const confirming = phrase(
	"<confirms>",
	"(?:make|be) (?:sure|certain)",
	"(?:check|see|look|tell|say|find out|prove) ~2 (?:that|if|whether|it's|there|for)",
);
/** What is done to the thing of which the number stands in brackets. */
const bracketed = phrase("<measures>", "<confirms>", "<result>", "<paper>");
/** The number has an article, so that it is told how many there are: "the 24 your mate noted". */
const definite =
	/(?<! (?:each|one|some|any|out|#\S+) of) (?:the|those|these|his|her|their|all|(?!(?:it|that|there|what|here)'s)\S+'s) $/;
/** "Five boxes should stand there", "33 rolls arrived". */
const isThere = opening(
	"(?:\\S+ ){0,3}?(?:should|ought|must|are|were|was|is|went|came|arrived|left|returned|remained|remain|lie|stand|have|has|had)",
);
const counting = /^ (?:and |then |please |re-?)*(?:count|recount|tally)[A-Z]* (?:out |again |up |over |through )?$/;
/** Held against the number, or done to it: "find the two cracks", "re-measure the 90 cm". */
const reaching = / (?:\S*M|find|compare with|against|beside)[A-Z]* (?:out |again |up |with |to )?$/;

const boundary = /^(?:[,;.()!?]|and|then|but|so|because|since|while|before|after|which|who|knowing)$/;

interface Clause {
	/** Place of its first word in the sentence. */
	from: number;
	line: string;
	opening: string;
}

/** The clauses of a marked line; a number is judged within its own. */
function clausesOf(line: string): Clause[] {
	const clauses: Clause[] = [{ from: 0, line: " ", opening: "" }];
	for (const [at, word] of line.split(" ").filter(Boolean).entries()) {
		const text = word.replace(/[A-Z]+$/, "");
		// "Between 3 and 5".
		const joins = text === "and" && / (?:between|from) (?:\S+ ){1,3}$/.test(clauses.at(-1)?.line ?? "");
		if (boundary.test(text) && !joins) clauses.push({ from: at + 1, line: " ", opening: text });
		else (clauses.at(-1) as Clause).line += `${word} `;
	}
	return clauses.filter((clause) => clause.line !== " ");
}

/** Words of a marked line without their letters. */
const plain = (line: string) => line.replaceAll(/[A-Z]+/g, "");

/** "The 50 on the tag", "enter 36.6 unless the thermometer says something else". */
function isGiven(lead: string, tail: string, markedTail: string): boolean {
	if (/ (?:the|those|these|his|her|their) $/.test(lead) && onPaper.test(markedTail)) return true;
	return / (?:write|enter|note|record|type|put|sign for) $/.test(lead) && /^ (?:%\S+ )?(?:unless|if) /.test(tail);
}

function isTold(clause: Clause, markedLead: string, tail: string, confirmed: boolean): boolean {
	const lead = plain(markedLead);
	const isNamed = isNamedBy(lead);
	if (telling.test(`${markedLead}#0 `) && (!isNamed || / (?:at|to|for|with) $/.test(lead))) return true;
	if (definite.test(lead) && !toolAfter.test(tail)) {
		if (confirmed) return true;
		const verb = lead.replace(/(?:(?:the|those|these|his|her|their|all|your|\S+'s) )+$/, "");
		return tail !== " " && (counting.test(verb) || (!/ all $/.test(lead) && reaching.test(verb)));
	}
	if (isThere.test(tail) && countWords(lead) < 3 && !settingVerb.test(clause.line)) return true;
	if (confirmed) return !isNamed;
	return counting.test(lead) && /^ [a-z]\S* (?:on|in|at|under|inside|behind) (?:the|this) /.test(tail);
}

const onPaper = /^ (?:%\S+ )?(?:[a-z]\S* )?(?:on|in|from|per)[A-Z]* (?:the|his|her|their)[A-Z]* \S*[DF][A-Z]* /;

/** The number of a sentence that tells the second person the result. */
export function findNumber(words: readonly Word[], line: string): Priming | undefined {
	if (!line.includes("#") || allowed.test(line)) return undefined;
	let confirmed = false;
	for (const clause of clausesOf(line)) {
		confirmed =
			confirming.test(clause.line) || (confirmed && clause.opening !== "then" && !settingVerb.test(clause.line));
		for (const { index, 0: number } of clause.line.matchAll(/#\S+/g)) {
			const lead = clause.line.slice(0, index);
			const markedTail = clause.line.slice(index + number.length);
			const tail = plain(markedTail);
			if (!isGiven(plain(lead), tail, markedTail)) {
				if (isIdleNumber(plain(lead), number.slice(1), tail)) continue;
				const isBracketed = clause.opening === "(" && bracketed.test(line.slice(0, line.indexOf("(")));
				if (!isBracketed && !isTold(clause, lead, tail, confirmed)) continue;
			}
			const length = countWords(lead) + (/^ [%a-z]/.test(tail) ? 2 : 1);
			return { kind: "stated", words: writtenAs(words.slice(clause.from, clause.from + length)) };
		}
	}
	return undefined;
}
