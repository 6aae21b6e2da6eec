// Which phrases of a reaction let the goods go on, which note what was found and do nothing, and which say nothing?
import type { Disposition } from "../../model/words.ts";

/** What is known of a reaction where one of its parts is judged. */
export interface Setting {
	disposition: Disposition | undefined;
	goto: string | undefined;
	/** The goods go somewhere else, or a customer knows of it, and the work may go on. */
	isSettled: boolean;
	isKeptApart: boolean;
	/** Something is done in haste, or told when nobody can hold anything back. */
	isTooLate: boolean;
	/** The part stands alone, or beside what is only written down. */
	isRecorded: boolean;
}

const thing =
	"(?:goods|lots?|batch|orders?|box|boxes|cartons?|pallets?|parcels?|parts?|items?|pieces?|shipment|delivery|consignment|products?|letters?|messages?|loads?|trolleys?|trays?|meals?|dishes)";
const goods = `(?:it|they|them|this|that|these|those|all|everything|(?:all )?(?:(?:the|these|this|that) )(?:whole )?${thing})`;
const deliver = "(?:send|ship|pack|deliver|dispatch|despatch|release|sell|serve)";
const send = `(?:${deliver}|hand|load|use|post|pass|forward|accept|approve|publish|issue|book|rent)`;
/** Whatever the check has found. */
const anyway =
	"(?:all the same|anyway|anyhow|regardless(?: of (?:it|this|that|the \\S+))?|nevertheless|nonetheless|just the same|even so|in spite of (?:it|this|that|the \\S+)|despite (?:it|this|that|the \\S+))";
const asIs = "(?:just )?as (?:it is|they are|is)";
const onward = "(?:off|on|out|over|through|in|up)";
const next = "(?:the |our |your )?(?:work|job|order|next step|step|procedure|process|packing|loading)";
const goOn = `(?:carry on|go on|continue|proceed|go ahead|keep going|move on|work on)(?: with (?:it|${next}))?`;
const asEver =
	"(?:as (?:normal|usual|always|ever)|normally|as (?:if|though) (?:nothing|it) (?:(?:has|had) )?(?:happened|passed|been))";

const exact = (...sources: string[]) => new RegExp(`^ (?:${sources.join("|")}) $`);

/** Knowing what was found: without a concession nobody has decided so. */
const knowingly = "(?:at risk|(?:under|on|with) (?:an? )?(?:deviation|waiver|reservation))";
const almost = "(?:slightly|marginally|only just|a little|a bit|nearly|almost|borderline)";
/** Why it may go, and nothing of what it is like: the difference is small, or there is no time. */
const lightly =
	"(?:if|when|where|as long as|since|as|because) (?:\\S+ ){0,4}?(?:small|slight|slightly|minor|tiny|little|urgent|rush|late|waiting|busy|hurry|close)(?: (?:order|orders|job|jobs|outside|already|enough|now))?";
const undemanding =
	"(?:with (?:a |the )?lower (?:standards?|demands?|expectations?)|(?:who|that|which) (?:does not|do not|doesn't|don't) (?:mind|notice|complain|look|check)(?: \\S+){0,3})";
const record = "(?:list|form|sheet|book|log|logbook|record|note|app|system|order|card)";
const deviation = "(?:deviation|incident|near miss|&?ncr|&?capa|nonconformity|non-conformity)";
const paper =
	"(?:manual|handbook|procedure|instructions?|work instruction|sop|text|checklist|training|rules?|description)";

/** Nothing of what was found is said: where something is to be corrected, it may have been forgotten. */
const sendsPlainly = exact(
	`(?!pack )(?:${deliver}|accept|approve|publish|use)(?: ${onward})?(?: ${goods})?(?: ${onward})?`,
);
const passesPlainly = exact(`pass(?: ${goods})?(?: ${onward})?`);
export const goesOn = exact(
	goOn,
	`(?:the |this )?${thing} (?:(?:carries|carry|goes|go|moves?) on|continues?|proceeds?)|(?:it|they) (?:carries|carry|goes|go) on`,
);
/** Haste, before what is done in it. */
export const hurries = exact(
	"(?:if|when|is|as|since|because) (?:it|this|that|the \\S+)(?: is| are)? (?:an? )?(?:very |too |really )*(?:urgent|rush|late)(?: (?:order|job|delivery))? ?\\??",
);
/** What was found is written down, and nothing is done about it. */
export const records = exact(
	`(?:note|record|log|document|mark|photograph)(?: (?:it|this|that|them|the (?:difference|deviation|result|error|fault|finding)s?))?(?: down)?(?: (?:in|on) (?:the |a )?${record})?`,
	`(?:write|put|note) (?:it|this|that|them|the (?:difference|deviation|result|error|fault|finding)s?) (?:down|(?:in|on|into) (?:the |a )?${record})(?: (?:in|on) (?:the |a )?${record})?`,
	"(?:mention|raise|bring up|report|discuss)(?: (?:it|this|that))? (?:at|in|during) (?:the |our )?(?:next )?(?:\\S+ )?(?:meeting|handover|briefing|review)",
	`(?:fill in|fill out) (?:the |a )?(?:${record}|report)(?: (?:later|afterwards|tomorrow|in the (?:evening|morning)|at the end of the (?:shift|day|week)))?`,
	"(?:delete|erase|cross out|strike out) the (?:(?:first|bad|failed) )?(?:reading|result|value|figure|measurement)s?",
	"(?:such|these) things (?:do )?happen|(?:it|that) (?:just )?happens|(?:it|that) is (?:the season|nothing new|only human|always so)|nobody is perfect",
	"(?:take|make) a (?:note|photo|picture)(?: of (?:it|this|that))?",
	"(?:we|i|somebody|someone|they)(?: will|'ll)? (?:correct|fix|mend|sort|change|check)s? (?:it|this|that|them)(?: out)? (?:later|afterwards|tomorrow|soon|next time|(?:on|next) \\S+)",
	// Whoever reads it later finds the goods gone.
	`(?:raise|open|file|log|report|record|document|note|write)(?: up)?(?: (?:a|an|the|it as a|it as an))? (?:minor )?${deviation}(?: report| form)?(?: (?:later|afterwards))?`,
	`(?:document|record|log|note|classify|treat)(?: it)? as an? (?:minor )?${deviation}`,
	`(?:the )?(?:paperwork|papers|${deviation})(?: report| form)? (?:follows?|later|to follow)`,
	"(?:initial|sign|tick|countersign) the (?:difference|deviation|discrepancy|result|error|entry)s?",
);

/** Where a phrase lets the goods go, and the phrase. */
type Letting = readonly [lets: (setting: Setting) => boolean, phrase: RegExp];

export const sending: readonly Letting[] = [
	// The goods leave, whatever was found.
	[
		({ disposition }) => disposition !== "inform-customer",
		exact(
			`${send}(?: ${onward})?(?: ${goods})?(?: ${onward})? ${anyway}`,
			`${goods} (?:goes|go) (?:on|out|off|through) ${anyway}`,
			`${goods} (?:is|are|gets?) (?:sent|shipped|packed|delivered|dispatched|despatched|handed|released|loaded|accepted|sold|served|published|used)(?: ${onward})? ${anyway}`,
			`(?:tick|sign|initial|stamp|confirm)(?: (?:it|this|that|off))? ${anyway}`,
			`let (?:it|them|this|that|${goods}) (?:go|pass|through)(?: (?:on|out|through))?(?: ${anyway}| ${asIs})?`,
			// What is used goes nowhere else, neither back nor to scrap.
			`use(?: ${goods})? ${asIs}|use-as-is`,
		),
	],
	[
		({ isSettled }) => !isSettled,
		exact(
			`(?:${send}|sign)(?: (?:off|on|out))?(?: ${goods})? ${knowingly}`,
			`(?:${send})(?: ${goods})? (?:if|when|where|as long as) (?:(?:it is|they are|the (?:difference|deviation|excursion) is) )?(?:only |just )?${almost}(?: \\S+){0,3}`,
			`(?:${send})(?: ${onward})?(?: ${goods})?(?: ${onward})? ${lightly}|${goods} (?:may|can) be (?:sent|shipped|packed|delivered|passed|released|accepted|sold|served|published|used)(?: ${onward})? ${lightly}`,
			`(?:we |you )?(?:${send}|give)(?: ${goods})? (?:to|for) (?:\\S+ ){1,3}?${undemanding}`,
			`(?:we |you )?(?:${send}|give)(?: ${goods})? (?:to|for) (?:an?|the|another|some|our) less (?:demanding|critical|fussy|particular|strict) \\S+`,
			`(?:send|ship|deliver|sell|serve)(?: ${goods})?(?: ${onward})? (?:quickly|fast|first)(?: before .*)?`,
			`(?:continue to use|keep using|carry on using|go on using) (?:it|them|(?:the|this) \\S+)(?: (?:until|for) .*)?`,
		),
	],
	// Beside a disposition that says where to, it may mean there.
	[
		({ isSettled, disposition }) => !isSettled && disposition !== "segregate",
		exact(`(?:${deliver}|accept)(?: ${onward})?(?: ${goods})?(?: ${onward})? ${asIs}`),
	],
	[({ isSettled, isTooLate, goto }) => isTooLate && !isSettled && !goto, passesPlainly],
	[({ isSettled, isTooLate, goto }) => isTooLate && !isSettled && !goto, sendsPlainly],
	[({ isKeptApart, isRecorded, goto }) => isRecorded && isKeptApart && !goto, sendsPlainly],
];
export const letting: readonly Letting[] = [
	...sending,
	[
		() => true,
		exact(
			"(?:ignore|disregard|overlook|forget)(?: (?:it|this|that|them|(?:the|this|that|any) (?:difference|deviation|result|error|failure|finding|fault|defect|mistake|check)s?))?",
			`(?:ignore|disregard|overlook|forget)(?: (?:it|this|that|them))? ${lightly}`,
			"(?:take|pay) no (?:notice|attention|heed)(?: (?:of|to) (?:it|this|that|them|the (?:difference|deviation|result|error|failure|finding|fault)s?))?",
			"do nothing|nothing(?: (?:to do|happens|is done|needed|to be done|needs to be done|has to be done|(?:needs|has) to happen))?|shrug (?:it|this|that) off",
			"(?:widen|relax|extend|loosen) the (?:limits?|tolerances?|ranges?|criteria|criterion)(?: (?:for|until|so) .*| (?:on|in) (?:the|this) \\S+)?",
			"skip (?:this|the) check|it will be fine|not (?:our|my) problem|hope for the best",
			"never mind|do not worry|don't worry|(?:it |that |this )?(?:does not|doesn't) matter|(?:it's |it is |that's |that is )(?:not a|no) problem|not a problem",
		),
	],
	// The same, unless the disposition has settled what becomes of the goods: "no further action needed".
	[
		({ isSettled }) => !isSettled,
		exact(
			"no (?:further )?(?:action|reaction|measure|response)s?(?: (?:is |are )?(?:needed|required|necessary|taken))?|no problem",
		),
	],
	// The sign of the failure is gone, and not the failure; where a way leads back, it is looked at again.
	[
		({ goto }) => !goto,
		exact(
			"(?:override|bypass|dismiss|silence|mute|suppress) (?:it|(?:the|this) (?:alert|alarm|warning|lock|interlock|message|block)s?)(?: with .*)?",
			"(?:repeat the (?:test|measurement|weighing)|(?:re-?test|test|measure|weigh)(?: (?:it|them))?(?: again)?|try again) until (?:it|one|the (?:result|value|reading)) (?:passes|is (?:ok|good|right|within (?:the )?(?:limits?|tolerance)))",
			"(?:take the )?average (?:of )?(?:the |both )?(?:#two )?(?:counts|readings|results|values|figures)",
		),
	],
	[({ isSettled }) => !isSettled, exact(`${goOn} (?:${asEver}|${anyway}|${knowingly})`)],
	// "Go on" where the way leads to a repair goes there.
	[({ isSettled, isRecorded, goto }) => isRecorded && !isSettled && !goto, goesOn],
];
/** What may stand beside them, and makes nothing of it good. */
export const besides = [sendsPlainly, goesOn, hurries, records];

/** It points to where nobody finds anything, or says nothing that can be done. */
export const saysNothing = exact(
	"(?:(?:see|cf|refer to|as|same as|like|as per|as described|as stated) )?(?:above|overleaf)",
	"(?:(?:decide|decided|judge|handle|treat|varies|depends)(?: (?:it|this|that|them|each))? )?(?:from )?(?:on a )?case(?:-| )(?:by|to)(?:-| )case(?: basis)?|(?:it |that )?(?:all )?(?:depends|varies)(?: on the (?:case|situation|circumstances))?",
	"(?:the )?same (?:again|here)|ditto",
	`(?:see|refer to|as per|as in|follow) (?:the |our )?${paper}`,
	"(?:as|the) (?:usual|always|ever|normal|appropriate|required|necessary|needed|applicable|known|agreed|discussed|described)",
	"do (?:what is (?:needed|necessary|required)|the right thing)|it depends|use (?:your )?(?:common sense|(?:own |best ){0,2}judge?ment)",
	"do (?:what|as) (?:seems|you think is|you find|is) (?:best|right|good)|do (?:what|as) (?:you|they|he|she) (?:think|thinks|consider|considers|find|finds|feel|feels)(?: is| to be)? (?:best|right|good|fit|necessary)|do your best|decide (?:for )?yourself|ask (?:somebody|someone|around)",
	"(?:solve|settle|resolve) the (?:problem|issue|matter)|(?:it|the (?:problem|issue|matter)) (?:is|will be|has to be|must be) (?:solved|settled|resolved)",
	"(?:be|pay) more (?:careful|attention)(?: (?:next time|in (?:the )?future|from now on))?|(?:try|take care) not to let it happen again",
	"(?:take|initiate|start) (?:the |all |any )?(?:appropriate|necessary|suitable|required|proper|adequate|corresponding|usual|needed) (?:action|actions|measures|steps)",
	"(?:react|act|respond|proceed|(?:handle|treat|deal with) (?:it|this|that|them)) (?:accordingly|appropriately|suitably|properly|correctly|as (?:appropriate|usual|necessary|required|needed))",
	"(?:deal with|handle|take care of|see to|attend to|look into) (?:it|this|that)(?: (?:later|afterwards|tomorrow|soon|some time|another day|next \\S+|when there is time))?",
	"(?:somebody|someone|we|they|one)(?: will|'ll)? (?:deals? with|handles?|takes? care of|sees? to|looks? into) (?:it|this|that)",
	"(?:discuss|talk about|think about|consider)(?: (?:it|this|that))?|(?:to be )?discussed|wait and see|see what happens",
	"(?:remind (?:all|the team|the staff|every(?:body|one)|colleagues|the \\S+)|(?:all|the team|the staff|every(?:body|one)|colleagues) (?:is|are) reminded) (?:to (?:be (?:more )?careful|take (?:more |better )?care|pay (?:more )?attention)|of (?:the|this|our) \\S+)",
	"(?:handle|treat|proceed|act|process|follow)(?: (?:it|this|that|them))? (?:as per|per|according to|in accordance with|in line with|under) (?:the |our )?&?(?:gmp|gdp|gxp|qms|iso|quality (?:system|manual)|polic(?:y|ies)|regulations?|guidelines?|standards?|requirements?|rules)",
	"(?:see|refer to|as per|per) (?:the |our )?&?(?:qms|quality (?:system|manual))",
	"(?:&?capa|(?:corrective )?actions?|measures|escalate|investigate|follow up) (?:as|if|where) (?:appropriate|necessary|needed|required|applicable)",
	"(?:it is |it's )?up to you",
);
/** With a way back or on, it may be written where that leads. */
export const saysBelow = exact("(?:(?:see|cf|refer to|as|as described|as stated) )?below");

/** What does nothing all through begins with one of these; "pass it on" may speak of what was found. */
export const idlePhrases = [...letting.map(([, phrase]) => phrase), ...besides, saysNothing, saysBelow].filter(
	(phrase) => phrase !== passesPlainly,
);
