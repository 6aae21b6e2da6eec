// Does a reaction hide what was found, from whoever gets the goods or in the record, or trust that nobody will notice?
import { longPattern } from "./long-pattern.ts";
import { countWords, toLine, wordsOf } from "./words-of.ts";

const outsider = "(?:customers?|buyers?|guests?|clients?|patients?|recipients?|orderers?|readers?|callers?|users?)";
/** Of what is written down; a value or a weight may be set on a machine, or put right on the piece. */
const figure = "(?:figure|reading|record|entry|result|measurement)s?";
const wanted = "(?:required|expected|wanted|permitted|allowed|nominal|target)";
const fault = "(?:stain|scratch|chip|dent|tear|hole|crack|fault|defect|damage|flaw|spot|bad side)s?";

const hushes = longPattern(
	[
		// Nobody notices.
		`(?<!(?: if| when| even| though| although| whether| unless| until| that| because)(?: the| a)? )(?:${outsider} (?:rarely|hardly|seldom|never|won't|will not|do not|does not|don't|doesn't)|(?:nobody|no one)(?: will| would| ever)?)(?: ever)? (?:notices?|minds?|complains?)(?= )(?! (?:until|before|unless) )`,
		`so that (?:nobody|no one|the ${outsider}) (?:notices|does not notice)(?= )`,
		`so that (?:the|its|their) ${fault} (?:is|are|lies|lie|faces?) (?:underneath|hidden|at the back|covered|inside|out of sight|not seen|down|inwards)(?= )`,
		"where (?:(?:they|it) (?:are|is) not (?:seen|noticed)|(?:nobody|no one) (?:looks|sees it|notices))(?= )",
		`(?:do not|don't|never) (?:mention|tell|say)(?: (?:it|this|anything|(?:the |any )?${outsider}))?(?: to (?:the |any )?${outsider})?(?= (?:[.,;] |$))`,
		"(?:keep (?:quiet|silent|it quiet|it to yourself))(?= )(?! (?:until|before) )|say nothing(?= (?:[.,;] |$))",
		`wait (?:for|until|till|whether|to see (?:if|whether)) (?:the |a |any )?(?:${outsider}|somebody|someone|anybody)(?: \\S+)? (?:complains?|notices?)(?= )`,
		// It passes by itself, or may.
		"(?:usually|mostly|normally|often|probably|generally) (?:recovers?|settles?|dries|dry|vanish(?:es)?|disappears?|goes? away|go away|wears? off|evens? out|sorts? itself out|fades?|clears? up|comes? right|corrects? itself|resolves? itself)(?= )",
		"(?<=(?:^|[.,;]|and|just) )hope (?:that|for|it|the|nobody)(?= )",
		// The record is made to fit.
		`round (?:it|this|(?:the|its) (?:\\S+ )?(?:${figure}|values?|weights?|numbers?|temperatures?|counts?)) (?:up|down)(?= )`,
		`(?:change|adjust|alter|edit|amend|overwrite|correct) (?:the|your|its) ${figure} (?:\\S+ ){0,4}?(?:to (?:the )?(?:one (?:that is |which is )?(?:asked|required|expected|wanted)|${wanted} |limit )|(?:until|so that) it (?:passes|is (?:within|inside|right|ok)))`,
		`write(?: down)? the ${wanted} (?:${figure}|values?|weights?|numbers?|temperatures?|counts?)(?= )`,
		"write(?: down)? #\\S+ (?:%\\S+ )?(?:instead|anyway|and (?:close|go on|move on|carry on|continue))(?= )",
		`(?:backdate|invent|make up) (?:it|an?|the) ?(?:${figure})?(?= )`,
	]
		.map((source) => ` (?:${source})`)
		.join("|"),
);
/** Something is done about the goods, or somebody is called who may. */
const acts =
	/ (?:tag|tags|tagged|cage|hold|held|holds|block|blocks|blocked|lock|locked|lead|supervisor|manager|quality|quarantine|aside|apart|scrap|scrapped|bin|red|discard|throw|destroy|stop|stops|call|calls|phone|ring|tell|tells|inform|informs|notify|ask|asks|refund|replace|replaced|again|anew|repair|rework|return|send back|wait|measure|weigh|recount|test|check|until|before|not (?:send|sell|ship|serve|deliver|release|leave|use)) /;

/** Without one of these nothing is hidden so: most reactions need not be read any further. */
const mayHush =
	/notic|\bminds?\b|complain|so\s+that\s+(?:nobody|no\s+one|the|its|their)\b|\bwhere\s+(?:they|it|nobody|no\s+one)\b|(?:not|n['’]t|never)\s+(?:mention|tell|say)\b|quiet|silent|yourself|say\s+nothing|usually|mostly|normally|often|probably|generally|\bhope|\bround\b|(?:change|adjust|alter|edit|amend|overwrite|correct)\s+(?:the|your|its)\b|\bwrite(?:\s+down)?\s+(?:the\s+(?:required|expected|wanted|permitted|allowed|nominal|target)|[\s\S]{0,40}?\b(?:instead|anyway|and\s+(?:close|go|move|carry|continue)))|backdate|invent|make up/i;

/** Of a longer text, something else is done in the rest. */
const most = 25;

/** Is it hidden, and nothing done about the goods besides? */
export function isHushed(text: string): boolean {
	if (!mayHush.test(text)) return false;
	const line = toLine(wordsOf(text)).replaceAll(" &", " ");
	if (countWords(line) > most) return false;
	const found = hushes().exec(line)?.[0];
	return found !== undefined && !acts.test(line.replace(found, " "));
}
