// Which words and sayings of everyday speech mean yes or well: "yup", "works a treat", "right as rain"?

/** Yes and OK, however they are drawn out or spelt. */
export const assent =
	/^(?:(?:a-?)?ok(?:ay|ey|ie|i|e)?s?(?:-?dok(?:ay|ey|ie|i|e))?|dok(?:ay|ey|ie)|kk|y|ye(?:ah*|h|p+|s+)|yup+|yah|u-?huh|uh-huh|aye|righto|alrighty|sure)$/;

const it =
	"(?:(?:it|that|this|they|all|everything|situation|we|i|you|job)(?:'s|'re)? )?(?:(?:is|are|was|were|all|just|really|very) )*";

export const sayings = [
	// "Good as gold", "safe as houses".
	"^ (?:\\S+ ){0,3}?(?:good|right|sound|fit|safe|neat|snug|sure|easy|smooth|solid|clean) as (?:an? )?(?:new )?[a-z]+ $",
	// "Looks a treat", "runs like a dream".
	" (?:looks?|work(?:s|ed|ing)?|runs?|ran|running|goes|went|fits?|drives|turns?|feels?|goes together) (?:(?:like )?a (?:treat|dream|charm|glove|beauty|peach)|like (?:new|magic|butter|silk))(?= $)",
	" like clockwork(?= $)",
	// "Passes muster", "does the job".
	" (?:pass(?:es|ed) muster|cuts? (?:it|the mustard)|(?:did|does|do) the (?:job|trick|business)|(?:does|did) what it (?:should|says .*)|makes? the grade|looks? the part|fits? the bill|tick(?:s|ed)? (?:all |every )?(?:the )?box(?:es)?|hits? the spot|serves (?:its|the) purpose)(?= $)",
	" up to (?:(?:the )?(?:scratch|snuff|standard|par|code)|mark)(?= $)",
	" (?:can't|cannot|can not|couldn't|could not|no reason to) (?:(?:really|possibly) )?(?:complain|grumble|fault|moan|better|be (?:better|happier|faulted)|ask for more|do better|say fairer)(?: (?:it|that|this|them|at all))?(?= $)",
	// "The job's a good 'un", "it was a good one".
	"^ (?:\\S+ )?(?:\\S+(?:'s|'re)|is|are|was|were|looks?|makes?) (?:an? )?(?:(?:very|real|really|proper) )?(?:good|great|fine|nice|lovely|proper|decent|right) (?:' )?(?:un|uns|one|ones|job|work|result|fit|piece|finish) $",
	`^ ${it}(?:spot on|bang on|on point|on the money|on the ball|the ticket|hunky[- ]dory|tickety[- ]boo|ship[- ]?shape|tip top|a beauty|a dream|a piece of cake|piece of cake|plain sailing|happy days|top notch|on top of (?:it|things)|(?:under|in) (?:full )?control|in hand|job done|done and dusted|pretty much|almost there|(?:near|close|good) enough|as good as (?:done|finished|ready)|for sure|up to the mark|you bet|can do|will do|sure thing) $`,
	"^ (?:i )?(?:reckon|guess|suppose|think|hope|believe) (?:so|not) $",
	" (?:no|zero) (?:worries|sweat|probs?|bother|dramas?|hassles?|stress|fuss|moans?|grumbles?)(?= $)",
	" (?:carried out|done|followed|completed|executed|performed|observed|adhered to|kept) (?:in full|to the (?:letter|end|full)|by the book|from a to z)(?= $)",
].map((source) => new RegExp(source));

/** Whose way it was done in: "like you showed me", "the way the boss wants it"; a label or a display tells what to read. */
export const shownHow =
	/ (?:(?:just|exactly|more or less) )?(?:as|like|how|the way|what) (?!(?:the |its )?(?:label|card|slip|tag|ticket|docket|plate|display|screen|gauge|scale|meter) )(?:(?:the|my|our|his|her|&\S+|[a-z]+) ){1,2}?(?:(?:has|have|had|was|were|am|is|are|always|usually|once) ){0,2}(?:show(?:s|ed|n)?|told|tells?|says?|said|taught|teach(?:es)?|learn(?:t|ed)|explain(?:s|ed)?|wants?|wanted|likes?|liked|asks?|asked|instruct(?:s|ed)|demonstrated|trained|do|does|did|orders?|ordered|requested|expects?|expected|prefers?|meant|agreed)(?: (?:me|us|it|him|her|them|you|to|for)){0,2} $/;
