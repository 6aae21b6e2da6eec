// Which phrases of a criterion leave the decision to whoever reads it, and which look so and do not?

/** Nothing more is said of the thing. */
const end = "(?= (?:[.,;:)?!]|and|or|$)|$)";
/** Whose it is. */
const our = "(?:the |our |its |their )";

/** Of some words one, each with its forms; `_` stands for a space. */
const anyOf = (...lines: string[]) => `(?:${lines.join(" ").replaceAll(" ", "|").replaceAll("_", " ")})`;
/** Of these nobody kept the earlier one. */
const earlierOnes = anyOf(
	"batch batches deliver(?:y|ies) lots? orders? ones? times? pieces? samples? products? week month year",
	"season shipments? consignments? visits? stay shift model",
);
/** With what something is done. */
const virtues = anyOf(
	"dignity taste skill precision success effect ease confidence enthusiasm sensitivity discretion patience",
	"sympathy warmth interest respect care courtesy attention caution consideration diligence style love",
	"a_smile",
);
/** Who wants something, and nobody says where it is written. */
const authors = anyOf(
	"manufacturer maker supplier vendor producer customer client designer law regulations? authority",
	"authorities",
);
/** What something is held against. */
const patterns = anyOf(
	"samples? originals? showroom models? patterns? masters? proofs? references? targets? photos? pictures?",
	"pieces? ones? examples? catalogue brochure website display",
);
/** What is passed, and nobody says how. */
const trials = anyOf(
	"inspections? checks? tests? audits? qc muster quality_control criteria eyes? approval scrutiny judgement",
	"judgment look examination trial",
);
/** Whose opinion it is. */
const judges = anyOf(
	"customers? guests? clients? designers? buyers? readers? callers? we you they one anybody anyone people",
	"everybody everyone nobody owner chef boss house",
);
/** What is solved, and nobody says how. */
const worries = anyOf(
	"problems? issues? matters? complaints? cases? faults? trouble questions? queries request concerns?",
	"conflict",
);
/** States that are so or not, unless they are so nearly. */
const middling = anyOf(
	"same half equal equally full level even flush central centrally centred centered vertical horizontal",
	"straight round square parallel empty white black limit target mark value as like alike identical size_of height_of length_of a",
);
/** Behind "looks" and its like: what it is held against, or does, or a colour. */
const shown = `(?!${anyOf(
	"like as the at in on for of to into through out over back up down towards? from no not within when after",
	"before until and or same identical equal alike while every once twice if both all by again first only",
	"without unless with off lit red green blue black white yellow closed empty where that because a an this",
	"their its then inside outside aloud under above below between",
)} |on$)`;
/** What has to do with sound, and is no praise. */
const soundThing = `sound ${anyOf(
	"levels? pressures? power intensity meters? calibrators? ports? tubes? outlets? channels? cards? files? signals? sources?",
	"inputs? outputs? recorders? recordings? tracks? systems? fields? boxes box bars? proofing insulation",
)} `;

/** Phrases that leave the decision open, whatever stands around them. */
export const openPhrases = [
	String.raw` (?:nobody|no one|none)(?: \S+){0,4}? (?:complained|complains|objects|objected|minds|minded|is disturbed|was disturbed) `,
	" (?:in|of|with) (?:(?:a|an|the|very|perfectly|full|fully) )?(?:good|proper|perfect|top|mint|fine|acceptable|working|right|best|correct|due) (?:order|shape|state|condition|quality|form|time|way|manner) ",
	" (?:on|in|just in) time ",
	" in (?:a timely (?:manner|fashion)|(?:best |good )?order|due course)(?! (?:to|#|&|no|number|of|with|from)) ",
	" (?:without|no) (?:undue |any |further |unnecessary |great |long )?(?:delay|hesitation|problems?|issues?|trouble|difficult(?:y|ies)|fuss|objections?|concerns?|abnormalit(?:y|ies)|anomal(?:y|ies)|irregularit(?:y|ies)|surprises?) ",
	" (?:no|without|free (?:of|from)|nothing|0) (?:any |all )?(?:visible |obvious |apparent |major |minor |serious |significant |noticeable |external |other )*(?:damages?|defects?|faults?|flaws?|blemish(?:es)?|imperfections?|deviations?) ",
	" (?:damage|defect|fault|flaw|error|trouble|problem)-free ",
	" nothing (?:(?:is|was|seems|looks) )?(?:unusual|abnormal|amiss|untoward|strange|odd|wrong|noticed|special|remarkable|serious|amiss|missing of importance|to (?:complain|report|object)|out of the ordinary|suspicious) ",
	// Of what, a list would tell.
	"^ (?:there is |and )?nothing (?:(?:is|was|has been|went) )?(?:missing|lacking|lost|forgotten|omitted)(?: (?:anywhere|at all|here|whatsoever|any more))? (?:[.!] )?$",
	" as (?:much|many|little|few|far|good|well|soon|fast|quick|quickly|clean|close|near|low|high|short|small|tight) as (?:possible|practicable|reasonable|reasonably|necessary|needed|required|new|can be|it gets) ",
	" (?:as|when|where|if|whenever|wherever) (?:needed|necessary|required|appropriate|applicable|possible|usual|always|expected|intended|desired|wanted|wished|requested|recommended|suitable|practicable|feasible|planned|discussed|it should(?: be)?|they should(?: be)?|normal|customary) ",
	` (?:as|like) (?:agreed|described|specified|shown|instructed|promised|advised|defined|prescribed|stated|ordered|pictured|advertised|laid down|set out|discussed|arranged|booked|foreseen)${end} `,
	String.raw` (?:as|like) (?:agreed|instructed|promised|advised|discussed|recommended|requested|arranged|explained|taught|told|shown)(?: (?:with|by|to|upon) (?:the )?\S+| (?:in|during|at) (?:the )?(?:training|meeting|call|instruction|briefing|shop|course|beginning))${end} `,
	"^ right (?:amount|quantity|size|temperature|height|colou?r|mix|mixture|dose|dosage|tone|words?|thickness|consistency|distance|place|position|person|order|moment|tools?|product|type|setting|speed|pressure|number|weight|length|shade|proportions?) ",
	" the right (?<! left .* the right )(?!side|shoe|glove|boot|sleeve|leg|ear|door|window|tyre|tire|mirror|lamp|light|button|lever|pedal|pocket|seat|shelf|tray|hand|edge|end|corner|half|angle|margin|arm|lane|column|wheel|foot|eye|page|door|of|and|or|way round)[a-z]+ ",
	// Somebody looked, or agreed.
	" (?:has|have|had|took|taken|gave|gives|given|did|done) (?:a|an|the|his|her|their|its|another) (?:\\S+ )?(?:look|check|go|glance|think|inspection|once-over|try|wipe|rinse|nod|approval|consent|blessing|okay|ok|agreement)(?= )",
	" (?:approved|accepted|okayed) by ",
	" (?:to speak of|worth mentioning|makes? sense) ",
	" knows? (?:what to do|their way|the ropes) ",
	` what (?:was|is|were|has been) (?:promised|agreed|expected|needed|wanted|requested|required)${end}`,
	` (?:cut|made|trimmed|built) to (?:size|measure|length)${end}`,
	" (?:is|are|feels?|seems?) (?:satisfied|happy|pleased|content|convinced|comfortable|confident) ",
	" nothing (?:that|which) (?:\\S+ )?(?:disturbs?|bothers?|annoys?|harms?|irritates?|offends?|spoils?|matters?) ",
	"^ (?:a (?:handful|pinch|bit|touch|dash|hint|trace|splash|dollop)(?: more)? of|little|few) [a-z]+",
	" (?:no|without|little) (?:strong|bad|loud|heavy|big|disagreeable) [a-z]+ ",
	" (?:has|have|had) (?:looked at|checked|inspected|verified|reviewed|seen|tested|examined|gone over|gone through) ",
	// Nobody kept it: "as in the last order", "like the ones we had in spring".
	` (?:with|to|as|like|than|as in|as with|as on) (?:the |our |their |his )?(?:previous|earlier|former|last|other|usual|older|prior|first|competitor's|neighbour's) ${earlierOnes} `,
	" (?:as|like|to|than) (?:in |at |on |during )?(?:last|previous) (?:week|month|year|season|spring|summer|autumn|winter|time)(?:'s)? ",
	" (?:like|as|than|similar to|comparable to|comparable with) the (?:ones?|others?|pieces|goods|deliver(?:y|ies)|batch|shipment|products?) (?:of|from|that|which|we|they|made|bought|sold|delivered|before|in) ",
	" (?:minor|major|serious|big|heavy|slight|bad|obvious) (?:scratch(?:es)?|complaints?|marks?|dents?|stains?|problems?|issues?|damages?|errors?|mistakes?|deviations?|delays?|changes?|corrections?|remarks?|comments?|findings?|gaps?|bubbles?|differences?) ",
	" (?:about|just|almost|nearly) right ",
	String.raw` (?:where|the way|how|what|as|like) (?:(?:the|a|an|our|their|your) )?\S+ (?:expects?|wants?|wishes|likes?|prefers?|needs?|pleases?|sees? fit|imagines?|pictures?|envisages?|desires?|fancies|has in mind|had in mind) `,
	" (?:where|the way|how|what|as|like) (?:it|they|everything|one|you|we) (?:belongs?|should|ought to|must|would (?:expect|like|wish|want)|wants?|likes?)(?: be| look| do| work)?(?: it)? ",
	` (?:according to|as (?:per|prescribed|recommended|specified|stated|required|given|indicated|advised|set|laid down) by|per|as per|following) (?:the |its |our )?${authors}(?:'s)?(?: (?:advice|instructions?|recommendations?|information|data|wishes|specifications?|guidelines?|rules?))?${end} `,
	` fits? (?:(?:the|its|his|her|their|every|each) )?(?:customer|client|wearer|guest|bride|patient|user|owner|rider|child|person)s?(?: well| nicely)?${end} `,
	" to (?:match|suit|fit|go with|complement|please|satisfy|delight) (?!(?:no|none|within) )[a-z]",
	" (?:reads|sounds|feels|tastes|smells|looks|behaves) like (?:an?|one) ",
	" worth (?:its|the|every|their|his|her) ",
	" (?:state|condition)(?= $)",
	" (?:everything|all|all things|every thing|things)(?: is| are| stands| lies)? (?:in (?:its|their|the right) places?|where (?:it|they) belongs?|there|as it should be|perfect) ",
	` with (?:a lot of |all |due |proper |great |much |the utmost |utmost |some )?${virtues} `,
	" within reason ",
	String.raw` (?:complies with|comply with|conforms? to|meets?|according to|in line with|follows?|per|as per) (?:the |all )?(?:\S+ ){0,2}(?:rules|regulations?|laws?|directives?|norms?|legislation|requirements|guidelines) (?:on|for|about|of|concerning) [a-z]+ `,
	" as [a-z]+ as (?:can|could|may|might|one|you|we|they|anybody|anyone) ",
	String.raw` (?:as|if|where|when) (?:\S+ ){1,5}?(?:allows?|permits?)(?= (?:[.,;)]|and|or|it|this|$)|$) `,
	" (?:al dente|to a turn|to perfection) ",
	" fit for [a-z]+ ",
	" (?:so as to [a-z]+|in the background|out of (?:harm's|the|everybody's|everyone's) way|arrives? in one piece|under control|up to the job) ",
	" in (?:the|anybody's|anyone's|people's) way(?= $)",
	" (?:spick and span|shipshape|to the point|top notch|a pleasure|a joy)(?= )",
	" (?:same as|like) (?:new|always|usual|before|ever|the others?|last time|every time) ",
	` (?:up to|to|to a|to an|of a|of) (?:(?:high|good|usual|our|the usual|the|required|company|expected|hotel|house|trade|industry|professional|local|today's|modern) ){0,2}(?:standards?|scratch|par|satisfaction|expectations?|level)${end} `,
	String.raw` (?:to|meets?|for) (?:\S+ )?(?:\S+ )?satisfaction `,
	String.raw` (?:makes?|gives?|leaves?|creates?) (?:a|an) (?:\S+ )?(?:impression|appearance|look|feeling) `,
	String.raw`^ (?:(?!no |not )\S+ ){1,3}(?:is |are |kept )?(?:limited|minimised|minimized|negligible|moderate|contained|bearable|under control|in hand|in tune|in shape|in trim|in balance|in harmony|at ease) $`,
	" (?:done|made|fitted|laid|mounted|hung|set|put|cut|poured|mixed|packed|folded|filled in|adjusted|assembled|installed|tied|sewn|stored|stacked|loaded|placed) (?:just |all )?(?:right|well|nicely)(?= $)",
	// However it seems: "looks dignified". What it is held against, or does, may follow.
	` (?!${soundThing})(?:looks?|feels?|smells?|tastes?|sounds?|seems?|appears?)(?: (?:and|or) (?:feels?|smells?|tastes?|sounds?))? (?:(?:very|quite|really|still|generally|all) )?${shown}[a-z]+ `,
	` (?:looks?|just|exactly|the same|much)? ?(?:like|as) (?:it (?:does|is|looks) )?(?:on|in) (?:the|our|its|their) (?:picture|photo|photograph|image|drawing|sample|sketch|illustration|advert|advertisement|leaflet|video|website)${end} `,
	String.raw` (?:kept|held|keeps?|reduced|limited|restricted|down|brought)(?: down)? (?:to|at) (?:a|an|the) (?:\S+ )?(?:minimum|low|level|extent|degree|limit) `,
	" (?:similar|close|near|alike) enough ",
	String.raw` (?:close|similar|comparable|near|akin|not far from|resembling|resembles|reminiscent of|along the lines of) (?:to )?(?:the |our |its |an? )?(?:\S+ ){0,2}?${patterns} `,
	" of (?:a|an|the) (?:standard|quality|kind|sort|level|finish|calibre|type) (?:befitting|worthy|expected|fit|suited|you|we|customers|guests|that|which|one) ",
	" (?:only|just|at most|merely|some|nothing but) (?:minor|small|slight|light|little|tiny|minimal|low|weak|faint) [a-z]+ ",
	" (?:minor|negligible|trivial|cosmetic|insignificant|superficial) [a-z]+ ",
	" (?:aware|conscious|mindful|in control|in command|capable|informed|knowledgeable|familiar) (?:of|with|about) (?:the|their|its|our|all|what|how|any|relevant) ",
	` (?:is|are|was|looks?|all|everything|seems?) (?:all )?right${end} `,
	" (?:everybody|everyone|customer|customers|guest|guests|client|clients|manager|supervisor|chef|inspector|boss|team|staff|operator|buyer)(?: (?:is|are|was|were|feels?|seems?|looks?))? (?:happy|satisfied|pleased|content|comfortable|likes?|approves?|convinced|fine|ok|agrees?) ",
	// "12:00 not yet passed": a time goes by.
	`(?<! (?:\\S*date|expiry|deadline|\\S*day|time|cut-off|noon|midnight|#\\d+:\\d+(?: %h)?|#\\d+ [ap]m|o'clock)(?: is| has| was)?(?: not)?(?: yet)?) (?:passes|passed|meets|met)${end} `,
	String.raw` (?:pass|passes|passed|survives?|survived|stands? up to|withstands?|meets|met|gets through)(?: (?:the|all|our|every|any|its|a))? (?:\S+ ){0,2}?${trials}(?= (?:[.,;)]|and|or|by|of|from|in|on|at|before|after|without|with|for|$)|$) `,
	// What somebody would put up with: "stuff you'd be happy with", "bread one would gladly serve".
	" (?:you|we|i|they|one|anyone|anybody|everyone|everybody|people|nobody)(?:'d| would| could| might)(?: not| never| gladly| happily| also| really)? (?:be (?:happy|proud|ashamed|content|glad|willing|pleased|comfortable|embarrassed|prepared|delighted)|like|want|love|mind|eat|drink|buy|wear|serve|send|give|show|use|keep|sign|accept|do|expect|choose|recommend|wish|pay for|sleep in|live with|put up with|complain) ",
	" looks? the (?:part|business) ",
	` holds? (?:up|good|out)${end} `,
	// Somebody's decision stands in for it.
	String.raw` (?:discretion|judgement|judgment|opinion|estimation|gut feeling|experience|taste|approval|blessing|consent) of (?:the |a |an |each |every )?\S+ `,
	String.raw` (?:at|in|to|by|on) (?:the|his|her|their|your|our|one's|its) (?:\S+ )?(?:discretion|judgement|judgment|opinion|estimation|view|eyes?|taste|feeling|experience|gut) `,
	` (?:to taste|by feel|by eye${end}|by rule of thumb|on sight|at will|at a glance|on the spot|at first sight) `,
	" (?:judges?|judged(?! (?:in|under|at|from|against|on|beside|with) )|thinks?|believes?|considers?|considered|deems?|deemed|assumes?|trusts|feels? that|is of the opinion|is sure|is confident|sees fit|see fit|would accept|can accept|accepts? it|has no objections?|is happy|has agreed that it) ",
	" (?:depends?|depending) on (?:the )?(?:season|case|situation|customer|guest|weather|circumstances|need|demand|mood|day) ",
	" (?:to be (?:decided|agreed|judged|assessed)|to be on the safe side|see (?:the )?(?:supervisor|manager|foreman|above|below|lead|colleague)) ",
	String.raw` ${judges} (?:\S+ ){0,6}?(?:expects?|likes?|wishes|prefers?|deserves?|hopes? for|complains?|objects?|would be (?:proud|happy|content)|(?:is|are) used to|would buy|minds?) `,
	String.raw` (?:suits?|goes (?:\S+ )?with|go (?:\S+ )?with|in keeping with|in harmony with|in tune with|blends? in|fits? in|fits? into|does justice to|befits|worthy of|becoming to) (?:the |a |an |its |our |their )?\S+ `,
	String.raw` (?:fits?|matches|match|matching|reflects?|in line with) ${our}?(?:\S+ )?(?:style|character|image|brand|market|mood|occasion|season|decor|spirit|philosophy|taste|atmosphere|culture|times?|trend|rest|purpose|situation|context) `,
	String.raw` ${worries}(?: (?:is|are|was|were|has been|have been))? (?:\S+ly )?(?:solved|resolved|settled|remedied|fixed|clarified|sorted|sorted out|addressed|answered|dealt with|handled|cleared up|closed) `,
	" no (?:further|open|more|remaining) (?:questions|queries|issues|problems|concerns|remarks|wishes) ",
	String.raw` of (?:\S+ )?(?:importance|significance|note|consequence|relevance|interest|concern|substance|value|worth|class|character) `,
	" of (?:a |an )?(?:high|low|good|fine|great|little|decent|fair|sufficient|adequate|acceptable|reasonable|suitable|appropriate|consistent|uniform|right|proper|correct|normal|pleasant|similar|comparable|equal|even|regular|sound|excellent|usable) [a-z]+ ",
	" (?:reads?|written|phrased|worded|put|explained|said) (?:very )?(?:well|nicely|right) ",
	String.raw` (?:small|minor|slight|light|few|fine|tiny) \S+ only `,
	" (?:adapted|tailored|geared|attuned|true|faithful|matched) to (?:the |its |their |his |her )?(?!half |within |an? )[a-z]+ ",
	String.raw` (?:no|without|not any) (?:\S+ )?(?:reason|cause|ground|grounds|occasion|need) (?:for|to) `,
	` (?:visible|recognisable|recognizable|optical) (?:marks?|traces?|signs?|stains?|scratch(?:es)?|dents?|wear|use|residues?|dirt|dust)${end} `,
	" (?:fulfils?|fulfills?|serves?|meets?|performs?|does|do) (?:its|the|their) (?:intended )?(?:purpose|functions?|task|job|duty|role) ",
	" (?:function|functionality|readability|legibility|safety|stability|order|access|visibility|tightness|traceability|durability)(?: is| are)? (?:given|ensured|guaranteed|assured|maintained|confirmed|provided) ",
	" state of (?:the art|technology|technique|science|knowledge) ",
	` (?:fits?|assured|ensured|guaranteed)${end} `,
	" (?:without|no) (?:any )?(?:real|particular|significant|appreciable|substantial|serious|special|perceptible|notable|long|undue|unnecessary|great|big|excessive|major|lengthy|avoidable) [a-z]+ ",
	" (?:nearly|almost|hardly|virtually|practically|barely) (?:no|any|all|none|every|never|always) ",
	" ready (?:for|to) [a-z]+ ",
	" [a-z]+ (?:tasting|looking|smelling|sounding)(?= $)",
	String.raw` in (?:a|an) (?:\S+ ){0,2}?(?<! (?:closed|locked|sealed|open|frozen|dry|upright|sterile|liquid|solid) )(?:state|condition|manner|way|fashion|shape|style|tone|light|mood|position to) `,
	" without (?:any |a |further )?(?:errors?|mistakes?|hitch(?:es)?|complications?|incidents?|interruptions?|fuss|effort|difficulty|faults?|flaws?|fail|complaints?|losses|loss|risk|danger) ",
	" within (?:a |an )?(?:short|reasonable|acceptable|appropriate|adequate|suitable|sensible|useful|the shortest|normal|usual|few) (?:time|period|while|delay|span|frame|timeframe|distance|minutes|hours|days) ",
	" (?:up to date|up to speed|state-of-the-art|run of the mill|all that is needed|everything needed|all that matters|where it matters|where it counts|what is needed|what matters) ",
	" (?:do|does|is|are|did) not (?:really )?(?:matter|disturb|bother|annoy|stand out|catch the eye|strike|offend|irritate|distract|attract attention|look (?:odd|bad|cheap|used|strange)) ",
	" (?:damage|wear|dust|dirt|scratch(?:es)?|marks?|deviations?|differences?|traces?|noise)(?: (?:is|are|remains|stays|kept|only|at most))? (?:minor|small|low|light|limited|tolerable|tolerated|minimal|marginal|little|insignificant) ",
	String.raw` (?:about|approx(?: \.)?|roughly|approximately|more or less|around|nearly|almost|close to|near) (?:the )?${middling} `,
	" (?:inspection|test|check|audit|control|trial)(?: (?:was|is|has been))? (?:passed|successful|positive|ok|okay|good|done) ",
	"(?<! at| as) (?:a few|some|several|many|most|a lot of|plenty of|a little|hardly any|few|enough|mostly|mainly|largely|generally|usually|normally|roughly the same|more or less)(?= [a-z])",
	" (?:state of the art|best practices?|common sense|industry practice|good practice|and so on|etc|or similar|or so|if in doubt) ",
	" (?:high|top|first-class|highest|superior|premium|poor|consistent|a-one) (?:quality|standard|standards|grade|finish|level) (?!(?:with|to|above|below) )",
	" (?:easy|easily|hard|difficult|simple|simply) to [a-z]+ ",
	" (?:easily|well|clearly|readily) (?:legible|readable|visible|understandable|accessible|recognisable|recognizable|understood|seen|read|audible|found|reachable|identifiable|marked|labelled|labeled) ",
	" (?:low|little|reduced|moderate|short|long|high|quick|fast|small) (?:noise|waste|wear|play|waiting|wait|delay|effort|response|reply|vibration|odour|odor|smell)(?: times?)? ",
].map((source) => new RegExp(source));

/** Opinions that mean nothing vague in front of or after certain words. */
export const harmless = [
	new RegExp(` ${soundThing}`),
	/ (?:the|a|each|every|by|of|to|from|per|one|next|this) (?:patient|professional)(?! (?:manner|tone|way|voice|answer|finish|look|standard))/,
	// A person, and what belongs to one: "patient list".
	/ patient (?=(?!(?:and|or|with|at|in|on|to|when|while|during|until) )[a-z])/,
	/^ patient (?=(?:at|in|on|to|when|while|during|until) )/,
	/ good (?:pallets?|pieces?|parts?|side|morning|till|faith|lots?|ones?|units?|friday) /,
	/ (?:best before|best-before|best by|right side|fine mesh|fine thread|fine print|well before|as well as|as well) /,
	/ (?:quality (?:lead|manager|plan|record|manual|department|inspector|team|control|sheet|card|office|seal|stamp|sticker|tag)) /,
	/ (?:condition|impression) (?:code|report|card|sheet|#\S+|&\S+) /,
	/ (?:taste|feeling) (?:test|panel|card) /,
	// A flat in an address.
	/ apt (?:\. )?(?:#|numbers?|no|and #) ?/,
	/ (?:proper|usual) names? /,
	// Sorts of things: "each kind", "one kind of bread".
	/ (?:each|every|which|what|any|one|two|this|that|same|other|another|per|by|#\S+) kinds? /,
	/ kind of /,
	/ fair (?:copy|copies|trade) /,
	// What a device writes: "display shows OK".
	/ (?:display|screen|monitor|report|printout|printer|tester|reader|scanner) (?:says|shows|reads|prints) (?:ok|okay|good|complete) /,
	/ (?:normal|usual) (?:mode|operation|position|working hours|hours|to the) /,
	/ (?:content|contents|quick|quality) (?:of|release|start|list) /,
	/ (?:better|best) (?:than|of) #/,
	/ (?:or|and) better /,
	/ as many \S+ as /,
	/ too (?:many|few|$)/,
	/ (?:fair|kind|sound|content) (?:of|into|level|over|through|pressure|is|trade) /,
	/ (?:necessary|essential) (?:oils?|documents? are) /,
	/ correct(?:s|ed|ion) /,
	// What is still to come.
	/ (?:result|reports?|replies|reply|answers?|payments?|invoices?|orders?|deposits?|balances?|amounts?|debts?|items?|documents?|signatures?|approvals?) (?:is |are |still )*outstanding /,
	/ outstanding (?:orders|payments?|invoices?|deposits?|balances?|amounts?|debts?|items|documents|signatures|approvals) /,
];
