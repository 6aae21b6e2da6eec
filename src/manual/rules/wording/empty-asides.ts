// Which words of a part of a response say only by whom, how often, when or how surely, and nothing of what was found?
import { hedges } from "./empty-phrases.ts";
import { toLine, type Word } from "./words-of.ts";

/** Numbers that say how often, by how many or when, and the number of the item itself. */
const idleNumbers =
	/ (?:x #\S+|(?:by )?#\S+ (?:times|x|people|persons?|colleagues|inspectors)|(?:at|by|on|since|before|until) #\d+(?:[:.]\d+)?(?: [ap]m| o'clock| hours)?|(?:items?|steps?|points?|no|number|sections?|lines?|pages?|parts?|positions?|sheets?|form|list|rows?|columns?|fields?|table|scale|gauge|machine|meter|station|desk|bench) #\S+(?: (?:to|and|through) #\S+)?|all #\S+ %points|every #\S+(?: %\S+)?|#\S+ (?:checks?|inspections?|tests?|looks?|rounds?|reviews?)|#100 %(?:%|percent|pct))(?= )/g;
/** Who did it, behind what was done. */
const byWhom =
	/ by (?:(?:the|a|an|both|all|our|my|one|two|another|#\S+) )*(?!(?:hand|eye|post|mail|phone|key|sight|mouth|foot|road|rail|sea|air|radio|email|letter|drip|tube|gravity|weight|volume|size|half|law) )[a-z&]\S*(?: (?!(?:to|at|in|on|and|for) )[a-z&]\S*){0,3}(?= $)| by #\S+(?= $)/;
const headcount =
	/ (?:the )?#\d+ (?:st|nd|rd|th) [a-z]+ | (?:(?:the|all|both) )?(?:#\S+|both|all) (?:people|persons?|colleagues|of us|of them|men|women|nurses|inspectors) /;
/** How many were looked at says nothing of how they were, but a count is what was asked for. */
const shares = / (?:(?:all|both|each of) #\S+|#\S+ (?:of|out of|\/) (?:the )?#\S+|n (?:of|\/) n)(?= )/g;
/** Behind what was found so they say when: "nothing special today". */
const lately =
	/(?: (?:today|tonight|again|so far|already|this time|yet|now|here|at all|either|though|too|anyway|really|please))+(?= $)/;
const counting = / (?:counted|found|present|left|weighed|measured|read|rated|scored|graded|judged|voted) /;

/** "All 12", "3 times", "100 %". */
export const saysOnlyHowMany = (part: readonly Word[]) =>
	toLine(part).replaceAll(idleNumbers, "").replaceAll(shares, "").trim() === "";

/** The line of a part without how many were looked at; where somebody counted, that is what was found. */
export const withoutHowMany = (said: string, line: string) =>
	said.replaceAll(idleNumbers, "").replaceAll(shares, (share) => (counting.test(line) ? share : ""));

export const withoutWho = (line: string) =>
	line.replace(byWhom, "").replace(headcount, " ").replace(hedges, " ").replace(lately, "");

/** "By two colleagues", "all of us", "as far as I know". */
export const saysOnlyWho = (line: string, said: string) =>
	(said.trim() === "" && hedges.test(line)) ||
	/^ by .* (?:people|persons?|colleagues|staff) $/.test(line) ||
	(/ of (?:us|them) $/.test(line) && line.replace(headcount, "").trim() === "");
