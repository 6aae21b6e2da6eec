// Which words of a response say that something was done, by whom, or that it was well, but not what was found?
import { wordList } from "./word-list.ts";

/** That somebody did something. A number beside them may be what was found. */
export const doings = wordList(
	"checked done verified confirmed completed finished inspected reviewed examined tested measured",
	"weighed counted read seen viewed handled performed executed processed approved accepted acknowledged noted noticed",
	"understood passed cleared controlled monitored ensured validated assessed evaluated audited observed double-checked",
	"rechecked cross-checked proofread sorted fixed arranged agreed granted scanned looked ticked initialled",
	"initialed initials released compared conducted followed proceed complied discussed informed logged",
	"considered heard received actioned resolved attended concluded dusted",
);

/** That it was well. */
export const verdicts = wordList(
	"ok okay okey o.k yes y yep yeah aye affirmative positive true correct fine good great well perfect excellent alright",
	"satisfactory acceptable adequate appropriate suitable proper properly correctly normal usual expected successful",
	"accurate unremarkable inconspicuous compliant conforming conform flawless faultless sound nice super thorough sufficient enough ample adequately satisfactorily",
	"✓ ✔ ☑ n/a fail failed bad wrong",
);

/** Verdicts that name a state as soon as anything is said with them: "ready at bay 1", "right side up". */
export const bareVerdicts = wordList(
	"right complete ready set go roger clear works working functional functioning operational in-order tidy safe no n na nil",
	"false negative x check confirm verify tick pass not-applicable applicable nok fit",
);

/** They add nothing to the words above. */
export const fillers = wordList(
	"all everything every each it its is are was were be been being has have had i you we he she they both the a an this that",
	"my our your his her of also not so too very now again twice once times time just already here there looks look seems feels",
	"fully completely carefully thoroughly visually personally together myself ourselves himself herself themselves still always",
	"today yesterday please say says answer reply respond aloud box mark state condition",
	"thing things point points item items step steps and or thanks thank cheers",
);

/** After an empty word they begin who, when, where or with what. */
export const asides = wordList(
	"by before after with against on at in from for during since under using per to when while as according",
);

/** Parts of a response that name nothing. */
export const emptyPhrases = [
	/ in (?:good |proper |perfect |working |full |best )?(?:order|shape|condition|state) /,
	/ (?:as|when|where|if) (?:required|needed|necessary|usual|expected|always|agreed|specified|planned|appropriate|applicable|instructed|prescribed|described|intended|normal|before|ordered|it should(?: be)?|per (?:the )?(?:instructions?|procedure|plan|sop|standard|specifications?|spec)) /,
	/ (?:all|looks|going|so far so|very) (?:right|good|well|fine|ok|okay) /,
	/ (?:no|without|nothing|none) (?:problems?|issues?|objections?|concerns?|comments?|remarks?|findings?|complaints?|trouble|abnormalities|anomal(?:y|ies)|deviations?|unusual|abnormal|special|to (?:report|add|complain|note|remark)|wrong|noticed|conspicuous) /,
	/ (?:done and dusted|taken care of|dealt with|carried out|signed off|looked (?:at|over|through|after)|gone (?:over|through)|under control|up to standard|good to go|thumbs up|all clear|not applicable|go ahead|seen to|attended to|does (?:it|what it should)) /,
	/ (?:within|in|to|per|according to|in accordance with|meets|as per|inside) (?:the |all )?(?:tolerances?|limits?|specifications?|specs?|range|standards?|instructions?|requirements?|procedure|plan|rules|guidelines|sop|expectations?) /,
	/ (?:same as|as|like) (?:before|last time|always|usual|ever) /,
];
