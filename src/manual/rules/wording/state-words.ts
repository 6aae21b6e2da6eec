// In which words is a thing found to be so, or to have been dealt with?
import { wordList } from "./word-list.ts";

/** Participles that do not end in -ed. */
const participles = wordList(
	"paid said told sold bought brought sent lent spent built cut put set shut hung laid made done gone read fed led met kept",
	"lost held found drawn worn torn sworn sewn shown thrown known swept slept dealt burnt bent wound bound ground",
	"rung begun spun strung stuck struck dug won rewound rebuilt resent reset rinsed shed split spread bled shot slid slung stung",
	"swung taught thought understood unwound caught fought sought lit left lain spilt spoilt sown mown hewn shorn flown blown grown",
	"tied dyed used aged iced cast hurt rid strewn taken given written rewritten driven frozen broken chosen fallen eaten beaten hidden ridden risen shaken spoken stolen woken",
	"woven forgotten bitten proven sunken undone redone undrawn overdrawn withdrawn unbound unhung rehung relaid relit rebound",
	"upset preset offset typeset withheld upheld mistaken retaken undertaken overtaken unbroken unspoken swollen soaked learnt leant knelt dreamt clung",
	"hoovered dogged girthed logged rigged tagged bagged mopped",
);

const notParticiples = wordList("sled shred hundred naked infrared sacred wicked biped embed unwed hatred kindred");

/** "Greased", "agreed", "hung": what has been done to a thing. */
export function isParticiple(word: string): boolean {
	return participles.has(word) || (/[a-z](?:[^e]|(?:gr|fr|nt)e)ed$/.test(word) && !notParticiples.has(word));
}

/** Things are found so; participles are found too. */
export const states = wordList(
	"closed open empty full on off clean dry locked ready upright flat in out inside outside up down away present attached",
	"level tight warm cold hot visible signed complete free clear straight bare dark silent fresh charged there shut",
	"lying standing hanging running burning facing pointing showing ticking boiling flashing glowing flowing dripping",
	"loose live dead home low high wet damp alight ajar aboard ashore armed alive awake asleep secure legible intact valid",
	"correct parallel flush even apart aside back through underneath overhead forward aft astern neutral idle quiet bright white black",
	"red green blue yellow available reachable mute silenced overnight unused vacant occupied due tidy sharp soft firm cool",
	"outwards inwards upwards downwards outward inward upward downward forwards backwards sideways lengthwise crosswise",
);

/** Done to a thing when another person or place has its turn: "boxed and mailed". */
export const changingHands = wordList(
	"sent handed mailed posted emailed forwarded dispatched shipped returned released approved authorised authorized booked",
	"filed archived passed delivered transferred invoiced franked thrown discarded disposed reported noted written recorded",
	"entered logged countersigned inspected verified confirmed reviewed proofread uploaded published announced paid refunded",
	"stored shelved collected distributed brought taken put moved laid hung led stowed racked binned burnt burned buried donated",
	"registered invoiced billed credited published broadcast texted phoned faxed signed-off documented charted returned reshelved",
	"weighed counted measured photographed scanned stacked parked garaged docked moored tethered issued refitted reinstalled replaced refilled restarted tested calibrated",
);

/** Sides of a thing: "belly down" tells how the fish lies. */
export const sides = wordList(
	"lever levers belly face faces side sides edge edges label labels front back head heads top bottom arrow arrows bow knot nose name text print number opening seam lens tip tips point points handle handles rim spout",
);

/** They belong to what stands in front: "drum in the yard, lid on". */
export const covers = wordList(
	"lid lids cap caps cover covers flap latch stopper cork hatch zip bung plug hood tag label lock",
);
