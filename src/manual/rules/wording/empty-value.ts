// Does a part of a response tell a value, or name the one that is to be said or written?
import { units } from "./units.ts";
import { quantities } from "./vague-words.ts";

/** Asks for what is to be said or written: "date of the last check". */
export const asking =
	/^ (?:the )?(?:amount|date|day|hour|time|name|value|reading|weight|length|width|height|size|result|figure|count|number|temperature|pressure|colou?r|code|lot|reason|state|initials|which|who|what|when|where|how|why) (?!it (?:should|ought|must|has to|is meant) )(?:of|in(?! (?:tolerance|range|limits?|order|spec|the range))|on|at|and|from|by|to|read|many|much|it|we|that|which|said|written|stands|shown|when|with|you (?:read|see|saw|hear|heard|find|found|get|got|count|counted|measure|measured|weigh|weighed)) |^ (?:who|whom|whose|best before|best-before|how (?:long|many|much|often|far)) /;
/** The number itself is said or written: "order number repeated", "seal number written on the sheet". */
const given =
	/^ (?:the )?(?:[a-z]+ ){0,2}(?:number|code|name|address|postcode|pin|password) (?:repeated|spelled|spelt|dictated|copied|written) /;
const clients = "(?:guest|customer|client|caller|patient|visitor|reader|passenger|buyer|member|owner|sender)s?";
/** Only they can know it: "words the caller used", "what the customer ordered", "PIN entered by the guest". */
const fromClient = new RegExp(
	`^ (?:the )?(?:what|which \\S+|(?!as |how |like |way |all |everything |anything |works? |jobs? |tasks? |goods |items? |parts? |things? |repairs? |orders? )[a-z]+) (?:the|this|each) ${clients} (?:ordered|used|said|asked|reported|paid|chose|brought|told|gave|named|described|left)(?: (?:for|us|about|in|back|first|last|today))? $|^ (?:\\S+ ){1,3}(?:entered|typed|keyed|chosen|dialled|picked)(?: in)? by (?:the|each) ${clients} $`,
);
/** How many there are can be seen. */
const signatures = /^ #(?!0|zero |1 )\S+ (?:[a-z]+ )?signatures $/;
/** Of blood it is the value. */
const bloodGroup = /^ (?:(?:group )?&?(?:a|b|ab|o|zero) )?&?(?:rh|rhd|rhesus)(?: factor)? (?:positive|negative) $/;
/** A device keeps count of them: "0 errors in the log". */
const countedByDevice =
	/^ #(?:0|zero) (?:[a-z]+ )?(?:alarms?|errors?|faults?|warnings?|rejects?|failures?|defects?) (?:in|on) (?:the|its) (?:[a-z]+ )?(?:log|display|screen|panel|printout|counter|monitor|controller|readout) $/;
/** The figure itself is to be written down: "PSI as shown on the gauge". */
const readOff =
	/^ (?:\S+ )?(?!as )(\S+) (?:as )?(?:shown|read|displayed|indicated|given|seen) (?:on|by|off|from|at|in) (?:(?:the|its|your) )?(?:\S+ )?(?:gauge|scales?|balance|display|\S*meter|dial|clock|counter|indicator|readout|screen|probe) /;
/** A day or a time goes by, or has gone by: that is what was found. */
const goneBy = / (?:date|expiry|deadline|day|time|hour|life|limit)(?: is| has| was)? (?:not )?passed /;
/** A piece that is to fail does so at its place: "FAIL at step 14". */
const failsAt = /^ (?:fail(?:s|ed)?|reject(?:s|ed)?|stop(?:s|ped)?) (?:at|in|on) (?:step|test|line|point|position) #/;

const named = [asking, given, fromClient, countedByDevice, signatures, bloodGroup, failsAt, goneBy];

export function tellsValue(line: string): boolean {
	const measure = readOff.exec(line)?.[1] ?? "";
	return quantities.has(measure) || units.has(measure) || named.some((pattern) => pattern.test(line));
}
