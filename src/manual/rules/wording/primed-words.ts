// Which words tell the second person a result, and which show theirs the first one's?

/** Whoever or whatever holds the first result. */
export const firsts =
	"first (?:person|count|checker|tester|counter|weighing|measurement|reading|result|figure|value|number)|other (?:person|one|counter|checker)|maker|picker|packer|driver|colleague|workmate|mate|partner|receiver|operator|inspector|clerk|cashier|cook|chef|baker|agent|editor|tester|assembler|fitter|welder|nurse|pharmacist|technician|supplier|sender|carrier|courier|buyer|seller|storekeeper|stock-keeper|foreman|supervisor|shift lead|lead|manager|author|writer|planner|housekeeper|waiter|barista|bartender|mixer|dispenser|weigher|counter|checker|installer|mechanic|machinist|setter|loader|sorter|customer|warehouse|office|label|slip|note|delivery note|packing list|pick list|list|sheet|card|order|work order|invoice|screen|display|system|record|ticket|tag|log|book|form|report|document|protocol|register|box|carton|bag|bottle|tub|sticker|certificate|scale before|colleagues|one before you|person before you|previous shift|night shift|day shift|early shift|late shift|predecessor|maid|gardener|doctor|baker|brewer|butcher|painter|printer|tailor|seamstress|trainee|apprentice|helper|assistant|teammate|co-worker|coworker|stocktaker|bookkeeper|accountant|treasurer|teller|salesperson|secretary";

/** What somebody does with a result. */
export const tells =
	"says|said|states|stated|counted|counts|measured|weighed|weighs|entered|enters|noted|notes|wrote|writes|written|recorded|records|found|finds|got|gets|reads|shows|showed|lists|listed|reported|reports|claims|claimed|gives|gave|calls for|put down|told|tells|read off|logged|typed|typed in|announced|announces|came to|comes to|arrived at|set down|booked|has|had|determined|calculated|worked out|reckons|thinks|packed|drew up|ordered|obtained|filled in|registered|signed for|marked";

/** The first result by another word. */
export const results =
	"result|results|count|counts|number|numbers|figure|figures|value|values|reading|readings|weight|weights|weighing|measurement|measurements|measure|total|totals|sum|quantity|quantities|tally|amount|amounts|length|width|height|dimension|dimensions|size|sizes|entry|entries|temperature|volume|dose|mass|finding|findings|score|answer|calculation|diameter|depth|thickness|pressure|voltage";

/** Asks whether something is as it is told. */
export const confirms =
	"check|confirm|verify|ensure|make sure|make certain|see|see to it|ascertain|validate|be sure|assure yourself|satisfy yourself|convince yourself|double-check|doublecheck|cross-check|recheck|prove|certify|attest|agree|establish|show|testify|witness|acknowledge|be certain|corroborate|reconfirm|control|test|look|look whether|find out whether|count to see|measure to see|weigh to see";

/** Nouns of places and repetitions: how many there are tells nobody the result. */
export const places =
	"places?|points?|positions?|corners?|sides?|spots?|tires?|tyres?|readings?|columns?|fields?|lines?|pages?|times?|rows?|steps?|decimals?|digits?|bolts?|edges?|wheels?|ends?|locations?|shelves|shelf|samples?|measurements?|sheets?|boxes to tick|samplings?|copies of the form|people|persons|colleagues|minutes?|seconds?|hours?|days?|weighings?|counts?|attempts?|tries|turns?|shakes?|sections?|zones?|probes?|sensors?|gauges?|levels?";
