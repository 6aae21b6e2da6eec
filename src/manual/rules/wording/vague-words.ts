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
	"cleanliness tidiness correctness completeness accuracy friendliness politeness punctuality suitability plausibility freshness neatness",
);

/** Nouns and small words of the list above that mean nothing vague in front of or after certain words. */
export const harmless = [
	/ good (?:pallets?|pieces?|parts?|side|morning|till|faith|lots?|ones?|units?|friday) /,
	/ (?:best before|best-before|best by|right side|fine mesh|fine thread|fine print|well before|as well as|as well) /,
	/ (?:quality (?:lead|manager|plan|record|manual|department|inspector|team|control|sheet|card|office)) /,
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
	"sharp crisp bright clear clearly distinct fresh warm hot cool cold lukewarm soft tender crunchy hard quiet silent loud",
	"low high short long large small big heavy light thick thin fast quick slow rapid early late",
	"complete comprehensive exhaustive consistent uniform regular homogeneous balanced compact centred centered aligned parallel",
	"safe safely securely smoothly immediately fits fit ready intact unscathed functional operational functioning working works functions plain simple legibly",
	"visible recent up-to-date current modern fluent natural gentle gently tastefully loosely snug snugly",
);

/** Phrases that leave the decision open, whatever stands around them. */
export const openPhrases = [
	/ (?:in|of|with) (?:(?:a|an|the|very|perfectly|full|fully) )?(?:good|proper|perfect|top|mint|fine|acceptable|working|right|best|correct|due) (?:order|shape|state|condition|quality|form|time|way|manner) /,
	/ (?:on|in|just in) time /,
	/ in (?:a timely (?:manner|fashion)|(?:best |good )?order|due course)(?! to ) /,
	/ (?:without|no) (?:undue |any |further |unnecessary |great |long )?(?:delay|hesitation|problems?|issues?|trouble|difficult(?:y|ies)|fuss|objections?|concerns?|abnormalit(?:y|ies)|anomal(?:y|ies)|irregularit(?:y|ies)|surprises?) /,
	/ (?:no|without|free (?:of|from)|nothing|0) (?:any |all )?(?:visible |obvious |apparent |major |minor |serious |significant |noticeable |external |other )*(?:damages?|defects?|faults?|flaws?|blemish(?:es)?|imperfections?|deviations?) /,
	/ (?:damage|defect|fault|flaw|error|trouble|problem)-free /,
	/ nothing (?:unusual|abnormal|strange|odd|wrong|missing of importance|to (?:complain|report|object)|out of the ordinary|suspicious) /,
	/ as (?:much|many|little|few|far|good|well|soon|fast|quick|quickly|clean|close|near|low|high|short|small|tight) as (?:possible|practicable|reasonable|reasonably|necessary|needed|required|new|can be|it gets) /,
	/ (?:as|when|where|if|whenever|wherever) (?:needed|necessary|required|appropriate|applicable|possible|usual|always|expected|intended|desired|wanted|wished|suitable|practicable|feasible|planned|discussed|it should(?: be)?|they should(?: be)?|normal|customary) /,
	/ (?:as|like) (?:agreed|described|specified|shown|instructed|promised|advised|defined|prescribed|stated|ordered|pictured|advertised)(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:as|like) it (?:should|ought|must)/,
	/ the right (?!side|hand|edge|end|corner|half|angle|margin|arm|lane|column|wheel|foot|eye|page|door|of|and|or|way round)[a-z]+ /,
	/ (?:has|have|had) (?:looked at|checked|inspected|verified|reviewed|seen|tested|examined|gone over|gone through) /,
	/ (?:with|to|as|like|than) (?:the )?(?:previous|earlier|former|last|other|usual|older|prior) (?:batch|batches|deliver(?:y|ies)|lots?|orders?|ones?|times?|pieces?|samples?|products?) /,
	/ (?:minor|major|serious|big|heavy|slight|bad|obvious) (?:scratch(?:es)?|complaints?|marks?|dents?|stains?|problems?|issues?|damages?|errors?|mistakes?|deviations?|delays?|gaps?|bubbles?|differences?) /,
	/ (?:about|just|almost|nearly) right /,
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
	/ (?:looks?|feels?|smells?|tastes?|sounds?|seems?|appears?) (?:and \S+ )?(?:right|all right|alright|good|fine|ok|okay|nice|great|fresh|clean|new|well|appealing|like new|done|professional|normal|neat|tidy|safe|sturdy|complete|finished) /,
	/ (?:is|are|was|looks?|all|everything|seems?) (?:all )?right(?= (?:[.,;:)]|and|or|$)|$) /,
	/ (?:everybody|everyone|customer|customers|guest|guests|client|clients|manager|supervisor|chef|inspector|boss|team|staff|operator|buyer)(?: (?:is|are|was|were|feels?|seems?|looks?))? (?:happy|satisfied|pleased|content|comfortable|likes?|approves?|convinced|fine|ok|agrees?) /,
	/ (?:passes|passed|meets|met)(?: (?:the|all|our|every))?(?: (?:visual|final|quality|first|internal|functional|function))? ?(?:inspection|check|checks|test|tests|audit|qc|muster|quality control|criteria)?(?= (?:[.,;)]|and|or|$)|$) /,
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
	"per|as per|to|within|inside|in|out of|of|meets?|fulfils?|fulfills?|satisf(?:y|ies)|conforms? to|conforming to|complies with|comply with|compliant with|in compliance with|in conformance with|in conformity with|according to|in accordance with|accordance with|matches|match|matching|in line with|against|like|as|as in|as on|same as|equals?|equal to|identical to|corresponds? to|corresponding to|follows?|following|under|agrees? with|from|with|on";

/** Adjectives that do not say which one. */
export const pointless =
	"relevant|applicable|current|valid|required|specified|given|agreed|usual|standard|customer|customer's|client's|company|company's|internal|technical|quality|legal|product|official|respective|corresponding|appropriate|set|its|their|his|our|your|defined|established|manufacturer's|maker's|supplier's|allowed|permitted|permissible|normal|acceptable|prescribed|necessary|stated|nominal|working|safety|hygiene|company|house|manufacturing|operating|all|any|every|each|a|an|the|this|that|those|these|provided|proper|correct|usual|original|latest|general";

/** Things that exist more than once: which one has to be said. */
export const unnamedThings =
	"specifications?|specs?|tolerances?|limits?|range|ranges|drawings?|samples?|instructions?|procedures?|guidelines?|guide|polic(?:y|ies)|plan|plans|photos?|pictures?|images?|description|norms?|rules?|sop|manual|parameters?|criteria|reference|template|standards?|regulations?|target|targets|budget|schedule|recipe|values?|bounds|documentation|documents?|scope|directives?|laws?";

/** Wants that no document holds, whoever has them. */
export const wants = "requirements?|expectations?|needs|wishes|demands|wants|liking|ideas|preferences?|preference";

/** Says that somebody did something: an activity and no result. */
export const activities =
	"checked|double-checked|cross-checked|rechecked|verified|inspected|reviewed|examined|tested|measured|weighed|counted|controlled|monitored|assessed|evaluated|audited|confirmed|validated|observed|looked at|looked over|looked through|gone over|gone through|seen|viewed|read through|proofread|scanned|signed off|completed|done|finished|performed|carried out|conducted|executed|handled|processed|taken care of|dealt with|considered|discussed|compared|ticked off|attended to|followed up|sampled|screened|spot-checked|serviced|maintained|cleaned|tidied|washed|wiped";
