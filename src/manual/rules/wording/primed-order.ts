// Is the second person's own result written down by then, or is the first one out of sight?
import { opening, phrase } from "./primed-phrase.ts";

/** An own result is put down: what comes after may be looked at. */
export const recording = phrase(
	"(?:[,;:.]|and|then|you|or|only|to|first|also|person|both|each|it|them) (?:write|note|record|enter|type|fill|log|jot|key|list|mark|hand|text|put|set|say|tell|chalk|radio|send|write|writes|notes|enters|types|records|lists|fills)(?! (?:if|whether|yes|agreed|me|that|under|below|aside|on the scale|it on|them on|by) )",
	"(?:your|own|both|his|hers|yours|you've|you have|figure|number|total|count|result|weights|readings) ~2 (?:written|entered|noted|recorded|typed|saved|handed)",
);
/** The same at the very beginning of a sentence. */
const firstWord = opening("(?:write|note|record|enter|type|fill|log|jot|key|list|text|(?:say|tell|name) your)");

export const isRecorded = (line: string) => recording.test(line) || firstWord.test(line);

/** The first result is kept away, or another one holds the two together. */
export const hidden = phrase(
	"(?:do not|\\S+n't|never|without|nobody|no one|no talking|neither|not from|not the|not|nor|instead of|rather than|ignore|ignoring|forget)",
	"(?:covered|folded|hidden|face down|upside down|turned over|turn away|turned away|back to back|sealed|unseen|blind|blinded|hides?|conceals?|withholds?|cover (?:the|up|it|his|her|their|first)|shut|closed|unopened|unread|locked|taped over|blacked out|erased|masked|behind you|your back|underside|out of ~2 (?:sight|view|reach|hearing|earshot)|afresh|own choice|alone)",
	"(?:blank|empty|clean|fresh|new) ~1 (?:<paper>|pencil copy|drawing)",
	"(?:arrives?|comes?|come back|is posted|is opened|follows) ~3 (?:next|tomorrow|later|evening|post|week|afterwards)",
	"(?:apart|separately|independently|away|put aside|set aside|aside|step outside|leaves?|left the|gone|go on|not yet|upstairs|in the safe|elsewhere|another room)",
	"waits|waiting",
	"(?:is|stays?) (?:in|at|outside|by|with) the (?:cab|door|gate|other|office|corridor|next)",
	"(?:stays?|kept|keep|remains?|left?|leave|goes|lies) ~4 (?:in|at|with|behind|outside|under) (?:the|a|an|its|your|his|her) (?:\\S+ )?(?:envelope|drawer|folder|box|pocket|bag|safe|office|lead|desk|car|cabinet|room)",
	"(?:once|after) (?:you have|you've) (?:pressed|saved|entered|written|noted|recorded|closed|logged|sent|finished|typed)",
	"only then|afterwards|later|thereafter",
	"(?:is|are|lies?|belongs?) ~4 with (?:the|your) (?:lead|supervisor|office|first|foreman|boss)",
	"in (?:his|her|their) (?:own )?~1 (?:book|pocket|bag|drawer|car|notebook)",
	"no (?:earlier|previous|first|other|prior)",
	"after (?:your|yours|you have|you've|both|writing)",
	"only (?:when|after|once|if you have)",
	"until (?:you have|you've|yours|your|both|all|each)",
	"till (?:you have|you've|yours|your|both|all|each)",
	"before (?:you )?(?:look|looking|see|seeing|open|opening|ask|asking|turn|turning|uncover|unfold|hear|hearing|learn|talk|speak|read out|reading the|compare|comparing)",
	"before (?:he|she|they|the|anybody|anyone|anything)",
	"(?:compares|comparing|compared) (?:by|only|the two|both|them|afterwards)|does the comparing|(?:lays|puts|holds|compares) the two",
);
