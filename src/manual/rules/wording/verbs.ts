// Which verbs begin an action of a checklist item, and which words are a state in which things are found?
import { wordList } from "./word-list.ts";

/** Seldom a noun: they begin an action whatever follows. */
export const plainVerbs = wordList(
	"work add adjust align apply arrange ask assemble attach bake bend bind bolt bring buy calculate carry choose clear close collect",
	"compare complete confirm connect cook count deburr decant decide deduct degrease deliver describe detach discard disconnect",
	"discuss dismantle dispose drain draw dry dust empty enter erase explain extend fasten fetch fill find fit fix flip fold",
	"follow gather get give glue go grease greet grind hand hang heat hide inform insert inspect install introduce isolate join",
	"keep knock lay lead leave lift load locate loosen lower lubricate make measure melt mention mix mop move nail notify observe",
	"obtain offer open pack paint pay peel photograph pick pin place plug pour prepare present preheat print pull push put read",
	"rearm recharge recite refill refit release remove rename renew repeat replace reply reset restart restock retrieve return",
	"rinse roll rotate save say scrape screw scrub sew select send separate serve set show sharpen shred shut sieve",
	"slide soak solder sort spell spray spread sprinkle stack staple steam sterilise sterilize stir store stow strap strip submit",
	"switch take tell test thank thread tidy tie tighten tilt tip transfer trim turn type unfold uninstall unload unlock unpack",
	"unplug unscrew untie unwrap upload use vacuum verify walk wash weigh weld wind wipe withdraw wrap write zip disinfect",
	"sanitise sanitize engrave drill saw sweep throw dispatch invite arm disarm activate deactivate enable disable press",
	"ring call phone email mail book log scan stamp sign seal tape tag label lock mark note record stick check",
	"start stop clean cover cool cut date charge feed file flush freeze grab hold line list rack raise report sand shake shelve",
	"sample screen split squeeze step stretch swap tap top touch track treat trip wait watch water wax weight reassemble lace",
	"button unbutton polish iron buff hoover plate garnish season slice chop dice drop latch bolt clamp calibrate zero tare",
	"power-off power-on hook unhook mount dismount park drive reverse announce sum subtract enclose clip snap swing cancel",
	"approve reject assign allocate archive back-up backup copy paste delete update edit publish post share log-off dial fax",
	"initial countersign bag box crate palletise palletize unroll hoist secure sit stand bleed vent purge prime install decontaminate replenish issue count",
);

/** Of those, the ones that are as often a noun: "seal and label", "hold place, store and carton". */
export const nounVerbs = wordList(
	"book call charge check clean clip cover cut date dust empty file fit glue hand hold hook iron label lead leave line list load lock",
	"log mail mark mix nail note pack paint pin place plate plug post present press print rack read record report return ring roll",
	"sample sand saw scan screen screw seal season set shelf show sign slice slide split spray stamp staple start stop store strap",
	"strip swap switch tag tape tap test thread tie tip top touch track trip turn use vacuum watch water wax weight wind wrap zip",
	"button bolt box bag crate copy drill drop drive feed fill fix flush grease issue latch lift mount nail order park power prime",
	"release reply reset reverse share solder stack step stick steam store sum tare treat trim vent view wash zero initial initials",
	"name look feel smell run try move pull push walk work ask fax email phone count measure cool dry open close complete clear separate clamp stand sweep buff polish plane lower secure",
);

/** They finish what the first verb began: the tone is waited for, the lid is held, the gauge is read. */
export const finishing = wordList("wait hold keep watch listen see let leave say");
/** Looking follows putting in place. */
export const looking = wordList("look read count check feel smell compare inspect note hear tell name find");
/** They bring somebody or something into place for what follows. */
export const leading = wordList(
	"go walk step stand come sit climb kneel lean tip tilt turn lift raise take pick grab hold open put point run press push pull move ask touch try flip bring lay",
);

/** What is done to a thing that has just been taken up. */
export const moving = wordList("shake turn tip tilt squeeze press pull push look read swing rotate rock tap hold");

/** Small words that belong to a verb: "pick up", "switch off". */
export const particles = wordList("up off on out in down over away back together through around round aside apart");

/** Verbs that need no object with their small word: "log off", "cash up". */
export const complete =
	/^(?:log|clock|sign|lock|tidy|wash|cash|power|shut|clean|warm|cool|line|stand|sit) (?:in|out|on|off|up|down)$/;

/** They begin the thing that is acted on. */
export const determiners = wordList(
	"the a an it them him her this that these those your his their its our my each every all both any another one some no yourself as",
);

/** Things are found so; words that end in -ed are found too. */
export const states = wordList(
	"shut put set cut hung laid built drawn written taken bound sewn torn worn sent kept left gone done read swept made lit",
	"closed open empty full on off clean dry locked ready upright flat in out inside outside up down away present attached",
	"level tight warm cold hot visible signed complete free clear straight bare dark silent fresh level charged there",
	"shown thrown frozen chosen broken fallen lying standing hanging running burning facing pointing showing",
);

/** With them something is where it is. */
export const prepositions = wordList(
	"on in at under beside over behind above below inside outside near against between to by within around through from off into onto along across upon among past via toward towards",
);

/** Participles that do not end in -ed or -en. */
export const participles = wordList(
	"paid said told sold bought brought sent lent spent built cut put set shut hung laid made done gone read fed led met kept",
	"lost held found drawn worn torn sworn sewn shown thrown known swept slept dealt burnt bent wound bound ground",
	"rung begun spun strung stuck struck dug won rewound rebuilt resent reset",
);

/** Done to a thing when another person or place has its turn: "boxed and mailed". */
export const changingHands = wordList(
	"sent handed mailed posted emailed forwarded dispatched shipped returned released approved authorised authorized booked",
	"filed archived passed delivered transferred invoiced franked thrown discarded disposed reported noted written recorded",
	"entered logged countersigned inspected verified confirmed reviewed proofread uploaded published announced paid refunded",
	"stored shelved collected distributed brought taken put moved laid hung led",
);
