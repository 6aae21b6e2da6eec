// Does an instruction only ask to agree: is nothing of one's own written down, and something told to be so?
import type { Priming } from "./primed-instruction.ts";
import { guarded } from "./primed-shown.ts";
import { papers, person } from "./primed-words.ts";
import { countWords, toLine, type Word, writtenAs } from "./words-of.ts";

/** An own result is written, sent or handed in: then it is a second result. */
const records =
	/(?:^|[,;:.]| and| then| or| only| person| you| to| counters?| both| each| reader| first| also| it| them) (?:write|writes|note|notes|record|records|enter|enters|type|types|fill|fills|list|log|put|set down|jot|key|text|hand|hold up|send|say(?! (?:if|whether|yes|ok|okay|that|so|agreed) )|tell(?! me)|dictate|report|radio|draw|save|mark|name|score|call in|add up|chalk|chart|photograph|press|close|click|write down) /;
/** One works alone, or the other is away. */
const alone =
	/ (?:belongs?|leaves?|(?:has|have|had) left|away|aside|outside|step|go on|stays? out|own|apart|alone|separately|separate|gone|each|independent|independently|fresh|afresh|twice|yourself from) /;
/** What is told is a limit or a preparation. */
const allowed =
	/ (?:between|at least|at most|than|or (?:more|less|above|below|\S+er)|±|\+\/-|tolerances?|limits?|passes|fails?|zero|#0|#0[.,]0+|level) |(?:,|and|;|\.) (?:then )?(?:re-?)?(?:count|weigh|measure|gauge|read|start|begin) /;

const asks =
	"confirm|verify|validate|ensure|make sure|make certain|satisfy yourself|assure yourself|convince yourself|double-check|cross-check|recheck|re-check|certify|attest|agree|agree with|acknowledge|testify|bear out|vouch for|endorse|approve|accept|initial|countersign|sign|sign off|sign for|nod|tick|tick off|back up|corroborate|uphold|support";
const signals = [
	new RegExp(` (?:${asks}) (?!your |with your |with the |by pressing |the key )`),
	/ (?:check|see|look|watch|tell me|say|prove|test|control|find)(?: (?:again|once more|for yourself|over))? (?:that|if|whether|it's|it is|they are|there is|there are|nothing|no) /,
	/ (?:check|see|look|watch|control|find|count|weigh|measure) (?:(?![.;])\S+ ){0,8}?(?<!(?:nearest|to|from|within|for|at|in|every) )#(?!0 )\S+ (?!(?:%\S+ )?(?:times|places?|points?|positions?|spots?|corners?|of the|samples?|sides?) )/,
	/ (?:should|ought to|must|has to|have to|will|shall|needs to|supposed to|would) (?:(?![.;])\S+ ){0,6}?#\S+ /,
	/ (?:same|identical|equal|unchanged|like|still)(?: \S+){0,2}? (?:before|last time|yesterday|earlier|last week|this morning|the last time) /,
	/ check (?:the|his|her|their) \S+ (?:\S+ )?(?:is|are|was|were|reads?|shows?) /,
	// Somebody else, or what is theirs.
	new RegExp(
		` (?:his|hers|her|he|she|theirs|(?:the |your )?(?:first|previous|earlier|other) (?:counter|checker|tester|inspector|grader|reader|person|one|operator|count|reading|result|figure|value|weighing|measurement|score|check|shift|look|round)|colleague|partner|workmate|mate|(?:${person})'s|&[a-z]+'s (?:sum|count|figures?|number|reading|result|total|value|weight|tally|measurement|score|notes?|list|sheet|work)) `,
	),
	new RegExp(
		` (?:check|read|use|go through|look at|consult) (?:(?![.;,])\\S+ ){0,4}?(?:the|his|her|their) (?:(?!own |blank |empty |new )\\S+ ){0,2}?(?:${papers}) `,
	),
];

/** The second result is spared where the first looks right. */
const spared =
	/ (?:don't|do not|no need to|needn't|need not) (?:\S+ ){0,2}?(?:(?:re-?)?(?:count|weigh|measure|check|test|inspect))(?: \S+){0,3}? (?:if|when|where|unless|as|since|because) /;

/** Words that a message repeats. */
const longest = 7;

/** What is to be agreed to; undefined: a result of one's own is asked for. */
export function findAgreeing(words: readonly Word[]): Priming | undefined {
	const line = toLine(words);
	const found = (at: number): Priming => {
		const from = countWords(line.slice(0, at));
		const told = words.slice(from, from + longest);
		const end = told.findIndex(({ kind }, index) => index > 1 && kind === "sign");
		return { kind: "shown", words: writtenAs(end < 0 ? told : told.slice(0, end)) };
	};
	const spares = records.test(line) ? undefined : spared.exec(line);
	if (spares) return found(spares.index);
	if (records.test(line) || guarded.test(line) || alone.test(line) || allowed.test(line)) return undefined;
	for (const signal of signals) {
		const match = signal.exec(line);
		if (match) return found(match.index);
	}
	return undefined;
}
