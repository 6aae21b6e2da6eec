// Does a sentence leave a check out for those who are trusted, or where there is haste: "skip it for regular customers"?

const trusted = "(?:regular|known|well-known|long-standing|trusted|good|loyal|old|reliable|familiar|favourite|&?vip)";
const others =
	"(?:customers?|clients?|suppliers?|guests?|patients?|vendors?|makers?|carriers?|drivers?|partners?|buyers?|colleagues?|friends?|staff|packers?|operators?|workers?|technicians?|people)";
const skilled = "(?:experienced|skilled|trained|senior)";
const workers = "(?:colleagues?|staff|packers?|operators?|workers?|technicians?|pharmacists?|inspectors?|people)";
const hurried = "(?:urgent|rush|hurried|last-minute)";
/** Who is trusted. */
export const whom = `(?:(?:all|any|our|your|the) )*(?:${trusted} (?:and ${trusted} )?${others}|${skilled} ${workers}|regulars|friends(?: of the house)?|${others} (?:that |whom |who )?(?:we|you) (?:know|trust)(?: well)?|${hurried} (?:orders?|jobs?|shipments?|deliveries|prescriptions?))`;
const haste =
	"(?:when|if|while|where) (?:(?:short-staffed|short of (?:staff|time|people|hands)|busy|in a (?:hurry|rush)|behind schedule|pressed for time|under pressure)|(?:the |our )?(?:staffing|staff|cover|capacity) (?:is|are) (?:too |very )?(?:short|low|tight|thin)|(?:the|a|our) (?:line|shift|queue|work|production|team) (?:is|runs|gets) (?:too |very )?(?:busy|late|long|short-staffed|behind(?: schedule)?)|(?:it|things) (?:is|are|gets?) (?:too |very )?(?:busy|hectic|urgent)|(?:you|we|they) (?:are|feel) (?:too |very )?(?:busy|in a hurry|in a rush|behind schedule|short-staffed|late|tired|sure|certain|confident|short of (?:staff|time|people|hands)|pressed for time|under pressure))|(?:on|in) (?:a )?busy &?\\S+|(?:during|in) (?:the |a )?(?:rush(?: hour)?|peak (?:hours?|times?|season)|high season)|at (?:the end of (?:the|a|your) shift|peak times?|busy times?)";
export const known = `(?:if|when|where) (?:the|a|your) (?!(?:the|a) )(?:customer|client|supplier|guest|vendor|maker|carrier|driver|partner|buyer|colleague|packer|picker|operator|worker|technician|pharmacist|inspector)s? (?:is|are) (?:(?:well )?known|trusted|reliable|experienced|skilled|regular|a (?:regular|friend)(?: (?:customer|one))?|a (?:known|trusted|good) (?:customer|supplier|one))`;
const lesser = "(?:small|smaller|tiny|minor|cheap|low-value|simple|easy|repeat|routine|single-item|urgent|rush|late)";
const jobs =
	"(?:orders?|work orders?|lots?|batches|jobs?|runs?|parcels?|shipments?|deliveries|consignments?|prescriptions?|quantities|amounts?|repairs?)";
const day = "&?(?:weekends?|saturdays?|sundays?|mondays?|fridays?|(?:public |bank )?holidays?)";
export const offDays = `(?:on|at|over|during) (?:the |a )?${day}(?: (?:and|or) (?:on )?${day})?`;
const forLesser = `(?:for|with|on) (?:(?:very|our|the|all) )*${lesser}(?: (?:and|or) ${lesser})? ${jobs}`;
const check = "(?:this|the|that) (?:check|comparison|count|weighing|measurement|inspection|test)";
const it = `(?:it|this|that|${check})`;
const may = "(?:you |we |they )?(?:may |can |could |should |shall )";

/** For whom, or when. */
const spared = `(?:(?:for|with|by|from) ${whom}|${haste}|${known}|${offDays}|${forLesser})`;
/** Of "leave it out when it is busy" nobody knows whether it is left on the table. */
const skips = [
	`(?:${may})?(?:just |simply )?(?:skip|omit)(?: ${it})?`,
	`(?:${may})?(?:just |simply )?leave ${check} out|(?:${may})?leave out ${check}`,
	`${may}leave (?:it|this) out`,
	`${it} (?:may|can|could|should|is to) be (?:skipped|omitted|left out)|${it} need not be (?:done|made|carried out)`,
	"(?:may|can) be (?:skipped|omitted|waived|bypassed)",
	`${check} is (?:not (?:needed|necessary|required)|unnecessary|superfluous)`,
	`(?:there is )?no need (?:to (?:do|make|carry out) ${it}|for ${check})`,
].join("|");
/** Behind other sentences they may speak of a tool or a line that was named there. */
const spares = `(?:(?:it|this|that) is )?(?:not (?:needed|necessary|required)|unnecessary|superfluous)|(?:there is )?no need for it`;

/** A check by its name: "the second check", "line clearance", "FAI"; not "no check", and not one besides. */
const namedCheck =
	"(?!(?:no|none|never|neither|not|without) |(?:(?:a|an|the|any) )?(?:further|extra|additional|third|another|new) )(?:\\S+ ){0,3}?(?:check|double-check|cross-check|inspection|verification|count|recount|comparison|weighing|measurement|test|review|clearance|audit|sampling|witness|scan|&?(?:aoi|fai|spi|ict|fct))s?";
const isWaived =
	"(?:(?:may|can|could) be (?:skipped|omitted|left out|waived|bypassed|dropped|dispensed with|shortened)|(?:is|are) (?:skipped|omitted|left out|waived|bypassed|optional|voluntary|not (?:needed|necessary|required|done|made)|unnecessary|superfluous)|need not be (?:done|made|carried out|repeated))";
/** Whoever found the last one right looks at this one no more. */
const asBefore =
	"(?:if|when|where) (?:the same \\S+ (?:was|were|has been|have been) (?:run|made|packed|built|checked) (?:before|last time|last)|(?:the |all )?(?:last|previous) (?:\\S+ ){1,2}(?:was|were) (?:good|fine|ok|right|accepted|clean)|(?:it|all|everything) was (?:good|fine|ok|right|accepted|clean) (?:last time|before|yesterday))";
/** Too late for what has left. A check that is made later may hold up the goods until then. */
const tooLate =
	"(?:retrospectively|retroactively|after (?:the )?(?:despatch|dispatch|shipping|shipment|release|handover))";
const later = `(?:${tooLate}|later|afterwards|the next (?:day|morning|shift)|at the end of the (?:shift|day|week))`;
const outsider = "(?:customers?|patients?|clients?|guests?|couriers?|drivers?|carriers?|suppliers?|recipients?)";
const nobodyElse =
	"(?:if|when|where) (?:there is )?(?:no|nobody|no one)(?: (?:else|other|second|one|\\S+)){0,2}? (?:is )?(?:available|free|there|here|on (?:duty|shift|site))";

const looks = "(?:check|compare|count|weigh|measure|scan|test|inspect|verify)";
const looksAt = "(?:check|compare|count|weigh|measure|inspect|verify)(?: (?:it|them|this|both|all|anything))?";

const line = (...sources: string[]) => new RegExp(`^ (?:${sources.join("|")}) $`);

/** One line of such a sentence, as toLine writes it; one with more words may say who checks it then. */
export const skipsCheck = line(
	`(?:${skips}) ${spared}`,
	`leave (?:it|this) out for ${whom}`,
	`${spared} ,? ?(?:${skips})`,
	`${check} (?:does not|doesn't) apply to ${whom}`,
	`no (?:check|count|comparison|weighing|inspection|test) (?:for|with) ${whom}`,
	`${whom} (?:need not|do not need to|don't need to) be (?:checked|counted|weighed|measured|compared|inspected|tested)`,
	`${whom} (?:are|is) not (?:checked|counted|weighed|measured|compared|inspected|tested)`,
	`${whom} needs? no (?:check|checking|count|comparison|weighing|inspection|test)`,
	"(?:sign|tick|initial|confirm)(?: (?:it|this|off))? without (?:looking|checking|reading|counting|comparing)",
	`(?:do not|don't|never) bother (?:with|for) ${whom}`,
	`${namedCheck} ${isWaived} (?:${spared}|${asBefore})|(?:${spared}|${asBefore}) ,? ?${namedCheck} ${isWaived}`,
	`(?:${spared} ,? ?)?${namedCheck} (?:may|can|could) be (?:done|made|carried out|completed|signed) ${tooLate}`,
	`(?:${spared} ,? ?)?(?!(?:no|nobody|neither|never) )(?:(?!${outsider} )\\S+ ){1,3}(?:may|can|could) (?:sign|countersign|initial|verify|check)(?: (?:it|this|off))? ${later}`,
	`${whom}(?: ' (?:\\S+ ){1,2})? ?(?:may|can|could|need not) (?:skip|omit|bypass|leave out) (?:it|this|that|${namedCheck})`,
	`${whom} [:,-] no (?:\\S+ ){0,2}?${namedCheck}(?: (?:is |are )?(?:needed|required|necessary))?`,
	`${spared} ,? ?(?:only )?(?:one|#\\S+) (?:%?in|of|out of|per) #\\S+ (?:\\S+ )?(?:is enough|are enough|will do|is sufficient)`,
	`${spared} ,? ?an? (?:quick |short |brief )?(?:glance|look) (?:will do|is enough|is sufficient|suffices)`,
	`${nobodyElse} ,? (?:self-\\S+|(?:check|count|weigh|measure|verify|sign)(?: (?:it|them|both))? (?:yourself|alone|on your own))(?: and (?:sign|initial|tick) (?:both \\S+|twice|for both|for the other))?`,
	`(?:the |this |that )?(?:measurement|count|weight|reading|value|figure)s? (?:may|can|could) be (?:estimated|guessed)(?: (?:if|when|where|for|during) .*)?`,
	`(?!.*(?:not|never) )(?:\\S+ )*?(?:spot )?(?:${looks}|checks|counts|inspection|sampling)(?: \\S+)* if at all`,
);
/** Whoever shall not check when tired or in a hurry does it later, or somebody else does: of haste nothing is told here. */
const sparedSome = `(?:(?:for|by|from) ${whom}|${known}|${offDays}|for ${lesser}(?: or ${lesser})? ${jobs})`;
const season = "(?:during|in) (?:the )?(?:peak|high) season";
/** "Do not compare on weekends": a look that is ordered not to be made, and nothing of how. */
export const forbidsCheck = line(
	`(?:do not|don't|never) ${looksAt} ${sparedSome}`,
	`${sparedSome} ,? ?(?:do not|don't|never) ${looksAt}`,
);
/** Where the sentence before it asks for a look and names no tool for it: "Compare both. Not needed for customers we know." */
export const sparesFromLook = line(
	`(?:${spares}) (?:(?:for|by|from) ${whom}|${known})`,
	`(?:do not|don't|never) do (?:it|this|that) (?:${sparedSome}|${season})`,
	`(?:${sparedSome}|${season}) ,? ?(?:do not|don't|never) do (?:it|this|that)`,
);
/** "Not on weekends": of the check, where it is the first sentence or the one before it asks for a look. */
export const sparesSome = line(`(?:but |only )?(?:not|never|except) (?:${offDays}|${forLesser})`);
/** The same behind what is asked for: "compare both, but not for small orders". */
export const endsSparing = new RegExp(
	` (?:, (?:but )?(?:not|never)|but (?:not|never)|except) (?:${offDays}|${forLesser}) $`,
);
/** The same, where it is the first sentence. */
export const sparesFromCheck = line(
	`(?:${spares}) ${spared}`,
	`${spared} ,? ?(?:${spares})`,
	`${it} (?:does not|doesn't) apply to ${whom}`,
	`${whom} (?:are|is) (?:exempt|excepted|exempted)`,
);

const inDoubt =
	"only (?:if|when|where) (?:(?:you are |you're )?(?:in doubt|unsure|not sure|uncertain)|you have (?:any )?doubts?|(?:something|anything) (?:looks|seems|is) (?:wrong|odd|strange|suspicious))";
/** A sentence of its own, and so for all of the others: whoever has no doubt does not look. */
export const isOnlyInDoubt = line(inDoubt);
const needed = "(?:if|when|where) (?:it is )?(?:necessary|needed)";
const looksAtIt = `${looks} (?:it|this|them|both|all|these|those)`;
/** The same, where it is the only sentence. */
export const leavesItOpen = line(
	`(?:${looks}|read|look|do) (?:\\S+ ){0,4}?${inDoubt}`,
	`${looksAtIt} ${needed}`,
	`${needed} ,? ?${looksAtIt}`,
	"(?:just|simply) (?:sign|tick|initial|confirm)(?: (?:it|this|off))?",
	`(?:it is|it's) optional to ${looks}(?: (?!,)\\S+)*`,
);
