// Does an instruction tell or show the second person what to find, before they have recorded their own result?
import { confirms, firsts, places, results, tells } from "./primed-words.ts";
import { toLine, type Word, wordsOf, writtenAs } from "./words-of.ts";

export interface Priming {
	/** stated: the result stands in the text. shown: the first person's result is looked at, asked for or agreed to. */
	kind: "stated" | "shown";
	/** The words that prime, as they were written. */
	words: string;
}

/** After a number: it is a limit, a tolerance or a range and says what is allowed, not what was found. */
const limitAfter =
	/^ (?:%\S+ )?(?:or (?:more|less|higher|lower|above|below|better|fewer|over|under)|±|\+\/-|to #|and #|at most|at least|and (?:more|above|over)|plus or minus|max|maximum|min|minimum) /;
const limitBefore =
	/ (?:at least|at most|than|between|within|below|above|under|over|up to|max|min|maximum|minimum|maximum of|minimum of|exceeds?|exceeding|from|±|\+\/-|[<>≤≥]|inside|beyond|until|not exceed|plus or minus|to|and|by|limits? of|tolerance of|(?:limit|maximum|minimum|tolerance|range|capacity|setting)s? (?:is|are|=|:)) (?:the |a )?$/;
/** Before a number: it is a setting, a time, a place or a name. */
const settingBefore =
	/ (?:at|for|after|before|every|page|pages|line|lines|room|rooms|step|steps|section|column|row|field|box no|no|number|nr|bay|gate|bench|pallet|shelf|table|form|position|point|sop|photo|picture|figure|chapter|set to|to|scale|machine|line|station|lane|drawer|cabinet|print|copy|key|button|next|first|last|grade|class|revision|version|part|item|lot|batch|order|document|within) $/;
const idleAfter = new RegExp(
	`^ (?:(?:%(?:s|sec|secs|seconds?|min|mins|minutes?|h|hours?|days?)) |(?:[a-z]\\S* )?(?:${places}) |times |of #)`,
);

const confirming = new RegExp(` (?:${confirms})(?: (?:that|if|whether|it|for yourself|yourself|again|also|,))* `, "g");
const stating = [
	// Somebody found so many.
	new RegExp(` (?:${firsts})(?: (?:has|have|had|already|also|just|before|you))* (?:${tells}) (?:\\S+ ){0,3}?#\\S+ `),
	/ (?:he|she|they|somebody|someone|i|we) (?:(?:has|have|had|already) )?(?:counted|measured|weighed|entered|noted|wrote|recorded|found|got|said) (?:\S+ ){0,3}?#\S+ /,
	new RegExp(
		` (?:\\S+'s|first|previous|noted|recorded|entered|stated|expected|given|earlier|written|known|printed|target|theoretical|ordered|other|agreed|reported|declared|stored|existing|correct|right|nominal) (?:\\S+ ){0,2}?(?:${results}|pieces) (?:\\S+ ){0,3}?#\\S+ `,
	),
	/ \S+'s #\S+ /,
	/ #\S+ (?:%\S+ |\S+ ){0,3}?(?:as|that|which) (?:\S+ ){0,3}?(?:noted|counted|recorded|entered|measured|weighed|written|stated|said|found|listed|declared|reported|ordered|told|claimed|printed|shown|is expected|were expected|are expected|is right|is correct) /,
	/ (?:written|recorded|noted|entered|stated|listed|declared|reported|counted|measured|weighed|printed|expected|claimed|shown|booked|given)(?: (?:as|value|is|was|:|weight|count|figure|number|by \S+|on (?:the )?\S+))* #\S+ /,
	/ (?:scale|balance|gauge|meter|thermometer|counter|display|machine) (?:showed|said|read|had|stood at|gave|settled at) (?:\S+ ){0,2}?#\S+ /,
	/ (?:order|note|list|slip|label|card|sheet|ticket) (?:is|was) for #\S+ /,
	/ (?:count|weigh|measure|count to see|look) (?:that|if|whether) (?:\S+ ){0,4}?#\S+ /,
	// So many there are, or should be.
	/ (?:there|here) (?:are|is|were|was|should be|must be|will be|ought to be|have to be|has to be) (?:\S+ ){0,2}?#\S+ /,
	/ (?:should|must|ought to|has to|have to|will|shall|needs? to|supposed to|is to|are to|would) (?:then |also |now |always |normally |all |again |still |usually )?(?:be|show|read|weigh|measure|come to|contain|hold|equal|total|give|get|find|see|have|amount to|count|yield|arrive at|reach|come out at|land on|add up to|make|number|end up with|say|match)(?: (?:\S+ ){0,2}?|: )#\S+ /,
	/ (?:expect|expecting|expects|expected|looking for|supposed to be|nominally|namely|i \. e \.|that is|known to be|known to hold|in total|totals|totalling|totaling|amounts? to|adds? up to|adding up to|comes? to|makes|contains?|containing|holds|holding|weighs|measures|measuring|numbers|always|usually|normally|typically|as a rule|ordinarily|is|are|was|were|=|equals?) (?:always |usually |normally |typically |generally |mostly |commonly |still )?(?::|to|out at|all|of|about|exactly|precisely|indeed|really|still|in fact|a total of)? ?#\S+ /,
	/ (?:until|till|if|unless|when|once|as long as) (?:\S+ ){0,3}?(?:reach|get|find|have|has|is|are|count|arrive at|see|comes? to|shows?|reads?|makes?) (?:not )?(?:to |at )?#\S+ /,
	/ (?:if|unless) (?:\S+ ){0,4}?(?:not|other than|differs? from|different from|isn't|deviates? from|instead of|missing from|anything but) (?:\S+ ){0,2}?#\S+ /,
	// The count is told with the thing that is counted.
	/ (?:count|recount|tally|count up|count through|count over)(?: again| once more| all| out| up)? (?:the|these|those|all the|his|her|their|your|all) #\S+ [a-z&]\S* /,
	/ (?:count|recount|weigh|reweigh|measure|remeasure|tally|gauge)(?: again)? (?:\S+ ){1,7}?\( (?:\S+ ){0,4}?#\S+ /,
	/^ (?:target|nominal|expected|theoretical|desired|required|wanted|due|set point|setpoint|previous|last|result|stock|book value|inventory)(?: (?:weight|value|count|length|width|height|number|quantity|figure|reading|size|stock))?(?: :| =| is| was)? #\S+ /,
	/ (?:which|it|who) (?:has|had|have|carries|bears|shows|showed) (?:\S+ ){0,2}?#\S+ /,
	// So many came or went.
	/ (?:was|were|has|have|had|been|we|they|he|she|it|i|you|shift|crew|team|&?\S+ came|truck|van|crate|driver) (?:\S+ )?(?:sent|shipped|loaded|delivered|received|packed|put|left|booked|ordered|bought|sold|charged|paid|issued|returned|handed|poured|filled|came|arrived|had|got|invited|seated|registered|produced|made|took|taken|used|given)(?: (?!than |at least |at most |up to )\S+){0,3}? #\S+ /,
	/ (?:came|arrived|left|went out|returned|started|began|travelled|departed) with (?:\S+ )?#\S+ /,
	/(?:^|[,;:.] | and | note | that | says | because | as | since | slip | to \S+ )(?:all )?#\S+ (?:%\S+ )?(?:(?!that |which |who )[a-z&]\S* ){0,2}?(?:arrived|went|came|left|returned|remained|remain|are (?:in|on|there|here|booked|expected|missing|left|due)|were|was|have been|has been|should|ought|went out|lie|stand) /,
	// The second person's figure is held against it: "compare with the 31.5 on the card".
	/ (?:compare|hold|check|match|line up|set|lay|put|reconcile|prove|test) (?:\S+ ){0,5}?(?:with|against|to|beside|next to) (?:the|a|that|these|those|your \S+'s|his|her|their|\S+'s) #\S+ (?:%\S+ )?(?:on|in|from|that|of the|which|noted|[.,;]|as|and|written|given) /,
	/ (?:take|use|trust|copy|accept|keep|adopt|initial|sign|countersign|approve|tick|check) (?:the|\S+'s|that|his|her|their) (?:\S+ )?#\S+ (?:%\S+ )?(?:and (?:count|see|sign|check|initial|tick)|on|against|as|in|from|that|which|[.,;]) /,
	/ according to (?:\S+ ){1,4}?#\S+ /,
	/ by (?:the |your |his |her )?\S+'s (?:count|reckoning|figures?|measurement|scale|reading|list) (?:\S+ ){0,4}?#\S+ /,
	/ #\S+ (?:%\S+ )?(?:[a-z]\S* )?\? $/,
	/^ (?:is|are|do|does|did|was|were|has|have) (?:\S+ ){0,6}?#\S+ (?:\S+ ){0,6}?\? $/,
	/ (?:check|look) for (?:the |all |all the )?#\S+ [a-z]\S* (?:in|on|under|at|inside|behind|beside) /,
	/ (?:count|weight|number|quantity|total|result|reading|length|width|height|target|answer|sum|amount|value|size)(?: is| was| =| :| of| should be| should read| must be) (?:\S+ )?#\S+ /,
];
/** A confirming verb with a number behind it, in the same sentence. */
const confirmed = /#\S+ /g;

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
const recording =
	/(?:^|,|and|then|;|:|you|or|only|person|to|first|also|\.) (?:write|note|record|type|enter|fill in|put down|set down|jot|jot down|key in|log|mark down|register|writes|notes|enters|types|records|put your|put the) /;
const guarded =
	/ (?:do not|don't|never|without|not|nor|instead of|rather than|before (?:you|looking|seeing|opening|reading|asking|knowing|they|anybody|the)|only (?:then|when|after|once|afterwards)|afterwards|covered|folded|hidden|face down|turned over|sealed|out of sight|unseen|blind|hide|cover|keep .{0,40}(?:away|closed|covered|shut|folded)|ignore|forget|apart|not yet|unread|closed|turn away|whatever) /;

function sentencesOf(words: readonly Word[]): Word[][] {
	const sentences: Word[][] = [[]];
	for (const word of words) {
		sentences.at(-1)?.push(word);
		if (/^[.!?;]$/.test(word.text)) sentences.push([]);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

const countWords = (line: string) => line.split(" ").filter(Boolean).length;

/** Is the number at this place of a line a result, and no limit, setting, time, place, name or zero? */
function isResult(line: string, at: number): boolean {
	const text = /^#(\S+)/.exec(line.slice(at, at + 60))?.[1] ?? "";
	if (/^(?:0|zero|0[.,]0+|100)$/.test(text) && (text !== "100" || /^#100 %(?:%|percent)/.test(line.slice(at, at + 20))))
		return false;
	if (/^\d+[:]\d\d$/.test(text) || /^\d+-\d+$/.test(text)) return false;
	const lead = line.slice(Math.max(0, at - 60), at);
	const tail = line.slice(at + text.length + 1, at + text.length + 80);
	if (limitAfter.test(tail)) return false;
	if (
		/ (?:(?:is|are|stands|stopped|was|out|arrives?|arrived|landed) (?:\S+ )?at|you (?:also )?(?:come|get|count) to) $/.test(
			lead,
		)
	)
		return true;
	// "The fill height of 5 glasses" is asked for.
	if (
		/ (?:weight|reading|length|width|height|diameter|depth|size|temperature|volume) of $/.test(lead) &&
		/ [a-z]/.test(tail.slice(0, 2))
	)
		return false;
	if (settingBefore.test(lead) || limitBefore.test(lead) || idleAfter.test(tail)) return false;
	// In "0.3 mm and 0.5 mm" and "± 2 mm" the second number belongs to the first.
	return !/ (?:between|from|±) (?:#\S+ )?(?:%\S+ )?(?:and|to)? ?$/.test(lead);
}

function findStated(sentence: readonly Word[]): Priming | undefined {
	const line = toLine(sentence);
	// No result without a number.
	if (!line.includes("#")) return undefined;
	const told = (start: number, end: number): Priming => {
		const from = countWords(line.slice(0, start));
		return { kind: "stated", words: writtenAs(sentence.slice(from, from + countWords(line.slice(start, end)))) };
	};
	for (const match of line.matchAll(confirming)) {
		const end = match.index + match[0].length;
		const stop = line
			.slice(end)
			.search(
				/ (?:then|and (?:write|note|record|enter|read|measure|count|weigh|take|put|type|set)|before|, (?:then|write|note|record|enter|put|wait|read|measure|count|weigh|take)|with|using|by|from) /,
			);
		const clause = line.slice(end - 1, stop < 0 ? Math.min(line.length, end + 120) : end + stop + 1);
		for (const found of clause.matchAll(confirmed)) {
			const at = end - 1 + found.index;
			if (/ (?:a sample of|any|every|each|draw|take|pick) $/.test(line.slice(0, at).slice(-14))) continue;
			const lead = clause.slice(0, found.index);
			// "Check 5 pieces" is a sample; "check the 5 pieces" and "check that 5 pieces" tell how many there are.
			const isTold =
				/ (?:that|the|if|whether|it|these|those|his|her|their|all|for|of|is|are|was|=) |'s /.test(
					`${match[0]}${lead}`,
				) ||
				/ (?:for|of|is|are) $/.test(lead) ||
				/(?:sure|ensure|certain|confirm|verify|ascertain)/.test(match[0]);
			if (isTold && isResult(line, at)) return told(match.index, withUnit(line, at));
		}
	}
	for (const pattern of stating) {
		const match = pattern.exec(line);
		if (!match) continue;
		const at = line.lastIndexOf("#", match.index + match[0].length - 1);
		if (
			isResult(line, at) &&
			!/ (?:not|never|without) /.test(line.slice(Math.max(0, match.index - 8), match.index + 1))
		)
			return told(match.index, withUnit(line, at));
	}
	return undefined;
}

/** End of a number with its unit or the word behind it. */
function withUnit(line: string, at: number): number {
	const next = line.indexOf(" ", line.indexOf(" ", at) + 1);
	const second = line.slice(line.indexOf(" ", at) + 1, next);
	return next > 0 && /^[%a-z]/.test(second) ? next : line.indexOf(" ", at);
}

function findShown(sentence: readonly Word[]): Priming | undefined {
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

/** The result that a text states: "confirm it is 24". Title and criterion are read by this alone. */
export function findStatedResult(text: string): Priming | undefined {
	for (const sentence of sentencesOf(wordsOf(text))) {
		const found = findStated(sentence);
		if (found) return found;
	}
	return undefined;
}

/** What primes in an instruction in English; undefined: nothing that these rules know. */
export function findPriming(instruction: string): Priming | undefined {
	let recorded = false;
	for (const sentence of sentencesOf(wordsOf(instruction))) {
		const found = findStated(sentence) ?? (recorded ? undefined : findShown(sentence));
		if (found) return found;
		recorded ||= recording.test(toLine(sentence));
	}
	return undefined;
}
