// With which conditions does somebody take back what they ask for? Patterns for a line of words as toLine writes it.

const when = "(?:if|when|where|whenever|wherever|provided)";
const asFar = "(?:as|so|in so|insofar) far as|insofar as|(?:as|so) long as";
const somebody = "(?:it is|it's|that is|that's|this is)";
/** "If it is possible to open the lid, it fails" is a test, and takes back nothing. */
const notToAct = "(?! to (?!do (?:so|it|this|that) ))";
const able = "(?:possible|practicable|practical|feasible|reasonable|convenient)";
const degree = "(?:(?:at all|reasonably|practically) )?";

/** What may stand behind "if possible"; "if possible contamination is seen" is a condition. */
export const goesOn =
	"(?= (?:[.,;:()<>≤≥±#%]|(?:in|on|at|to|by|of|for|from|with|without|within|below|above|under|over|between|before|after|less|more|fewer|max|maximum|min|minimum|no|not|none|nothing|all|every|each|the|a|an|and|or|only|equal|same|identical|closed|dry|empty|full|upright) )| $)";

/** A lever is pushed back as far as possible, and a pallet stands as far as possible from the heater. */
const somewhere =
	"in|on|up|down|out|back|open|apart|away|forward|forwards|home|left|right|pushed|pulled|push|pull|screwed|turned|turn|slid|inserted|extended|moved|move|pressed|press";

/** What may not be there for a check. */
const means = "(?:time|workload|work load|staffing|staff levels|staffing levels|capacity|resources)";

/** "If time allows", "at your discretion": whoever has none, or thinks otherwise, may leave it. */
export const ofTime = [
	`(?:(?:${when}|as|${asFar}) (?:that )?(?:the )?${means} (?:allows?|permits?|allowing|permitting)|${means} (?:allowing|permitting))(?= )`,
	"at (?:(?:the|your|his|her|their) )?(?:\\S+ )?discretion(?: of the \\S+)?(?= )",
	"on a best[- ]efforts? basis(?= )",
	`(?:${when}|${asFar}) (?:that )?(?:there is|there's|you have|they have|we have) (?:(?:still |enough |some |any |the )?time(?: left)?|(?:still )?a (?:free |spare |quiet )?(?:minute|moment)(?! of ))${goesOn}`,
].join("|");

/** "If possible", "as far as reasonable", "unless it is urgent". `follows`: what may stand behind the first of these. */
export const ofChance = (follows: string) =>
	[
		`${when} ${degree}${able}${follows}`,
		`(?:${when}|${asFar}) (?:that )?${somebody} ${degree}${able}${notToAct}${follows}`,
		`(?<! (?:${somewhere}) )(?:as|so) far as (?:(?:is|reasonably) )?${able}(?! (?:from|to|into|in|up|down|back|apart|away|out) )(?= )`,
		"unless (?:the |a )?(?:driver|courier|carrier|customer|patient|guest)s? (?:is|are) (?:(?:very|too) )?(?:in a (?:hurry|rush)|busy|waiting)(?= )",
		"unless (?:(?:there is|there's) (?:a queue|no time)|(?:you|we|they) have no time|the queue is (?:too )?long)(?= )",
		"unless (?:(?:it is|it's|you are|you're|they are|we are) )?(?:(?:very|too) )?(?:urgent|busy|in a hurry|impossible|impracticable|not possible)(?= )",
	].join("|");
