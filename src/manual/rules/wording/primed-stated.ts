// Does an instruction state the result that the second person should find?
import type { Priming } from "./primed-instruction.ts";
import { anybody, confirms, papers, places, results, tells } from "./primed-words.ts";
import { countWords, toLine, type Word, writtenAs } from "./words-of.ts";

/** After a number: it is a limit, a tolerance or a range and says what is allowed, not what was found. */
const limitAfter =
	/^ (?:%\S+ )?(?:or (?:more|less|above|below|over|under|\S+er)|±|\+\/-|to #|and #|at most|at least|and (?:more|above|over)|plus or minus|max|maximum|min|minimum) /;
const limitBefore =
	/ (?:at least|at most|than|between|within|below|above|under|over|up to|max|min|maximum|minimum|maximum of|minimum of|exceeds?|exceeding|from|±|\+\/-|[<>≤≥]|inside|beyond|until|not exceed|plus or minus|to|and|by|limits? of|tolerance of|(?:limit|maximum|minimum|tolerance|range|capacity|setting|threshold|cut-off)s? (?:is|are|=|:)|(?:passing|pass|minimum|maximum|lowest|highest|rejection|acceptance|alarm|trigger|allowed|permitted) (?:\S+ ){1,2}?(?:is|are|lies at|=|:)) (?:the |a )?$/;
/** Before a number: it is a setting, a time, a place or a name. */
const settingBefore =
	/ (?:at|for|after|before|every|page|pages|line|lines|room|rooms|step|steps|section|column|row|field|box no|no|number|nr|bay|gate|bench|pallet|shelf|table|form|position|point|sop|photo|picture|figure|chapter|set to|to|scale|machine|line|station|lane|drawer|cabinet|print|copy|key|button|next|first|last|grade|class|revision|version|part|item|lot|batch|order|document|within) $/;
const idleAfter = new RegExp(
	`^ (?:(?:%(?:s|sec|secs|seconds?|min|mins|minutes?|h|hours?|days?)) |(?:[a-z]\\S* )?(?:${places}) |times |of #)`,
);

const confirming = new RegExp(` (?:${confirms})(?: (?:that|if|whether|it|for yourself|yourself|again|also|,))* `, "g");
const stating = [
	// Somebody found so many.
	new RegExp(
		` (?:${anybody})(?: (?:has|have|had|already|also|just|before|you))* (?:${tells}) (?:(?![,;])\\S+ ){0,3}?#\\S+ `,
	),
	// "The sawyer cut it to 2,400 mm".
	new RegExp(
		` (?:${anybody}|he|she|they|&\\S+)(?: (?:has|have|had|already|also|just))* (?:cut|set|filled|poured|made|drew|mixed|dispensed|loaded|drilled|turned|milled|adjusted|trimmed|planed|dosed|topped|pumped|stacked|heated|cooled|drove|brought|sold|took|dug|laid|sawed|sawn|printed|baked|planted|picked|caught|hung|built|ground|machined|filed|torqued|tightened|charged|brewed|diluted|titrated|dealt|issued|signed out|handed out|gave out|paid|banked|collected|produced|prepared) (?:(?![,;])\\S+ ){0,4}?#\\S+ `,
	),
	// "Enter 36.6 unless the thermometer says something else".
	/ (?:write|enter|note|record|put|put down|type|sign for) #\S+ (?:%\S+ )?(?:unless|if|when|as long as|provided) /,
	// "Weigh it out to get 25 kg", "the 50 on the tag".
	/ to (?:get|reach|hit|match|find|obtain|arrive at|come to|yield) (?:the |all |about |again )*#\S+ /,
	new RegExp(
		` (?:the|those|these|his|her|their) #\\S+ (?:%\\S+ )?(?:[a-z]\\S* )?(?:on|in|from|of|as on|per) (?:the|his|her|their) (?:\\S+ )?(?:${papers}) `,
	),
	// "Count 15 chairs on the stage": a sample would be drawn out of it.
	/^ (?:re-?)?count (?:out |again |all )?#\S+ [a-z]\S* (?:on|in|at|under|inside|behind) (?:the|this) (?:(?!write |note |record |enter |each )\S+ )*$/,
	/ (?:which|that|it|now) (?:stands|stood|sits|sat|lies|lay|settled|stops|stopped) (?:still )?(?:at |on )?#\S+ /,
	/ (?:looking|look|search|watch|hunting|aiming|aim) for (?:the |all |exactly )*#\S+ /,
	/ (?:same|usual|still|again|planned|booked|promised|full|missing|remaining) #\S+ /,
	/ (?:keeping in mind|bearing in mind|keep in mind|bear in mind|knowing|given|considering|remembering|remember|seeing|assuming|assume|granted) (?:that )?(?:(?![,;])\S+ ){0,8}?#\S+ /,
	/ (?:he|she|they|somebody|someone|i|we) (?:(?:has|have|had|already) )?(?:counted|measured|weighed|entered|noted|wrote|recorded|found|got|said) (?:\S+ ){0,3}?#\S+ /,
	new RegExp(
		` (?:\\S+'s|first|previous|noted|recorded|entered|stated|expected|given|earlier|written|known|printed|target|theoretical|ordered|other|agreed|reported|declared|stored|existing|correct|right|nominal) (?:\\S+ ){0,2}?(?:${results}|pieces) (?:\\S+ ){0,3}?#\\S+ `,
	),
	/ #\S+ (?:%\S+ |\S+ ){0,3}?(?:as|that|which) (?:\S+ ){0,3}?(?:noted|counted|recorded|entered|measured|weighed|written|stated|said|found|listed|declared|reported|ordered|told|claimed|printed|shown|is expected|were expected|are expected|is right|is correct) /,
	/ (?:written|recorded|noted|entered|stated|listed|declared|reported|counted|measured|weighed|printed|expected|claimed|shown|booked|given)(?: (?:as|value|is|was|:|weight|count|figure|number|by \S+|on (?:the )?\S+))* #\S+ /,
	// So many there are, or should be.
	/ (?:there|here) (?:are|is|were|was|should be|must be|will be|ought to be|have to be|has to be) (?:\S+ ){0,2}?#\S+ /,
	/ (?:should|must|ought to|has to|have to|will|shall|needs? to|supposed to|is to|are to|would) (?:then |also |now |always |normally |all |again |still |usually )?(?:be|show|read|weigh|measure|come to|contain|hold|equal|total|give|get|find|see|have|amount to|count|yield|arrive at|reach|come out at|land on|add up to|make|number|end up with|say|match)(?: (?:\S+ ){0,2}?|: )#\S+ /,
	/ (?:expect|expecting|expects|expected|looking for|supposed to be|nominally|namely|i \. e \.|that is|known to be|known to hold|in total|totals|totalling|totaling|amounts? to|adds? up to|adding up to|comes? to|ends? up|makes|contains?|containing|holds|holding|weighs|measures|measuring|numbers|always|usually|normally|typically|as a rule|ordinarily|is|are|was|were|=|equals?) (?:always |usually |normally |typically |generally |mostly |commonly |still )?(?::|to|out at|all|of|about|exactly|precisely|indeed|really|still|in fact|a total of)? ?#\S+ /,
	/ (?:until|till|if|unless|when|once|as long as) (?:\S+ ){0,3}?(?:reach|get|find|have|has|is|are|count|arrive at|see|comes? to|shows?|reads?|makes?) (?:not )?(?:to |at )?#\S+ /,
	/ (?:if|unless) (?:\S+ ){0,4}?(?:not|other than|differs? from|different from|isn't|deviates? from|instead of|missing from|anything but) (?:\S+ ){0,2}?#\S+ /,
	// The count is told with the thing that is counted.
	/ (?:count|recount|tally|count up|count through|count over)(?: again| once more| all| out| up)? (?:the|these|those|all the|his|her|their|your|all) #\S+ [a-z&]\S* /,
	/ (?:count|recount|weigh|reweigh|measure|remeasure|tally|gauge)(?: again)? (?:\S+ ){1,7}?\( (?:\S+ ){0,4}?#\S+ /,
	/^ (?:target|nominal|expected|theoretical|desired|required|wanted|due|set point|setpoint|previous|last|result|stock|book value|inventory)(?: (?:weight|value|count|length|width|height|number|quantity|figure|reading|size|stock))?(?: :| =| is| was)? #\S+ /,
	/ (?:which|it|who) (?:has|had|have|carries|bears|shows|showed) (?:about |only |exactly |all of |just )?#\S+ /,
	// So many came or went.
	/ (?:was|were|has|have|had|been|we|they|he|she|it|i|you|shift|crew|team|truck|van|crate|driver) (?:\S+ )?(?:sent|shipped|loaded|delivered|received|packed|put|left|booked|ordered|bought|sold|charged|paid|issued|returned|handed|poured|filled|came|arrived|had|got|invited|seated|registered|produced|made|took|taken|used|given)(?: (?!than |at least |at most |up to )\S+){0,3}? #\S+ /,
	/(?:^ |[,;:.] | and | note | that | says | because | as | since | slip | to \S+ )(?:all )?#\S+ (?:%\S+ )?(?:(?!that |which |who )[a-z&]\S* ){0,2}?(?:arrived|went|came|left|returned|remained|remain|are (?:in|on|there|here|booked|expected|missing|left|due)|were|was|have been|has been|should|ought|went out|lie|stand) /,
	// The second person's figure is held against it: "compare with the 31.5 on the card".
	/ (?:compare|hold|check|match|line up|set|lay|put|reconcile|prove|test) (?:\S+ ){0,5}?(?:with|against|to|beside|next to) (?:the|a|that|these|those|your \S+'s|his|her|their|\S+'s) #\S+ (?:%\S+ )?(?:on|in|from|that|of the|which|noted|[.,;]|as|and|written|given) /,
	/ (?:take|use|trust|copy|accept|keep|adopt|initial|sign|countersign|approve|tick|check) (?:the|\S+'s|that|his|her|their) (?:\S+ )?#\S+ (?:%\S+ )?(?:and (?:count|see|sign|check|initial|tick)|on|against|as|in|from|that|which|[.,;]) /,
	/ according to (?:\S+ ){1,4}?#\S+ /,
	/ #\S+ (?:%\S+ )?(?:[a-z]\S* )?\? $/,
	/ (?:re-?)?(?:count|weigh|measure|check|gauge|read) (?:the|those|his|her|their) #\S+ %\S+ (?:the|that|which|on|in|noted|as|[.,;]) /,
	/ (?:count|weight|number|quantity|total|result|reading|length|width|height|target|answer|sum|amount|value|size)(?: is| was| =| :| of| should be| should read| must be) (?:\S+ )?#\S+ /,
];
/** A sentence that tells something and gives no order: "the invoice is for 18 lamps". */
const telling =
	/^ (?:the|this|these|those|it|they|he|she|we|his|her|our|their|somebody|someone|last|yesterday|today|earlier|both|as) /;
/** It tells what is allowed, or how the work is done. */
const allowing =
	/ (?:pass|passes|passed|fails?|accepts?|accepted|allow|allows|allowed|permitted|good|fine|rejected|limits?|tolerances?|samples?|needs?|takes?|lasts?|if|when|until|once|unless|write|writes|note|notes|enter|enters|record|records|belongs?|may|can|goes|go|count|weigh|measure|not|never|only|every|each|rings?|beeps?|ticks?|turns?) /;

/** A confirming verb with a number behind it, in the same sentence. */
const confirmed = /#\S+ /g;

/** Is the number at this place of a line a result, and no limit, setting, time, place, name or zero? */
function isResult(line: string, at: number): boolean {
	const text = /^#(\S+)/.exec(line.slice(at, at + 60))?.[1] ?? "";
	if (/^(?:0|zero|0[.,]0+|100)$/.test(text) && (text !== "100" || /^#100 %(?:%|percent)/.test(line.slice(at, at + 20))))
		return false;
	if (/^\d+[:]\d\d$/.test(text) || /^\d+-\d+$/.test(text)) return false;
	const lead = line.slice(Math.max(0, at - 60), at);
	const tail = line.slice(at + text.length + 1, at + text.length + 80);
	if (limitAfter.test(tail) || idleAfter.test(tail)) return false;
	if (
		/ (?:the|those|these|his|her|their) $/.test(lead) &&
		/^ (?:%\S+ )?(?:[a-z]\S* )?(?:on|in|from|as on|per) (?:the|his|her|their) /.test(tail) &&
		!/ (?:enter|write|note|record|put) /.test(lead)
	)
		return true;
	if (
		/ (?:look|looking|search|watch|hunting|aim|aiming) for (?:the |all |exactly )*$|(?: (?:cut|set|filled|brought|turned|trimmed|planed|heated|cooled|adjusted|torqued|tightened|mixed|diluted|dug|ground|charged|topped) (?:it|them|him|her|that|this|these|the \S+) (?:up |down |back |off )?(?:to|at) )$/.test(
			lead,
		) ||
		/ (?:(?:is|are|stands|stopped|was|out|arrives?|arrived|landed) (?:\S+ )?at|(?:is|was|are|were) for|(?:you|they) (?:also )?(?:get|count) to|(?:comes?|came|ends? up|ended up|adds? up|added up|amounts?|amounted) (?:up |out )?(?:to|at)) $/.test(
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
	if (settingBefore.test(lead) || limitBefore.test(lead)) return false;
	// In "0.3 mm and 0.5 mm" and "± 2 mm" the second number belongs to the first.
	return !/ (?:between|from|±) (?:#\S+ )?(?:%\S+ )?(?:and|to)? ?$/.test(lead);
}

export function findStated(sentence: readonly Word[]): Priming | undefined {
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
			if (
				/ (?:a sample of|any|every|each|draw|take|pick|(?:each|every one|any|one|some) of the) $/.test(
					line.slice(0, at).slice(-18),
				)
			)
				continue;
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
	if (!telling.test(line) || allowing.test(line)) return undefined;
	const at = [...line.matchAll(confirmed)].find(({ index }) => isResult(line, index))?.index;
	return at === undefined ? undefined : told(0, withUnit(line, at));
}

/** End of a number with its unit or the word behind it. */
function withUnit(line: string, at: number): number {
	const next = line.indexOf(" ", line.indexOf(" ", at) + 1);
	const second = line.slice(line.indexOf(" ", at) + 1, next);
	return next > 0 && /^[%a-z]/.test(second) ? next : line.indexOf(" ", at);
}
