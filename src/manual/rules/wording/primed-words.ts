// Which words tell the second person a result, and which show theirs the first one's?

/** Whoever found the first result, where the ending does not tell it. */
const people =
	"(?:(?:first|other|previous|earlier|last|night|day|morning|evening|outgoing|preceding|chief|head|shift|stock|senior|junior) )\\S+(?:er|or|ist|yst|ian|man|men|woman|ant|ent|smith|wright|eon)|first (?:person|count|checker|tester|counter|weighing|measurement|reading|result|figure|value|number)|other (?:person|one|counter|checker)|colleague|mate|partner|clerk|cook|chef|agent|nurse|shift lead|lead|barista|counter|mechanic|warehouse|office|colleagues|one before you|person before you|previous shift|night shift|day shift|early shift|late shift|maid|seamstress|trainee|apprentice|assistant|accountant|salesperson|secretary|first (?:inspector|tester|clerk|nurse|operator|fitter|cashier|packer|picker|worker|colleague|technician|chemist|one)|(?:previous|last|other|former|earlier) (?:operator|person|one|shift|inspector|tester|colleague|reading|count|crew|team|user|driver)|crew|team|steward|stewardess|midwife|lab|laboratory|neighbour|person beside you|someone else|somebody else";

/** What holds the first result, and so tells it too. */
const holders =
	"label|slip|note|delivery note|packing list|pick list|list|sheet|card|order|work order|invoice|screen|display|system|record|ticket|tag|log|book|form|report|document|protocol|register|box|carton|bag|bottle|tub|sticker|certificate|scale before|drawing|plan|schedule|recipe|catalogue|manifest|docket|waybill|receipt|logbook|folder";

/** What somebody does with a result. */
export const tells =
	"says|said|states|stated|counted|counts|measured|weighed|weighs|entered|enters|noted|notes|wrote|writes|written|recorded|records|found|finds|got|gets|reads|shows|showed|lists|listed|reported|reports|claims|claimed|gives|gave|calls for|put down|told|tells|read|gauged|read off|logged|typed|typed in|announced|announces|came to|comes to|arrived at|set down|booked|has|had|determined|calculated|worked out|reckons|thinks|packed|drew up|ordered|obtained|filled in|registered|signed for|marked|added up|left|gave you|set|came up with|estimated|read out|made out|put in|keyed in|dictates|dictated|calculates|observed|saw|established|tallied|ticked|listed|printed|took|called out|calls|called|names|named";

/** The first result by another word. */
export const results =
	"result|results|count|counts|number|numbers|figure|figures|value|values|reading|readings|weight|weights|weighing|measurement|measurements|measure|total|totals|sum|quantity|quantities|tally|amount|amounts|length|width|height|dimension|dimensions|size|sizes|entry|entries|temperature|volume|dose|mass|finding|findings|score|answer|calculation|diameter|depth|thickness|pressure|voltage|rate|price|mean|average|sums|figure given|readout|level|mark|lengths|widths|doses|temperatures|pressures|amounts";

/** Asks whether something is as it is told. */
export const confirms =
	"check|confirm|verify|ensure|make sure|make certain|see|see to it|ascertain|validate|be sure|assure yourself|satisfy yourself|convince yourself|double-check|doublecheck|cross-check|recheck|prove|certify|attest|agree|establish|show|testify|witness|acknowledge|be certain|corroborate|reconfirm|control|test|look|look whether|find out whether|count to see|measure to see|weigh to see";

/** Nouns of places and repetitions: how many there are tells nobody the result. */
export const places =
	"places?|points?|positions?|corners?|sides?|spots?|tires?|tyres?|readings?|columns?|fields?|lines?|pages?|times?|rows?|steps?|decimals?|digits?|bolts?|edges?|wheels?|ends?|locations?|shelves|shelf|samples?|measurements?|sheets?|boxes to tick|samplings?|copies of the form|people|persons|colleagues|minutes?|seconds?|hours?|days?|weighings?|counts?|attempts?|tries|turns?|shakes?|sections?|zones?|probes?|sensors?|gauges?|levels?";

/** They end as people do and are tools, places or times. */
const tools =
	"enter|gather|consider|remember|answer|offer|transfer|deliver|differ|alter|recover|refer|prefer|discover|super|proper|outdoor|indoor|checklist|\\S*list|twist|wrist|mist|assist|exist|fist|moist|hoist|catalyst|pigeon|estimate|climate|approximate|ultimate|automate|animate|first|water|paper|number|container|meter|\\S*meter|scanner|other|under|after|over|drawer|cover|letter|corner|floor|door|timer|timber|manner|ruler|caliper|calliper|calipers|cylinder|boiler|cooler|heater|freezer|computer|printer|monitor|indicator|sensor|motor|tractor|trailer|tyre|layer|order|border|filter|lever|roller|powder|butter|pepper|silver|copper|rubber|leather|weather|colour|color|minor|major|error|mirror|interior|exterior|anterior|elevator|generator|compressor|reactor|rotor|conveyor|weather|quarter|center|centre|poster|register|counter|server|folder|binder|clear|per|her|never|ever|either|neither|together|another|whether|rather|further|later|lower|upper|inner|outer|larger|smaller|higher|longer|shorter|heavier|lighter|deeper|better|newer|older|greater|fewer|bigger|wider|thicker|thinner|hotter|colder|former|proper|hour|for|or|nor|vapour|odour|humour|humor|favour|harbour|labour|parlour|four|your|our|rear|near|adapter|adaptor|connector|conductor rail|burner|cutter|fastener|washer|breaker|charger|hanger|tanker|dumper|steamer|blender|grinder|dryer|drier|mixer bowl|finger|shoulder|liver|bladder|river|dinner|supper|summer|winter|september|october|november|december|semester|barrier|carrier bag|ladder|flower|tower|shower|power|sewer|gutter|shutter|litter|plaster|toaster|fryer|locker|pointer|marker|sticker|spacer|slider|feeder|hopper|chamber|amber|member|lumber|plunger|trigger|hamper|damper|bumper|clipper|stapler|slipper|copier|tumbler|sampler|probe holder|holder|feeler|gauge|scale|balance";

/** A person: by name of the trade, listed or by its ending. */
export const person = `(?:${people}|(?!(?:${tools})(?:'s)? )[a-z]\\S*(?:er|or|ist|yst|ian|man|men|woman|smith|wright|eon|mate)|man|woman|captain|bosun|guard|guide|vet|sexton|nurse|chef|cook|monk|deacon|curate|priest|housekeeping|reception|dispatch|despatch|stores|kitchen|purchasing|accounts|security|maintenance|sales|payroll|boss|owner|student|intern|pilot|medic|paramedic|warden|matron|sister|doc|host|hostess|attendant|agency|depot|plant|mill|quarry|farm|shop|bank|registrar|archivist|nobody else)`;

/** Whoever or whatever tells the first result. */
export const anybody = `(?:${person}|${holders})`;

/** What the first person left behind: their figure, their verdict, or the paper that holds it. */
export const traces = `(?:${results}|verdict|diagnosis|grading|grade|grades|marking|opinion|judgement|judgment|assessment|conclusion|decision|remarks|remark|comments|comment|ticks|estimate|guess|arithmetic|working|workings|notes|slip|slips|sheet|sheets|book|books|log|logs|logbook|card|cards|list|lists|sketch|record|records|register|worksheet|diary|journal|report|reports|tally|chart|printout|column|note|paper|papers|pad|form|screen|bench book|notebook|clipboard|signature|tick|crosses|classification|category|mileage|version)`;

/** Papers that hold what should be there: an own count is made without them. */
export const papers =
	"list|sheet|slip|manifest|docket|invoice|order|waybill|log|logbook|register|ledger|delivery note|packing note|despatch note|dispatch note|note|inventory|stock card|stock list|stock sheet|stock figure|bin card|card|ticket|receipt|worksheet|tally|tally sheet|count sheet|book|record|records|diary|label|tag|system|screen|spreadsheet|printout|report|docket|schedule|booking|roster|certificate";
