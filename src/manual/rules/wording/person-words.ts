// Is a word a person: by name of the trade, listed or by its ending?
import { wordList } from "./word-list.ts";

/** Persons and places of work that stand for them, where the ending of the word does not tell it. */
const people = wordList(
	"accountant agency agent apprentice assistant attendant boss boy captain chef chief clerk coach colleague conductor",
	"consultant cook counter crew deacon depot dispatch doc earlies farm foundry girl groom guard guide guy he host",
	"housekeeping judge jury kitchen lab laboratory lad lady laundry lead maid maintenance mate matron mechanic medic",
	"midwife mill nights nurse office others partner person pilot plant priest reception referee registrar secretary",
	"security sergeant she shift shop somebody someone steward student team trainee usher vet witness warden warehouse",
);
const personEnd = /(?:er|or|ist|yst|ian|man|men|woman|smith|wright|eon|mate)s?$/;
/** They end as people do and are tools, places or times. */
const tools = wordList(
	"breaker bumper bunker chiller dripper fader fender fermenter gripper hamper header inverter lander platter riser rudder skimmer slicer sprinkler stopper tiller",
	"adapter after amber another barrier binder bladder boiler border burner butter calculator caliper calliper center",
	"centimeter chamber charger color colour computer consider container conveyor cooler copier copper corner counter",
	"cover customer cutter cylinder deliver differ discover door drawer dryer either elevator enter error ever fastener",
	"faster feeder feeler fewer filter finger first floor flower folder for former four freezer fryer further gather",
	"generator greater grinder hanger harbour heater heavier her higher holder hopper hotter hour indicator inner",
	"beeper blender clicker cooker damper dimmer dispenser hammer interior labour ladder larger laser later layer leather letter lever lighter list liter litter locker longer lower",
	"marker member meter minor mirror mist mixer monitor motor near neither never newer nor number offer older or order",
	"other our outer over paper patient pepper per plaster plunger pointer poster powder power printer proper quarter",
	"rather reactor rear recover refer register remember rotor rubber ruler scanner scraper screwdriver spanner sprayer stapler stirrer strainer tracker sender sensor server shorter shoulder shower",
	"shutter silver slider slower smaller spacer sticker super supper thermometer thicker thinner timber timer toaster",
	"together tower tractor trailer transfer trigger twist tyre under upper washer water weather whether wider winter",
	"wrist your",
);
const toolEnd = /(?:meters?|list)$/;

export const isPerson = (word: string) =>
	people.has(word) ||
	(personEnd.test(word) && !tools.has(word.replace(/s$/, "")) && !tools.has(word) && !toolEnd.test(word));
