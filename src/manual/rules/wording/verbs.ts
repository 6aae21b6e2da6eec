// Which verbs begin an action of a checklist item, and which small words go with them?
import { wordList } from "./word-list.ts";

/** Never or seldom a noun: they begin an action whatever follows. */
export const sureVerbs = wordList(
	"sow reap repot deadhead winnow sparge launder tumble dunk scour unlash listen sketch shuck gut stew braze carve hone ream forge anneal extrude mitre darn restring resume segregate herd",
	"rub dab hit whack smash squash shove budge twirl toss grab grasp pinch yank permit forbid depart arrive accompany furnish conceal straighten lend borrow substitute revive heal tend protect",
	"defend conserve settle reimburse declare speak talk argue agree attest endorse conduct operate manage dampen cram snip hack whittle pare pound rouse burp cuddle comfort teach caution seek",
	"intubate ventilate medicate haul caulk sandbag barricade tamp screed thatch plunge dub cue ruche skive stretch stoke riddle pierce swirl muddle prove enrobe spot-check shuffle tether lash",
	"pipette vortex furl dump sort stuff wedge have abort absorb accept accommodate acknowledge acquire activate adapt add adhere adjust administer admit adopt advise affix age",
	"agitate alert align allocate allow amend analyse analyze anchor announce answer apologise apologize apply appoint apportion",
	"approve arm arrange ask assemble assess assign assist attach attend authorise authorize autoclave await back-up bake bandage",
	"bathe become begin bend bind bleach bleed blend boil bolster braid braise breathe bring build bury buy calculate calibrate",
	"cancel carry catch cauterise cauterize centre certify chip chisel choose chop clarify clasp cleanse climb clock-in coat coil collate",
	"collect combine come compact compare compile complete compost compress compute concentrate condense confer configure confirm",
	"congratulate connect consolidate construct consult contact convert convey cook copy correct countersign crimp crop cross-check",
	"crush cultivate cure deactivate deburr decant decide decline decommission decontaminate decorate deduct deepen deflate defrost",
	"degas degrease deice delete deliver demagnetise demonstrate depressurise depressurize derig descale describe desilt deskill",
	"destroy detach detect determine dig dilute dim dip disable disarm disassemble discard discharge disconnect discuss disengage",
	"disinfect dislodge dismantle dismiss dismount dispatch dispense display dispose dissolve distribute disturb divert divide dock",
	"document donate double-check douse drag drain drape draw dredge drench eject elevate eliminate email emboss empty encase enclose encrypt",
	"energise energize engage engrave enable enquire enrol ensure enter erase erect escort establish etch evacuate evaluate examine",
	"exclude execute exercise exfoliate expel explain export expose extend extinguish extract fasten fax ferment fetch fetter find finish",
	"fit flatten flip fluff fold follow forward fortify freeze fry fumigate gather generate get give glaze go greet grind grill grip groom guide",
	"hammer handwash hang harden harvest heat heel hide hoist hoover hose hull humidify identify illuminate immerse immobilise inform",
	"incinerate incorporate inflate initialise initialize inject inoculate inquire insert inspect install instruct insulate interlock",
	"fade introduce invert investigate invite invoice irrigate isolate itemise join kindle kneel knead knit knot lace laminate lather lay",
	"lengthen let lift light locate loosen lower lubricate maintain make marinate massage melt mend mention merge milk mince moisten",
	"mow muzzle nail neutralise neutralize notarise notify nudge number observe obtain offer order-up overlay overwrite oxygenate palletise",
	"palletize pasteurise pasteurize paste patch pay peel perform photograph pick place plait plant pleat pluck poach polish portion",
	"pour preheat prepare prescribe preserve pressurise pressurize prevent prick prime process produce prop provide prune publish pull",
	"pulverise purge purify push put quarantine quench query read realign rearm rearrange reassemble rebalance rebind reboot rebuild recalibrate",
	"recap receive recharge recite reclose recoil reconcile reconnect recount recycle redo redirect reduce reel refer refill refit refold refresh",
	"refund refuel register regulate reheat reinforce reinsert reinstall reject reload relabel relight relock remind remount remove rename renew reopen reorder repack",
	"repaint repeat replace replant replenish reply reposition reprint reseal reseat reset reshelve resharpen resolve restack restart",
	"restock restore restrain resupply retain retrieve return-to retie retighten reuse reverse-park review revise rewash reweigh rewind rewire rewrap rinse roast rosin rotate",
	"sanitise sanitize saute save say scald scatter schedule scoop scrape screenshot scrub secure see select sell send separate serve set sew sharpen",
	"shave shear shelve shorten shred shut sieve sift sign-in simmer siphon sit skim slacken smear smooth smoothen soak soften solder",
	"solidify soothe spell spill splice sprinkle squeeze squirt stabilise stabilize stack stand staple steep sterilise sterilize stick",
	"stir stitch stow strain strengthen strip submit subtract suck summarise summarize supervise supply suture suspend swaddle swallow",
	"take tally tare tell tensionise test-run thank thaw thin thicken throw thresh tidy tie tighten tilt toggle tow trace train transcribe transfer transplant translate",
	"transport transmit trickle tuck tune type unbolt unbox unbuckle unbutton unclip uncoil uncork uncouple uncover undo undock unfasten unfold",
	"unfurl unhook uninstall unlatch unload unlock unmoor unmount unpack unpin unplug unroll unscrew unseal untie unwind unwrap",
	"upload validate varnish vacate vaccinate validate verify videotape visit wait warn wash weed weigh weld whisk widen winch",
	"wipe withdraw withhold wring write zip strap slide swap tick tap rack book drag untangle desalt deseed debone fillet baste shampoo",
	"cordon spit gargle chew sip sniff muck unsaddle bridle exhale inhale crouch duck hydrate aerate rake hoe top-up blanch drizzle sear laminate enrich dechlorinate backwash dewater deworm spay neuter",
	"power-off power-on log-off log-in log-out switch-off play rehearse interview recruit onboard enlist warm-up mute unmute livestream",
	"download update upgrade sync migrate deploy rollback encrypt decrypt restart archive unsubscribe authenticate redact reformat proofread clear close open start stop keep",
	"leave hold use work fix move turn follow chock dial show press switch park replug roll spread ask pick seal weight check count cut clean cover",
);

/** As often a noun or an adjective: "seal and label", "hold place, store and carton". */
export const nounVerbs = wordList(
	"account air alarm angle answer arch arm assay audit award back bag balance bale band bandage bank bar barcode base batch bead bed belt bill",
	"bin bleach block blow blueprint board bolt book bottle box brace brake brand break brew bridge brief broadcast brush bubble buckle budget buff",
	"bundle burn button cable call camp cap card cast catalogue centre chain chalk challenge change channel charge chart chase chat check",
	"chill choke chord circle clamp claim class clean clear click clip clock close clothe coach coat code coil colour comb comment cone contract control cool cool-down cord cork count",
	"cover crack cradle crane crate credit crop cross crown cuff culture cup curtain cushion cut cycle damp date deal debit debrief deck delay design desk dial",
	"dice diet dish display dock dog dose draft drain drape dress drill drive drop drum dry duct dust dye edge empty end envelope estimate escort exchange exhaust",
	"export eye face fan fast favour feed feel fence ferry field file fill film filter finger finish fire fit fix flag flame flash float flood floor flour flush foam focus foil",
	"form frame freight frost fuel fund fuse garnish gas gate gauge gear gift glaze glove glue grade graft grain graph grate grease grill grit groom ground group guard hand handle",
	"harness harrow hatch head heat heel help hem hinge hold hook hood hose house husk ice index ink initial initials insert invoice iron issue jack jam jet joint judge kit knock knot",
	"label lace lap latch launch lead leak lean leash leave lever level lift light limit line link list load loan lock log look loop lower lunge machine mail man map mark market mask mat match measure",
	"mesh mill mirror mist mix model monitor moor mop mould mount move name nail net nest nick note notch number nurse oil open orbit order pace pack package pad page paint pair pan paper",
	"parcel park pass paste patch pattern pause peel peg phone pickle picture pile pin pipe pitch place plan plane plant plaster plate plow plough plug point pole polish",
	"pool pop post power practice praise present press preview price prime print probe process program programme project promise prompt prop protest pulse pump punch purchase push quilt",
	"quote rack radio rail raise rake ramp rank rate reach rear receipt recess recipe record reef reel release repair reply report request research reserve reset rest result return reverse review reward",
	"ride rig ring risk rivet roast rock roll rope round route row rule run saddle salt sample sand sauce saw scale scan scent schedule scoop score scout screen screw",
	"script seal search season seat secure section seed separate service set sew shade shake shape share shave sheet shelf shell shield shift shine ship shock shoe shoot shop show shower shroud sign signal silence",
	"size skin slice slide sling slip slot smell smoke smooth snap soap sound space spell spike spin splint splash split sponge spool spot spray spread spring staff stage stain stake stall stamp stand staple start",
	"state station steam steer step stick still stitch stock stool stop store strap straw strip study subject sum supply support surface survey swab swap sweep swing switch table tack tag tail tape target taste tax team tear",
	"telephone test text texture thread tick ticket tie tile time tin tip title toast tone tool top torch touch towel trace track trade trail train transfer trash tray treat tree trial trim trip trolley truck trust try tube tuck tune turn twist type",
	"use vacuum value vault veil vent view voice vote walk wall warm wash waste watch water wax weather weight wheel whip wind wire witness word work wrap yard zero zone",
	"alert bandage bleach blend chip chisel clasp compact compost compress contact crop crush cure escort exercise fax finish grip guide",
	"hammer harvest heel hose hull invoice knot lather milk massage muzzle mute paste plait plant portion prop purge query register reply",
	"rosin scoop screenshot shampoo siphon smooth splice squeeze stitch suture swap tally tilt tow transplant transport varnish weed whisk winch",
	"pat beat drip position rent hire lease duplicate question pot core bone shore scaffold keg mash malt crease boot format padlock string groove rout temper bore flick sack strike taper dart ease hoop cobble impress gloss slate jump zest juice",
	"torque shim starch lacquer trap tar grout rod lag trowel plumb tint bevel pit truss dowel worm batten render solo trim cage crate shrink clad sleeve gel gaff courier frank",
	"rake hoe laminate fillet play document interlock refill refund forward lay lower thin tidy secure select separate shut",
	"age hide extract visit thaw find mince toggle",
	"clip curl perm dye sweat sheer trawl anchor berth bail bait hook reel sail paddle row scull stow stern tender tide tack toll post pray bless pew chant peal groom tool fork spade mulch compost manure hedge fetch",
	"cook ask claim tow text share post email fax mail photograph copy stack store complete tare dip line tidy solder staple stack drag",
);

/** What is done again or undone, when the rest is a verb: "unmoor", "rehang", "overfill". */
export const prefixes = /^(?:re|un|dis|de|over|pre|mis|out)-?(?=[a-z]{3})/;
/** Verbs by their end: "galvanise", "notify". */
export const verbEnd = /[a-z]{3}(?:ise|ize|ify)$/;
/** They end so and are none. */
export const notVerbs = wordList(
	"exercise precise noise merchandise prize size promise franchise enterprise otherwise concise expertise premise demise likewise clockwise sunrise bruise cruise disguise surprise raise praise",
);

/** Verbs in a line without articles: "unlock gate and check hinges". Others are as often the first half of a name. */
export const bareVerbs = wordList("check close fill move hang ask count press wash rinse sweep mop change");
/** With a bare thing behind they order something, whatever stands before: "stow anchor". */
export const clearVerbs = wordList(
	"bind crush disconnect dump fetch fold fry gather grind hang lubricate melt mend muck pour prune purge reel remove rinse scrape sew shake sharpen sieve skim sort stow",
	"sweep tighten unload weigh wipe stir sprinkle tell unpack stuff mow shear chop",
);
/** In a line without articles so do these: "pump tyres, oil chain and test brakes". */
export const usualVerbs = wordList(
	"arm fix flush hold mute set swap tilt test change drain load lock fill feed empty start stop lower lift hoist measure mix switch turn press pump clear charge top grease",
);
/** Things go on behind them: "check oil, brake fluid and lights". */
export const listing = wordList(
	"check inspect count clean wipe dust polish see test examine look replace order buy bring collect gather list need pack take name show write enter note read",
);

/** They finish what the first verb began: the tone is waited for, the lid is held, the gauge is read. */
export const finishing = wordList("wait hold keep watch listen see let leave say");
/** Looking follows putting in place. */
export const looking = wordList("look read count check feel smell compare inspect note hear tell name find");
/** They bring somebody or something into place for what follows. */
export const leading = wordList(
	"go walk step stand come sit climb kneel lean tip tilt turn lift raise take pick grab hold open put point run press push pull move ask touch try flip bring lay dip",
);
/** What is done to a thing that has just been taken up. */
export const moving = wordList("shake turn tip tilt squeeze press pull push look read swing rotate rock tap hold");

/** With them a thing is brought on, off, in or out: "stick label on". */
export const placing = wordList(
	"stick put take hang bring pull push turn switch throw screw strap tie let move roll pour tip",
);

/** Small words that belong to a verb: "pick up", "switch off". */
export const particles = wordList("up off on out in down over away back together through around round aside apart");

/** Verbs that need no object with their small word: "log off", "cash up", "roll back". */
export const complete =
	/^(?:(?:log|clock|sign|lock|tidy|wash|cash|power|shut|clean|warm|cool|line|stand|sit|close|start|boot|step|stretch|suit|glove|mask|scrub|gown|gear|fuel|tie|tool|set|rig|dress|queue|dry|wind|check|buckle|strap|lie|calm|slow) (?:in|out|on|off|up|down)|(?:roll|back|stand|step|call|ring|report|drive|head|walk|pull|hang|climb|go) (?:back|off|away|over|up|out|in|down))$/;

/** They begin the thing that is acted on. */
export const determiners = wordList(
	"the a an it them him her this that these those your his their its our my each every all both any another one some no yourself as whatever whoever whichever either",
);

/** With them something is where it is. */
export const prepositions = wordList(
	"on in at under beside over behind above below inside outside near against between to by within around through from off into onto along across upon among past via toward towards",
);

/** They tell how, in which order or at which stage of the work, and are no action to be ticked. */
export const mannerGerunds = wordList(
	"being using holding keeping starting beginning ending finishing working going moving pressing turning facing looking avoiding",
	"letting wearing including excluding making taking watching leaving pointing pushing pulling supporting overlapping touching",
	"allowing ensuring following waiting standing sitting walking leading hanging lying lifting alternating applying stopping speaking",
	"showing covering having getting giving depending according during counting regarding concerning matching rounding ignoring skipping omitting",
);

/** "Before entering the room": when, and no action of its own. */
export const stageGerunds = wordList(
	"entering leaving starting beginning going using touching handling serving eating arriving working being having",
	"commencing continuing proceeding getting coming finishing approaching",
);
