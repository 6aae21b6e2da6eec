// Does an instruction show the second person the first result, or have them agree to it?
import type { Priming } from "./primed-instruction.ts";
import { anybody, papers, person, results, tells, traces } from "./primed-words.ts";
import { countWords, toLine, type Word, writtenAs } from "./words-of.ts";

/** Others are what is read for an own result. */
const firstPapers = papers
	.split("|")
	.filter((paper) => !/^(?:screen|system|label|tag)$/.test(paper))
	.join("|");
/** What somebody else found, wherever it stands. */
const trace = `(?:(?:the|your|our) (?:\\S+ )?(?:${person})'s(?= (?:[.,;]|and|before|or|when|if|as|first|on|in) )|(?:the |your |his |her |their |our |both )?(?:\\S+ )?(?:${person})(?:'s|s'|') (?:own )?(?:\\S+ ){0,3}?(?:${traces})|(?:the|your|his|her|our) (?:\\S+ )?(?!(?:patient|customer|guest|client|owner|product|today|day|tank|room|machine|gauge|scale|meter)'s)\\S+'s (?:\\S+ )?(?:count|tally|figures?|numbers?|results?|verdict|slip|sheet|notes?|log|list|entry|entries|opinion|diagnosis|answer|marks?|total|reading)|(?:the |his |her |their |your )?(?:first|previous|earlier|last|prior|original|existing|other|old|existing|preceding|morning|night|yesterday's|today's first|last night's|outgoing) (?:(?!own |column |page )\\S+ ){0,2}?(?:${traces}|one)|(?:the |his |her |their )(?:${traces}) (?:of|from|by|left by|made by|kept by|written by|that|which) (?:the |your |his |her |their )?(?:\\S+ )?(?:first|previous|last|earlier|other (?:person|one|shift|count)|${person})|(?:the )?(?:picking|packing|count|loading|bake|dispatch|despatch|inventory|booking|expected|ticked|filled-in|completed) (?:\\S+ )?(?:list|sheet|slip|note|figures?|quantit(?:y|ies)|card|count|log)|(?:the |their |his |her )?(?:\\S+ )?(?:${traces}) with the (?:ticked|entered|written|counted|noted|given|filled-in|recorded) \\S+|what (?:(?:the|your|his|her|their|a|\\S+) ){0,3}?(?:${person}|he|she|they) (?:(?:has|have|had|already|just) )*(?:${tells}|did|thought|decided|put|made)|what (?:was|were|has been|had been|is|stands|someone|somebody|others?) (?:(?:already|last|first|before) )*(?:entered|written|noted|recorded|found|counted|measured|put|logged|there|on|in|down))`;
/** Ways to have it in sight. */
const access =
	"watch|find|keep in mind|keeping in mind|bear in mind|bearing in mind|remembering|considering|read|reads|read through|read out|reread|look|look at|look up|look into|look over|see|glance at|glance over|study|consult|view|open|take|take out|get|fetch|use|follow|following|work from|work to|go by|go through|start from|start with|begin with|listen to|hear|note|compare|compare with|compare to|compare against|compare it with|compare them with|check against|check with|check|confirm|verify|with|holding|having|keeping|hold|keep|using|reading|looking at|from|against|beside|next to|alongside|under|below|to match|match|matches|matching|agree with|agrees with|reach|arrive at|get to|come to|land on|reproduce|repeat|adopt|accept|trust|rely on|recall|know|knowing|remember|ask for|ask about|call up|pull up|bring up|scroll to|turn to|copy|until it is|as|per|by|according to|in line with|initial|countersign|sign|endorse|approve|second|back|support";
const showing = [
	new RegExp(` (?:${access}) (?:(?!own |,)\\S+ ){0,1}?${trace} `),
	// A paper that says how many there should be, held beside the count.
	new RegExp(
		` (?:against|to match|matches|match|matching|tallies with|tally with|agrees? with|equals?|corresponds? (?:to|with)|fits?|in line with) (?:the |your |his |her |their )(?:(?!own |blank |empty |new |fresh |next )\\S+ ){0,2}?(?:${firstPapers}) (?:[.,;]|and|before|as|while|in|at|open|beside|to hand|next|says|shows|first) `,
	),
	// "The seam is fine according to the sailmaker", "housekeeping found nothing missing".
	new RegExp(
		` (?:according to|as (?:reported|noted|found|stated|said|recorded|seen|described|told|written|entered|marked) by|as) (?:the |your |our |a )?(?:(?!per )\\S+ )?(?:${anybody})(?: (?:has|have|had|already|just))* (?:[.,;]|${tells}|graded|marked|judged|did|thought|passed|rated|classed|suspects|suspected|sees|saw|checked|inspected|approved) `,
	),
	new RegExp(
		` (?:${anybody}|he|she|they|somebody|someone|colleagues?|&\\S+) (?:(?:has|have|had|already|also|just) )*(?:found|finds|saw|reports?|reported|noted|noticed|thinks?|says?|said|graded|passed|judged|called|rated|declared|diagnosed|approved|accepted|considers?|considered|believes?|suspects?|suspected|detected|discovered|ruled|classed|sees|marked|ticked) (?:\\S+ ){0,2}?(?:no|none|nothing|everything|all|it|them|that|these|those|this|fine|ok|okay|good|clean|clear|faults?|defects?) `,
	),
	/ (?:nothing|none|no \S+|all|everything|it|they|these|this|those|that|lot|batch|piece|count|result) (?:was|were|has|have|had|is|are) (?:already |been |all )*(?:found|seen|noted|reported|detected|checked|counted|measured|weighed|graded|passed|approved|inspected|confirmed|verified|released|cleared|ticked)(?: \S+){0,4}? (?:so|just|only|quick|quickly|brief|briefly|short|agree|confirm|sign|initial|enough|glance|skim) /,
	/ (?:a|one) (?:quick|short|brief|rapid|cursory) (?:\S+ )?(?:look|glance|check|count|scan|read) |(?:just|only|merely|simply|briefly|quickly) (?:glance|skim|nod|agree|confirm|sign|initial|tick|look over|run your eye) /,
	// "Whatever the clockmaker wrote", "the weld that the first welder passed".
	new RegExp(
		` (?:than|like|where|whatever|those|which|that|as) (?:the |your |his |her )(?:\\S+ )?(?:${anybody}) (?:(?:has|have|had|already) )*(?:wrote|noted|said|got|found|recorded|entered|stated|measured|counted|put down|saw|reported|claimed|read|logged|weighed) `,
	),
	// One hears the other while counting.
	new RegExp(
		` (?:count|recount|repeat|reweigh|remeasure|tally|go through|read through|do|run through)(?: (?![,;]|and |then |your )\\S+){1,6}? with (?:the |your |a |an )(?:\\S+ )?(?:${anybody}) (?:[.,;]|and|who|as|until|so|calling|reading) `,
	),
	new RegExp(
		` (?:together with|along with|jointly with|side by side with|in step with|at the same time as|in unison with) (?:the |your |a |an )?(?:(?!lid |tray )\\S+ ){0,2}?(?:${anybody}) `,
	),
	new RegExp(
		` (?:ask|ask for|enquire|inquire|get|hear|be told|find out|learn)(?: from)? (?:\\S+ ){0,4}?(?:how many|how much|how long|how heavy|how high|what (?:\\S+ ){0,4}?(?:${tells}|is|was|should|number|figure|result)|which (?:number|value|figure)|(?:for|about) (?:\\S+ ){0,3}?(?:${results})) `,
	),
	new RegExp(
		` (?:let|have|get|while|as|after|when|once|until) (?:\\S+ ){0,3}?(?:${anybody}|them|him|her|he|she|they|somebody|someone) (?:\\S+ )?(?:tell|tells|explain|explains|describe|describes|present|presents|talk|talks|call out|calls out|call|calls|read out|reads out|read|reads|say|says|announce|announces|shout|shouts|show|shows|dictate|dictates|name|names|give|gives|count aloud|counts aloud|hand|hands|has told|has said|has shown|to tell|to show) `,
	),
	/ (?:with|keep|have|hold|leave|lay|put|take|place) (?:the |your \S+'s |his |her |their |\S+'s )?(?:first |other |pick |packing |count |delivery |stock |order |previous )*(?:sheet|list|note|slip|record|order|card|log|figures?|report|invoice|protocol|form|result|count|label)s? (?:open|beside you|before you|in front of you|in (?:your|the|one) (?:\S+ )?hand|at hand|next to you|to hand|in view|in sight|by your side|within sight|visible|on your lap)(?: (?:,|and|while|as|when|then|you))* (?:\S+ )?(?:count|weigh|measure|read|gauge|recount|counting|weighing|measuring|reading) /,
	/ (?:tick|tick off|cross off|mark|mark off|check off) (?:each|every|all|the|off) (?:\S+ ){0,2}?(?:quantity|quantities|line|lines|figure|figures|number|numbers|entry|entries|position|positions|item|items|piece|pieces) (?:\S+ ){0,5}?(?:as|when|while|once) (?:you|it|they) /,
	new RegExp(
		` (?:your|own|second|both|two) (?:\\S+ ){0,2}?(?:${results}|figures|one)? ?(?:must|has to|have to|should|needs? to|ought to|shall|will) (?:also |then |always )?(?:be|agree|match|equal|tally|correspond|fit|come out|turn out|give)(?: (?:the same|with|to|as|exactly|identical|like|equal)){1,3} `,
	),
	/ (?:together|jointly|as a pair|in pairs|with your colleague|with your partner|side by side|both of you|the two of you)(?: \S+){0,4}? (?:count|weigh|measure|read|note|write|enter|decide|take|record) (?:\S+ ){0,3}?(?:one|a|the|same|common|single|joint|shared) /,
	/ (?:count|weigh|measure|gauge|read)(?: \S+){0,4}? (?:together|jointly|as a pair|in pairs|in chorus|in turns) /,
	/ agree(?:s)? (?:on|upon) (?:a |the |one |what )?(?:common |joint |final )?(?:value|number|figure|result|count|reading|weight|total) /,
	new RegExp(
		` (?:tell|show|give|hand|name) (?:the )?(?:(?:second|next|other) \\S+|checker|one who counts) (?:\\S+ ){0,2}?(?:${results}|how many|how much|what|which|where|whether) `,
	),
	new RegExp(
		` (?:confirm|verify|check|agree|reconcile|settle) (?:the|your|this|that) (?:\\S+ )?(?:${results}) (?:with|against) (?:the |your |his |her )?(?:\\S+ )?(?:${anybody}) `,
	),
	/ (?:until|till) (?:\S+ ){0,5}?(?:match|matches|agree|agrees|tally|tallies|equal|equals|same|do|does|is right|are right|fits?|coincide|correspond) /,
	/ (?:see|check|confirm|verify|make sure|ensure|whether|say|tell|look)(?: (?:that|if|whether|it|they|the|this|both|all|everything|\S+)){0,5}? (?:tally|tallies|agree|agrees|match|matches|is right|is correct|are right|are correct|is true|was right|was correct|were right|adds up|add up|(?:it|that|this) (?:stands|holds|fits)|corresponds?|coincides?|is confirmed|got it right|counted right|counted correctly|measured correctly|weighed correctly) /,
	/ (?:with|against|to|beside) (?:\S+ ){0,3}?(?:in (?:view|sight|front of you)|open|before you|at hand|in hand|next to you|visible) (?:\S+ ){0,3}?(?:count|weigh|measure) /,
	/ (?:count|recount|weigh|reweigh|measure|remeasure|gauge|calculate)(?: \S+){0,7}? (?:and|,|to) (?:then )?(?:compare|check|confirm|see|tick|hold|match|reconcile|verify)(?: (?:it|them|this|that|your \S+|the \S+))? (?:\S+ )?(?:with|against|to|whether|if|by|from) /,
	new RegExp(
		` (?:look at|look in|look into|read|glance at|take|open|study|see|view|consult|uncover|check) (?:the|his|her|their) (?:(?!own |blank |empty )\\S+ )?(?:${papers}|figure|number|total|display)(?: (?:first|and|,|then|before)){1,3}(?: \\S+){0,4}? (?:count|weigh|measure|recount|gauge|your own|inspect|dip|grade) `,
	),
	new RegExp(
		` (?:the|that) (?:one|ones|figure|value|number|count|amount|quantity) (?:on|in|from) (?:the|his|her|their) (?:\\S+ )?(?:${firstPapers}) `,
	),
	new RegExp(
		` (?:while|as) (?:the |your )(?:\\S+ )?(?:${anybody}|colleague|partner) (?:listens|watches|looks on|follows|corrects|checks|stands by|counts|helps|prompts) `,
	),
	/ (?:spot check|quick look|glance|look|sample|check|few|half|signature|initials) (?:is|are|will be|would be|should be) (?:enough|sufficient|all) | (?:will do|suffices|is enough|is sufficient) (?:[.,;]|$)/,
];

/** What is written is no result of one's own. */
const dictated = [
	/ (?:write|enter|note|record|put|fill in) (?:\S+ ){1,3}?(?:under|below|beneath|beside|next to|behind|alongside) (?:his|hers|theirs|the first(?: \S+)?)(?= (?:[.,;]|and|on|in)) /,
	new RegExp(` (?:copy|take over|adopt|transfer|carry over) (?!and )(?:\\S+ ){0,3}?(?:${results}) `),
	new RegExp(
		` (?:write|enter|note|record|type|put down|give) (?:the |a )?same (?:\\S+ ){1,2}?(?:as|that|like) (?:the |your |his |her |their )?(?:\\S+ )?(?:${anybody}|${papers}) `,
	),
];

/** One look for all of them: most sentences hold none. */
const anyShowing = new RegExp([...showing, ...dictated].map(({ source }) => source).join("|"));

/** The own result is written first: what comes after may be looked at. */
export const recording =
	/(?:^|,|and|then|;|:|you|or|only|person|to|first|also|\.) (?:say your own|tell your own|hand in|hand over|text|write|note|record|type|enter|fill in|put down|set down|jot|jot down|key in|log|mark down|register|writes|notes|enters|types|records|put your|put the) /;
/** The first result is kept out of sight. */
export const guarded =
	/ (?:do not|don't|never|without|nobody|no one|neither|not|nor|instead of|rather than|before (?:(?:you )?(?:look|see|open|ask|turn|uncover|unfold|compare|hear|know|show|talk|speak|learn|check)(?:ing)?|reading|they|anybody|anyone|the|he|she)|only (?:then|when|after|once|afterwards)|afterwards|covered|folded|hidden|face down|turned over|sealed|out of sight|unseen|blind|hide|cover|keep .{0,40}(?:away|closed|covered|shut|folded)|ignore|forget|apart|not yet|unread|closed|turn away|whatever|keep (?:\S+ ){1,4}?in (?:the|an?|its|your)|left? in (?:the|its) (?:envelope|drawer|folder|box)|locked|blank|cover up|put away|set aside|aside) /;

/** How a sentence shows the first result, or has it agreed to. */
export function findShown(sentence: readonly Word[]): Priming | undefined {
	const line = toLine(sentence);
	if (!anyShowing.test(line) || guarded.test(line)) return undefined;
	for (const pattern of [...showing, ...dictated]) {
		const match = pattern.exec(line);
		if (!match) continue;
		if (!dictated.includes(pattern) && recording.test(line.slice(0, match.index + match[0].length))) continue;
		const from = countWords(line.slice(0, match.index));
		return { kind: "shown", words: writtenAs(sentence.slice(from, from + countWords(match[0]))) };
	}
	return undefined;
}
