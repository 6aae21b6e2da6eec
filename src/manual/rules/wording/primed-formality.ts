// Is the second look a formality: only on suspicion, in passing, or just to agree?
import type { Priming } from "./primed-instruction.ts";
import { hidden, isRecorded } from "./primed-order.ts";
import { phrase } from "./primed-phrase.ts";
import { countWords, type Word, writtenAs } from "./words-of.ts";

/** Words that a message repeats. */
const longest = 7;

/** Spared, or in passing, or since all was well: nothing written down makes up for it. */
const spared = phrase(
	"(?:only|just) (?:re-?)?\\S+ ~4 (?:if|where|when) (?:you (?:think|doubt|are unsure|feel|suspect)|~4 (?:seems?|looks?|appears?|doubt|doubtful|unsure|suspicious|strange|odd|off|low|high|was|were))",
	"(?:don't|do not|no need to|needn't|need not) ~3 (?:<measures>|second|again|another) ~3 (?:if|when|where|unless|as|since|because)",
	"(?:quick|short|brief|rapid|cursory) (?:\\S+ )?(?:look|glance|check|count|recount|scan|read|nod|reweigh)",
	"(?:just|only|merely|simply|briefly|quickly) (?:glance|skim|nod|agree|confirm|sign|initial|tick|tap|look over|run your eye|plate just)",
	"(?:spot check|look|glance|sample|check|few|half|signature|initials|recount|nod) (?:\\S+ ){0,3}?(?:is|are|will be|would be|should be) (?:enough|sufficient|all|fine)",
	"(?:will do|suffices|is enough|is sufficient)(?= [.,;])",
	"once-over",
	"<measures> (?:it |again )?(?:if|when|where) (?:the|your) ~1 <role>",
	"(?:matter of form|as a formality|pro forma|for form's sake|for the sake of form)",
	"(?:nothing|anything|none|no \\S+) (?:that )?the (?:first|other)(?: one| person| <role>)? (?:didn't|did|has|had|hasn't|missed|found|saw)",
	"<measures> ~3 only (?:needed |necessary |required |done |made )?(?:if|when) ~4 (?:doubts?|wrong|looks?|seems?|differs?|unsure|complains?|asks?)",
	"one more (?:look|count|check)",
);
/** A reason that tells how the first one found it. */
const reason = phrase(
	"(?:since|because|seeing that|given that|now that|considering that|knowing that|although|though) ~4 (?:was|were|has|have|had|is already|found|passed|said|says|saw|noted|reported|looked|did)",
	"as (?:the |your |her |his |a |they |it |we |this |these |all |everything |nothing )~3 (?:was|were|has|have|had|is already|found|passed|said|says|saw|got|noted|reported|looked)",
	"(?:<person>|they|<first>) (?:(?:has|have|had|already|also) )*(?:found|saw|noticed|seen|reported) (?:no|none|nothing|everything|it|them|that|one|a|two)",
	"(?:was|were|is|are) (?:full|fine|good|happy|ok|okay|clean|clear|right|empty|dry|tight|normal|correct|complete) (?:with|this|last|before|when|yesterday|the first|so|at the)",
	"(?:was|were|stood|read) (?:still )?(?:at|full|fine|good|ok|okay|empty|correct|right|clean|dry) ~5 (?:ago|earlier|this morning|yesterday|last night|last time)",
	"nothing (?:was|is|has been) (?:wrong|found|seen|noted|amiss|missing)",
	"(?:was|were|is) nothing (?:wrong|amiss|missing)",
	"(?:everything|all|it all) (?:matched|agreed|tallied|added up|was|were)",
	"you (?:will|are going to|should|'ll) (?:find|see|get|notice|count)",
	"you'll (?:find|see|get|notice|count)",
	"(?:same|unchanged|still) (?:\\S+ ){0,2}?(?:as|before|last time|yesterday|earlier|last week|this morning)",
);
const asked = phrase(
	"<confirms>(?! (?:your|with your|with the|by pressing|the key)[A-Z]* )",
	"(?:says?|answers?|call|calls|repeat) (?:yes|ok|okay|agreed|right)",
	"(?:back|bear|sign) (?:up|out|off|for)",
	"(?:make|be) (?:sure|certain)",
	"(?:satisfy|assure|convince) yourself",
	"(?:check|see|look|watch|tell me|say|prove|test|control|find) (?:(?:again|once more|for yourself|over) )?(?:that|if|whether|it's|it is|they are|there is|there's|there are|nothing|no)",
	"check (?:the|his|her|their) ~2 (?:is|are|was|were|reads?|shows?)",
);
/** One works alone, or what is told is a limit or a preparation. */
const excused = phrase(
	"(?:between|at least|at most|than|or (?:more|less|above|below)|±|tolerances?|limits?|passes|fails?|zero|level|own|each|independently|twice)",
	"(?:,|and|;|\\.) (?:then )?(?:re-?)?(?:count|weigh|measure|gauge|read|start|begin)",
);

/** Why the second look is none; recorded: a result of one's own is written down anywhere in the text. */
export function findFormality(words: readonly Word[], line: string): Priming | undefined {
	const found = (match: RegExpExecArray): Priming => {
		const from = countWords(line.slice(0, match.index));
		const told = words.slice(from, from + Math.min(longest, Math.max(3, countWords(match[0]) + 2)));
		const end = told.findIndex(({ kind }, index) => index > 1 && kind === "sign");
		return { kind: "shown", words: writtenAs(end < 0 ? told : told.slice(0, end)) };
	};
	const lax = spared.exec(line) ?? (hidden.test(line) ? null : reason.exec(line));
	if (lax && !isRecorded(line.slice(0, lax.index + 1))) return found(lax);
	if (isRecorded(line) || hidden.test(line) || excused.test(line)) return undefined;
	const match = asked.exec(line);
	return match ? found(match) : undefined;
}
