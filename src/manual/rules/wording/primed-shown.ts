// Does an instruction bring the second person before the first one's result, or before a paper that tells it?
import { isHidden, isLater, isRecorded } from "./primed-order.ts";
import { findPhrase, type Line, lineBefore, type Match, type Phrases, phrases } from "./primed-phrase.ts";

/** What primes unless the first result is out of sight or an own one is written down. */
export const shown = phrases({
	// What somebody else found, wherever it stands.
	"FIRST !TIMES|SIGN|NUMBER? RESULT|PAPER|SCREEN|LOOKED": "Look at the first count",
	"look|glance|peek at|up|over THE FIRST NUMBER RESULT|PAPER|SCREEN": "Look at the last two readings",
	"FIRST PERSON": "Count after the first person",
	"THEIRS !OWN|SIGN? !OWN|SIGN? RESULT|PAPER|SCREEN": "Look at her slip",
	"THEIRS SIGN|and|before|if|first|as|until": "Hold yours against the packer's",
	"PERSON HAVE* TELLS !by|who|your|yours|first": "The tanner noted it",
	"PERSON HAVE ~1 DID": "What the nurse has set",
	"PERSON|they|others HAVE* got !the": "See what she got",
	"as|how|than|that|what|whatever|where|which|whom ~2 PERSON|they HAVE* TELLS|DID|HAVE|BE|call|calls|tell|think|want|wants":
		"Measure where he measured",
	"that|which|what|whatever|those WAS ~1 TELLS|put|seen|there": "Look at what was noted",
	"what is|stands already|written|noted|entered|recorded": "Read what is written already",
	"what stands on|in": "Read what stands on it",
	"being told|shown|informed|briefed": "after being told what is in it",
	"what is on|in THE ~2 PAPER|SCREEN": "Read what is on the label",
	"made|obtained|calculated|determined by THE ~1 PERSON": "The entries made by the operator",
	"calculated|computed RESULT|quantity ~3 checked|verified|reviewed": "The calculated quantity is to be checked",
	"TELLS ~3 by|from ~3 PERSON": "Count the bags listed by the driver",
	"the|that|which|NUMBER ~3 THE ~1 PERSON DID|left": "The figures the night clerk left",
	"RESULT|PAPER of|from|by by? THE? FIRST? PERSON|colleague": "The count of the first person",
	"RESULT|PAPER of|from|by THE? FIRST !end|side|direction|half": "The count of the other",
	"THE|START|SIGN|and|as|what ~1 !DEVICE SAYS": "The mill says it is fine",
	"CONFIRMS|review THE ~1 RESULT SIGN|and|in|on|by|of|if|when|unless": "Confirm the value",
	"after VIEWING ~3 PAPER|SCREEN|RESULT|THEIRS|PERSON": "after reading the label",
	"already ~1 TELLS|DID|given|there|filled|confirmed|measured": "It is already counted",
	"RESULT ~1 ENTERED !by|yourself|next": "Initial the value entered",
	"ENTERED RESULT|quantity": "Verify the entered weight",
	"!WRITES|puts|put|chalks|say|spell|scan a|an|her|his|its|our|that|the|their|these|this|those RESULT TELLS|as|already|shown|marked|given|which|that|is* on|in the|his|her|their|column !and? PAPER|SCREEN|NUMBER":
		"Check the count on the sheet",
	"!WRITES|puts|put|chalks|say|spell|scan a|an|her|his|its|our|that|the|their|these|this|those ~1 !PERSON|SIGN RESULT TELLS|as|already|shown|marked|given|which|that|is* on|in the|his|her|their|column !and? PAPER|SCREEN|NUMBER":
		"Check the final count on the sheet",
	"that|which BE|stands on|in the|her|his ~2 PAPER|SCREEN|picture|photo|drawing":
		"Find the crack that is on the picture",
	"had|has|rated|graded it|them|this down? as|at": "The house had it as fine",
	"according|thanks to the? !PLAN": "It is fine according to the sailmaker",
	"than|as|like|from|with THE ~1 PERSON SIGN|did|does": "Judge it like the packer did",
	"the one|ones that|which? THE ~1 PERSON": "Compare it with the one the packer stuck on",
	"VIEWS at? THE? THEIRS !TOOL": "Use his pencil marks",
	"RESULT INSCRIBED on|in|at|by|to": "Compare it with the weight chalked on the lid",
	"RESULT so far": "The tally so far is on the board",
	"take|get|read ~2 RESULT|count ~1 from|off|in ~2 PAPER": "Take the count from the packing note",
	"stock|book|system|target|theoretical|ledger figure|figures|quantity|quantities|total|value|amount|balance":
		"Start from the stock figure",
	"she|he|they|one calls|names|announces out|aloud? THE ~1 RESULT": "She calls the numbers",
	"START|STOP compare|hold ~3 with|against|and|to THE? ~1 list|manifest|inventory|invoice|docket":
		"Compare the shelf with the list",
	"RESULT you hear|heard": "Repeat the number you hear",
	"RESULT read|called|shouted|said|named out|aloud|to": "Nod if the number read out is right",
	"count|recount|tally ~3 against|by THE !BLANK? PAPER|SCREEN|plan|drawing": "Count against the packing list",
	"VIEWS|scan|search THE ~2 PAPER|label|tag for the|its|a? ENTERED|nominal? amount|count|length|quantity|reading|sum|total|value|volume|weight":
		"See the tag for the weight",
	"find out from|in|by ~2 PAPER|SCREEN|PERSON": "Find out from the log how much there was",
	"look up ~2 what|how|which|where ~4 TELLS|DID|PERSON|got|BE": "Look up what the early shift got",
	"RESULT TELLS on|in|at": "See if you get the number noted on the lid",
	// It is told, shown or asked for.
	"have|let|get|while|as|after|when|once|ask ~3 PERSON|THEM HAVE|to* SPEAKS !up|back|away|over|if|should":
		"Have Jonas read it to you",
	"PERSON gives|shows|names|reads you|THEM ~2 RESULT|PAPER": "The baker gives you his figure",
	"PERSON NUMBER? tells PERSON|the NUMBER|PERSON|RESULT": "Cashier 1 tells cashier 2 the sum",
	"PERSON NUMBER? calls|reads|says|names ~3 SIGN|and the? other|second|PERSON NUMBER? WRITES it|them|down|what|that|along|STOP":
		"Cashier 1 calls the sum, cashier 2 writes it down",
	"PERSON shows you|THEM where|which|what": "The fitter shows you where",
	"the|his|her|their PAPER|SCREEN|plan ~4 how many|much": "See from the plan how many there are",
	"PAPER|SCREEN|plan tells you what|where": "The board tells you what to expect",
	"PAPER|SCREEN|plan tells you which !lot|lots|bin|bins|shelf|shelves|row|rows|box|boxes|pallet|pallets|place|places":
		"The board tells you which failed",
	"plan|drawing gives|shows|tells you? the? number|count|quantity|amount|total": "The plan gives the number",
	"PERSON tells you|THEM the|his|her|how|what|that|it|about": "The baker tells you the weight",
	"with ~3 PERSON ~4 calling|reading|saying|telling|naming|announcing|dictating":
		"With your colleague calling the numbers",
	"check THE ~1 RESULT at|on|in ~3 PAPER|SCREEN|page|bottom|top": "Check the sum at the bottom of the page",
	"PERSON reads|calls|announces|shouts|names out|aloud|his|her|each !what": "The cashier calls out a sum",
	"have|let|get|ask ~5 tell|show|give|read you|THEM": "Let the key holder tell you",
	"so that? you|he|she|they|both ~2 know|knows|see": "so that you know where to look",
	beforehand: "She reads hers beforehand",
	"check|confer|consult|align with THE ~1 PERSON": "Confer with the packer",
	"find|get|obtain|reach|see the same": "See whether you get the same",
	"you|she|he|person|THEM|counter|checker|both|one BE|get|gets ~1 told|shown|given|handed|informed|briefed|reminded":
		"You are shown what it is",
	"tell|show|give|hand|name the? second|next|other|checker|THEM ~3 RESULT|how|what|which|where|whether":
		"Tell the second grader which planks failed",
	"where|what THE ~2 arrow|circle|cross|sticker": "Look where the arrow points",
	"ASKS how|what|which": "Hear what they loaded",
	"ASKS THE|PERSON|at|in|by !CLIENT ~4 how|what|which": "Ask at the desk what it is worth",
	"ASKS ~2 PERSON where|whether|if|who": "Ask the welder where it leaks",
	"against|beside|with THE? FIRST week's|month's|day's|shift's|year's|time's": "Set it against last month's",
	"ASKS ~3 for|about ~3 RESULT": "Ask for the total",
	"fetch|get|hear|listen|obtain|take ~3 RESULT|PAPER|SCREEN of|from ~2 PERSON": "Get the list from the driver",
	"what THE ~2 PAPER|SCREEN says|shows|gives|has|tells|reads|states|wants|asks": "Compare it with what the card says",
	// A paper that holds the first result is used.
	"VIEWS VIA? the|her|his|their !BLANK? !BLANK? PAPER !CLEARED": "Go by the list",
	"with|keep|keeping|have|having|hold|holding|leave|lay|put|take|tape|pin ~3 PAPER|SCREEN|RESULT ~1 IN-VIEW":
		"With the sheet beside you",
	"with|keep|keeping|have|having|hold|holding|leave|lay|put|take|tape|pin ~3 PAPER|SCREEN|RESULT in|on ~2 hand|front|view|sight|lap|wall|bench|table":
		"Hold the list in your left hand",
	"START|STOP ~3 note|list|manifest|docket|invoice|report|printout in hand|sight|view": "Delivery note in hand, count",
	// A slip alone is one to write on.
	"START|STOP ~2 !blank|clean|empty|fresh|new|own|your|a|tally sheet|slip in hand|sight|view":
		"Packing slip in hand, count",
	"tick|cross|mark|check off? each|every|all|the|off ~2 line|lines|RESULT|item|items|piece|pieces|name|names ~4 as|when|while|once":
		"Tick each piece as you count",
	"look up what|the|his|her|your ~1 RESULT|entry|PERSON|FIRST": "Look up what the fitter wrote",
	"compare|comparing !it|them ~3 with|to|against|what ~4 on|says|while|as|screen|first":
		"Compare yours with the label while you count",
	"finger on each|every|the": "Put your finger on each line of it",
	// Two work as one.
	"TOGETHER with|as ~3 PERSON": "Count along with the driver",
	// Who looks elsewhere counts nothing.
	"COUNTS ~5 with the|your|a|an ~1 PERSON !looking|facing": "Count the bags with a colleague",
	"COUNTS ~5 with the|your|a|an ~1 PERSON looking|facing on|over|in|too|you": "Count with the driver looking on",
	"COUNTS ~5 with the|your|a|an ~1 PERSON looking|facing ~3 PAPER|SCREEN": "Count with the driver looking at his list",
	"COUNTS|follow|repeat along|after|behind with|while|as|THEM|SIGN": "Read along while he counts",
	"COUNTS|follow|repeat along|after|behind the|a ~1 PERSON|PAPER": "Follow along the list",
	"JOINTLY ~4 COUNTS|WRITES|decide|take": "Together you read the dial",
	"one ~6 the? other WRITES|watches|ticks|confirms|looks|listens|follows|repeats":
		"One calls the figure, the other writes it",
	"SPEAKS|exchange ~3 each|one other|another": "Read it out to each other",
	"look ~4 TOGETHER STOP": "Look at the dial together",
	"common|joint|shared RESULT": "Come to a common result",
	"COUNTS JOINTLY": "Measure together",
	"COUNTS !them ~3 JOINTLY": "Measure it together",
	"take|takes|taking|in|by turns": "Take turns in counting",
	"agree|settle|decide on|upon|with ~4 RESULT|timings|enter": "Agree on a value",
	"listens|looks|stands|watches on|by? and corrects": "The chemist listens and corrects",
});

/** A result of one's own is none: it is copied, or made to be the same. */
export const dictated = phrases({
	"WRITES|put|sign|initial|fill ~7 NEXT-TO of|to? the|your? THEIRS !own": "Write your value under hers",
	"WRITES|put|sign|initial|fill ~7 NEXT-TO of|to? the|those first|other|of|one|ones": "Enter it next to the first one",
	"copy|transfer|carry ~3 RESULT ~2 from|of ~3 FIRST|PERSON|THEIRS|PAPER|SCREEN":
		"Copy the reading from the night book",
	"SCREEN|app|computer|program|software|tablet|terminal proposes|suggests|expects": "Enter what the system proposes",
	"START|STOP|then write|enter|key|type in|down? the? THEIRS !own? RESULT": "Key in the packer's figure",
	"START WRITES|mark down? only|just ~2 differences|deviations|differs|missing to|from|on|with|against THE ~1 PAPER":
		"Note only differences to the list",
	"take over ~3 RESULT": "Take over the length",
	"WRITES|give|put ~6 same ~2 as|that|like": "Enter the same mileage as the driver",
	"WRITES down? what|whatever THE ~1 PERSON": "Write down what the helper measured",
	"WRITES|put|type|key the same RESULT": "Write the same number underneath",
	"until|till ~5 AGREES|same|do|does|right": "Count until it fits",
	"until|till ~2 arrive|come|get|reach at|to? ~2 THEIRS|RESULT": "Measure until you get her value",
	"until|till it is STOP": "Measure until it is",
	"adapt|adjust|change|correct yours": "If you differ, correct yours",
	"adapt|adjust|change|correct your ~2 to": "Adjust your count to the first one",
	"your|own|second|both|two ~3 MUST to? ~2 AGREES|confirm|same|like|come|turn": "Your result must agree with it",
	"take the smaller|larger|lower|higher|mean|average of your|both|the ~3 and|or the one":
		"Take the smaller of your weight and the one there",
});

/** Of these the first result is handed over, whatever the kind of the check: no order, plan or paper is meant. */
export const handedOver = phrases({
	"PERSON|he|she tells|shows|gives|reads|names|calls you|THEM his|her|their ~1 count|figure|figures|measurement|reading|result|value|values|weight|total|sum":
		"The packer tells you his figure",
	"PERSON|he|she tells|shows|gives|reads|names you|THEM what|how ~2 PERSON|he|she|they HAVE* TELLS|got|found":
		"The packer tells you what he measured",
	"PERSON|he|she tells|shows|gives|reads|names you|THEM the ~1 count|figure|figures|measurement|number|numbers|reading|result|value|values|weight|total|sum that|which? PERSON|he|she|they HAVE* TELLS|got|found":
		"The packer tells you the number that he found",
	"have|let|ask ~2 PERSON to? tell|show|give|read|name you|THEM his|her|their ~1 count|figure|figures|measurement|reading|result|value|values|weight|total|sum":
		"Let the packer tell you his figure",
	"have|let|ask ~2 PERSON to? tell|show|give|read|name you|THEM what|how ~2 PERSON|he|she|they HAVE* TELLS|got|found":
		"Ask the packer to tell you what he measured",
	"CONFIRMS ~1 what THE? PERSON|he|she|they HAVE* TELLS|got|found": "Confirm what the packer counted",
});

/** What somebody orders is no result. */
const fromClient = phrases({ CLIENT: "The customer tells you her size" });

export const denied = phrases({
	"don't|never|without|no|blank": "Copy no reading",
	"do not": "Do not copy it",
	"only then": "Only then copy it",
	"if|whether|when|where|once the|your ~2 two|number|figure|result|count|figures|results|counts BE not? the? same|equal|identical":
		"If the two are the same",
});

/** How a sentence shows the first result; isWritten: an own result was recorded before the sentence. */
export function findShown(line: Line, isWritten: () => boolean): Match | undefined {
	const copied = findPhrase(dictated, line);
	if (copied && !findPhrase(denied, line)) return copied;
	return findUnlessKept(shown, line, isWritten);
}

/** How a sentence hands over what somebody else has found, which a check of any kind by another person is told. */
export function findHandedOver(line: Line, isWritten: () => boolean): Match | undefined {
	return findPhrase(fromClient, line) ? undefined : findUnlessKept(handedOver, line, isWritten);
}

/** A phrase of a sentence, unless what it speaks of is out of sight until an own result is written down. */
function findUnlessKept(known: Phrases, line: Line, isWritten: () => boolean): Match | undefined {
	const match = findPhrase(known, line);
	if (!match || isHidden(line) || isLater(line, match.from) || isRecorded(lineBefore(line, match.from)) || isWritten())
		return undefined;
	return match;
}
