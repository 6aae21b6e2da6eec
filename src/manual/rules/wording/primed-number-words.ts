// Of which kinds is a word that stands beside what is to be found: is it told, expected, a limit or a name?
import { wordList } from "./word-list.ts";

export const beside: Record<string, ReadonlySet<string>> = {
	ALLOWS: wordList(
		"accepted allowed deduct deducted fail failed fails highest itself lasts limit limits lowest mean median needs pass",
		"passes passing permitted reject rejected subtract subtracted takes tare tolerance tolerances zero",
	),
	/** Before "was" they ask, or say which one. */
	ASKING: wordList("how if nobody that there what where whether which who whom you"),
	/** Before a number it is told how exactly it is known: it is no name. */
	APPROX: wordList("a about all almost approximately around at exactly just nearly only over roughly some the under"),
	/** A verb between a thing and how much of it there is or was found. */
	BEING: wordList(
		"adds amounts arrived bears came carries come comes containing contains counts delivered ends equal equals expect",
		"expected expects filled find finds found gave get got holding holds left lies loaded made makes measures",
		"measuring mixed must numbers ordered ought poured reach reaches received remain returned see sent settled shall",
		"shipped should sits stands states stood stopped totalled totalling totals weighs went will would yields you'll",
	),
	/** Between two clauses. */
	BOUNDARY: wordList("after and because before but knowing since so then which while who"),
	COMPARED: wordList(
		"bigger colder deeper higher hotter larger less longer lower more shorter smaller thicker thinner warmer wider",
	),
	/** How many there are is told. */
	DEFINITE: wordList("all her his the their these those"),
	/** Before a number: it is what should be found. */
	EXPECTED: wordList(
		"about almost always answer approximately around expect expected expecting full known looking missing nearly nominal normally setpoint spec",
		"remaining roughly same still supposed target goal aim quota usual usually",
	),
	/** How sure it is, or how often it is so, though nobody has looked yet. */
	LIKELY: wordList(
		"certainly doubtless generally invariably likely mostly normally often predictably probably surely typically usually",
	),
	/** Before a number. */
	LIMIT: wordList(
		"< > above below between exceed least max maximum min minimum most nearest over short than under within ± ≤ ≥",
	),
	/** Behind a number. */
	LIMITS: wordList("+/- apart away max maximum min minimum plus ±"),
	/** Before a number: it is a name, a place or a setting then. */
	NAMES: wordList(
		"across after and at bay before bench box by copy counter document drawer each every first for from gate grade in",
		"into item lane last lot machine next no nr number or order over pallet part per photo picture pin scale shelf size",
		"stop table through times to tray until version with x",
	),
	/** Behind a number so often, before it a name. */
	PART: wordList(
		"card class column corner digit edge field figure form level line page place point position room row section sheet",
		"side spot step zone",
	),
	/** Behind "will be" they tell what comes, where or to whom, and not what is found. */
	PLACED: wordList(
		"able about after against allowed asked at away back before behind beside by closed cold done dry during empty enough for from given here if in",
		"into later necessary needed next no not of off on only open out over ready shown single so that the there this to tomorrow under until up used",
		"when with you your a an alone another first second only same",
	),
	PREPOSITION: wordList("SIGN and as at for from he her his in noted of on per she shown that the which written your"),
	RANGE: wordList("between from"),
	/** Behind a number: so often. */
	REPEATS: wordList(
		"attempt class colleague copy count decimal direction end group measurement number people person probe reading reason",
		"result sample shelves thing time tire total tries turn tyre way weighing wheel",
	),
	SECONDS: wordList("day h hour min minute month s sec second week"),
	/** Behind a number of things. */
	THERE: wordList(
		"are arrived came had has have is left lie must ought remain remained returned should stand was went were",
	),
};
