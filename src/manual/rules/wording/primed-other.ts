// Does an instruction bring the second person before the first one's result, or before a paper that tells it?
import type { Priming } from "./primed-instruction.ts";
import { hidden, isRecorded, recording } from "./primed-order.ts";
import { phrase } from "./primed-phrase.ts";
import { countWords, type Word, writtenAs } from "./words-of.ts";

const perhaps = "(?:(?:has|have|had|already|also|just|before|been|was|were) )*";
/** Not the second one. */
const firstPerson = "(?<! (?:second|next|each|every|both|two|other|another)[A-Z]* )<person>";

/** What somebody else found, wherever it stands. */
const named = phrase(
	// "The first count", "yesterday's sheet".
	"<first> (?:<first> )?(?!(?:order|one|carton|piece)[A-Z]* (?:yourself|of|and|,|has|in)[A-Z]* )(?:(?!(?:time|half|page|line|digit|own|and|the|then|or|a|you|all|,)[A-Z]* )\\S+ )?(?:<result>|<paper>|one|ones|round|inspection|look|check|run|test|try|pass)",
	"(?:<first> <person>|<theirs>)(?= (?:[.,;]|and|before|if|on|in|first|as|until) )",
	"(?!(?:patient|customer|guest|client|owner|product|today|machine|gauge|scale|meter|each \\S+|every \\S+|row|room|box|bag|tank|day|week|month|year)'s)(?<! (?:each|every|this|its) )\\S+'s ~1 (?:count|tally|figures?|numbers?|results?|verdict|notes?|list|opinion|diagnosis|answer|marks?|total|entry|entries|guess|estimate)",
	"<theirs> (?!own )~2 (?:<result>|<paper>)",
	// "The tanner put", "what she got", "as Petra told you".
	`${firstPerson} (?:(?:has|have|had|already|also|just) )*(?!(?:named|called|left|marks?|sees|gets|finds|gives|says|calls|tells|names|passed|did)[A-Z]* )<tells>(?! (?:by|who|your|yours)[A-Z]* )`,
	`${firstPerson} (?:has|have|had|already|did) ~1 (?:put|read|set|cut|made|done|left|given|called|named|passed|<tells>)`,
	`(?:what|as|than|which|that|how|where|whatever|like|whom) ~2 (?:<person>|they) ${perhaps}(?:<tells>|put|read|set|cut|made|did|has|have|had|thinks?|is|was|calls?|says?|wants?)`,
	"(?:that|which) (?:was|were|has been|have been) ~1 (?!checked|calibrated|approved)<tells>",
	"(?:what|those|whatever) (?:was|were|has been|had been|others?) ~1 (?:<tells>|measured|put|there|on|in|down)",
	"what (?:is|stands) (?:(?:already|on|in) )*(?:written|noted|entered|recorded|already|(?:on|in) the <paper>)",
	"(?:<role>|they|others?) (?:has |have |had |just |already )*got(?= (?:[.,;]|for|it|#|and|on|in|at|out|from|with))",
	"<tells> ~3 (?:by|from) (?:(?:the|your|his|her|a|our|last|first)[A-Z]* )*(?:(?!second )\\S+ )?<person>",
	// "The figures the night clerk left".
	"(?:the|that|which|#) ~3 (?:the|your|his|her) ~1 <person> (?:set|put|read|cut|drew|left|called|made|passed|marked|took)",
	"<result> (?:of|from|left by|by) (?:the |your |his |her )?(?:<first>|<first> <person>|colleague|the <person>)",
	"(?!(?:you|display|scale|gauge|meter|dial|it|clock|nobody|who|person|one)[A-Z]* )(?<! (?:second|each|every|both|what the)[A-Z]* )\\S+ (?:says|said|thinks|thought|reckons|told|wrote|believes|guesses|claims)",
	"(?:<result>|one|ones|names?) (?:that )?(?:<person>|they) (?:gives?|tells?|reads?|calls?|shows?|names|has|had)",
	"(?:confirm|verify|check|double-check|recheck|get|fetch|obtain|ask for|take down) (?:the |your )?(?!(?:patient|customer|guest)'s)\\S+'s ~1 <result>",
	"(?:confirm|verify|validate|double-check|recheck|review|approve|accept|agree with|reconcile) (?:the|that|this|those|these|his|her|their) ~1 (?:entry|entries|figures?|count|result|value|reading|total|tally|sum)(?= (?:[.,;]|and|in|on|by|of))",
	"<paper> , which (?:gives|shows|tells|says|states|has|names)",
	"after (?:reading|looking at|seeing|consulting|checking|hearing|opening) ~3 (?:<paper>|<result>|<theirs>|<person>)",
	// "The value already entered".
	"already ~1 (?:entered|noted|written|recorded|given|found|counted|stated|filled|there|checked|measured|weighed|graded|called|looked|judged|confirmed|passed|seen|<tells>)",
	"<result> ~1 (?:entered|noted|recorded|stated|booked|given|reported|declared|known|expected)(?! (?:by you|yourself|next) )",
	"(?:entered|noted|stated|recorded|booked|given|written|known|expected|declared|found) (?:<result>|quantity|quantities|amount)",
	// After a comma it is where to write one's own.
	"(?<!, )<result> (?:(?:as|already|written|shown|printed|marked|given|which is|that is|<tells>) ){0,2}(?:on|in) (?:the|his|her|their|its|column) (?:(?!and)\\S+ )?(?:<paper>|#)",
	"(?:that|which) (?:is|are|was|were|stands?) (?:on|in) (?:the|her|his) ~2 (?:<paper>|picture|photo|drawing)",
	"(?:had|has|rated|graded) (?:it|them|this) (?:as|at)",
	"look(?:ing)? at the (?:marks|ticks|remarks|answers|notes|results?|scores?)",
	"(?:value|figure|reading|number|result) in (?:the )?(?:first )?(?:column|line|row|field|box) #",
	"(?:like|as|same as) (?:on|in) the ~1 <paper>",
	"(?:according|thanks) to(?! (?:the )?(?:picture|chart|plan|table|drawing|procedure|instructions?|manual|standard|scale|recipe|card|method)s? )",
	"(?:than|as|like|from|with) (?:the|your|his|her) ~1 <role>(?= (?:[.,;]|did|does))",
	"the ones? (?:that |which )?(?:the|your|his|her|our) ~1 <person>",
	"(?:look at|use|take|read|see|follow|consult|open|hear|trust|study|from|against|have|keep) (?:the |your )?<theirs>(?! (?:own|\\S*meter|scale|key|tape|ruler?|ladder|gauge|pen|tablet|phone|desk|room|hand|place|side|name|badge|permission|consent)[A-Z]* )",
	"(?:<first> <role>|colleague|colleagues|workmate|predecessor)",
	"as (?:agreed|found|noted|reported|seen|stated|told|arranged|settled) (?:by|with|in|on) ~2 (?:<person>|<first>|<paper>)",
);
/** It is told, shown or asked for. */
const told = phrase(
	"(?:have|let|get|while|as|after|when|once|ask) ~3 (?:<person>|them|him|her) (?:(?:has|have|had|just|to) )?(?:told|tell|tells|explain|explains|describe|describes|read out|reads out|read|reads|say|says|said|announce|announces|shout|shouts|show|shows|shown|dictate|dictates|name|names|named|give|gives|given|call|calls|called|present|presents|speak|speaks|count aloud|counts aloud|walk|talk|talks|hand|hands)(?! (?:up|back|away|the part|the sample|over to) )",
	`${firstPerson} (?:reads out|calls out|reads aloud|announces|shouts|(?:calls|names) (?:his|her|each|the <result>))`,
	"(?:have|let|get|ask) ~5 (?:tell|show|give|read) (?:you|him|her)",
	"beforehand",
	"(?:so|so that) (?:you|he|she|they|both|both of you) (?:know|knows|can see|see|will know|have an idea)",
	"know (?:what|where) to (?:expect|look)",
	"(?:confer|check|consult|align|discuss ~2) with (?:the|your|a) ~1 <role>",
	"(?:get|reach|obtain|arrive at|come to|find|see|read) the same",
	"(?:you|she|he|person|them|counter|checker|both|one) (?:are|is|get|gets|have been|has been|will be|was) (?:told|shown|given|handed|informed|briefed|reminded)",
	"(?:tell|show|give|hand|name) (?:the )?(?:(?:second|next|other) \\S+|checker|one who counts|him|her) ~2 (?:<result>|how|what|which|where|whether)",
	"(?:ask|enquire|inquire|hear|learn|find out|get|be told) ~6 (?:how many|how much|how long|how heavy|how high|what|which|(?:for|about) ~3 <result>)",
	"(?:get|fetch|obtain|hear|listen to|take|ask for|ask about) ~2 (?:<result>|<paper>) (?:of|from) ~2 <person>",
	"(?:says?|stands?|printed|shown|shows?|given|read) (?:on|in|to you) (?:the |her |his )?(?:<paper>|first)",
	"what (?:the|his|her|their) ~2 <paper> (?:says?|shows?|gives?|has|tells?|reads?|states?|wants?|asks?)",
);
/** A paper that holds the first result is used. */
const firstPaper =
	"(?:the |her |his |their )(?!(?:own|blank|empty|new|fresh|clean|next|size|back|zero|clock)[A-Z]* )(?:(?!(?:own|blank|empty|new|fresh|clean|size|grey|gray|colou?r|shade|scale|reference|standard|sample|pad|and|with|,)[A-Z]* )\\S+ ){0,2}?(?!(?:screen|display|scale|column|envelope|board|label|tag|system|pouch)[A-Z]* )<paper>";
const paperUsed = phrase(
	`(?:glance at|glance over|look in|look at|look over|look up|look into|look through|consult|study|go by|go through|work from|work through|work to|start from|take|read|read through|see|check against|check with|check|against|match|matches|matching|tallies with|agrees? with|corresponds? (?:to|with)|in line with|follow|following|go over|tick off|finger on|each line of|every line of|using|use|as per) (?:along )?${firstPaper}(?! (?:open at|of the day|number|#|to|off|back|down|away|out|up|over|from|book|swatch|sample|chip) )`,
	"(?:with|keep|keeping|have|having|hold|holding|leave|lay|put|take|tape|pin) ~3 (?:<paper>|<result>|printout|note|tally) (?:pinned up|open|beside|before you|in front|next to|at hand|to hand|in view|in sight|by your side|within sight|visible|on your lap|in (?:your|the|one) ~1 hand|along|to the bench|above|where you|so that you|projected|displayed|on display|on the (?:wall|bench|table|screen) (?:while|when|as))",
	"(?:tick|tick off|cross off|mark off|check off) (?:each|every|all|the|off) ~2 (?:line|lines|quantity|quantities|figure|figures|number|numbers|entry|entries|item|items|piece|pieces|name|names) ~4 (?:as|when|while|once|of the)",
	"while ~3 (?:<paper>|<result>) ~5 (?:lies|stands|hangs|sits|is) (?:by|beside|next to|near|open|in front)",
	"look up (?:the|his|her) \\S+'s ~1 <result>",
	"look up (?:what|(?:the|his|her|your) (?:<result>|entry|<person>|<first>))",
	"compar(?:e|ing) (?!(?:it|them)[A-Z]* )~3 (?:with|to|against|what) ~4 (?:on the|in the|says|while|as you|card|screen|slip|first)",
	"(?:sees|see|seen|shows|show) (?:the|his|her) first",
);
/** Two work as one. */
const jointly = phrase(
	"(?:together with|along with|jointly with|in step with|in unison with|at the same time as|side by side with) ~3 <person>",
	"(?:count|recount|repeat|go through|read|do|run|tally) ~5 with (?:the|your|a|an) ~1 <person>",
	"(?:count|mark|read|score|follow|tally|repeat|grade) (?:along|after|behind) (?:with|while|as|him|her|the|[.,])",
	"(?:sit|stand|stay|walk) (?:beside|next to|with|behind|close to|where) ~2 (?:first|<first> <person>|you can see|colleague)",
	"(?:together|jointly|as a pair|in pairs|in chorus|in turns|both of you|the two of you) ~4 (?:count|weigh|measure|read|note|write|enter|decide|take|record)",
	"(?:count|weigh|measure|gauge|read) ~4 (?:together|jointly|as a pair|in pairs|in chorus|in turns)",
	"agree (?:on|upon|with) ~4 (?:value|number|figure|result|count|reading|weight|total|and enter|timings)",
	"(?:compare|exchange|swap|share) ~1 notes",
	"settle on (?:one|a|the)",
	"(?:confirm|verify|check|agree|reconcile|settle|discuss|exchange|share) (?:the|your|this|that) ~1 <result> (?:with|against) ~2 <person>",
	"keep (?:yours|your tally|your count|it) in step",
	"(?:listens|watches|looks on|stands by) and corrects",
);
/** A result of one's own is none: it is copied, or made to be the same. */
const dictated = phrase(
	"(?:write|enter|note|record|put|fill in|sign|initial) ~7 (?:under|below|beneath|beside|next to|behind|alongside|to the right of|to the left of|above|against) (?:(?:the |your )?<theirs>(?! own)|the (?:first|other)(?: one)?|those|each of)",
	"(?:copy|transfer|carry over) (?!and )~3 <result> ~2 (?:from|of) ~3 (?:<first>|<person>|<theirs>|<paper>|<first> <paper>)",
	"(?:take over|adopt) ~3 <result>",
	"(?:write|enter|note|record|type|put down|give) (?:the |a )?same ~2 (?:as|that|like)",
	"(?:until|till) ~5 (?:matches?|agrees?|tally|tallies|equals?|same|do|does|is right|are right|fits?|coincides?|corresponds?|it is(?= [.;])|get her|get his|get <theirs>|reach)",
	"(?:write|enter|note|record|put) ~5 the same ~2 as",
	"(?:adjust|adapt|correct|change) your ~2 to",
	"(?:your|own|second|both|two) ~3 (?:must|has to|have to|should|needs? to|ought to|shall|will|is expected to|are expected to) ~1 (?:be|agree|match|equal|tally|correspond|fit|come out|turn out|confirm) (?:the same|with|to|as|exactly|identical|like|equal|the)",
	"take the (?:smaller|larger|lower|higher|mean|average) of (?:your|both|the two) ~3 (?:and|or) the one",
	"until (?:you )?(?:reach|arrive at|get to|come to) ~2 (?:<theirs>|<result>)",
);

const denied = phrase("(?:do not|don't|never|without|no|blank|only then)");

/** Without any of these no other result is named. */
const hint =
	/[PNFDTS][A-Z]* | (?:already|told|shown|same|together|jointly|pair|pairs|until|till|agree|along|settle|what|picture|had|which|how|you|ask|hear|get)[A-Z]* |'s /;

/** How a sentence shows the first result; recorded: an own result is written by then. */
export function findOther(words: readonly Word[], line: string, recorded: boolean): Priming | undefined {
	if (!hint.test(line)) return undefined;
	const shown = ({ index, 0: text }: RegExpExecArray): Priming => {
		const from = countWords(line.slice(0, index));
		// "Read the maker's" what?
		const more = /'s[A-Z]*$/.test(text) ? 1 : 0;
		return { kind: "shown", words: writtenAs(words.slice(from, from + countWords(text) + more)) };
	};
	const copy = dictated.exec(line);
	if (copy && !denied.test(line)) return shown(copy);
	if (recorded) return undefined;
	for (const pattern of [told, paperUsed, jointly, named]) {
		const match = pattern.exec(line);
		if (!match) continue;
		if (hidden.test(line)) return undefined;
		const before = line.slice(0, match.index + 1);
		if (!recording.test(before) && !isRecorded(before)) return shown(match);
	}
	return undefined;
}
