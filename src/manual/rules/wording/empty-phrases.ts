// Which phrases of a response name nothing: the ways to say that all is well, as always, or by the book?
import { sayings } from "./empty-sayings.ts";

/** Nobody can see them: "no issues", "without remarks". */
const troubles =
	"(?:problem|issue|objection|concern|comment|remark|finding|complaint|abnormalit|irregularit|anomal|deviation|surprise|difficult|defect|fault|flaw|incident|discrepanc|mismatch|observation|error|mistake|worr|hitch|hiccup|query|question|complication|exception|snag|disturbance|doubt|reservation|shortcoming|nonconformit|non-conformit|trouble|hassle|damage|abnormal|unusual|special|wrong|amiss|conspicuous|noticed|anything|suspicious|untoward|peculiar|strange|odd|striking|remarkable|notable|extraordinary)(?:y|ies|s|es)?";
const of = "(?: (?:from|by|of|on|with|to|at|in|during) (?:(?:the|our|my|any|a|this) )?\\S+)?";
/** Written down somewhere, and not told here. */
const papers =
	"&?(?:drawings?|plans?|lists?|sops?|procedures?|instructions?|manuals?|checklists?|standards?|specifications?|specs?|rules?|recipes?|schedules?|orders?(?! of )|requirements?|tolerances?|limits?|ranges?|guidelines?|expectations?|norms?|bounds|parameters?|polic(?:y|ies)|regulations?|protocol|training|above|below|code|books?|(?:blue)?prints?|criteri(?:a|on)|conditions?|needs|wishes|demands|terms)";
const general =
	"(?:(?:the|all|every|each|our|its|their|usual|normal|expected|given|required|set|relevant|house|company|permitted|allowed|standard|quality|current|agreed|acceptable|work|working) )*";
const usual =
	"(?:told|asked|instructed|shown|required|needed|necessary|usual|expected|always|agreed|specified|planned|appropriate|applicable|prescribed|described|intended|normal|before|ordered|routine|ever|ditto|discussed|trained|taught|requested|arranged|wanted|wished|promised|scheduled|possible|customary|desired|stated|laid down|every (?:day|time|week|morning|night|evening|shift|month|year)|(?:per |in )?(?:the )?(?:norm|usual|custom|routine|normal|last (?:time|week|month|year|shift)|day before|others?|previous \\S+)|yesterday|new|it was|it is|in the morning|per )";
const pronoun =
	"(?:it|that|them|this|these|those|everything|all|both|things|the (?:list|lot|thing|item|form|page|text|job|whole thing))";
const well =
	"(?:well|fine|smoothly|ok|okay|right|good|nicely|perfectly|correctly|(?:according to|as|to) plan(?:ned)?|without (?:a hitch|problems|trouble))";

/** How sure they are who say it. */
export const hedges =
	/ (?:as far as (?:i|we) (?:know|(?:can|could) (?:see|tell|judge))|to the best of (?:my|our) \S+|as best (?:i|we) (?:can|could)|(?:in|to) my (?:opinion|mind|view)|from what (?:i|we) (?:can|could) (?:see|tell)|(?<! (?:as|how|what|where) \S+ )(?:ought|seems?|appears?|(?:is|are) supposed) to(?= be )) /;

/** Parts of a response that name nothing. */
const phrases = [
	` (?:no|without|nothing|nowt|none|zero|#zero|#0|not an?|not any|never any|free of|free from) (?:[a-z]+ ){0,2}?${troubles}(?: (?:found|seen|noted|noticed|detected|reported|observed|here|there|whatsoever|at all|arising|occurred|encountered|identified|recorded|raised))?${of}(?= $)`,
	"^ (?:all )?in (?:compliance|conformity|conformance|accordance|agreement|line|keeping) $",
	" (?:nothing|nowt|none|anything) (?:found|seen|noted|noticed|detected|to (?:be (?:found|seen)|report|add|complain|note|remark|declare|say|mention|object|moan|grumble|shout|worry)(?: (?:about|to))?|against (?:it|that|this)|of note|out of (?:the ordinary|order|place))(?: (?:found|seen|noted|noticed))?(?= $)",
	" (?:found|saw|noticed|spotted) nothing(?: (?:at all|here|wrong|else))?(?= $)",
	" (?:don't|didn't|can't|couldn't|doesn't|(?:do|did|could|can) not|cannot) (?:see|find|notice|spot) (?:anything|any [a-z]+|a [a-z]+)(?: wrong| amiss| here| with (?:it|that|them))?(?= $)",
	" no (?:further |other )?(?:actions?|measures?|steps?|follow-up|intervention|comment)(?: (?:is |are )?(?:needed|required|necessary|taken))?(?= $)",
	` (?<! (?:equals?|equal|same|identical|corresponds|agrees) )(?<! (?:no|none|nothing|nobody) (?:\\S+ ){0,3})(?:within|in|to|per|according to|in (?:accordance|line|compliance|conformity|conformance|agreement|keeping|step) with|compl(?:y|ies|ied) with|conforms? (?:to|with)|meets?|met|fulfil(?:l?s|led)?|satisf(?:y|ies|ied)|obeys?|respects?|as per|as in|inside|up to|follows|followed|following|by) ${general}${papers}(?! (?:\\S+ )?#)(?= )`,
	`(?<! (?:stays?|stayed|remains?|remained|left)) (?:as|when|where|if|like|same as|just like|exactly as) (?:per |in |we (?:were )?|i (?:was )?|is |it is |they )?${usual}(?: (?:on|in|by|at|with|over|from) (?:the |our |my )?[a-z]+(?= $))?(?= )`,
	" (?:as|like|where|how|the way) (?:it|they|that|everything|we|one|you) (?:ought to|should|must|has to|have to|needs? to|is meant to|are meant to|is supposed to|was|always|belongs?|wants?)(?: be| is| was| do| have)? ",
	" (?:all|looks|going|so far so|very|works|working|runs|running|goes|went|turned out|came out|seems) (?:just |all |out )?(?:right|good|well|fine|ok|okay|great|nicely|perfectly)(?= )",
	"^ (?:(?:(?:they|all) (?:look|seem|appear|smell|taste|sound|feel))|(?:(?:it|all|everything) )?(?:looks|seems|appears|smells|tastes|sounds|feels)) (?:to be )?[a-z]+(?= $)",
	" (?:good|fine|proper|perfect|excellent|positive|normal|acceptable|satisfactory|right|correct|nice|top|great|decent) (?:(?:overall|general|visual|first|test|final) )?(?:results?|outcome|work|job|quality|appearance|state|condition|level|look|impression|shape|standard|order|nick) ",
	" in (?:good |proper |perfect |working |full |best |top |fine |great |decent |right |acceptable )*(?:order|shape|condition|state|spec|form|nick)(?= )(?! (?:of|by) )",
	` (?:went|gone|go|been|looked|going|worked|run|ran|read|leafed|glanced|cast an eye) (?:through|over|at|into|round|around|along|after) ${pronoun}(?: (?:with|together with) &?[a-z]+)? `,
	" (?:walked|looked|went|gone|read|glanced|looking|been) (?:through|over|round|around|at)(?= $)",
	" (?:took|taken|made) (?:a )?note(?: of)?(?: (?:it|that|them|this))?(?= $)",
	// The whole round, and nothing of what was met on it.
	"^ (?:(?:i|we|he|she|they|have|has|just|quickly) ){0,3}(?:went|gone|been|ran|run|walked|looked|read|leafed|worked|skimmed|glanced|cycled|driven|drove) (?:all )?(?:through|over|round|around|along|down|across|past) (?:(?:all|every|each|the|our|my|whole|entire|full|its) )*(?:#\\S+ (?:of )?)?(?:(?:the|our|my|all) )?(?!.*(?:line|mark|limit|edge) $)%?[a-z]+(?: [a-z]+)? $",
	"^ (?:a )?(?:very )?(?:quick|brief|short|thorough|careful|rapid|cursory|visual|final|full|complete) (?:visual |final |extra )?(?:wipe|rinse|clean|wash|sweep|scrub|dust|polish|shake|stir|check|look|glance|test|inspection|review|clean-up|mop|once-over|read|go|round|walk|tour|count|search|examination) $",
	// What is praised is named, and not how it is.
	" (?:right|correct|proper) (?:amount|quantity|value|setting|size|temperature|number|one|ones|kind|type|tools?|thing|order|place|way|mix|level|dose|weight|speed|pressure|position)(?= $)",
	"^ (?:(?:very|quite|all) )?(?:good|great|nice|wonderful|proper|excellent|acceptable|satisfactory|correct|usual|adequate|sufficient|suitable|appropriate|normal|reasonable|nice) (?!\\S*(?:side|mode|position|up|down|left|right|setting|end|face)s? )(?:[a-z]+ )?[a-z]+ $",
	" (?:as \\S+ as (?:ever|always|possible|necessary|needed|can be|could be|it gets|before|usual|(?:the )?last (?:time|week|month|year)|yesterday|new)|(?:same|better|worse|like|unlike)(?: \\S+)? (?:as|than) (?:ever|every|always|before|usual|last|yesterday|the (?:last|previous))|could (?:be|have been) (?:better|worse))(?= )",
	" no (?:abnormal|unusual|strange|odd|special|particular|noticeable|conspicuous|suspicious|untoward) [a-z]+(?= $)",
	" (?:no|any) (?:changes?|differences?)(?: (?:since|from|to|against|compared (?:to|with)) (?:last|before|yesterday|the (?:last|previous)|previous|usual)(?: \\S+)?)?(?= $)",
	" (?:nobody|no one|none)(?: \\S+){0,2}? (?:complained|complains|objected|objects|minded|minds|protested|said (?:anything|a word)|had (?:anything|any))(?: \\S+)?(?= $)",
	" (?:not|never)(?: been)? (?:forgotten|overlooked|skipped|missed|omitted|neglected|left out)(?= $)",
	" (?:no (?:need|reason|cause)|not (?:needed|required|necessary))(?: (?:to|for) .*)?(?= $)",
	"^ (?:trust me|(?:ask|see) (?:&\\S+|me|him|her)|as far as (?:i|we) (?:can|could) (?:tell|see)|looks like it|more or less|so so|routine|(?:in|by) (?:the|our) (?:usual|normal) (?:way|manner)|(?:i|we) (?:believe|think|guess|suppose|hope|reckon|trust|would say|'d say)(?: (?:so|it|that|yes|fine|ok))*|(?:came|dropped|popped) (?:by|in|round)|(?:(?:i|we) )?(?:saw to|see to|made sure of) (?:it|that|this)(?: (?:personally|myself|ourselves))?) $",
	// Under which circumstances, and not what was found.
	"^ (?:with|by|on|under|in) (?:(?:the|a|full|mutual|common|written|prior|verbal|\\S+'s|his|her|their|our|my) )*(?:permission|consent|agreement|approval|authori[sz]ation|supervision|guidance|instructions?|orders)(?: (?:of|from) (?:the )?\\S+)? $",
	"^ (?:(?:all|it|was|done) )*(?:in (?:good |plenty of |due )?time|without (?:delay|further ado|a fuss)|(?:right|straight) (?:away|off)|immediately|at once|promptly|on the spot) $",
	"^ (?:(?:by (?:eye|sight|ear)|in person|(?:together )?with &\\S+|(?:the )?#\\S+ of us|on (?:my|our|the) (?:(?:first|last|early|late|usual|daily|evening|morning) )?round|(?:before|after|during) (?:(?:the|our|my|every|each) )?(?:(?:early|late|night|day) )?(?:shift|lunch|break|breakfast|work|round|opening|closing|tour|start|handover)) )+$",
	" (?:had|has|have|took|taken|given|gave) (?:it |this |that |them |everything )?(?:a|another|one more|the) (?:\\S+ )?(?:look|check|glance|go|read|think|once-over|inspection|test|clean|wipe|wash|rinse|try|going over)(?: (?:at|through|over|round|around|of|into|about)(?: (?:it|that|them|this|these|everything|all|the \\S+))?)? ",
	` (?:signed|ticked|crossed|checked|read|looked|talked|gone|went|written|wrote|sorted|worked|thought) ${pronoun} (?:off|up|down|over|through|out|on) `,
	` (?:did|does|do|done|took|take|taken|made|went|gone|seen|saw|tried|tasted|tested|felt|smelled|smelt|got|handled|sorted|fixed) (?:care of )?(?:${pronoun}|so)(?: (?:myself|yourself|himself|herself|ourselves|twice|again|already))?(?= $)`,
	` (?:did|does|do|done|went|gone) ${well} `,
	" take(?:n|s)? care of| took care of",
	"^ (?:all |everything |now )?(?:nothing (?:stood out|came up|turned up|happened)|sorted|squared away|wrapped up|in place|under way|in line|up and running|ditto|same here|same again|(?:see|cf|refers? to|as (?:in|on|per|noted in|noted on|entered in|written in)|same as|as) (?:(?:the|our|my|attached|enclosed|separate|other) )*(?:above|below|overleaf|attached|attachment|annex|notes?|comments?|remarks?|log|logbook|book|list|checklist|sheet|report|file|record|photos?|pictures?|drawings?|printout|screenshot)|(?:documented|recorded|noted|logged|written|entered) (?:elsewhere|separately|there|overleaf|down)|with (?:(?:great|due|all|full|the utmost) )?(?:care|attention|diligence|caution|pleasure)) $",
	" (?:no|not|nothing|none) (?:[a-z]+ ){0,2}?(?:worth|to speak of|to worry about|that matters)(?: [a-z]+)?(?= $)",
	" (?:gone|went|talked|run|walked|looked) (?:it )?(?:through|over) (?:together )?with (?:(?:the|a|my|our|his|her) )?\\S+ $",
	"^ (?!.*(?: not |#))(?:\\S+ ){1,3}(?:(?:all|both|still|also) )?(?:work|function|operate) $",
	"^ (?:there(?:'s| is| are) )?(?:enough|plenty|sufficient|ample|lots|loads|a lot|more than enough)(?: (?:of )?[a-z]+)?(?: (?:left|there|here|available|remaining|on hand|in stock|to go round))? $",
	" (?:gives?|gave|given|got|has|have|with) (?:(?:the|his|her|a|me|us|their|full) )*(?:ok|okay|nod|thumbs up|green light|go-ahead|blessing|consent|approval|all-clear|clearance)(?= )",
	" (?:says?|said|nods?|nodded|thinks?|thought) (?:(?:it|that|they|is|was|are|it's) )*(?:so|yes|ok|okay|fine|good|all right|alright)?(?= $)",
	"^ (?:so )?(?:says|said|thinks|thought|reckons|according to) (?:(?:the|our|my) )?\\S+ $",
	"^ (?:\\S+ )?on (?:schedule|time|track|plan|target)(?: as (?:always|usual|planned|ever))?(?= $)",
	"(?<= (?:ok|okay|correct|right|good|fine|done|checked|complete|completed|order|all|carried out)) acc\\.? to (?:the )?\\S+(?= $)",
	" (?:dealt with|carried out|signed off|looked (?:at|over|through|after)|gone (?:over|through)|good to go|thumbs up|all clear|not applicable|go ahead|seen to|attended to|does it|of course|no doubt|to the letter|by the book) ",
	" (?:to (?:my|our|his|her|full|everyone's|their|the \\S+|\\S+) (?:satisfaction|liking)|to (?:scratch|par|standard|code|specification)|ok(?:ay)? to (?:go|use|ship|proceed)|(?:ready|cleared|good|fit|fine|safe|released) (?:for|to) [a-z]+|(?:clean|neat|nice) and tidy|tidy and clean|to be (?:good|fine|ok|okay|right|correct|in order)) ",
	" (?:everything|everyone|everybody|all|all things|the lot|things|parts|items|it|they)(?: is| are)? (?:in (?:its|their|the right|the proper|the correct) places?|where (?:it|they) (?:belongs?|should be|is meant to be)|there|present(?: and correct)?|accounted for|fits) ",
	" (?:recorded|documented|entered|registered|filed|archived|saved|noted|logged|written down|written|put|ticked|marked|initialled|signed) (?:it )?(?:up )?(?:in|on|into|at|to) (?:(?:the|our|a|its|cleaning|shift|work|daily|paper|machine|service) )*(?:log|logbook|book|sheet|system|list|form|diary|register|file|record|records|card|report|protocol|database|checklist)(?= $)",
	" (?:job|task|matter|problem|issue|case|work|step|check|checks|inspection|test|control|review|count|measurement|weighing|reading|photo|picture|sample|temperature|pressure|weight|value|size|length|speed|humidity|ph|time|dose|voltage|distance|depth|thickness|tally)s?(?: is| was| has been| are| were)? (?:closed|done|made|taken|finished|over|complete|completed|carried out|successful|positive|performed|noted|recorded|logged|drawn|written down|entered|read|determined|known) (?!(?:from|off|out|aloud|back|as|with|to|that) )",
	" (?:trouble|problem|issue|error|fault|defect|incident)-free(?= $)",
	// Somebody is about to.
	"^ (?:(?:it|this|that|all|everything) )?(?:still )?(?:(?:will|shall|to|going to|about to) )+(?:be(?: done| finished| completed| made| checked| seen to| sorted| decided| determined| agreed)?|follow|happen|do)(?: (?:it|so|that|this))?(?: (?:by|before|after|until|in|at|on|later|soon|tonight|today|tomorrow|next|this|shortly|asap|then|now|as soon)(?: .*)?)? $",
	"^ (?:(?:still|already|just|now|work) )?(?:on it|in progress|ongoing|later|soon|asap|nothing (?:new|else|more|further)|back to normal|(?:it|that|this)'ll do)(?: now| soon)? $",
	// Who signs says nothing of what was found; whose name is to be written does.
	"^ (?:(?!of |name |names )\\S+ ){0,3}(?:initials?|signatures?|autograph|sign-off|paraph)(?= $)",
].map((source) => new RegExp(source));

export const emptyPhrases = [...phrases, ...sayings];
