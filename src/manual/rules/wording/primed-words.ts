// Which words name a person, a result, a paper and so on, for the question of whether a second person is told too much?
import { wordList } from "./word-list.ts";

/** Whoever found the first result, where the ending of the word does not tell it. */
const people = wordList(
	"person somebody someone others he she colleague colleagues mate mates partner partners clerk clerks cook chef agent nurse nurses lead barista counter mechanic warehouse office maid",
	"seamstress trainee apprentice assistant accountant salesperson secretary crew team steward stewardess midwife lab laboratory",
	"neighbour shift earlies lates nights man woman captain bosun guard guide vet sexton monk deacon curate priest housekeeping",
	"reception dispatch despatch stores kitchen purchasing accounts security maintenance sales payroll boss owner student intern",
	"pilot medic paramedic warden matron sister doc host hostess attendant agency depot plant mill quarry farm shop bank foundry",
	"registrar archivist judge usher scribe coach referee consultant sergeant chief jury girl boy lad lady guy panel council ranger expert conductor hand",
);
const personEnd = /^[a-z-]*(?:er|or|ist|yst|ian|man|men|woman|smith|wright|eon|mate)s?$/;
/** They end as people do and are tools, places or times. */
const noPerson = wordList(
	"enter gather consider remember answer offer transfer deliver differ alter recover refer prefer discover super proper outdoor indoor checklist",
	"list twist wrist mist assist exist fist moist hoist catalyst pigeon estimate climate approximate ultimate automate animate first water paper",
	"number container meter scanner other under after over drawer cover letter corner floor door timer timber manner ruler caliper calliper calipers",
	"cylinder boiler cooler heater freezer computer printer monitor indicator sensor motor tractor trailer tyre layer order border filter lever roller",
	"powder butter pepper silver copper rubber leather weather colour color minor major error mirror interior exterior anterior elevator generator",
	"compressor reactor rotor conveyor quarter center centre poster register server folder binder clear per her never ever either neither together",
	"another whether rather further later lower upper inner outer larger smaller higher longer shorter heavier lighter deeper better newer older greater",
	"fewer bigger wider thicker thinner hotter colder former hour for or nor vapour odour humour humor favour harbour labour parlour four your our rear near",
	"adapter adaptor connector conductor burner cutter fastener washer breaker charger hanger tanker dumper steamer blender grinder dryer drier mixer",
	"finger shoulder liver bladder river dinner supper summer winter september october november december semester barrier carrier ladder flower tower shower power sewer",
	"gutter shutter litter plaster toaster fryer locker pointer marker sticker spacer slider feeder hopper chamber amber member lumber plunger trigger",
	"hamper damper bumper clipper stapler slipper copier tumbler sampler holder feeler liter liters litre litres outer inner cashier-desk thermometer",
	"terminator detector resistor capacitor transistor rubber colander amplifier speaker bearer tender sender heather wafer poster oyster lobster",
	"plier pliers trouser trousers scissor scissors sister-lot corner customer customers manometer micrometer kilometer hydrometer refractometer lensmeter butyrometer",
	"patient whatever however moreover wherever whoever before sooner slower faster sharper closer cleaner dipper ladder copper halter bitter centimeter millimeter",
	"numbers letters orders meters corners papers answers covers flowers trailers containers drawers doors floors colours colors errors",
);
const tool = /meters?$|^\S*list$/;

export const isPerson = (word: string) =>
	people.has(word) || (personEnd.test(word) && !noPerson.has(word) && !tool.test(word));

/** What somebody did to find or to tell a result. */
const tells = wordList(
	"says said states stated counted measured weighed noted wrote written recorded found finds shows showed listed reported reports claims claimed gives gave told tells",
	"gauged logged typed announced announces determined calculated reckons thinks thought packed drew obtained registered marked estimated dictates dictated calculates",
	"observed saw sees established tallied ticked printed called calls names named entered booked graded judged rated classed declared diagnosed detected suspects suspected",
	"passed seen noticed approved accepted worked considered believes discovered ruled circled timed computed assessed appraised scored spotted tested stated inspected checked did decided left",
);
/** What a result is called, and what else the first person left behind. */
const results = wordList(
	"result results count counts number numbers figure figures value values reading readings weight weights weighing measurement measurements total totals sum sums quantity",
	"quantities tally tallies amount amounts length width height dimension dimensions size entry entries temperature volume dose mass finding findings score scores answer calculation diameter",
	"depth thickness pressure voltage rate mean average readout level lengths widths doses temperatures pressures",
	"verdict diagnosis grading grade grades marking marks opinion judgement judgment assessment conclusion decision remarks remark comments comment ticks tick estimate",
	"guess arithmetic workings signature crosses classification category mileage version titration points reasons appraisal sketch initials stamp gravity pitch spelling",
);
/** Papers and screens on which a result stands. */
const papers = wordList(
	"list sheet slip manifest docket invoice order waybill log logbook register ledger note notes inventory card cards ticket receipt worksheet book record records diary",
	"label tag system screen spreadsheet printout report schedule booking roster certificate prescription form journal chart pad notebook clipboard whiteboard board computer terminal",
	"protocol database file sticker envelope column display documents paper papers sheets slips pouch",
);
/** Whose turn it was before. */
const firsts = wordList(
	"first previous earlier last prior original existing other old preceding outgoing yesterday's former night morning pre-check pre-count pre-test",
);
/** An own result is put on paper or told. */
const writes = wordList(
	"write writes note notes record records enter enters type types fill fills log jot key text list lists put set mark chalk dictate save hand send tell report radio draw",
);
const measures = wordList(
	"count recount weigh reweigh measure remeasure gauge read reads tally test retest judge grade mark score inspect time check assess appraise titrate examine verify probe scan",
);
const confirms = wordList(
	"confirm verify validate ensure certify attest agree acknowledge testify vouch endorse approve accept initial countersign sign nod tick corroborate uphold",
	"confirms verifies agrees signs ticks prove reconfirm double-check cross-check recheck re-check doublecheck ascertain reconcile",
);
/** To have it before one's eyes or ears. */
const looks = wordList(
	"look glance see watch consult study view read reads reread open take fetch get use follow following hear listen compare comparing match holding having keeping hold keep using reading with",
	"against beside alongside recall remember remembering knowing considering trust adopt copy repeat reproduce find according under below from near above until",
);
/** A verb between a thing and how it is or was found. */
const beings = wordList(
	"is are was were be been it's they're there's has have had should must ought will shall would says said shows showed reads weighs weighed measures measured holds contains comes came makes made counted",
	"noted wrote found finds got get gave stands stood lies lay sits expect expects expected find see equals numbers totals totalled yields reach reaches put puts entered listed",
	"recorded reported logged registered claims claimed states stated sent shipped loaded delivered received packed left booked ordered arrived went returned remain drew cut set poured mixed",
	"filled you'll carries bears settled stopped announced timed containing holding totalling measuring equal amounts adds ends",
);

const kinds: Record<string, { letter: string; has(word: string): boolean }> = {
	role: { letter: "P", has: isPerson },
	tells: { letter: "T", has: (word) => tells.has(word) },
	result: { letter: "R", has: (word) => results.has(word) },
	paper: { letter: "D", has: (word) => papers.has(word) },
	first: { letter: "F", has: (word) => firsts.has(word) },
	writes: { letter: "W", has: (word) => writes.has(word) },
	measures: { letter: "M", has: (word) => measures.has(word.replace(/^re-?/, "")) || measures.has(word) },
	confirms: { letter: "C", has: (word) => confirms.has(word) },
	looks: { letter: "L", has: (word) => looks.has(word) },
	being: { letter: "B", has: (word) => beings.has(word) },
	theirs: {
		letter: "S",
		has: (word) =>
			/^(?:his|her|hers|somebody's|someone's)$/.test(word) || (word.endsWith("'s") && isPerson(word.slice(0, -2))),
	},
};

const known = new Map<string, string>();

/** The letters of all kinds that a word is of. */
export function marksOf(word: string): string {
	let marks = known.get(word);
	if (marks === undefined) {
		marks = Object.values(kinds)
			.filter(({ has }) => has(word))
			.map(({ letter }) => letter)
			.join("");
		known.set(word, marks);
	}
	return marks;
}

/** A first name; a person is one, or a role. */
export const nameLetter = "N";

/** The letter of a kind, for a phrase. */
export const letterOf = (kind: string) => (kind === "person" ? `[P${nameLetter}]` : (kinds[kind]?.letter ?? ""));
