// Does a criterion tell only that somebody did something?

import { longPattern } from "./long-pattern.ts";
import type { Vagueness } from "./vague-criterion.ts";
import { isDecided } from "./vague-excuse.ts";
import { activities, processes, quantities } from "./vague-words.ts";
import { splitAt, toLine, type Word, writtenAs } from "./words-of.ts";

/** A line that ends with what was done, by whom, when or how often. */
export const activity = longPattern(
	`^ (?!(?:no|none|not|nothing|0|nobody|#0) )(?:(?!(?:when|if|until|after|that|once|before) )\\S+ ){0,8}?(?:(?:is|are|was|were|be|been|being|has|have|had|get|gets|got) ){0,3}(?:\\S+ly |once |twice )?((?:${activities}|${processes}))(?: (?:through|out|up|down|over|in|enough|fully|again))?(?: and (?:${activities}|${processes}|signed|countersigned|initialled|initialed|dated|stamped))?(?: (?:twice|again|once|individually|visually|\\S+ly|#\\S+ times(?: (?:a|an|per|every|each) \\S+)?|(?:once|twice) (?:a|an|per|every|each) \\S+|first|everywhere|inside|outside|and out|all over|throughout|as well|off)){0,2}(?: (?:and|(?:by|before|after|on|at|in|with|against|for|from|during|using|through|prior|per|every|each|upon|under|to|of|when|while|if|so that|as) .*))? $`,
);
const worked = new RegExp(`^(?:${processes})$`);
const result =
	/ (?:no|none|nothing|not|cannot|can be|that|same|equals?|identical|difference|differences|found (?!to be|good|in order|ok|fine|acceptable|satisfactory)|matches|match|agrees?|shows?|reads|less|more|least|most|±|≤|≥|<|>|within|until|#0) /;

/** Alone they tell what somebody decided. */
const verdicts =
	/^(?:approved|signed|released|accepted|cleared|stamped|initialled|initialed|authorised|authorized|documented|recorded|cleaned|prepared)$/;

const isDone = "(?:(?:is|are|was|were|has been|have been) )?";
const papers = "log|list|sheet|form|record|book|system|app|table|checklist|protocol|report|file";
const measures = [...quantities, ..."value values reading readings result results measurement measurements".split(" ")];
/** That a record of the check was made, and nothing of what stands in it. */
const evidence = longPattern(
	[
		`(?:[a-z]+ ){0,2}(?:photos?|pictures?|photographs?|videos?)(?: of(?: [a-z]+){1,3}?)? ${isDone}(?:taken|made|saved|uploaded|filed)(?: (?:in|on|to|before|after|by) .*)?`,
		`(?:(?:the|each|every|all|both|measured|actual|final) )*(?:${measures.join("|")}) ${isDone}(?:written down|noted down|put down|recorded|entered|logged|documented|saved|typed in|filled in)(?: (?:in|into|on) (?:the |a |its |our )?(?:\\S+ )?(?:${papers}))?`,
		`(?:(?:the|each|every|all) )?(?:checklists?|lists?|logs?|forms?|sheets?|records?|protocols?|reports?) ${isDone}(?:signed|initialled|dated|kept|saved|filed|filled in|filled out)(?: and (?:signed|initialled|dated|kept|saved|filed))*`,
	]
		.map((source) => `^ ${source} $`)
		.join("|"),
);

/** Every part tells of work, and none of a result. */
export function findActivity(words: readonly Word[]): Vagueness | undefined {
	const [only] = words;
	if (words.length === 1 && only && verdicts.test(only.text)) return { kind: "activity", word: only.written };
	// "2 rounds" says only how often.
	const parts = splitAt(words, ({ text }) => /^[,;.:()]$/.test(text)).filter(
		(part, at) =>
			at === 0 || !/^ (?:all )?#\S+ (?:rounds?|times|people|persons?|colleagues|stages|steps) $/.test(toLine(part)),
	);
	for (const part of parts) {
		const line = toLine(part);
		const done = activity().exec(line)?.[1] ?? (evidence().test(line) ? "recorded" : undefined);
		// "Still seen at 1.5 m" tells how far it can be seen.
		if (
			!done ||
			result.test(line) ||
			(done === "seen" && / (?:at|from) #\S+ %/.test(line)) ||
			isDecided(words, worked.test(done) ? done : "")
		)
			return undefined;
		if (worked.test(done) && / to #/.test(line)) return undefined;
	}
	return parts.length === 0 ? undefined : { kind: "activity", word: writtenAs(words) };
}
