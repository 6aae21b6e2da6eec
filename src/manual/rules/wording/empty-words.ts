// Which words of a response say that something was done, by whom, or that it was well, but not what was found?
import { wordList } from "./word-list.ts";

/** That somebody did something. A number beside them may be what was found. */
export const doings = wordList(
	"checked done verified confirmed completed finished inspected reviewed examined tested measured",
	"weighed counted read seen viewed handled performed executed processed approved accepted acknowledged noted noticed",
	"understood passed cleared controlled monitored ensured validated assessed evaluated audited observed double-checked",
	"rechecked cross-checked proofread sorted fixed arranged agreed granted scanned looked ticked initialled",
	"initialed initials released compared conducted followed proceed complied discussed informed logged",
	"considered asked tried walked patrolled searched visited toured studied scrutinised scrutinized surveyed received actioned resolved attended concluded dusted ticked solved settled clarified remedied okayed",
	"did took taken made sorted-out wrapped finalised finalized actioned rectified serviced maintained attempted undertaken carried-out",
	"authorised authorized certified witnessed addressed looked-at accomplished achieved",
);

/** That something was written somewhere, with nothing said of what: empty where they stand alone. */
export const recordings = wordList("recorded documented entered registered filed archived saved signed stamped marked");

/** That it was well. */
export const verdicts = wordList(
	"ok okay okey o.k yes y yep yeah aye affirmative positive true correct fine good great well perfect excellent alright",
	"satisfactory acceptable adequate appropriate suitable proper properly correctly normal usual expected successful",
	"accurate unremarkable inconspicuous compliant conforming conform flawless faultless sound nice super thorough sufficient enough ample adequately satisfactorily",
	"plausible sensible neat tip-top splendid brilliant lovely unobjectionable impeccable conforms complies passes fits",
	"satisfied happy pleased content",
	"n/a fail failed bad wrong",
);

/** Verdicts that name a state as soon as anything is said with them: "ready at bay 1", "right side up". */
export const bareVerdicts = wordList(
	"right complete ready set go roger clear works working functional functioning operational in-order tidy safe no n na nil",
	"false negative x check confirm verify tick pass not-applicable applicable nok fit",
	"sure naturally certainly absolutely definitely indeed exactly gladly copy",
);

/** They add nothing to the words above. */
export const fillers = wordList(
	"all everything every each it its is are was were be been being has have had i you we he she they both the a an this that",
	"my our your his her of also not so too very now again twice once times time just already here there looks look seems seem feels feel",
	"fully completely carefully thoroughly visually personally together myself ourselves himself herself themselves still always",
	"today yesterday please say says answer reply respond aloud box mark state condition",
	"sir madam boss mate thing things point points item items step steps and or thanks thank cheers then next found me probably apparently should surely",
);

/** After an empty word they begin who, when, where or with what. */
export const asides = wordList(
	"by before after with against on at in from for during since under using per to when while as according",
);

/** Who answered, and when: initials, a time, a date. Beside an empty word they say nothing more. */
const months = "&?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*";
const days = "&?(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const signing = [
	"&[a-z]{2,3}",
	"#\\d{1,2}[:.h]\\d\\d",
	"(?:#\\S+ )?(?:[ap]m|hours|hrs|o'clock|%h)",
	`(?:#\\d{1,2} (?:st |nd |rd |th |of )?)?${months}(?: #\\d{1,4}(?: st| nd| rd| th)?)?(?: #\\d{4})?`,
	"[#&]\\d{1,4}(?:/\\d{1,2}|[-/.]\\d{1,2}[-/.]\\d{2,4})",
	days,
	"(?:this|last|in the) (?:morning|evening|night|afternoon)",
	"(?:early|late|night|day|morning) (?:shift|crew|team)",
	"(?:mr|mrs|ms|dr) \\S+",
].join("|");
/** A part that is nothing else. */
export const signature = new RegExp(`^ (?:(?:at|on|by|the|${signing}) )*(?:${signing}) $`);
/** Behind the words of the same part: "completed 14:20". */
export const signatureBehind = new RegExp(`(?: (?:at|on|by|the|${signing}))*? (?:${signing})(?= $)`);

/** They say yes or well, whatever was asked. */
export const tickMarks = /[\u2713\u2714\u2705\u2611\u{1f44d}\u{1f44c}]/u;

/** Parts of a response that name nothing. */
export const emptyPhrases = [
	/ (?:good|fine|proper|perfect|excellent|positive|normal|acceptable|satisfactory|right|correct|nice) (?:results?|outcome|work|job|quality|appearance|state|condition|level|look|impression) /,
	/ (?:nothing|none) (?:found|seen|noted|noticed|detected|to be (?:found|seen)|of note|out of the ordinary)(?= $)/,
	/ no (?:further |other )?(?:actions?|measures?|steps?|follow-up|intervention|comment)(?: (?:is |are )?(?:needed|required|necessary|taken))?(?= $)/,
	/^ (?:it |they |all |everything )?(?:looks?|seems?|appears?) (?:to be )?[a-z]+(?= $)/,
	/(?<= (?:ok|okay|correct|right|good|fine|done|checked|complete|completed|order|all|carried out)) (?:as per|per|according to|in accordance with|acc\.? to) (?:the |our )?(?:list|plan|drawing|sop|procedure|instructions?|manual|checklist|standard|specifications?|spec|rules?|recipe|schedule|order)(?= $)/,
	/ (?:went|gone|been|looked|go|going|worked|run|ran|read|leafed) (?:through|over|at|into|round|around|along|after) (?:it|that|them|this|these|those|everything|all|both|the (?:list|lot|thing|item|form|page|text|whole thing)) /,
	/^ (?:\S+ )?on (?:schedule|time|track|plan|target)(?: as (?:always|usual|planned|ever))?(?= $)/,
	/ (?:walked|looked|went|gone|read) (?:through|over|round|around)(?= $)/,
	/ (?:took|taken|made) (?:a )?note(?: of)?(?: (?:it|that|them|this))?(?= $)/,
	/ (?:had|has|have|took|taken|given|gave) (?:it |this |that |them )?(?:a|another|one more|the) (?:\S+ )?(?:look|check|glance|go|read|think|once-over|inspection|test)(?: (?:at|through|over|round|around|of|into|about)(?: (?:it|that|them|this|these|everything|all|the \S+))?)? /,
	/ (?:signed|ticked|crossed|checked|read|looked|talked|gone|went|written|wrote|sorted|worked) (?:it|that|this|them|everything|all|things) (?:off|up|down|over|through|out|on) /,
	/ as (?:it|they|that) (?:ought to|should|must|has to|have to|needs? to|is meant to|was|always)(?: be| is| was)? /,
	/ (?:did|does|do|done|took|take|taken|made|went|gone) (?:it|that|this|so|them|all|everything|care of (?:it|that|this|them|all|everything)|well|fine|smoothly|ok|okay|as planned|without (?:a hitch|problems|trouble)) /,
	/^ (?:all |everything |now )?(?:sorted|squared away|wrapped up|in hand|in place|under way|in line|up and running|as it should be|where it should be|nothing to (?:report|add|note)) $/,
	/ (?:no|without) (?:\S+ )?(?:complaints?|objections?|surprises?|difficult(?:y|ies)|defects?|faults?|flaws?|incidents?|worries|hassle|hitches|discrepanc(?:y|ies))(?: (?:from|by|of|on) (?:(?:the|our|my) )?\S+)? $/,
	/ in (?:good |proper |perfect |working |full |best )?(?:order|shape|condition|state) /,
	/ (?:as|when|where|if) (?:told|asked|instructed|shown|required|needed|necessary|usual|expected|always|agreed|specified|planned|appropriate|applicable|instructed|prescribed|described|intended|normal|before|ordered|it should(?: be)?|per (?:the )?(?:instructions?|procedure|plan|sop|standard|specifications?|spec)) /,
	/ (?:all|looks|going|so far so|very) (?:right|good|well|fine|ok|okay) /,
	/ (?:no|without|nothing|none) (?:problems?|issues?|objections?|concerns?|comments?|remarks?|findings?|complaints?|trouble|abnormalit(?:y|ies)|irregularit(?:y|ies)|errors? found|fault found|faults found|defects? found|anything|anomal(?:y|ies)|deviations?|unusual|abnormal|special|to (?:report|add|complain|note|remark)|wrong|noticed|conspicuous) /,
	/ (?:done and dusted|taken care of|dealt with|carried out|signed off|looked (?:at|over|through|after)|gone (?:over|through)|under control|up to standard|good to go|thumbs up|all clear|not applicable|go ahead|seen to|attended to|does (?:it|what it should)) /,
	/ (?:within|in|to|per|according to|in accordance with|meets|as per|inside) (?:the |all )?(?:tolerances?|limits?|specifications?|specs?|range|standards?|instructions?|requirements?|procedure|plan|rules|guidelines|sop|expectations?|norms?|normal|usual|bounds|parameters?) /,
	/ (?:same as|as|like|as in|just like) (?:before|last time|always|usual|ever|yesterday|last week|last month|it was|it is|new|the others|every time|every day|in the morning|the day before) /,
	/^ (?:as per|per|according to|in accordance with|see|following|as in) (?:the |our )?&?(?:drawing|plan|list|sop|procedure|instructions?|order|standard|specifications?|spec|manual|checklist|rules?|above|below) $/,
	/ (?:i think so|of course|will do|no doubt|to (?:my|our|his|her|full|everyone's) satisfaction|(?:up )?to (?:scratch|par|standard|code|specification)|ok(?:ay)? to (?:go|use|ship|proceed)|ready (?:for|to) [a-z]+|(?:clean|neat) and tidy|tidy and clean|good as new|as good as new|to be (?:good|fine|ok|okay|right|correct|in order)) /,
	/ (?:everything|all|all things|things|parts|items)(?: is| are)? (?:in (?:its|their|the right|the proper|the correct) places?|where (?:it|they) belongs?|there|present(?: and correct)?|accounted for) /,
	/ (?:job|task|matter|problem|issue|case|work|step|check|checks|inspection|test|control|review|count|measurement|weighing|reading|photo|picture|sample|temperature|pressure|weight|value|size|length|speed|humidity|ph|time|dose|voltage|distance|depth|thickness|tally)s?(?: is| was| has been| are| were)? (?:closed|done|made|taken|finished|over|complete|completed|carried out|successful|positive|performed|noted|recorded|logged|written down|entered|read|determined|known) (?!(?:from|off|out|aloud|back|as|with|to|that) )/,
];
