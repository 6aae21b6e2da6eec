// Is a criterion one that everything meets, so that the check cannot fail: "at least 0 pieces", "any colour"?
import { toLine, type Word, writtenAs } from "./words-of.ts";

const pieces =
	"pieces?|pcs|parts?|items?|units?|articles?|goods|boxes|box|cartons?|pallets?|parcels?|packs?|labels?|samples?|copies|defects?|faults?|errors?|flaws?|deviations?|bottles?|bags?|lids?|screws?|lots?|orders?|lines?";
/** A piece with one word more: "at least 0 pieces present". */
const counted = `(?:(?:${pieces})(?: (?:present|found|there|inside|ok|okay|good|correct|right|counted|each|per (?:box|carton|lot|order|pack|pallet)))?)`;
const zero = "#(?:0|zero)";
const atLeast = "(?:at least|min|minimum|minimum of|a minimum of|(?:no|not) (?:less|fewer) than|≥|> =)";
const percent = "%(?:%|percent|pct)";

const properties =
	"colou?rs?|sizes?|weights?|numbers?|amounts?|quantit(?:y|ies)|values?|results?|shades?|lengths?|shapes?|patterns?|materials?|temperatures?|readings?|counts?|answers?|outcomes?";
const several = `(?:${properties})(?: (?:and|or) (?:${properties}))?`;
const passes =
	"(?:(?:(?:is|are|will be) )?(?:fine|ok|okay|accepted|acceptable|allowed|permitted|good|possible)|passes|counts|goes|will do)";
/** "All values OK" is another fault: nobody knows which are. */
const allPass = "(?:(?:(?:is|are|will be) )?(?:accepted|allowed|permitted)|pass(?:es)?|will do)";

const person =
	"(?:the )?(?:(?:second|first|other|third) (?:person|checker|inspector|colleague)|checker|inspector|verifier|tester|reviewer)";
const persons = `(?:${person}|both(?: persons| people)?)`;
const verdict = "(?:ok|okay|passed|pass|yes|good|fine|correct|in order|checked)";
const judged = "(?:check|inspection|comparison|verification|review|examination)";

/** Each is the whole criterion: a word more may say what does not pass, such as "any colour but blue". */
const always = [
	`(?:${atLeast} ${zero}|${zero} (?:or more|[+])) ${counted}`,
	`${atLeast} ${zero}(?: of #\\S+)?|${zero} or more`,
	`(?:between |from )?(?:#0-100 ${percent}|${zero} (?:${percent} )?(?:to|and|-) #100 ${percent})(?: of (?:the |all )?(?:${pieces})(?: (?:good|ok|okay|right|correct|as ordered))?)?`,
	`any (?:${several})(?: ${passes})?`,
	`(?:${several})(?: :| is)? any`,
	`(?:every|all|each) (?:${properties}) ${allPass}`,
	`any(?: of (?:it|them|these|those))?|anything(?: ${passes})?|everything (?:goes|${allPass})`,
	"as it comes|free choice|no (?:limits?|requirements?|criteri(?:on|a))",
	`(?:whatever|whichever) (?:(?:it|that|this) is|comes|(?:the |its )?(?:${properties})(?: is)?)`,
	`(?:no matter|regardless of|irrespective of) (?:which |what )?(?:the |its )?(?:${properties})`,
	"(?:pass(?:es|ed)?|accepted|met) (?:always|in any case|anyway|regardless(?: of the (?:result|outcome))?)|always (?:passes|passed|met|fulfilled)|(?:cannot|can't|never) fails?",
].map((source) => new RegExp(`^ (?:${source}) $`));

/** A verdict instead of what was found; a test can be positive as it can be negative. */
const verdicts = [
	`${persons} (?:(?:has|have) )?(?:signed|initialled|initialed|ticked|stamped|confirmed)(?: (?:it|this|that|off|the (?:list|sheet|form|checklist)))?(?: off)?(?: [:,(=]| as| with)? ${verdict}`,
	`${person}'s signature (?:[:,] )?${verdict}`,
	`(?:the )?(?:(?:overall|final|general|check|inspection) )?(?:result|outcome|verdict|${judged})(?: of (?:the |this )?${judged})?(?: :| is| was)? positive`,
].map((source) => new RegExp(`^ (?:${source}) $`));

interface MetByAll {
	kind: "anything" | "placeholder";
	word: string;
}

/** What is certain; undefined: something may fail. Tested: the result may be that of a test, which is a state. */
export function findMetByAll(words: readonly Word[], { tested = false } = {}): MetByAll | undefined {
	const end = words.at(-1)?.text;
	const whole = end === "." || end === "!" ? words.slice(0, -1) : words;
	const line = toLine(whole).replaceAll(" &", " ");
	if (always.some((pattern) => pattern.test(line))) return { kind: "anything", word: writtenAs(whole) };
	if (tested) return undefined;
	if (verdicts.some((pattern) => pattern.test(line))) return { kind: "placeholder", word: writtenAs(whole) };
	return undefined;
}
