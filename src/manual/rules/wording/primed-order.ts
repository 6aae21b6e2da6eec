// Is the second person's own result written down by then, or is the first one out of sight?
import { findPhrase, has, type Line, phrases } from "./primed-phrase.ts";

export const recorded = phrases({
	"START|SIGN|and|then|you|or|only|to|first|also|person|both|each|it|THEM WRITES !ASIDE": "Count and write your number",
	"SIGN|and|then|you|or|only|to|first|also|person|both|each|it|THEM GIVES !ASIDE": "Count them and tell the kitchen",
	"SIGN|and|then|you|or|only|to|first|also|both|each|it|THEM put|set ~2 down": "Count and put it down",
	"START|SIGN|and|then|you|or put|stick|chalk|pin|drop|leave|post|hand your ~1 RESULT": "Put your figure on the card",
	"START|SIGN|and|then|you|or give|pass|report|submit your": "Give your figure to the office",
	"tick|mark|circle the|those|each|every|any|all ~1 that|which": "Tick the ones that beat",
	"COUNTS ~5 SIGN|and then open|unfold|uncover|unseal|lift": "Count the keys, then open the envelope",
	"first your|own ~1 RESULT": "First your result, then hers",
	"make|draw ~2 RESULT|PAPER of your own": "Make a list of your own",
	"START|SIGN|and say|state|tell whether|which|how !you|he|she|they|that": "Look at both and say which is longer",
	"START say|tell|name your": "Say your own figure",
	"OWN|RESULT have|has|stands|are|is? ~1 SAVED": "Your number has been written",
});

/** Is an own result put down, so that what comes after may be looked at? */
export const isRecorded = (line: Line) => has(recorded, line);

export const hidden = phrases({
	HIDES: "The other sheet is covered",
	"START|SIGN|and cover|conceal|mask THE": "Cover the first label",
	"START|SIGN|and fold|tuck THE ~4 behind|under|inwards|away": "Tuck the first slip under the mat",
	"at|in the end": "The first figure is handed out at the end",
	"face|upside down": "The sheet lies face down",
	"taped|turned|blacked|turn over|away|out": "The lid ticket is taped over",
	"your|behind back|you": "with your back to her",
	"by a|the second PERSON": "It is measured by a second sawyer",
	"back to back": "Sit back to back",
	"out of ~2 sight|view|reach|hearing|earshot": "The list is out of sight",
	"EMPTY ~1 PAPER|SCREEN|copy|drawing|outline": "Use a clean sheet",
	"PAPER|SCREEN BE|stays|remains blank|empty|unmarked": "Her sheet is empty",
	"no column|field|box|line|room|space for": "The sheet has no column for the first count",
	"stay|stays|remain|remains in|at|with|behind|outside|under|inside|below !view|sight|front|hand|your":
		"The first sum stays under the blotter",
	"in his|her|their own? ~1 PLACE": "His figure is in his own pocket",
	"instead|rather of|than": "Count the shelf rather than the list",
	"come|comes|arrives|follows|posted|opened ~3 back|next|tomorrow|evening|post|week": "The list comes in the evening",
	"left the room|hall|office|table|shop|building": "The first one has left the room",
	"is|left|leave|kept|keep|stays|remains|goes|lies|put|set ~4 in|at|with|behind|outside|under THE own? !SIGN? PLACE":
		"Her slip stays in the envelope",
	"no earlier|previous|first|other|prior|talking|one": "It has no first figure on it",
	"only when|after|once|then": "Ask only then",
	"until|till yours|your|both|all|each|you've": "until both have written theirs",
	"until|till|only|once|when|after|if you have|you've? SAVED": "You see it once you have pressed Save",
	"after you have": "after you have counted",
	"after your|yours|you've|both|writing": "after your own count",
	"no ~6 before your|yours|you|you've": "No look at the first slip before yours is signed",
	"before the": "before the first one says a number",
	"keeps the|his|her|back|on": "The supervisor keeps the first slip",
	"keeps|holds ~4 back": "The program keeps the other one back",
	"other|else than": "somebody else than the first one",
	"use|take|with another|different ~2 than": "Use another scale than the first one",
});

/** "Other receiver counts": a verb behind the person, and no count of hers; what may be a noun needs its object or the end. */
export const turns = phrases({
	"START the? other|night|morning PERSON calculates|inspects|probes|reads|rides|torques|weighs|examines":
		"Other receiver weighs the box",
	"START the? other|night|morning PERSON counts|checks|measures|tests|gauges THE|STOP|again|alone|anew|too|twice":
		"Other receiver counts",
});
/**
 * "First count tubes, then caps": what is done first, and no count of somebody's. Behind such a word stands what it is done
 * to; of one thing alone, as in "first count sheet", only what is done then tells that it is no sheet of the first count.
 */
export const begins = phrases({
	"START|SIGN|and first ACTS THE !PERSON": "First count the tubes",
	"START|SIGN|and first ACTS all|both|each|every|what|how|whether": "First count all the bags",
	"START|SIGN|and first look|run|pass at|in|into|inside|under|behind|through|over THE|all|both|each|every":
		"First look at the tubes",
	"START|SIGN|and first ACTS|calculate|enter|measure|note|record weight|length|width|height|depth|diameter|thickness|size|volume|temperature|pressure|moisture|time|speed|distance|area|angle|level|total SIGN|and|then|by|with|of":
		"First estimate weight",
	"START|SIGN|and first ACTS THINGS SIGN|and|then|in|on|of|from|per|by|with|for": "First count tubes",
	"START|SIGN|and first ACTS !BE|HAVE|TELLS|DONE|IN-VIEW|PERSON|NUMBER|SIGN|and|at|by|from|in|of|on|or|to|with !BE|HAVE|TELLS|DONE|IN-VIEW|SIGN? ,? then !OWN|COUNTS|compare|second|the|yours":
		"First count sheets, then covers",
});
/** What somebody has fetched or needs, and no result of theirs: a scale or a sheet gives one. */
export const fetched = phrases({
	"what|which ~1 he|she|they|PERSON HAVE* got|gets|brought|brings|fetched|fetches|took|takes|taken|picked|picks|drew|drawn|borrowed|collected|received up|in|back|down? from|out|off of? the|a|an|his|her|their|our|your|another ~1 bar|bay|cabinet|cellar|cupboard|depot|drawer|freezer|fridge|kitchen|larder|lorry|magazine|pharmacy|rack|shed|shelf|shelves|stock|stockroom|store|stores|storeroom|supplier|truck|van|warehouse|wholesaler|workshop|yard !RESULT|SCREEN|PAPER|count":
		"what he got from the store",
	"what|which ~1 he|she|they need|needs": "what she needs",
});
/** Whoever is spoken to is the second person, and the other one the first; so it is where something is called out. */
export const spokenTo = phrases({ "you|your|yours|you're|you've|aloud|out|loud": "You weigh it too" });

/** Own work comes before it: what stands in front of these words is seen all the same. */
export const later = phrases({
	"before you? look|looking|see|seeing|open|opening|ask|asking|turn|uncover|unfold|hear|hearing|talk|compare|comparing":
		"before you open the envelope",
	"before he|she|they|anybody|anyone|anything": "before anybody says a number",
	"FIGURES ~4 then ask|enquire|hear": "Weigh it first, then ask for the other figure",
});

/** Is what stands at this place kept for later? */
export const isLater = (line: Line, from: number) => (findPhrase(later, line)?.from ?? from) < from;

/** Is the first result kept away, or does another one hold the two together? */
export const isHidden = (line: Line) => has(hidden, line);
