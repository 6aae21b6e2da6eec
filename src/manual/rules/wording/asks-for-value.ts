// Does the answer to an item have to be written down (a number, a name, a date), or is it a state that a tick confirms?

/** What is to be written: "number of seals", "name in capitals", "revision and date of the sheet". */
const asked =
	/^(?:the |an? |one |item |machine |serial |lot )?(?:numbers?|names?|dates?|times?|day|weekday|hour|readings?|value|weight|temperature|revision|language|initials|rating|count|lot|carrier|address)\b(?! (?:line|label|book)s?\b)|\b(?:number|name|names|date|time|reading|value) of\b|^n of n\b|^(?:highest|lowest|shortest|longest|lightest|heaviest)\b|\bper (?:hour|day|week|month|year)\b|\b(?:in|as) (?:%|kg|g|mm|cm|m|°C|ml|l)(?=$|[\s,;])|\b(?:two|three|four|five) ratings\b/iu;
/** A figure with a limit: "1,000 lux or more", "over 80 %", "at most 0.3 ohm". */
const limited =
	/^(?:at (?:most|least)|over|under|above|below|up to|[≤≥<>])\s*\d|^[\d.,]+\s*(?:\S+ )?or (?:more|less|fewer)\b/iu;
/** What only compares or describes: there is nothing to write. */
const state =
	/\b(?:equals?|equal|same|as (?:on|in|ordered|said|read)|readable|stands?|named|filled|match(?:es)?|differs?|letter by letter|on (?:it|each|them))\b/iu;

/** Does a response, in English, ask for something to be written? */
export function asksForValue(response: string): boolean {
	return response.split(/[;,]\s/u).some((part) => {
		const words = part.trim();
		return !state.test(words) && (asked.test(words) || limited.test(words));
	});
}
