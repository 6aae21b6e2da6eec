// Which words mean the opposite of each other, so that a question with one asks for what the other leaves out?

/** Words of which each is the opposite of each of the other side. */
const opposed: readonly (readonly [string, string])[] = [
	["more", "less fewer"],
	["most", "least fewest"],
	["many much", "few little"],
	["over", "under"],
	["above", "below"],
	["after", "before until till"],
	["later", "earlier sooner"],
	["late", "early"],
	["longer taller", "shorter"],
	["long tall", "short"],
	["higher", "lower"],
	["high", "low"],
	["heavier", "lighter"],
	["heavy", "light"],
	["larger bigger", "smaller"],
	["large big", "small"],
	["warmer hotter", "colder cooler"],
	["warm hot", "cold cool"],
	["thicker", "thinner"],
	["thick", "thin"],
	["wider", "narrower"],
	["wide", "narrow"],
	["faster quicker", "slower"],
	["fast quick", "slow"],
	["newer younger", "older"],
	["new", "old used"],
	["better", "worse"],
	["best", "worst"],
	["good", "bad faulty"],
	["brighter", "darker"],
	["bright light", "dark"],
	["harder", "softer"],
	["hard", "soft"],
	["nearer closer", "farther further"],
	["near", "far"],
	["with", "without"],
	["inside within in", "outside out"],
	["into", "off"],
	["on", "off"],
	["up upwards upstairs", "down downwards downstairs"],
	["left", "right"],
	["front", "back rear"],
	["top upper", "bottom lower"],
	["first", "last"],
	["next", "previous"],
	["full", "empty"],
	["open opened", "closed shut sealed locked"],
	["dry", "wet damp moist"],
	["clean", "dirty soiled"],
	["straight", "bent crooked"],
	["smooth", "rough"],
	["tight", "loose"],
	["sharp", "blunt"],
	["fresh", "stale spoiled"],
	["raw", "cooked"],
	["alive", "dead"],
	["whole intact undamaged", "broken damaged torn"],
	["complete", "partial"],
	["present there", "absent missing gone"],
	["found", "lost missing"],
	["same equal alike identical", "different unequal"],
	["right correct true", "wrong false"],
	["safe", "dangerous"],
	["free", "busy occupied taken"],
	["cheap cheaper", "expensive dearer"],
	["easy", "difficult"],
	["public", "private"],
	["internal", "external"],
	["incoming inbound", "outgoing outbound"],
	["domestic", "foreign"],
	["permanent", "temporary"],
	["minimum", "maximum"],
	["all every everybody everything", "none nobody nothing"],
	["always", "never"],
	["both", "neither"],
	["positive", "negative"],
	["even", "odd"],
	["day", "night"],
	["accept", "reject refuse decline"],
	["approve", "reject refuse decline"],
	["pass", "fail"],
	["keep kept", "discard scrap return"],
	["hold held", "release"],
	["allow permit", "forbid forbidden prohibit"],
	["include", "exclude"],
	["add", "remove"],
	["increase rise rose risen", "decrease fall fell fallen drop"],
	["open", "close"],
	["start begin begun began", "stop end"],
	["arrive", "leave depart"],
	["enter", "leave"],
	["buy bought", "sell sold"],
	["send sent", "receive"],
	["push", "pull"],
	["win won", "lose lost"],
	[">", "<"],
	["≥", "≤"],
];

/** Of a verb that is like "accept" or "stop", what is made of it; of other words these are none. */
const formsOf = (word: string) => ["", "s", "es", "d", "ed", `${word.at(-1)}ed`, "ing"].map((ending) => word + ending);

const oppositesOf = new Map<string, Set<string>>();
for (const sides of opposed) {
	const [one = [], other = []] = sides.map((side) => side.split(" ").flatMap(formsOf));
	for (const [words, opposites] of [
		[one, other],
		[other, one],
	])
		for (const word of words ?? [])
			oppositesOf.set(word, new Set([...(oppositesOf.get(word) ?? []), ...(opposites ?? [])]));
}

/** "Sealed" and "unsealed", "complete" and "incomplete". */
const denies = (word: string, other: string) =>
	other.length > 3 && /^(?:un|in|im|ir|dis|non-?)$/.test(word.slice(0, -other.length)) && word.endsWith(other);

export const areOpposites = (word: string, other: string) =>
	oppositesOf.get(word)?.has(other) === true || denies(word, other) || denies(other, word);
