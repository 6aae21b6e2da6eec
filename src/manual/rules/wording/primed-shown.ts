// Does an instruction show the second person the first result, or have them agree to it?
import type { Priming } from "./primed-instruction.ts";
import { firsts, results, tells } from "./primed-words.ts";
import { countWords, toLine, type Word, writtenAs } from "./words-of.ts";

const given = `(?:already |previously |first |earlier )?(?:noted|recorded|entered|written|stated|listed|printed|given|counted|measured|weighed|declared|reported|put down|filled in)`;
const owner = `(?:(?:the |your |his |her |their |our )?(?:\\S+ )?(?:${firsts})'s?|first|previous|earlier|original|other|existing|others'|his|her|their|colleague's|maker's|partner's|same)`;
const firstResult = `(?:(?:the )?${owner} (?:(?!,|then |and )\\S+ ){0,2}?(?:${results})|(?:the |that |this )?(?:${results}) (?:\\S+ )?(?:${given}|on the|in the|from the|of (?:the|your|his|her|their) (?:${firsts})|(?:that |which )?(?:the |your |his |her |their |our )(?:\\S+ )?(?:${firsts}) (?:(?:has|have|had) )?(?:${tells})|you are (?:told|given|shown)|already|told|shown|by the (?:${firsts}))|what (?:the )?(?:\\S+ )?(?:${firsts}) (?:${tells}))`;
const showing = [
	new RegExp(
		` (?:check|confirm|verify|validate|initial|countersign|sign|endorse|accept|approve|agree to|agree with|repeat|copy|adopt|take over|tick|tick off|double-check|cross-check|acknowledge|attest|witness|sign off|sign for|certify|underwrite|ratify|read|reread|re-read|look at|see|glance at|note|open|uncover|take|start from|start with|begin with|listen to|hear|know|use|look up|keep in mind|remember|turn over|get|fetch|view|have a look at|consult|compare with|compare to|compare against|against|compare|go by|review|go over|look over|look through|go through|work through|check through|inspect|study|examine|follow|trust|recite|arrive at|come to|get to|end at|hit|confirms|verifies|checks|countersigns|repeats|reproduce|approach|aim at|aim for|work towards|match|reach|make|correct|read out|read back) (?:\\S+ ){0,3}?${firstResult} `,
	),
	new RegExp(
		` (?:ask|ask for|enquire|inquire|get|hear|be told|find out|learn)(?: from)? (?:\\S+ ){0,4}?(?:how many|how much|how long|how heavy|how high|what (?:\\S+ ){0,4}?(?:${tells}|is|was|should|number|figure|result)|which (?:number|value|figure)|(?:for|about) (?:\\S+ ){0,3}?(?:${results})) `,
	),
	new RegExp(
		` (?:let|have|get|while|as|after|when|once|until) (?:\\S+ ){0,3}?(?:${firsts}|them|him|her|he|she|they|somebody|someone) (?:\\S+ )?(?:tell|tells|call out|calls out|call|calls|read out|reads out|read|reads|say|says|announce|announces|shout|shouts|show|shows|dictate|dictates|name|names|give|gives|count aloud|counts aloud|hand|hands|has told|has said|has shown|to tell|to show) `,
	),
	/ (?:count|weigh|measure|read|work) (?:along|together|in unison|jointly|side by side|aloud together) /,
	new RegExp(
		` (?:agree|discuss|settle|talk over|decide|work out|determine|fix|negotiate|clear|sort out)(?: on| upon| about)? (?:together )?(?:the |a |one |your |both |which |what )?(?:\\S+ ){0,2}?(?:${results})(?: (?:\\S+ ){0,4}?(?:with|together|between you|jointly|entered|written|is right)| (?:you both|both of you)) `,
	),
	new RegExp(
		` (?:sign|initial|countersign|put your (?:name|initials|signature|mark)|add your (?:name|initials|signature|mark|tick)|write your (?:name|initials)) (?:\\S+ )?(?:under|below|beneath|beside|next to|to|by|behind|underneath|against|alongside|at) (?:the |that |this |your |his |her |their )?(?!own )(?:(?:first|other|previous|existing) \\S+|(?:\\S+ )?(?:${firsts})'s|(?:${results}) (?:that |which |on |in |already |of )) `,
	),
	/ (?:with|keep|have|hold|leave|lay|put|take|place) (?:the |your \S+'s |his |her |their |\S+'s )?(?:first |other |pick |packing |count |delivery |stock |order |previous )*(?:sheet|list|note|slip|record|order|card|log|figures?|report|invoice|protocol|form|result|count|label)s? (?:open|beside you|before you|in front of you|in (?:your|the|one) (?:\S+ )?hand|at hand|next to you|to hand|in view|in sight|by your side|within sight|visible|on your lap)(?: (?:,|and|while|as|when|then|you))* (?:\S+ )?(?:count|weigh|measure|read|gauge|recount|counting|weighing|measuring|reading) /,
	/ (?:tick|tick off|cross off|mark|mark off|check off) (?:each|every|all|the|off) (?:\S+ ){0,2}?(?:quantity|quantities|line|lines|figure|figures|number|numbers|entry|entries|position|positions|item|items|piece|pieces) (?:\S+ ){0,5}?(?:as|when|while|once) (?:you|it|they) /,
	/ (?:list|note|sheet|order|slip) (?:and|,) (?:tick|cross off|mark|check off) (?:off )?(?:each|every|all|the) /,
	new RegExp(
		` (?:verify|confirm|validate|certify|approve|attest|endorse|countersign|check|review) (?:the|these|those|all|all the|any|every|each) (?:(?:entered|recorded|noted|written|stated|listed|printed|first|given|existing|reported|declared|resulting) )?(?:${results})(?= (?:[.,;]|by|and sign|and initial|and tick|in the|on the|from the))(?!.* (?:write|note|record|enter|type|put down|jot) ) `,
	),
	new RegExp(
		` (?:your|own|second|both|two) (?:\\S+ ){0,2}?(?:${results}|figures|one)? ?(?:must|has to|have to|should|needs? to|ought to|shall|will) (?:also |then |always )?(?:be|agree|match|equal|tally|correspond|fit|come out|turn out|give)(?: (?:the same|with|to|as|exactly|identical|like|equal)){1,3} `,
	),
	new RegExp(
		` (?:adjust|correct|change|amend|alter|round|bring|fit|adapt) (?:your|the second|own) (?:\\S+ )?(?:${results}|one)(?: (?:\\S+ ){0,3}?(?:to|if|until|into|towards|so that|where|when|in line)) `,
	),
	new RegExp(
		` (?:${firsts}) (?:(?:has|have|had|already|also) )*(?:${tells}) (?:no|none|nothing|everything|all|it to be|them to be|that it|that all) `,
	),
	new RegExp(
		` (?:check|see|make sure|verify|ensure|confirm)(?: (?:that|if|whether))? (?:the |your |his |her )?(?:${firsts}) (?:\\S+ ){0,5}?(?:right|correct|correctly|properly|accurately|well) `,
	),
	/ (?:together|jointly|as a pair|in pairs|with your colleague|with your partner|side by side|both of you|the two of you)(?: \S+){0,4}? (?:count|weigh|measure|read|note|write|enter|decide|take|record) (?:\S+ ){0,3}?(?:one|a|the|same|common|single|joint|shared) /,
	/ (?:count|weigh|measure|gauge|read)(?: \S+){0,4}? (?:together|jointly|as a pair|in pairs|in chorus|in turns) /,
	/ (?:stand|sit|stay|be) (?:\S+ )?(?:next to|beside|by|with|behind) (?:\S+ ){1,3}?(?:while|as|when) (?:he|she|they|it) (?:counts?|weighs?|measures?|reads?|works?) /,
	/ agree(?:s)? (?:on|upon) (?:a |the |one |what )?(?:common |joint |final )?(?:value|number|figure|result|count|reading|weight|total) /,
	new RegExp(
		` (?:if|unless|when) (?:\\S+ ){0,5}?(?:than|from|with|as|like|match|matches|agrees?|to) (?:the |your |his |her )?(?:${firsts})(?:'s)? `,
	),
	new RegExp(
		` (?:tell|show|give|hand|name) (?:the )?(?:second person|checker|second counter|other counter|one who counts|next person|other person|other one) (?:\\S+ ){0,2}?(?:${results}|how many|how much|what you) `,
	),
	/ (?:tick|tick off|cross off|mark off) (?:\S+ ){0,5}?(?:as|while) you (?:count|go|weigh|measure) /,
	new RegExp(
		` (?:confirm|verify|check|agree|reconcile|settle) (?:the|your|this|that) (?:\\S+ )?(?:${results}) (?:with|against) (?:the |your |his |her )?(?:\\S+ )?(?:${firsts}) `,
	),
	new RegExp(
		` watch (?:\\S+ ){0,2}?(?:${firsts}|them|him|her) (?:\\S+ )?(?:count|weigh|measure|read|counting|weighing|measuring|reading) `,
	),
	/ (?:nod|say yes|shake your head|raise your (?:hand|thumb)|answer yes|give a thumbs up|thumbs up|say ok|say okay|say agreed) /,
	new RegExp(` (?:same|equal|identical|matching) (?:\\S+ )?(?:${results}) (?:\\S+ )?(?:as|to|like|with) `),
	/ (?:until|till) (?:\S+ ){0,5}?(?:match|matches|agree|agrees|tally|tallies|equal|equals|same|do|does|is right|are right|fits?|coincide|correspond) /,
	/ (?:see|check|confirm|verify|make sure|ensure|whether|say|tell|look)(?: (?:that|if|whether|it|they|the|this|both|all|everything|\S+)){0,5}? (?:tally|tallies|agree|agrees|match|matches|is right|is correct|are right|are correct|is true|was right|was correct|were right|adds up|add up|stands|holds|fits|corresponds?|coincides?|is confirmed|got it right|counted right|counted correctly|measured correctly|weighed correctly) /,
	/ (?:initial|countersign|counter-sign|co-sign|cosign) (?:\S+ ){0,4}?(?:value|figure|number|entry|result|count|weight|line|sheet|reading|it|them|below|under|beside|next|form|column) /,
	/ (?:sign|initial|countersign|tick|nod)(?: \S+){0,7}? (?:if|when|where|once) (?:\S+ ){0,3}?(?:agree|right|same|correct|true|matches|ok|fine|equal) /,
	/ (?:with|against|to|beside) (?:\S+ ){0,3}?(?:in (?:view|sight|front of you)|open|before you|at hand|in hand|next to you|visible) (?:\S+ ){0,3}?(?:count|weigh|measure) /,
	/ (?:count|recount|weigh|reweigh|measure|remeasure|gauge|calculate)(?: \S+){0,7}? (?:and|,|to) (?:then )?(?:compare|check|confirm|see|tick|hold|match|reconcile|verify)(?: (?:it|them|this|that|your \S+|the \S+))? (?:\S+ )?(?:with|against|to|whether|if|by|from) /,
	/ (?:look at|read|glance at|take|open|study|see|view|consult|uncover) (?:the|his|her|their|your) (?:\S+ )?(?:list|sheet|slip|note|card|label|order|figure|number|total|record|display|count sheet|tally)(?: (?:first|and|,|then|before)){1,3}(?: \S+){0,4}? (?:count|weigh|measure|recount|gauge) /,
];

/** What is written is no result of one's own. */
const dictated = [
	new RegExp(
		` (?:write|note|record|enter|type|put|fill in|take|take down)(?: down)? (?:\\S+ ){0,3}?(?:${results}|what)(?: (?:that|which))? (?:the |your |his |her )?(?:${firsts}) (?:\\S+ )?(?:tells?|calls?|says?|reads?|gives?|names?|shouts?|dictates?|announces?|counted|measured|weighed|noted|wrote) `,
	),
	new RegExp(` (?:copy|take over|adopt|transfer|carry over) (?:\\S+ ){0,3}?(?:${results}) `),
	new RegExp(` (?:write|enter|note|record|type|put down|give) (?:the |a )?same (?:${results}) (?:as|that|like) `),
];

/** One look for all of them: most sentences hold none. */
const anyShowing = new RegExp([...showing, ...dictated].map(({ source }) => source).join("|"));

/** The own result is written first: what comes after may be looked at. */
export const recording =
	/(?:^|,|and|then|;|:|you|or|only|person|to|first|also|\.) (?:write|note|record|type|enter|fill in|put down|set down|jot|jot down|key in|log|mark down|register|writes|notes|enters|types|records|put your|put the) /;
const guarded =
	/ (?:do not|don't|never|without|not|nor|instead of|rather than|before (?:you(?! (?:write|note|record|enter|put|fill))|looking|seeing|opening|reading|asking|knowing|they|anybody|the)|only (?:then|when|after|once|afterwards)|afterwards|covered|folded|hidden|face down|turned over|sealed|out of sight|unseen|blind|hide|cover|keep .{0,40}(?:away|closed|covered|shut|folded)|ignore|forget|apart|not yet|unread|closed|turn away|whatever) /;
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
