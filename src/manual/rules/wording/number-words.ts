// Which words beside a number make it a name, a place or a number of repetitions, which tells nobody a result?
import { wordList } from "./word-list.ts";

/** Before it: "page 3", "at 90 degrees", "bundles of 50". */
export const beforeNames = wordList(
	"for after before every each any page pages line lines room rooms step steps section column columns row field fields no nr bay gate bench pallet shelf table form position point",
	"sop photo picture figure chapter machine station lane drawer cabinet copy key button next first last grade class revision version part item lot batch order document box sheet scale",
	"pin pins tray stop fryer counter number card level size peg in to by with from into through at until over per across times x and or each-of one-of any-of groups-of bundles-of batches-of stacks-of sample-of",
);
/** Behind it: "three places", "two readings". */
export const afterRepeats = wordList(
	"time times place places point points position positions corner corners side sides spot spots tire tires tyre tyres reading readings column columns field fields line lines page pages",
	"row rows step steps decimal decimals digit digits edge edges wheel wheels end ends location locations shelves sample samples measurement measurements total totals result results",
	"sheet sheets card cards samplings people person persons colleagues weighing weighings count counts attempt attempts tries turn turns section sections zone zones probe probes sensor sensors",
	"thing things way ways kind kinds reason reasons heap heaps pile piles class classes group groups gauge gauges level levels direction directions dishes drops letters numbers figures slips copies",
);

/** Before it, it says what is allowed. */
const limiting =
	/ (?:at least|at most|than|between|within|below|above|under|over|(?<!(?:made|adds?|added|filled|topped|comes?|came|sums?|amounts?|counted) )up to|max|min|maximum|minimum|maximum of|minimum of|exceeds?|exceeding|inside|beyond|not exceed|plus or minus|nearest|±|\+\/-|[<>≤≥]) (?:the |a |#\S+ (?:%\S+ )?(?:and|to) )?$| #\S+ (?:%\S+ )?to $/;
/** Behind it too. */
const limited =
	/^ (?:%\S+ )?(?:[a-z]\S* )?(?:or (?:more|less|above|below|over|under|[a-z]+er) |± |\+\/- |at most |at least |and (?:more|above|over) |plus or minus |max |maximum |min |minimum |apart |away |either way )|^ (?:%\S+ )?(?:to|and) #/;
const duration = /^ %(?:s|sec|secs|seconds?|min|mins|minutes?|h|hours?|days?|weeks?|months?) /;
const share = /^ %(?:%|percent|pct) of |^ of (?:the |#|your )/;

/** Is a number between two pieces of a line a zero, a clock time, a range, a limit, a duration or a number of repetitions? */
export function isIdleNumber(lead: string, number: string, tail: string): boolean {
	if (/^(?:0|zero|0[.,]0+)$|^\d+:\d\d$|^\d+-\d+$/.test(number)) return true;
	const [, next = "", second = ""] = tail.split(" ", 3);
	if (afterRepeats.has(next) || (/^[a-z]/.test(next) && afterRepeats.has(second))) return true;
	return limited.test(tail) || limiting.test(lead) || duration.test(tail) || share.test(tail);
}

/** Does what stands before a number make it a name, a place or a setting? */
export function isNamedBy(lead: string): boolean {
	const words = lead.trimEnd().split(" ");
	if (/^(?:the|a)$/.test(words.at(-1) ?? "")) words.pop();
	return beforeNames.has(words.at(-1) ?? "") || beforeNames.has(`${words.at(-2)}-${words.at(-1)}`);
}
