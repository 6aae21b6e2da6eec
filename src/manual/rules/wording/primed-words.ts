// Of which kinds is a word, for the question of whether a second person is told too much?
import { isPerson } from "./person-words.ts";
import { wordList } from "./word-list.ts";
import type { Word } from "./words-of.ts";

const kinds: Record<string, ReadonlySet<string>> = {
	AGREED: wordList("agreed arranged found noted reported seen settled stated told"),
	/** To be the same. */
	AGREES: wordList("agree equal fit match matches tally"),
	ALLOWS: wordList(
		"accepted allowed deduct deducted fail failed fails highest itself lasts limit limits lowest mean median needs pass",
		"passes passing permitted reject rejected subtract subtracted takes tare tolerance tolerances zero",
	),
	/** Before a number it is told how exactly it is known: it is no name. */
	APPROX: wordList("a about all almost approximately around at exactly just nearly only over roughly some the under"),
	/** Behind a verb of writing: it is no own result that is put there. */
	ASIDE: wordList("agreed aside below by if me on that under whether yes"),
	ASKS: wordList("ask enquire hear inquire learn"),
	"ASKS-WHETHER": wordList("check find look say see tell test"),
	BE: wordList("are be been being is it's that's there's they're was were"),
	/** A verb between a thing and how much of it there is or was found. */
	BEING: wordList(
		"adds amounts arrived bears came carries come comes containing contains counts delivered ends equal equals expect",
		"expected expects filled find finds found gave get got holding holds lay left lies loaded made makes measures",
		"measuring mixed must numbers ordered ought poured reach reaches received remain returned see sent settled shall",
		"shipped should sits stands states stood stopped totalled totalling totals weighs went will would yields you'll",
	),
	/** A paper that is not the first one's. */
	BLANK: wordList(
		", and back blank clean clock color colour empty fresh gray grey new next own pad reference sample scale shade size",
		"standard unmarked with zero",
	),
	/** Between two clauses. */
	BOUNDARY: wordList("after and because before but knowing since so then which while who"),
	/** Behind a paper: it is put away, or is a number of it. */
	CLEARED: wordList("NUMBER away back book down from number of off open out over to up"),
	COMPARED: wordList(
		"bigger colder deeper higher hotter larger less longer lower more shorter smaller thicker thinner warmer wider",
	),
	/** To say that something is as it is told. */
	CONFIRMS: wordList(
		"accept agree approve attest confirm double-check endorse ensure initial nod prove recheck reconcile sign tick",
		"validate verify",
	),
	/** What a second person does to find a result. */
	COUNTS: wordList(
		"assess check count gauge grade inspect judge mark measure read recount score tally test time verify weigh",
	),
	/** How many there are is told. */
	DEFINITE: wordList("all her his the their these those"),
	/** It shows the second person's own result. */
	DEVICE: wordList(
		"balance clock dial display gauge indicator it machine meter nobody one person ruler scale scales second tape",
		"thermometer who you",
	),
	/** What somebody did, where the word may be said of the second person or of a thing. */
	DID: wordList(
		"approved called checked cut did done drew finds found gave given gives got made marked named passed put read seen",
		"sees set took",
	),
	/** Reasons to look at all. */
	DOUBT: wordList(
		"appears differs doubt doubtful doubts high looks low needed odd off seems strange suspect unsure was were wrong",
	),
	/** Nothing is written on it yet. */
	EMPTY: wordList("blank clean empty fresh new unmarked"),
	ENTERED: wordList("booked declared entered expected given known noted recorded reported stated"),
	/** Before a number: it is what should be found. */
	EXPECTED: wordList(
		"about almost always answer approximately around expect expected expecting full known looking missing nearly normally",
		"remaining roughly same still supposed target usual usually",
	),
	/** Whose turn it was before. */
	FIRST: wordList(
		"earlier existing first former last morning night old original other pre-check previous prior yesterday's",
	),
	/** An own result is told. */
	GIVES: wordList("chalk hand mark radio say send tell"),
	/** A look in passing. */
	GLANCE: wordList("check count glance initial look nod over read recount scan sign skim tick"),
	HAVE: wordList("already also been before did had has have just was were"),
	/** The first result is kept away, or another one holds the two together. */
	HIDES: wordList(
		"afresh afterwards alone apart aside away blind blinded closed covered elsewhere erased folded forget gone hidden",
		"hide hides ignore ignoring independently later leave leaves locked neither never nobody nor not sealed separately",
		"shut thereafter unopened unread unseen upstairs waiting waits without",
	),
	"IN-VIEW": wordList("above along beside displayed next open pinned projected visible where"),
	JOINTLY: wordList("chorus jointly pair pairs together turns"),
	/** Before a number. */
	LIMIT: wordList(
		"< > above below between exceed least max maximum min minimum most nearest over short than under within ± ≤ ≥",
	),
	/** Behind a number. */
	LIMITS: wordList("+/- apart away max maximum min minimum plus ±"),
	/** What was done first. */
	LOOKED: wordList("check inspection look one ones pass round run test try"),
	MUST: wordList("are has have is must needs ought shall should will"),
	/** Before a number: it is a name, a place or a setting then. */
	NAMES: wordList(
		"across after and at bay before bench box by copy counter document drawer each every first for from gate grade in",
		"into item lane last lot machine next no nr number or order over pallet part per photo picture pin scale shelf size",
		"stop table through times to tray until version with x",
	),
	"NEXT-TO": wordList("above against alongside behind below beneath beside left next right under"),
	OWN: wordList("both hers his own you you've your yours"),
	/** On it a result stands. */
	PAPER: wordList(
		"book card certificate chart clipboard computer database file form inventory ledger list log manifest note pad paper",
		"printout receipt record register report sheet slip spreadsheet sticker ticket",
	),
	/** Behind a number so often, before it a name. */
	PART: wordList(
		"card class column corner digit edge field figure form level line page place point position room row section sheet",
		"side spot step zone",
	),
	PAST: wordList("ago before earlier last this yesterday"),
	/** A place where a paper is out of sight. */
	PLACE: wordList("bag box cabinet car desk drawer envelope folder lead office pocket room safe"),
	/** What may be followed: no result stands on it. */
	PLAN: wordList(
		"card chart drawing instruction instructions manual method picture plan procedure recipe scale standard standards",
		"table",
	),
	PREPOSITION: wordList("SIGN and as at for from he her his in noted of on per she shown that the which written your"),
	QUICK: wordList("brief cursory quick rapid short"),
	RANGE: wordList("between from"),
	REASON: wordList("although because given knowing now seeing since though"),
	/** Behind a number: so often. */
	REPEATS: wordList(
		"attempt class colleague copy count decimal direction end group measurement number people person probe reading reason",
		"result sample shelves thing time tire total tries turn tyre way weighing wheel",
	),
	/** What a result is called, and what else the first person left behind. */
	RESULT: wordList(
		"amount answer assessment average calculation choice classification comment conclusion count decision depth diagnosis",
		"diameter dimension dose entry estimate figure finding grade guess height initials judgment length mark marking mass",
		"measurement number opinion points pressure quantity reading reasons remark result score signature size sum tally",
		"temperature thickness tick total value verdict weighing weight width",
	),
	/** An own result is kept. */
	SAVED: wordList("entered handed noted pressed recorded saved signed typed written"),
	SAYS: wordList("believes claims guesses reckons said says thinks thought told wrote"),
	/** The same, and no list of results when the second person looks at it. */
	SCREEN: wordList("board column display envelope label pouch screen system tag"),
	SECONDS: wordList("day h hour m min minute month s sec second week"),
	/** To tell somebody. */
	SPEAKS: wordList(
		"call called calls count counts explain explains gave give given gives hand hands name named names read reads said",
		"say says show shown shows speak speaks talk talks tell tells told walk",
	),
	/** What somebody did to find or to tell a result. */
	TELLS: wordList(
		"accepted booked calculated claimed claims considered counted decided entered estimated flagged found gauged gave",
		"graded inspected judged listed logged measured noted noticed observed packed pencilled printed recorded reported",
		"reports said saw says showed shows spotted stated tallied tested thinks thought ticked timed told typed weighed",
		"worked written wrote",
	),
	THE: wordList("a an her his its our that the their these this those your"),
	THEM: wordList("her him them"),
	/** Behind a number of things. */
	THERE: wordList(
		"are arrived came had has have is left lie must ought remain remained returned should stand was went were",
	),
	/** Behind "the first" they make it a part or a time. */
	TIMES: wordList(", a all and digit half line or own page the then time you"),
	TOGETHER: wordList("along jointly together"),
	/** It is lent, and tells nothing. */
	TOOL: wordList(
		"badge consent desk gauge hand key ladder name own pen permission phone place room rule ruler scale side tablet tape",
	),
	VIA: wordList("against along at by from in into on over through to up with"),
	VIEWING: wordList("checking consulting hearing looking opening reading seeing"),
	/** To have the first result before one's eyes. */
	VIEWS: wordList(
		"check consult examine follow glance go look match open pick read review see start study take trust use view work",
	),
	WAS: wordList("had has have was were"),
	/** As it should be. */
	WELL: wordList("clean clear complete correct dry empty fine full good happy normal ok okay right tight"),
	/** An own result is put on paper. */
	WRITES: wordList("enter fill jot key list log note record text type write"),
};

/** Their words are meant with an s too. */
const hasPlural = new Set([
	"AGREES",
	"CONFIRMS",
	"NAMES",
	"PAPER",
	"PART",
	"REPEATS",
	"RESULT",
	"SCREEN",
	"SECONDS",
	"WRITES",
]);

const byWord = new Map<string, string[]>();
for (const [kind, words] of Object.entries(kinds)) {
	for (const word of words) {
		const known = byWord.get(word);
		if (known) known.push(kind);
		else byWord.set(word, [kind]);
	}
}

/** Whose things hold no first result: "the patient's", "today's". */
const ownsNothing =
	/^(?:it|that|there|what|here|let|each|patient|customer|guest|client|owner|product|today|machine|gauge|scale|meter|row|room|box|bag|tank|day|week|month|year|manufacturer)'s$/;

/** Kinds of a word by what it is and how it ends. */
function lookUp(word: string): string[] {
	const found = [...(byWord.get(word) ?? [])];
	const singular = word.replace(/ies$/, "y").replace(/s$/, "");
	if (singular !== word) found.push(...(byWord.get(singular) ?? []).filter((kind) => hasPlural.has(kind)));
	if (word.startsWith("re") && kinds.COUNTS?.has(word.replace(/^re-?/, ""))) found.push("COUNTS");
	if (isPerson(word)) found.push("PERSON");
	if (word.endsWith("n't")) found.push("HIDES");
	if (/^(?:his|hers?)$/.test(word) || (word.endsWith("'s") && !ownsNothing.test(word))) found.push("THEIRS");
	return found;
}

const signs: Record<string, string[]> = { ",": ["SIGN", "BOUNDARY"], ":": ["SIGN", "STOP"], "(": ["BRACKET"] };
for (const sign of [".", ";", "(", ")", "!", "?"]) signs[sign] = [...(signs[sign] ?? []), "SIGN", "STOP", "BOUNDARY"];

const duration = /^(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?|months?)$/;
/** A first name: a word with a capital within a sentence that is no code. */
const givenName = /^\p{Lu}\p{Ll}{2,}$/u;
/** Nothing, a time of day or a range: no result. */
const noResult = /^(?:0|zero|0[.,]0+|\d+:\d\d|\d+-\d+)$/;

/** Every kind of a word. */
export function kindsOf({ text, written, kind }: Word): readonly string[] {
	if (kind === "number") return noResult.test(text) ? [] : ["NUMBER"];
	if (kind === "unit") return duration.test(text) ? ["UNIT", "SECONDS"] : ["UNIT"];
	if (kind === "sign" && Object.hasOwn(signs, text)) return signs[text] ?? [];
	return kind === "name" && givenName.test(written) ? [...lookUp(text), "PERSON"] : lookUp(text);
}
