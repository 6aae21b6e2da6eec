// Is the second look a formality: only on suspicion, in passing, or just to agree?
import { isHidden, isRecorded } from "./primed-order.ts";
import { findPhrase, type Line, lineBefore, type Match, phrases } from "./primed-phrase.ts";

/** Spared, in passing or since all was well: nothing written down makes up for it. */
export const spared = phrases({
	"only|just COUNTS ~4 if|where|when ~5 think|DOUBT": "Only recount if you think it is off",
	"recount|reweigh|remeasure|recheck|repeat|again ~3 only if|when|where ~5 DOUBT|differ|deviates|different|match|agree":
		"Recount only if the total differs",
	"START if|when in? doubt|doubtful|unsure SIGN? COUNTS": "If in doubt, count again",
	"only if|when|where ~3 DOUBT ~1 COUNTS": "Only if you have doubts weigh it again",
	"not|needn't|don't ~3 COUNTS|second|again|another ~3 if|when|where|unless|as|since|because":
		"Do not count again unless it looks off",
	"no need|point|cause|reason to|in ~1 COUNTS|recount|repeat|look|counting|measuring|weighing":
		"There is no need to recount if it is sealed",
	"skip|omit the ~1 COUNTS|reading|counting|second if|when|where|unless": "Skip the count if it is sealed",
	"QUICK ~1 GLANCE": "A quick look",
	"briefly|just|merely|quickly|simply GLANCE|agree|confirm|initial|sign|tap|tick|run|plate": "Just glance at it",
	"only glance|look|nod|skim|sign|tick|initial|agree|confirm": "Only nod at it",
	"GLANCE|few|half|signature|initials|sample ~3 is|are|be ~1 enough|sufficient|all|fine": "A look at two is enough",
	"do|suffices|enough|sufficient SIGN": "One of them will do",
	"COUNTS it|again? if|when|where the|your ~1 PERSON": "Recount if the cashier is not sure",
	"only|just needed|necessary|required|done|made if|when|where|in ~6 DOUBT|think":
		"A second weighing is only needed if in doubt",
	"sign|initial|tick|confirm|accept|stamp ~4 without ~1 recounting|reweighing|remeasuring|rechecking|looking":
		"Sign it without recounting",
	"isn't|aren't|doesn't|don't|wasn't|hasn't it|they|he|she|there|that ASKED": "It is ripe, isn't it?",
	"formality|forma|once-over": "As a formality",
	"matter|sake of form": "As a matter of form",
	"nothing|anything|none|no ~1 that? the first|other ~1 did|didn't|found|had|has|hasn't|missed|saw":
		"Sign if there is nothing the first one missed",
});

/** A reason that tells how the first one found it, or that all was well before. */
export const reasoned = phrases({
	"REASON ~5 TELLS|HAVE|looked|passed|did|found": "Since we looked",
	// What can or must be done is no reason to expect something.
	"REASON ~4 !can|can't|cannot|could|couldn't|may|might|must BE": "Since all was fine",
	"as THE|all|everything|it|nothing|they|we ~3 HAVE|BE|TELLS|got|looked|passed": "As the lab is certain",
	"BE WELL with|this|last|before|when|yesterday|the|so|at": "It was full this morning",
	"was|were|stood|read still? at|WELL ~5 PAST": "It was at the mark a minute ago",
	"was|is|has? nothing ~2 wrong|amiss|missing|found|seen": "There was nothing wrong",
	"nothing BE|has been? wrong|found|seen|amiss|missing": "Nothing was wrong",
	"everything|all matched|agreed|tallied|added|was|were": "It all agreed",
	"you'll|will|should|going to? find|see|get|notice|count": "You should see it",
	"same|still|unchanged ~2 as|PAST": "It is the same as before",
});

/** To say yes. */
export const asked = phrases({
	"CONFIRMS !ASIDE": "Confirm it",
	"answer|answers|call|calls|repeat|say|says agreed|ok|okay|right|yes": "She says yes",
	"confirm|verify|ensure|attest|validate that|whether": "Confirm that it is tight",
	"PERSON|one|other NUMBER? nods|countersigns|witnesses|watches|listens": "Say the dose, your colleague nods",
	"sign|initial|certify that THE|it|there|all": "Sign that the number is right",
	"put|add|place|set your|own|a signature|initials|tick|stamp": "Put your initials behind the number",
	"too|also|well ASKED": "Is it ripe too?",
	"do|would|can you also|agree ~6 ASKED": "Do you also think that it is ripe?",
	"have|get|let the? it|them|this|RESULT ~1 witnessed|countersigned|confirmed|verified|approved|initialled":
		"Have it witnessed",
	"get|obtain|collect a|another second|other? signature|initials STOP": "Get a second signature",
	"over your|his|her shoulder": "The colleague looks over your shoulder",
	"be|make certain|sure": "Make sure",
	"ASKS-WHETHER again|once|more|for|yourself|over|me* that|if|whether|it's|there|there's|nothing|no": "See if it is",
	"check THE ~2 BE|reads|shows": "Check the seal is tight",
});

/** To find a figure, and only to say yes to one that is known: no result that is asked for. "Again if" is a condition. */
export const affirmed = phrases({
	"FIGURES it|them|up* if|that|whether THE? it|it's|this|they|they're|RESULT BE? really|still|also? right|correct|accurate SIGN|and|or|as|at|before|now|on|with":
		"Count whether it is right",
	"FIGURES again|anew|it|once|more|them|up* that|whether THE? it|it's|this|they|they're|RESULT BE? really|still|also? right|correct|accurate|wrong SIGN|and|or|as|at|before|now|on|with":
		"Count again whether it is right",
	"FIGURES it|them|up* that|if|whether THE? it|this|they|RESULT agree|agrees|matches|match|tallies|tally|add|adds up? SIGN|and|or|before":
		"Weigh whether the figure matches",
	"FIGURES it|them|up* that|whether they|all|everything BE ~1 there|complete|present": "Count whether all are there",
	"FIGURES if they|all|everything BE ~1 there|complete|present": "Count if all are there",
});

/** One works alone, or what is told is a limit or a preparation. */
export const excused = phrases({
	"above|below|between|each|fails|independently|yourself|level|limit|limits|own|passes|than|tolerance|twice|zero|±":
		"It passes",
	"at least|most": "At least so long",
	"CLIENT CONFIRMS": "Let the guest confirm the name",
	"SIGN|and then? begin|count|gauge|measure|read|recount|start|weigh": "Make sure it is still, and read",
});

/** Why the second look is none; an own result that is written down anywhere in the text excuses what only asks for a yes. */
export function findFormality(line: Line): Match | undefined {
	const hidden = isHidden(line);
	const lax = findPhrase(spared, line) ?? (hidden ? undefined : findPhrase(reasoned, line));
	if (lax && !isRecorded(lineBefore(line, lax.from))) return lax;
	if (hidden || isRecorded(line)) return undefined;
	return findPhrase(affirmed, line) ?? (findPhrase(excused, line) ? undefined : findPhrase(asked, line));
}
