// Does a number decide (a limit, a tolerance, a measured value), or does it only say how often, how long or at which setting?
import { timeUnits } from "./units.ts";
import { graded } from "./vague-words.ts";
import type { Word } from "./words-of.ts";

const before =
	/ (?:at least|at most|at the most|at the least|(?:no|not) (?:more|less|fewer|later|earlier|longer|higher|lower|greater|smaller|worse) than|(?:more|less|fewer|higher|lower|greater|smaller|longer|shorter|better|earlier|later) than|max|maximum|maximum of|min|minimum|minimum of|below|above|under|over|up to|down to|within|exceeds?|exceeding|not exceed|beyond|between|minus|[<>≤≥=±]|\+\/-|plus or minus|from|to) $/;
const after =
	/^ (?:%\S+ |\S+ ){0,3}?(?:or (?:more|less|higher|lower|above|below|better|fewer|over|under|longer|shorter|earlier|later)|and (?:more|above|over|below|under)|at most|at least|max|maximum|min|minimum|±|\+\/-) /;
const settings =
	/ (?:at|for|after|from|by|in|on|of|during|with|every|until|all|each|per|about|approximately|more or less|approx|roughly|around|circa|ca|some|nearly|almost|both|to) (?:the |a |an |all |each |every |any )?$/;
const limitOfSetting =
	/ (?:at|for|in|from|with|on|of|during|after) (?:at least|at most|up to|no more than|more than|less than|over|under|max|maximum|a maximum of|a minimum of) $/;
const opinionShare = /^ (?:of|out of) #/;
const persons =
	/^ (?:people|persons?|employees|colleagues|inspectors|operators|customers|guests|times|visits?|testers|staff) /;
const nameWords =
	/ (?:photos?|pictures?|figure|fig|drawing|plan|class|grade|level|card|sample|standard|table|sheet|form|type|shade|colou?r|template|appendix|annex|chart|scale|swatch|number|no|nr|revision|rev|version|specification|spec|position|template|list|record|catalogue|poster|section|clause|chapter) $/;
const namedAt = / (?:at|on|from|in|by|for|with|using|over) (?:the )?\S+ (?:(?:no|nr|number) )?$/;
const clock = /^(?:\d{1,2}[:.]\d\d|noon|midnight)$/;

/** Does a number of hours, a day or a clock time decide? It says when, and nothing of how a thing is. */
export function isTime(words: readonly Word[], at: number): boolean {
	const number = words[at]?.text ?? "";
	return clock.test(number) || timeUnits.has(words[at + 1]?.text ?? "") || /^[ap]m$/.test(words[at + 1]?.text ?? "");
}

/** Does a number of pages or words decide? It says how long a text is, and nothing of how it reads. */
export function isLength(words: readonly Word[], at: number): boolean {
	return /^(?:characters?|words?|pages?|lines?|sentences?|paragraphs?|slides?|rounds?)$/.test(
		words[at + 1]?.text ?? "",
	);
}

/** A zero counts: "0 flaws". So do limits, ranges, tolerances, values with a unit, and what has a number as its name. */
export function decides(words: readonly Word[], at: number): boolean {
	const number = words[at];
	if (number?.kind !== "number") return false;
	const unit = words[at + 1]?.kind === "unit" ? words[at + 1] : undefined;
	const line = (from: number, to: number) =>
		` ${words
			.slice(Math.max(0, from), Math.max(0, to))
			.map(({ kind, text }) => (kind === "number" ? "#" : kind === "unit" ? "%" : "") + text.replaceAll(" ", "_"))
			.join(" ")} `;
	const lead = line(at - 5, at);
	const tail = line(at + 1, at + 6);
	if (/^(?:0|zero|0[.,]0+)$/.test(number.text)) return !/^ (?:%\S+ )?(?:problems?|issues?|complications) /.test(tail);
	if (/ (?:±|\+\/-|plus or minus) $/.test(lead) || /^ (?:%\S+ )?(?:±|\+\/-|plus or minus) /.test(tail)) return true;
	if (persons.test(tail) || opinionShare.test(tail) || / #\S+ (?:out )?of $/.test(lead)) return false;
	// "100 %" says no more than "all" and "really".
	if (number.text === "100" && /^(?:%|percent|pct)$/.test(unit?.text ?? ""))
		return (before.test(lead) && !/ (?:from|to) $/.test(lead)) || after.test(tail);
	const money = words[at - 1]?.kind === "unit" && /[€$£]/.test(words[at - 1]?.text ?? "");
	if (/^ (?:%\S+ )?(?:to|and) #/.test(tail) && (unit || / between $/.test(lead) || /^ (?:to|and) #\S+ %/.test(tail)))
		return !/ at $/.test(lead);
	if (/ (?:in (?:under|less than|at most|no more than|max|within)|within|in not more than) $/.test(lead)) return true;
	// "Straight over 10 m": along which length.
	if (/ over $/.test(lead) && graded.has(words[at - 2]?.text ?? "")) return false;
	if (before.test(lead) && !/ (?:from|to) $/.test(lead)) return !limitOfSetting.test(lead);
	if (after.test(tail)) return !settings.test(lead);
	if (clock.test(number.text)) return / (?:by|before|until|till|later than) $/.test(lead);
	if (nameWords.test(lead)) return !namedAt.test(lead);
	if (!unit && !money) return false;
	if (unit && timeUnits.has(unit.text) && /^ %\S+ (?:after|later|from|of|before) /.test(tail))
		return !/ for $/.test(lead);
	return !settings.test(lead);
}
