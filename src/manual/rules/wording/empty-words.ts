// Which words of a response say that something was done, by whom, or that it was well, but not what was found?
import { assent } from "./empty-sayings.ts";
import { isParticiple } from "./state-words.ts";
import { neutralAdverbs, opinions } from "./vague-words.ts";
import { wordList } from "./word-list.ts";

/** That somebody did something. A number beside them may be what was found. */
export const doings = wordList(
	"checked done verified confirmed completed finished inspected reviewed examined tested measured",
	"weighed counted read seen viewed handled performed executed processed approved accepted acknowledged noted noticed",
	"understood passed cleared controlled monitored ensured validated assessed evaluated audited observed double-checked",
	"rechecked cross-checked proofread sorted fixed arranged agreed granted scanned looked ticked initialled",
	"initialed initials released compared conducted followed proceed complied discussed informed logged",
	"considered asked tried walked patrolled searched visited toured studied scrutinised scrutinized surveyed received actioned resolved attended concluded dusted ticked solved settled clarified remedied okayed",
	"did took taken made sorted-out wrapped finalised finalized actioned rectified serviced maintained attempted undertaken carried-out",
	"authorised authorized certified witnessed explained communicated briefed notified advised told addressed looked-at accomplished achieved",
	"confirms verifies approves agrees accepts acknowledges okays agree knows aware",
);

/** "Chk'd", "OK'd": only such words are written so short. */
export const shortened = /^(?!(?:i|you|he|she|it|we|they|that|there|who|what|how)')[a-z]+'e?d$/;

/** What stays as it was put, so that somebody else can see it later: the part is told, and not that work was done. */
const resting = wordList(
	"dogged pressed pulled locked guarded closed sealed shut bolted latched fastened secured tied clipped clamped chocked braced barred barricaded fenced roped netted screwed nailed glued taped stapled pinned strapped chained buckled zipped hooked",
	"fitted mounted attached installed hung laid placed put set parked stored stacked racked docked moored buried wedged lodged propped connected coupled plugged wired linked",
	"disconnected uncoupled unplugged isolated opened unlocked unsealed removed detached separated switched turned raised lowered lifted tilted folded rolled coiled wrapped",
	"packed boxed bagged covered capped wound bound sewn stitched knotted labelled labeled marked tagged stamped signed dated printed written engraved listed named posted displayed",
	"filled loaded charged topped drained emptied flooded frozen thawed melted dissolved hardened soaked stained discoloured discolored faded rusted corroded torn ripped cracked split",
	"chipped broken bent dented scratched scuffed worn frayed crushed squashed blocked jammed stuck clogged blown burst leaked spilt spilled burnt burned swollen warped twisted pierced",
	"left lost found missing stopped started lit faced pointed reached expired delayed cancelled booked reserved occupied sold paid refused rejected returned delivered sent",
	"quarantined engaged disengaged activated deactivated enabled disabled muted raised increased reduced doubled grounded earthed shielded padded tipped dropped scrapped discarded red naked hundred",
	"smudged smeared blurred blistered bruised wrinkled creased peeled curled sagged shrunk stretched slipped shifted fallen collapsed disappeared vanished fogged misted tangled",
	// What is made ready or kept back in a device.
	"zeroed nulled tared armed disarmed energised energized de-energised de-energized pressurised pressurized depressurised depressurized primed paused silenced bypassed overridden throttled",
	"centred centered vented discharged undocked retracted extended inverted reversed halved",
	// What a thing or a creature did by itself.
	"barked beeped bounced buzzed chimed clicked hissed hummed rang rattled squeaked whistled blinked flashed flickered glowed moved jumped rolled swayed wobbled stalled tripped smoked sparked bubbled boiled foamed swelled",
	"held vomited cried coughed slept answered replied declined snapped popped limped bled arrived departed",
	"infested frosted sunk risen pooled dripped curdled greyed grayed dimmed highlighted scorched charred singed depleted overflowed interrupted overgrown crooked loosened parted drifted pitted dried",
	"drawn spread swung strung strewn slid rewound unwound shot gone aged hurt dressed masked gloved gated reads spelled spelt said shown mixed limited unused injured infected unbroken opposed colored coloured exposed",
);
/** Work on a thing: "Watered", "skin prepped". Listed are looks and decisions; others are known by their end. */
export const isWork = (word: string) => isParticiple(word) && !resting.has(word) && !/^un/.test(word);

/** Opinions that are the name of a thing or a person as often. */
const named = wordList(
	"patient patients content professional premium fitting fair kind representative special quick condition quality cold necessary fine too very",
);
/** "Delicious", "smoothly": what somebody thinks of it. */
export const isOpinionOrManner = (word: string) => (opinions.has(word) && !named.has(word)) || isManner(word);
export const isManner = (word: string) =>
	/^[a-z]{3,}ly$/.test(word) &&
	!neutralAdverbs.has(word) &&
	!/^(?:only|nearly|hardly|family|barely|partially|slightly|crumbly|wobbly|bubbly|curly|oily|smelly|prickly|wrinkly|frilly|chilly|woolly|scaly|costly|early|ugly|badly|deadly|weekly)$/.test(
		word,
	);

/** That somebody looks, and no result: "test ride". */
export const looks = wordList(
	"test tests ride run trial inspection check checks round rounds visual function spot review walk tour walkthrough glance look final second first initial quick weekly daily monthly control drive",
);

/** That something was written somewhere, with nothing said of what: empty where they stand alone. */
export const recordings = wordList("recorded documented entered registered filed archived saved signed stamped marked");

/** That it was well. */
const verdicts = wordList(
	"affirmative positive true correct fine good great well perfect excellent alright roger",
	"satisfactory acceptable adequate appropriate suitable proper properly correctly normal usual expected successful",
	"accurate unremarkable inconspicuous compliant conforming conform flawless faultless sound nice super thorough sufficient enough ample adequately satisfactorily",
	"plausible sensible neat tip-top splendid brilliant lovely unobjectionable impeccable conforms complies passes fits",
	"satisfied happy pleased content",
	"n/a fail failed bad wrong",
	"wonderful awesome fantastic decent passable tolerable so-so mediocre nominal wnl nad",
	"ace champion grand peachy dandy cushty tops stellar superb first-rate a1 fabulous terrific marvellous smashing",
);
export const isVerdict = (word: string) => verdicts.has(word) || assent.test(word);

/** Verdicts that name a state as soon as anything is said with them: "ready at bay 1", "right side up". */
export const bareVerdicts = wordList(
	"right complete ready set go clear works working functional functioning functions operational in-order tidy safe no n na nil",
	"false negative x check confirm verify tick pass not-applicable applicable nok fit",
	"naturally certainly absolutely definitely indeed exactly gladly copy",
);

/** They add nothing to the words above. */
export const fillers = wordList(
	"all everything every each it its is are was were be been being has have had does do i you we he she they both the a an this that",
	"my our your his her of also not so too very now again twice once times time just already here there looks look seems seem feels feel",
	"fully completely carefully thoroughly visually personally together myself ourselves himself herself themselves still always",
	"today yesterday please say says answer reply respond aloud box mark state condition",
	"sir madam boss mate thing things point points item items step steps and or thanks thank cheers then next found me probably apparently should surely overall altogether generally basically",
);

/** After an empty word they begin who, when, where or with what. */
export const asides = wordList(
	"acc by before after with against on at in from for during since under using per to when while as according",
);

/** Who answered, and when: initials, a time, a date. Beside an empty word they say nothing more. */
const months =
	"&?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)";
const days = "&?(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const signing = [
	"&[a-z]{2,3}",
	"#\\d{1,2}[:.h]\\d\\d",
	"(?:#\\S+ )?(?:[ap]m|hours|hrs|o'clock|%h)",
	`(?:#\\d{1,2} (?:st |nd |rd |th |of )?)?${months}(?: #\\d{1,4}(?: st| nd| rd| th)?)?(?: #\\d{4})?`,
	"[#&]\\d{1,4}(?:/\\d{1,2}|[-/.]\\d{1,2}[-/.]\\d{2,4})",
	days,
	"(?:this|last|in the) (?:morning|evening|night|afternoon)",
	"(?:early|late|night|day|morning) (?:shift|crew|team)",
	"(?:mr|mrs|ms|dr) \\S+",
].join("|");
/** A part that is nothing else. */
export const signature = new RegExp(
	`^ (?:(?:at|on|by|the|${signing}) )*(?:${signing}) $|^ sign(?:ed|ing|ature) (?:by )?&\\S+ $`,
);
/** Behind the words of the same part: "completed 14:20". */
export const signatureBehind = new RegExp(`(?: (?:at|on|by|the|${signing}))*? (?:${signing})(?= $)`);

/** After work they tell when or for whom, and no result. */
export const moments = wordList("before after during since while when as within");
/** What a thing is like, by itself: "green", "warmer". */
export const isLike = (word: string) =>
	/^(?:pink|grey|gray|brown|purple|orange|amber|violet|beige|silver|gold|clear|cloudy|soft|hard|sharp|rough|smooth|left|right|both|stiff|loose|rust|mould|mold|leak|frost|ice|snow|rain|nobody|none|missing)$|ing$/.test(
		word,
	);

/** They say yes or well, whatever was asked. */
export const tickMarks = /[\u2713\u2714\u2705\u2611\u{1f44d}\u{1f44c}]/u;
