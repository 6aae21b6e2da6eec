// Which phrases around a number tell that it is to be found, and which make it a limit, a setting, a sample, a time, a place or a name?
import { phrases } from "./primed-phrase.ts";

/** The sentence says what is allowed, set or taken off. */
export const allowed = phrases({
	ALLOWS: "The tare is 3 g",
	"is|are|piece|as good|fine|ok|okay|enough": "A piece of 3 g is good",
	"set to": "It is set to 40 Nm",
	"empty ~1 weighs|is": "The empty jar weighs 200 g",
	"weighs|is ~2 empty": "It weighs 200 g empty",
});

/** Asks whether something is as it is told. */
export const confirming = phrases({
	CONFIRMS: "Confirm it is 24",
	"make|be sure|certain": "Make sure it is 24",
	"START|SIGN|and|please|to cross-check": "Cross-check: 14 vials",
	"double|cross check|count": "Double check the drum: 208 l",
	"witness|certify|swear that|there": "Witness that three are in the safe",
	"ascertain|establish|satisfy|convince|demonstrate|determine ~4 that|if|whether": "Satisfy yourself that 24 are there",
	"checks that|if|whether": "Another cashier checks that 24 are there",
	"ASKS-WHETHER ~2 that|if|whether|it's|there|for": "See whether it is 24",
});

/** A clause that goes on with what is asked in the one before. */
export const goesOn = phrases({
	"START NUMBER|THE|DEFINITE|that|if|it|they|there|BE": "There are 24",
});

// In what follows THIS is the number that is judged.

/** Told, whatever it is the number of. */
export const told = phrases({
	"!of DEFINITE THIS UNIT? !SIGN|RESULT? on|in|from|per the|his|her|their PAPER|SCREEN|FIRST":
		"Enter the 24 on the tag",
	"compare|against|with|to THIS UNIT? !SIGN? on|in|from the|his|her|their PAPER|SCREEN": "Compare with 24 on the slip",
	"deviation|difference|differs|differ|deviates|different from ~1 THIS": "Report any deviation from 24",
	"THIS UNIT? !SIGN? expected": "With 24 vials expected",
	"write|enter|note|record|type|put|for THIS UNIT? unless|if": "Enter 24 unless it shows more",
	"count|recount|tally out|again|up|over|through? DEFINITE THIS !SIGN|UNIT|st|nd|rd|th": "Count all 24 chairs",
	"DEFINITE THIS !SIGN|UNIT? AGREES": "Do the 48 tally",
	"count|recount|tally out|again|up|over|through? all THIS STOP": "Count all 24",
	"count|recount|tally out|again|up|over|through? THIS !UNIT on|in|at|under|inside|behind the|this":
		"Count 24 chairs on the stage",
});

/** Told of what is measured, be it a range: "measure the pressure, which has to lie between 5 and 6 bar". */
export const demanded = phrases({
	"START that|it? MUST to? be|lie|lies|read|fall|come? between|from? NUMBER UNIT? and|to THIS":
		"Has to lie between 5 and 6 bar",
});

/** Something is done to them, or they are held against something. */
export const reached = phrases({
	"find|with|against|beside out|again|up|with|to? the|those|these|his|her|their|THEIRS THIS !END": "Find the 24 cracks",
});

/** A limit, a time, a number of repetitions. */
export const idle = phrases({
	"THIS !SIGN? PART|REPEATS !up": "Measure at 3 places",
	"THIS SECONDS": "Wait 30 seconds",
	"THIS UNIT? is|are the? least|most|lowest|highest|smallest|largest|limit|minimum|maximum": "24 g is the least",
	"same with|for|on ~1 THIS": "The same with 9 others",
	// They are drawn, or needed for it.
	"THIS ~3 ~2 are|is|be drawn|weighed|measured|counted|opened|taken|picked|needed|tested|checked|used|chosen|selected":
		"20 bags in all are weighed",
	"THIS !SIGN? differ|disagree": "when the two slips differ",
	"by ~1 RESULT : THIS": "coins by value : 2 euro",
	"THIS %|percent|pct of": "Draw 10 % of the lot",
	"THIS of the|your|NUMBER": "Take 5 of the boxes",
	"LIMIT the|a|of? THIS": "more than 5 g",
	"LIMIT NUMBER UNIT? and|to THIS": "between 5 and 7 g",
	"NUMBER UNIT? to THIS": "5 to 7 g",
	"THIS UNIT? to|and NUMBER": "5 and 7 g",
	"THIS UNIT? !SIGN? LIMITS": "20 g maximum",
	"THIS UNIT? !SIGN? or more|less|above|below|over|under|COMPARED": "63 °C or hotter",
	"THIS UNIT? and|at|either above|least|more|most|over|way": "10 and more",
});

/** It is a name, a place or a setting. */
export const named = phrases({
	"NAMES|PART the|a? THIS": "in room 24",
	"at|by|for|from|in|into|of|on|through|with !APPROX THIS": "in cabinet 24",
	"along|around|round|across|between|behind DEFINITE THIS": "along all 12 joints",
	"each|one|any|groups|bundles|batches|stacks|sample of the|a? THIS": "in stacks of 10",
});

/** The number is somebody's; a comma may stand before who it was. */
export const reported = phrases({
	"THIS UNIT? !SIGN? SIGN? as|which|like THE? FIRST? PERSON|they HAVE* TELLS": "24 units, as the packer counted",
	"THIS UNIT? !SIGN? SIGN? as? TELLS by the|a|an ~1 PERSON": "24 units, counted by the packer",
	"you're|we're|they're|are after about|some? THIS": "You're after 24",
	"unless|until|till|before all|the|these|those THIS !UNIT? ~2 turn|are|have|lie|stand|come|hang|sit|show !DONE":
		"Do not close unless the 24 clips are there",
	"write|enter|note|record|type|put THIS UNIT? SIGN? and? sign|initial|confirm|tick": "Enter 24 and sign",
	"DEFINITE THIS UNIT? !SIGN? THE ~1 PERSON|PAPER|SCREEN|till TELLS": "the 24 the till printed",
	"THIS UNIT? !SIGN? ( THE? PERSON )": "24 units (picker)",
	"THIS UNIT? !SIGN? SIGN? according|thanks to the|a|an ~1 PERSON": "24 units according to the packer",
});

/** It is told that it is so. */
export const telling = phrases({
	"BEING|BE|HAVE|TELLS ~3 THIS": "The drawer holds about 24",
	"settle|settles at|near|around THIS": "Wait until it settles at 24 kg",
	"assuming|supposing|presuming|reckoning ~2 THIS": "Assuming 24 per box",
	"i|we|they|he|she|PERSON make|makes|made it THIS": "I make it 24",
	"mind|remember|remembering|knowing|mindful|aware that? ~3 THIS": "keeping in mind that 3.2 kg went in",
	"EXPECTED ~2 THIS": "Expect roughly 24",
	"amount|count|number|quantity|reading|stock|sum|total|value of ~2 THIS": "A total of 24",
	"RESULT|target|PERSON :|= THIS": "Total : 24",
	"units|pieces|items|qty|pcs|contents ~3 : THIS": "Units in this box : 24",
	"!SIGN|and|then|please|also read THIS": "The gauge read 24",
	"PAPER|SCREEN|PERSON has|had|says|gives|puts|shows|lists|states|makes|reads !to? ~3 THIS": "The sheet has 24",
	"PERSON|THEIRS|they|we ~5 TELLS|read|put|had|took|set|made|cut|got|gets ~3 THIS": "The setter got 24",
	"THEIRS ~2 THIS": "The packer's 24",
	"you|you're|we|we're|they|it want|wants|wanted ~2 THIS": "You want 24",
	"you're|we're|they're|are aiming|going|hoping|looking for ~2 THIS": "You're looking for 24",
	"they|we|it|PERSON|CLIENT need|needs|require|requires|want|wants|wanted ~2 THIS": "The client wants 24",
	"ENTERED|TELLS|given|marked|shown as|value|is|was|:|RESULT|by|the|PERSON* THIS": "It was noted as 24",
	"gives|yields|makes|brings about|some|roughly|around|usually|always|nearly THIS": "It gives some 24",
	"should|ought|supposed|are ~5 THIS": "It should come out at 24",
	"if|unless|until|till ~5 reach|get|find|have|not|other|count|arrive|see|it's|is|than|isn't ~2 THIS":
		"until you get 24",
});

/** Told, though it could be a place. */
export const arrivedAt = phrases({ "at|to|for|with THIS": "come to 24" });
/** Many are there: "five boxes should stand there", "33 rolls arrived". */
export const there = phrases({
	"START about|all|only|some? THIS !UNIT ~2 THERE": "24 rolls arrived",
	"START about|all|only|some? THIS UNIT of ~2 THERE": "24 kg of flour arrived",
	"START about|all|only|some? THIS UNIT? THERE": "24 arrived",
});
/** "Of the 20 bulbs", "the 200 g weight". */
export const definite = phrases({ "DEFINITE THIS": "the 24 your mate noted" });
export const partOrTool = phrases({
	"each|one|some|any|out|NUMBER of DEFINITE THIS": "each of the 24",
	"along|around|round|across|between|behind DEFINITE THIS": "along all 12 joints",
	"DEFINITE THIS UNIT !PREPOSITION": "the 200 g weight",
});
/** What is done to a thing of which the number stands in brackets. */
export const bracketed = phrases({ "COUNTS|CONFIRMS|RESULT|PAPER|SCREEN": "Count the sheets" });
