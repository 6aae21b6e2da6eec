// Which words of a criterion leave the decision to whoever reads it?
import { wordList } from "./word-list.ts";

/** An opinion, wherever it stands: it needs a value, a state or a named reference beside it. */
export const opinions = wordList(
	"good better best great excellent outstanding perfect ideal superb super fine nice lovely pretty beautiful handsome",
	"ok okay alright satisfactory acceptable adequate appropriate suitable proper reasonable sensible fair decent tolerable",
	"correct accurate faultless flawless spotless impeccable immaculate undamaged unharmed unblemished unobjectionable",
	"normal usual typical customary ordinary unusual abnormal irregular strange odd unexpected undue excessive",
	"sufficient enough ample satisfying pleasing pleasant attractive appealing inviting presentable elegant stylish",
	"professional friendly polite courteous helpful kind attentive welcoming cheerful respectful competent warmly",
	"tasty delicious yummy appetizing appetising palatable comfortable cosy cozy convenient",
	"neat tidy orderly sloppy careful thorough diligent conscientious meticulous prompt timely speedy swift",
	"relevant applicable important necessary essential significant considerable substantial respective obvious noticeable",
	"happy satisfied pleased delighted content unhappy dissatisfied worthy convincing impressive successful effective efficient",
	"appropriately properly correctly nicely neatly well suitably adequately sufficiently reasonably satisfactorily acceptably",
	"carefully thoroughly diligently professionally politely courteously kindly promptly quickly swiftly speedily rapidly",
	"soon asap timely regularly frequently occasionally sparingly generously liberally moderately",
	"accurately precisely perfectly beautifully attractively optimally efficiently effectively successfully orderly",
	"workmanlike serviceable usable reliable trustworthy understandable comprehensible plausible conclusive meaningful",
	"minimal negligible slight slightly somewhat fairly quite very too overly excessively unduly unreasonably",
	"quality condition workmanship comparable similar representative harmonious coherent logical concise informative interesting",
	"realistic credible hygienic sanitary saleable sellable straightforward user-friendly customer-friendly reader-friendly high-quality",
	"well-made well-kept well-groomed well-presented well-written well-organised well-organized good-looking nice-looking first-class",
	"sincere catchy groomed unimpaired flawlessly commendable exemplary premium top-quality conspicuous questionable",
	"responsive competitive roadworthy supple shiny glossy idiomatic engaging agreeable enjoyable workable passable respectable",
	"desirable favourable favorable bearable economical intuitive ergonomic trendy modern-looking natural-looking authentic genuine",
	"sound healthy vigorous tempting juicy flavoursome spicy sensibly logically wisely skilfully skillfully expertly lovingly",
	"considerately discreetly discreet tactful tactfully patient patiently empathetic motivated qualified experienced attentively",
	"decently fittingly fitting suits suited justified justifiable logical transparent smart clever unproblematic uncritical",
	"harmless irrelevant marginal tolerably passably immaculately impeccably spotlessly visually-appealing crease-free tip-top",
	"punctual punctually harmonise harmonize harmonises harmonizes unsightly ugly disturbing annoying tailored faithful special",
	"satisfaction contentment cleanliness tidiness correctness completeness accuracy friendliness politeness punctuality suitability plausibility freshness neatness",
);

/** Nouns and small words of the list above that mean nothing vague in front of or after certain words. */
export const harmless = [
	/ good (?:pallets?|pieces?|parts?|side|morning|till|faith|lots?|ones?|units?|friday) /,
	/ (?:best before|best-before|best by|right side|fine mesh|fine thread|fine print|well before|as well as|as well) /,
	/ (?:quality (?:lead|manager|plan|record|manual|department|inspector|team|control|sheet|card|office|seal|stamp|sticker|tag)) /,
	/ (?:condition|impression) (?:code|report|card|sheet|#\S+|&\S+) /,
	/ (?:taste|feeling) (?:test|panel|card) /,
	/ (?:proper|usual) name /,
	/ (?:normal|usual) (?:mode|operation|position|working hours|hours|to the) /,
	/ (?:content|contents|quick|quality) (?:of|release|start|list) /,
	/ (?:better|best) (?:than|of) #/,
	/ (?:or|and) better /,
	/ too (?:many|few) /,
	/ (?:fair|kind|fit|sound|content) (?:of|into|level|over|through|pressure|is|trade) /,
	/ (?:necessary|essential) (?:oils?|documents? are) /,
	/ correct(?:s|ed|ion) /,
];

/** Graded: a state in one sentence and an opinion in another. Vague only as the whole statement about a thing. */
export const graded = wordList(
	"clean cleanly smooth even evenly straight level tight tightly firm firmly secure stable steady sturdy strong solid robust",
	"sharp crisp bright clear clearly distinct fresh warm hot cool cold lukewarm soft tender crunchy hard quiet loud",
	"low high short long large small big heavy light thick thin fast quick slow rapid early late",
	"complete comprehensive exhaustive consistent uniform regular homogeneous balanced compact centred centered aligned parallel",
	"safe safely securely smoothly immediately fits fit ready intact unscathed functional operational functioning working works functions plain simple legibly holds lasts",
	"visible recent up-to-date current modern fluent natural gentle gently tastefully ripe mature creamy fluffy crusty crumbly flaky silky velvety chewy golden moist airy dense mild intense aromatic sour salty",
	"dull greasy sticky stale faded dusty hand-tight hand-warm rough coarse slippery brittle slim tall wide narrow deep shallow loosely snug snugly",
);

/** Of speed and time: a number of minutes decides about them, and about nothing else. */
export const speedWords = wordList(
	"time timely delay fast quick quickly prompt promptly rapid rapidly slow slowly speedy speedily swift swiftly soon asap early",
	"late long short immediately recent regular regularly frequently occasionally enough sufficient sufficiently up-to-date",
	"response reply waiting wait several few some current",
);

/** Of manners and taste: no number beside them decides. */
export const tasteWords = wordList(
	"friendly polite politely courteous courteously helpful kind kindly attentive welcoming cheerful respectful warmly sincere",
	"tasty delicious yummy appetizing appetising palatable tempting flavoursome well-seasoned",
	"attractive appealing inviting presentable elegant stylish nice nicely lovely pretty beautiful handsome pleasant pleasing",
	"reads idiomatic fluent catchy informative interesting convincing engaging",
);

/** Phrases that leave the decision open, whatever stands around them. */
export const openPhrases = [
	/ (?:in|of|with) (?:(?:a|an|the|very|perfectly|full|fully) )?(?:good|proper|perfect|top|mint|fine|acceptable|working|right|best|correct|due) (?:order|shape|state|condition|quality|form|time|way|manner) /,
	/ (?:on|in|just in) time /,
	/ in (?:a timely (?:manner|fashion)|(?:best |good )?order|due course)(?! (?:to|#|&|no|number|of|with|from)) /,
	/ (?:without|no) (?:undue |any |further |unnecessary |great |long )?(?:delay|hesitation|problems?|issues?|trouble|difficult(?:y|ies)|fuss|objections?|concerns?|abnormalit(?:y|ies)|anomal(?:y|ies)|irregularit(?:y|ies)|surprises?) /,
	/ (?:no|without|free (?:of|from)|nothing|0) (?:any |all )?(?:visible |obvious |apparent |major |minor |serious |significant |noticeable |external |other )*(?:damages?|defects?|faults?|flaws?|blemish(?:es)?|imperfections?|deviations?) /,
	/ (?:damage|defect|fault|flaw|error|trouble|problem)-free /,
	/ nothing (?:unusual|abnormal|strange|odd|wrong|noticed|special|remarkable|serious|missing of importance|to (?:complain|report|object)|out of the ordinary|suspicious) /,
	/ as (?:much|many|little|few|far|good|well|soon|fast|quick|quickly|clean|close|near|low|high|short|small|tight) as (?:possible|practicable|reasonable|reasonably|necessary|needed|required|new|can be|it gets) /,
	/ (?:as|when|where|if|whenever|wherever) (?:needed|necessary|required|appropriate|applicable|possible|usual|always|expected|intended|desired|wanted|wished|requested|recommended|suitable|practicable|feasible|planned|discussed|it should(?: be)?|they should(?: be)?|normal|customary) /,
	/ (?:as|like) (?:agreed|described|specified|shown|instructed|promised|advised|defined|prescribed|stated|ordered|pictured|advertised|laid down|set out|discussed|arranged|booked|foreseen)(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:as|like) (?:agreed|instructed|promised|advised|discussed|recommended|requested|arranged|explained|taught|told|shown)(?: (?:with|by|to|upon) (?:the )?\S+| (?:in|during|at) (?:the )?(?:training|meeting|call|instruction|briefing|shop|course|beginning))(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:as|like) it (?:should|ought|must)/,
	/^ right (?:amount|quantity|size|temperature|height|colou?r|mix|mixture|dose|dosage|tone|words?|thickness|consistency|distance|place|position|person|order|moment|tools?|product|type|setting|speed|pressure|number|weight|length|shade|proportions?) /,
	/ the right (?!side|shoe|glove|boot|sleeve|leg|ear|door|window|tyre|tire|mirror|lamp|light|button|lever|pedal|pocket|seat|shelf|tray|hand|edge|end|corner|half|angle|margin|arm|lane|column|wheel|foot|eye|page|door|of|and|or|way round)[a-z]+ /,
	/ (?:has|have|had) (?:looked at|checked|inspected|verified|reviewed|seen|tested|examined|gone over|gone through) /,
	// Nobody kept it: "as in the last order", "like the ones we had in spring".
	/ (?:with|to|as|like|than|as in|as with|as on) (?:the |our |their |his )?(?:previous|earlier|former|last|other|usual|older|prior|first|competitor's|neighbour's) (?:batch|batches|deliver(?:y|ies)|lots?|orders?|ones?|times?|pieces?|samples?|products?|week|month|year|season|shipments?|consignments?|visits?|stay|shift|model) /,
	/ (?:as|like|to|than) (?:in |at |on |during )?(?:last|previous) (?:week|month|year|season|spring|summer|autumn|winter|time)(?:'s)? /,
	/ (?:like|as|than|similar to|comparable to|comparable with) the (?:ones?|others?|pieces|goods|deliver(?:y|ies)|batch|shipment|products?) (?:of|from|that|which|we|they|made|bought|sold|delivered|before|in) /,
	/ (?:minor|major|serious|big|heavy|slight|bad|obvious) (?:scratch(?:es)?|complaints?|marks?|dents?|stains?|problems?|issues?|damages?|errors?|mistakes?|deviations?|delays?|changes?|corrections?|remarks?|comments?|findings?|gaps?|bubbles?|differences?) /,
	/ (?:about|just|almost|nearly) right /,
	/ where (?:it|they|everything) (?:belongs?|should(?: be)?|ought to be) /,
	/ (?:everything|all|all things|every thing|things)(?: is| are| stands| lies)? (?:in (?:its|their|the right) places?|where (?:it|they) belongs?|there|as it should be|perfect) /,
	/ with (?:all |due |proper |great |much |the utmost |utmost )?(?:respect|care|courtesy|attention|caution|consideration|diligence|style|love|a smile) /,
	/ within reason /,
	/ fit for (?:use|purpose|sale|consumption|service|duty) /,
	/ (?:spick and span|shipshape|to the point|top notch|a pleasure|a joy)(?= )/,
	/ (?:no|nothing) (?:\S+ )?(?:conspicuous|noticeable|objectionable|questionable) /,
	/ like (?:new|always|before|usual|the others?|last time|every time) /,
	/ same as (?:always|usual|before|ever|last time) /,
	/ (?:up to|to|to a|to an|of a|of) (?:(?:high|good|usual|our|the usual|the|required|company|expected) ){0,2}(?:standards?|scratch|par|satisfaction|expectations?|level)(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:to|meets?|for) (?:\S+ )?(?:\S+ )?satisfaction /,
	/ (?:makes?|gives?|leaves?|creates?) (?:a|an) (?:\S+ )?(?:impression|appearance|look|feeling) /,
	/ (?:looks?|feels?|smells?|tastes?|sounds?|seems?|appears?) (?:and \S+ )?(?:right|all right|alright|good|fine|ok|okay|nice|great|fresh|clean|new|well|appealing|like new|done|professional|normal|neat|tidy|safe|sturdy|complete|finished|full|used|cheap|solid|soft|smooth|firm|warm|cool|dry|sharp|natural|real|old|bright|light|heavy|thick|thin|short|long|even|ripe|healthy|sound|stable|balanced|crisp|tender|juicy|bitter|sweet|salty|balanced|rich|round|clear|plausible|genuine|expensive|valuable|calm|ready|okay|usable|reliable|secure|straight) /,
	/ (?:is|are|was|looks?|all|everything|seems?) (?:all )?right(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:everybody|everyone|customer|customers|guest|guests|client|clients|manager|supervisor|chef|inspector|boss|team|staff|operator|buyer)(?: (?:is|are|was|were|feels?|seems?|looks?))? (?:happy|satisfied|pleased|content|comfortable|likes?|approves?|convinced|fine|ok|agrees?) /,
	/ (?:passes|passed|meets|met)(?= (?:[.,;)]|and|or|$)|$) /,
	/ (?:pass|passes|passed|survives?|survived|stands? up to|withstands?|meets|met|gets through)(?: (?:the|all|our|every|any|its|a))? (?:\S+ ){0,2}?(?:inspections?|checks?|tests?|audits?|qc|muster|quality control|criteria|eyes?|approval|scrutiny|judgement|judgment|look|examination|trial)(?= (?:[.,;)]|and|or|by|of|from|in|on|at|before|after|without|with|for|$)|$) /,
	// Somebody's decision stands in for it.
	/ (?:discretion|judgement|judgment|opinion|estimation|gut feeling|experience|taste|approval|blessing|consent) of (?:the |a |an |each |every )?\S+ /,
	/ (?:at|in|to|by|on) (?:the|his|her|their|your|our|one's|its) (?:\S+ )?(?:discretion|judgement|judgment|opinion|estimation|view|eyes?|taste|feeling|experience|gut) /,
	/ (?:to taste|by feel|by eye|by rule of thumb|on sight|at will|at a glance|on the spot|at first sight) /,
	/ (?:judges?|judged|thinks?|believes?|considers?|considered|deems?|deemed|assumes?|trusts|feels? that|is of the opinion|is sure|is confident|sees fit|see fit|would accept|can accept|accepts? it|has no objections?|is happy|has agreed that it) /,
	/ (?:depends?|depending) on (?:the )?(?:season|case|situation|customer|guest|weather|circumstances|need|demand|mood|day) /,
	/ (?:to be (?:decided|agreed|judged|assessed)|to be on the safe side|see (?:the )?(?:supervisor|manager|foreman|above|below|lead|colleague)) /,
	/ (?:customers?|guests?|clients?|designers?|buyers?|readers?|callers?|we|you|they|one|anybody|anyone|people|everybody|everyone|nobody|owner|chef|boss|house) (?:\S+ ){0,6}?(?:expects?|likes?|wishes|prefers?|deserves?|hopes? for|complains?|objects?|would be (?:proud|happy|content)|(?:is|are) used to|would buy|minds?) /,
	/ (?:suits?|goes (?:\S+ )?with|go (?:\S+ )?with|in keeping with|in harmony with|in tune with|blends? in|fits? in|fits? into|does justice to|befits|worthy of|becoming to) (?:the |a |an |its |our |their )?\S+ /,
	/ (?:fits?|matches|match|matching|reflects?|in line with) (?:the |our |its |their )?(?:\S+ )?(?:style|character|image|brand|market|mood|occasion|season|decor|spirit|philosophy|taste|atmosphere|culture|times?|trend|rest|purpose|situation|context) /,
	/ (?:problems?|issues?|matters?|complaints?|cases?|faults?|trouble|questions?|queries|request|concerns?|conflict)(?: (?:is|are|was|were|has been|have been))? (?:\S+ly )?(?:solved|resolved|settled|remedied|fixed|clarified|sorted|sorted out|addressed|answered|dealt with|handled|cleared up|closed) /,
	/ no (?:further|open|more|remaining) (?:questions|queries|issues|problems|concerns|remarks|wishes) /,
	/ of (?:\S+ )?(?:importance|significance|note|consequence|relevance|interest|concern|substance|value|worth|class|character) /,
	/ of (?:a |an )?(?:high|low|good|fine|great|little|decent|fair|sufficient|adequate|acceptable|reasonable|suitable|appropriate|consistent|uniform|right|proper|correct|normal|pleasant|similar|comparable|equal|sound|excellent|usable) [a-z]+ /,
	/ (?:reads?|written|phrased|worded|put|explained|said) (?:very )?(?:well|nicely|right) /,
	/ (?:small|minor|slight|light|few|fine|tiny) \S+ only /,
	/ (?:adapted|tailored|geared|attuned|true|faithful|matched) to (?:the |its |their |his |her )?[a-z]+ /,
	/ (?:no|without|not any) (?:\S+ )?(?:reason|cause|ground|grounds|occasion|need) (?:for|to) /,
	/ (?:visible|recognisable|recognizable|optical) (?:marks?|traces?|signs?|stains?|scratch(?:es)?|dents?|wear|use|residues?|dirt|dust)(?= (?:[.,;)]|and|or|$)|$) /,
	/ (?:fulfils?|fulfills?|serves?|meets?|performs?|does|do) (?:its|the|their) (?:intended )?(?:purpose|functions?|task|job|duty|role) /,
	/ (?:function|functionality|readability|legibility|safety|stability|order|access|visibility|tightness|traceability|durability)(?: is| are)? (?:given|ensured|guaranteed|assured|maintained|confirmed|provided) /,
	/ state of (?:the art|technology|technique|science|knowledge) /,
	/ ready (?:for|to) [a-z]+ /,
	/ in (?:a|an) (?:\S+ ){0,2}?(?<! (?:closed|locked|sealed|open|frozen|dry|upright|sterile|liquid|solid) )(?:state|condition|manner|way|fashion|shape|style|tone|light|mood|position to) /,
	/ without (?:any |a |further )?(?:errors?|mistakes?|hitch(?:es)?|complications?|incidents?|interruptions?|fuss|effort|difficulty|faults?|flaws?|fail|complaints?|losses|loss|risk|danger) /,
	/ within (?:a |an )?(?:short|reasonable|acceptable|appropriate|adequate|suitable|sensible|useful|the shortest|normal|usual|few) (?:time|period|while|delay|span|frame|timeframe|distance|minutes|hours|days) /,
	/ (?:up to date|up to speed|state-of-the-art|run of the mill|all that is needed|everything needed|all that matters|where it matters|where it counts|what is needed|what matters) /,
	/ (?:do|does|is|are|did) not (?:really )?(?:matter|disturb|bother|annoy|stand out|catch the eye|strike|offend|irritate|distract|attract attention|look (?:odd|bad|cheap|used|strange)) /,
	/ (?:damage|wear|dust|dirt|scratch(?:es)?|marks?|deviations?|differences?|traces?|noise)(?: (?:is|are|remains|stays|kept|only|at most))? (?:minor|small|low|light|limited|tolerable|tolerated|minimal|marginal|little|insignificant) /,
	/ (?:about|roughly|approximately|more or less|around|nearly|almost|close to|near) (?:the )?(?:same|half|equal|equally|full|level|even|flush|central|centrally|centred|centered|vertical|horizontal|straight|round|square|parallel|empty|white|black|limit|target|mark|value|size of|height of|length of|a) /,
	/ (?:inspection|test|check|audit|control|trial)(?: (?:was|is|has been))? (?:passed|successful|positive|ok|okay|good|done) /,
	/ (?:not|none|nothing) (?:too|very|overly|excessively|unduly|really) /,
	/ (?:a few|some|several|many|most|a lot of|plenty of|a little|hardly any|few|enough|mostly|mainly|largely|generally|usually|normally|roughly the same|more or less)(?= [a-z])/,
	/ (?:state of the art|best practices?|common sense|industry practice|good practice|and so on|etc|or similar|or so|if in doubt) /,
	/ (?:high|top|first-class|highest|superior|premium|poor|consistent|a-one) (?:quality|standard|standards|grade|finish|level) /,
	/ (?:easy|easily|hard|difficult|simple|simply) to (?:read|see|use|understand|find|clean|open|handle|reach|hear)/,
	/ (?:easily|well|clearly|readily) (?:legible|readable|visible|understandable|accessible|recognisable|recognizable|understood|seen|read|audible|found|reachable|identifiable|marked|labelled|labeled) /,
	/ (?:low|little|reduced|moderate|short|long|high|quick|fast|small) (?:noise|waste|wear|play|waiting|wait|delay|effort|response|reply|vibration|odour|odor|smell)(?: times?)? /,
];

/** Standing in for a value, where the value is not given: "within tolerance", "meets the requirements". */
export const comparisons =
	"per|as per|to|within|meets?|fulfils?|fulfills?|satisf(?:y|ies)|conforms? to|conforming to|complies with|comply with|compliant with|in compliance with|in conformance with|in conformity with|according to|in accordance with|accordance with|matches|match|matching|in line with|against|like|as|as in|as on|as (?:described|specified|stated|defined|shown|given|laid down|set out|required|prescribed|explained) (?:in|by|on)|same as|equals?|equal to|identical to|corresponds? to|corresponding to|follows?|following|agrees? with";

/** Adjectives that do not say which one. */
export const pointless =
	"&eu|national|local|statutory|regulatory|industry|industrial|trade|european|environmental|fire|food|relevant|applicable|current|valid|required|specified|given|agreed|usual|standard|customer|customer's|client's|company|company's|internal|technical|quality|legal|product|official|respective|corresponding|appropriate|set|its|their|his|our|your|defined|established|manufacturer's|maker's|supplier's|allowed|permitted|permissible|normal|acceptable|prescribed|necessary|stated|nominal|working|safety|hygiene|company|house|manufacturing|operating|all|any|every|each|a|an|the|this|that|those|these|provided|proper|correct|usual|original|latest|general";

/** Things that exist more than once: which one has to be said. */
export const unnamedThings =
	"specifications?|specs?|tolerances?|limits?|range|ranges|drawings?|samples?|instructions?|procedures?|guidelines?|guide|polic(?:y|ies)|plan|plans|photos?|pictures?|images?|description|norms?|rules?|sop|manual|parameters?|criteria|reference|template|standards?|regulations?|target|targets|budget|schedule|recipe|values?|bounds|documentation|documents?|scope|directives?|laws?";

/** Of those, what something lies within; a picture may be something to lie within too. */
export const innerThings =
	"specifications?|specs?|tolerances?|limits?|range|ranges|norms?|bounds|budget|schedule|scope|standards?|criteria|parameters?|plan";

/** Wants that no document holds, whoever has them. */
export const wants = "requirements?|expectations?|needs|wishes|demands|wants|liking|ideas|preferences?|preference";

/** Says that somebody did something: an activity and no result. */
export const activities =
	"checked|double-checked|cross-checked|rechecked|verified|inspected|reviewed|examined|tested|measured|weighed|counted|controlled|monitored|assessed|evaluated|audited|confirmed|validated|observed|looked at|looked over|looked through|gone over|gone through|seen|viewed|read through|proofread|scanned|signed off|completed|done|finished|performed|carried out|conducted|executed|handled|processed|taken care of|dealt with|considered|discussed|compared|ticked off|attended to|followed up|sampled|screened|spot-checked|serviced|maintained|cleaned|tidied|washed|wiped|read over|rated|judged|calibrated|rehearsed|looked into|worked through|settled|arranged|organised|organized";

/** Says that something was worked on, not how far: "cooked through", "topped up", "deburred". */
export const processes =
	"cooked|baked|fried|roasted|grilled|boiled|heated|warmed|cooled|chilled|thawed|defrosted|dried|cured|rested|proved|soaked|marinated|seasoned|salted|mixed|stirred|kneaded|blended|whisked|aired|ventilated|rinsed|scrubbed|polished|sanded|ground|deburred|lubricated|greased|oiled|topped up|refilled|charged|trained|briefed|instructed|prepared|adjusted|regulated|aligned|levelled|leveled|secured|protected|treated|groomed|trimmed|tightened|fastened|padded|insulated|wrapped|packed|decorated|brushed|swept|vacuumed|mopped|dusted|disinfected|sanitised|sanitized|sterilised|sterilized|ironed|watered|supervised|optimised|optimized|improved|updated|repaired|mended|restored|upgraded";
