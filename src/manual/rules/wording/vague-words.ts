// Which words of a criterion leave the decision to whoever reads it?
import { wordList } from "./word-list.ts";

/** An opinion, wherever it stands: it needs a value, a state or a named reference beside it. */
export const opinions = wordList(
	"distracting irritating offensive misleading objectionable factual objective unbiased impartial refined polished-looking generous lavish flimsy shoddy scruffy shabby messy stuffy practical feasible detailed nuanced intelligible handy weatherproof waterproof foolproof lifelike eye-catching",
	"dignified graceful tasteful harmonious lively coherent credible seamless spacious roomy memorable cordial gracious hospitable",
	"confident competent skilled skilful skillful proficient dependable prudent judicious moderate passable mediocre optimum optimised",
	"unacceptable inappropriate inadequate insufficient improper unsuitable unreasonable unprofessional unfriendly impolite untidy",
	"good better best great excellent outstanding perfect ideal superb super fine nice lovely pretty beautiful handsome",
	"ok okay alright satisfactory acceptable adequate appropriate suitable proper reasonable sensible fair decent tolerable",
	"correct accurate faultless flawless spotless impeccable immaculate undamaged unharmed unblemished unobjectionable",
	"normal usual typical customary ordinary unusual abnormal irregular strange odd unexpected undue excessive",
	"sufficient enough ample apt satisfying pleasing pleasant attractive appealing inviting presentable elegant stylish",
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
	"sincere catchy groomed unimpaired flawlessly commendable exemplary premium top-quality compliant conformant unambiguous conspicuous questionable",
	"responsive competitive roadworthy supple shiny glossy idiomatic engaging agreeable enjoyable workable passable respectable",
	"desirable favourable favorable bearable economical intuitive ergonomic trendy modern-looking natural-looking authentic genuine",
	"sound healthy vigorous tempting juicy flavoursome spicy sensibly logically wisely skilfully skillfully expertly lovingly",
	"considerately discreetly discreet tactful tactfully patient patiently empathetic motivated qualified experienced attentively",
	"decently fittingly fitting suits suited justified justifiable logical transparent smart clever unproblematic uncritical",
	"harmless irrelevant marginal tolerably passably immaculately impeccably spotlessly visually-appealing crease-free tip-top",
	"punctual punctually harmonise harmonize harmonises harmonizes unsightly ugly disturbing annoying tailored faithful special",
	"satisfaction contentment cleanliness tidiness correctness completeness accuracy friendliness politeness punctuality suitability plausibility freshness neatness",
);

/** Graded: a state in one sentence and an opinion in another. Vague only as the whole statement about a thing. */
export const graded = wordList(
	"clean cleanly smooth even evenly straight level tight tightly firm firmly secure stable steady sturdy strong solid robust",
	"sharp crisp bright clear clearly distinct fresh warm hot cool cold lukewarm soft tender crunchy hard quiet loud",
	"low high short long large small big heavy light thick thin fast quick slow rapid early late",
	"complete comprehensive exhaustive consistent uniform regular homogeneous balanced compact centred centered aligned parallel",
	"safe safely securely smoothly immediately ready intact unscathed functional operational functioning working works functions plain simple legibly holds lasts",
	"visible recent up-to-date current modern fluent natural gentle gently tastefully ripe mature creamy fluffy crusty crumbly flaky silky velvety chewy golden moist airy dense mild intense aromatic sour salty",
	"calm restless relaxed recognisable recognizable identifiable discernible discernable stiff limp springy lively vivid pale dark saturated palpable prominent tender taut slack",
	"dull greasy sticky stale faded dusty hand-tight hand-warm rough coarse slippery brittle slim tall wide narrow deep shallow loosely snug snugly",
);

/** Opinions by their form: what is denied of one, or done beyond what nobody fixed. */
const beyond =
	/^(?:over|under)-?(?:tight|load|fill|heat|cook|stretch|work|ink|expos|season|salt|dress|pric|crowd|pack|stuff|dos|charg|mix|bak|proof|ripe|siz|pressuri|inflat|do)/;
const named =
	/^(?:well-[a-z]+|[a-z]{3,}worthy|[a-z]+-(?:ish|ready|fit|grade|friendly|looking|smelling|tasting|sounding|feeling))$/;
export const isOpinion = (word: string) =>
	opinions.has(word) ||
	named.test(word) ||
	beyond.test(word) ||
	(/^(?:un|in|im|dis)/.test(word) && opinions.has(word.replace(/^(?:un|in|im|dis)/, "")));

/** Adjectives by their end: "manageable", "tasteless". They are found so as graded ones are. */
const gradedEnd = /^[a-z]{3,}(?:[ai]ble|ish|ful|some|less)$/;
const notGraded = wordList(
	"legible readable visible audible washable removable movable moveable adjustable reusable returnable payable receivable cable table stable vegetable available reachable variable",
	"cable enable disable constable flammable inflammable perishable disposable edible invisible illegible unreadable double foldable extendable accessible stackable rechargeable portable",
	"spoonful handful mouthful cupful shovelful bucketful harmful finish polish varnish dish fish publish british english irish swedish danish spanish polish turkish relish parish radish",
	"replenish blemish furnish rubbish whitish reddish yellowish bluish greenish brownish wholesome handsome some unless regardless less wireless seamless stainless cordless bless cloudless",
	"colourless colorless odourless odorless tasteless endless spotless motionless lifeless weightless hairless boneless sleeveless strapless backless footless topless nonetheless nevertheless frameless twosome threesome foursome gruesome",
);
export const isGraded = (word: string) => graded.has(word) || (gradedEnd.test(word) && !notGraded.has(word));

/** Of speed and time: a number of minutes decides about them, and about nothing else. */
export const speedWords = wordList(
	"time timely delay fast quick quickly prompt promptly rapid rapidly slow slowly speedy speedily swift swiftly soon asap early",
	"late long short immediately recent regular regularly frequently occasionally enough sufficient sufficiently up-to-date",
	"response reply waiting wait several few some current",
);

/** Of manners and taste: no number beside them decides. */
const tasteWords = wordList(
	"friendly polite politely courteous courteously helpful kind kindly attentive welcoming cheerful respectful warmly sincere",
	"tasty delicious yummy appetizing appetising palatable tempting flavoursome well-seasoned",
	"attractive appealing inviting presentable elegant stylish nice nicely lovely pretty beautiful handsome pleasant pleasing",
	"reads idiomatic fluent catchy informative interesting convincing engaging",
);

/** What it seems to be, or what somebody likes: no number beside it decides. */
export const isTaste = (words: string) =>
	tasteWords.has(words) ||
	/^\S+(?:'d| would| could| might) /.test(words) ||
	/^(?:without|no) (?:\S+ )?(?:incidents?|problems?|trouble|issues?|complications?|fuss|hitch(?:es)?)$/.test(words) ||
	/^(?:is|are|feels?|seems?) (?:satisfied|happy|pleased|content|convinced|comfortable|confident)$/.test(words) ||
	/^(?:looks?|smells?|tastes?|sounds?|worth)(?: |$)/.test(words);

/** Standing in for a value, where the value is not given: "within tolerance", "meets the requirements". */
export const comparisons =
	"per|as per|to|within|meets?|fulfils?|fulfills?|satisf(?:y|ies)|conforms? to|conforming to|complies with|comply with|compliant with|in compliance with|in conformance with|in conformity with|according to|in accordance with|accordance with|matches|match|matching|in line with|against|like|as|as in|as on|as (?:described|specified|stated|defined|shown|given|laid down|set out|required|prescribed|explained) (?:in|by|on)|same as|equals?|equal to|identical to|corresponds? to|corresponding to|follows?|following|agrees? with";

/** Adjectives that do not say which one. */
export const pointless =
	"&eu|national|local|statutory|regulatory|industry|industrial|trade|european|environmental|fire|food|relevant|applicable|current|valid|required|specified|given|agreed|usual|standard|customer|customer's|client's|company|company's|internal|technical|quality|legal|product|official|respective|corresponding|appropriate|set|its|their|his|our|your|defined|established|manufacturer's|maker's|supplier's|allowed|permitted|permissible|manufacturer|maker|supplier|vendor|normal|acceptable|prescribed|necessary|stated|nominal|working|safety|hygiene|company|house|manufacturing|operating|all|any|every|each|a|an|the|this|that|those|these|provided|proper|correct|usual|original|latest|general";

/** Things that exist more than once: which one has to be said. */
export const unnamedThings =
	"specifications?|specs?|tolerances?|limits?|range|ranges|drawings?|samples?|instructions?|procedures?|guidelines?|guide|polic(?:y|ies)|plan|plans|photos?|pictures?|images?|description|norms?|rules?|sop|manual|parameters?|criteria|reference|template|standards?|regulations?|target|targets|budget|schedule|recipe|values?|bounds|documentation|documents?|profiles?|agreements?|arrangements?|customs?|conventions?|methods?|protocols?|practices?|scope|directives?|laws?";

/** Of those, what something lies within; a picture may be something to lie within too. */
export const innerThings =
	"specifications?|specs?|tolerances?|limits?|range|ranges|norms?|bounds|budget|schedule|scope|standards?|criteria|parameters?|plan";

/** Wants that no document holds, whoever has them. */
export const wants = "requirements?|expectations?|needs|wishes|demands|wants|liking|ideas|preferences?|preference";

/** Says that somebody did something: an activity and no result. */
export const activities =
	"checked|double-checked|cross-checked|rechecked|verified|inspected|reviewed|examined|tested|measured|weighed|counted|controlled|monitored|assessed|evaluated|audited|confirmed|validated|observed|looked at|looked over|looked through|gone over|gone through|seen|viewed|read through|proofread|scanned|signed off|completed|done|finished|performed|carried out|conducted|executed|handled|processed|taken care of|dealt with|considered|discussed|compared|informed|notified|briefed|asked|consulted|noted|ticked off|attended to|followed up|sampled|screened|spot-checked|serviced|maintained|cleaned|tidied|washed|wiped|read over|rated|judged|calibrated|rehearsed|looked into|touched on|gone into|talked about|talked through|worked through|settled|agreed|coordinated|arranged|organised|organized";

/** Says that something was worked on, not how far: "cooked through", "topped up", "deburred". */
export const processes =
	"cooked|preheated|baked|fried|roasted|grilled|boiled|heated|warmed|cooled|chilled|thawed|defrosted|dried|cured|rested|proved|soaked|marinated|seasoned|salted|mixed|stirred|kneaded|blended|whisked|aired|ventilated|rinsed|scrubbed|polished|sanded|deburred|lubricated|greased|oiled|topped up|refilled|charged|trained|briefed|instructed|prepared|adjusted|regulated|aligned|levelled|leveled|secured|protected|treated|groomed|trimmed|tightened|fastened|padded|insulated|wrapped|packed|decorated|brushed|swept|vacuumed|mopped|dusted|disinfected|sanitised|sanitized|sterilised|sterilized|ironed|watered|supervised|optimised|optimized|improved|updated|repaired|mended|restored|upgraded";

/** Adverbs and other words in -ly that say what is so, not how well. */
export const neutralAdverbs = wordList(
	"fully completely exactly only daily weekly monthly hourly yearly directly vertically horizontally visually",
	"separately individually electronically manually independently entirely partly equally family assembly supply reply",
	"fly apply july italy anomaly early belly ply poly tally rally multiply comply imply rely jelly lily ally",
	"simultaneously consecutively successively alternately respectively diagonally literally permanently continuously",
	"twofold automatically physically personally verbally orally digitally currently previously finally firstly secondly",
	"lately newly freshly initially originally solely wholly totally chemically thermally electrically mechanically",
	"doubly triply singly quarterly nightly bimonthly likely friendly-only really actually namely immediately lengthwise",
	"identically mutually jointly locally internally externally centrally annually sequentially randomly overly",
	"alphabetically numerically chronologically crosswise clockwise invisibly visibly butterfly",
);

/** What has a value in a unit. */
export const quantities = wordList(
	"temperature temperatures temp humidity moisture pressure pressures length lengths width widths height heights depth depths thickness",
	"diameter diameters distance distances gap gaps clearance spacing radius offset weight weights mass load tension force torque density",
	"densities volume volumes voltage current resistance power energy frequency speed flow viscosity hardness roughness",
	"brightness illuminance noise concentration ph dose angle pitch stroke play runout flatness duration grammage level levels",
);
