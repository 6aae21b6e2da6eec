// Of which kinds is a word that speaks of the two persons, of what the first one left behind, and of what the second one does?
import { wordList } from "./word-list.ts";

export const persons: Record<string, ReadonlySet<string>> = {
	/** What is done or, as a noun, was found; a first one of them may be either. */
	ACTS: wordList("check count dose estimate grade guess look mark number pass run score size tally test total try"),
	/** To be the same. */
	AGREES: wordList("agree equal fit match matches tally"),
	/** Behind a verb of writing: it is no own result that is put there. */
	ASIDE: wordList("agreed aside below by if me on that under whether yes"),
	ASKS: wordList("ask enquire hear inquire learn"),
	"ASKS-WHETHER": wordList("check find look say see tell test"),
	BE: wordList("are aren't be been being is isn't it's that's there's they're was wasn't were weren't"),
	/** A paper that is not the first one's. */
	BLANK: wordList(
		", and back blank clean clock color colour empty fresh gray grey new next own pad reference sample scale shade size",
		"standard unmarked with zero",
	),
	/** Asked of them, it is no result of a first person. */
	CLIENT: wordList("caller child client customer guest member owner parent passenger patient visitor"),
	/** Behind a paper: it is put away, or is a number of it. */
	CLEARED: wordList("NUMBER away back book down from number of off open out over to up"),
	/** To say that something is as it is told. */
	CONFIRMS: wordList(
		"accept agree approve attest confirm countersign double-check endorse ensure initial nod prove recheck reconcile sign tick",
		"validate verify",
	),
	/** What a second person does to find a result. */
	COUNTS: wordList(
		"assess check count gauge grade inspect judge mark measure read recount score tally test time verify weigh",
	),
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
	ENTERED: wordList(
		"booked declared entered expected given known noted prefilled proposed recorded reported stated suggested",
	),
	/** To find a figure. */
	FIGURES: wordList("add calculate compute count gauge measure recalculate recount remeasure reweigh tally weigh"),
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
		"afterwards alone apart aside away blind blinded closed concealed covered deleted elsewhere erased folded forget gone hidden",
		"hide hides ignore ignoring independently later leave leaves locked neither never nobody nor not sealed separately",
		"shut thereafter unopened unread unseen upstairs waiting waits without",
	),
	"IN-VIEW": wordList("above along beside displayed next open pinned projected visible where"),
	/** Put on a thing by hand. */
	INSCRIBED: wordList(
		"chalked engraved glued handwritten inked pasted pencilled pinned scratched scribbled stamped stencilled stuck taped",
	),
	JOINTLY: wordList("chorus jointly pair pairs together"),
	/** What was done first. */
	LOOKED: wordList("check inspection look one ones pass round run test try"),
	MUST: wordList("are has have is must needs ought shall should will"),
	"NEXT-TO": wordList("above against alongside behind below beneath beside left next right under underneath"),
	OWN: wordList("both hers his own you you've your yours"),
	/** On it a result stands. */
	PAPER: wordList(
		"book card certificate chart clipboard computer database file form inventory ledger list log manifest note pad paper",
		"printout receipt record register report sheet slip spreadsheet sticker ticket",
	),
	PAST: wordList("ago before earlier last this yesterday"),
	/** A place where a paper is out of sight. */
	PLACE: wordList("bag box cabinet car desk drawer envelope folder lead office pocket room safe"),
	/** What may be followed: no result stands on it. */
	PLAN: wordList(
		"card chart drawing instruction instructions manual method picture plan procedure recipe scale standard standards",
		"table",
	),
	QUICK: wordList("brief cursory quick rapid short"),
	REASON: wordList("although because given knowing now seeing since though"),
	/** What a result is called, and what else the first person left behind. */
	RESULT: wordList(
		"amount answer assessment average calculation choice classification comment conclusion count decision depth diagnosis",
		"diameter dimension dose entry estimate figure finding grade guess height initials judgment length current density distance humidity moisture speed torque voltage mark marking mass",
		"measurement number opinion points pressure quantity reading reasons remark result score signature size sum tally",
		"temperature thickness tick total value verdict weighing weight width",
	),
	/** An own result is kept. */
	SAVED: wordList("entered handed noted pressed recorded saved signed typed written"),
	SAYS: wordList(
		"assumes believed believes claims expects fears guesses reckons said says supposes suspected suspects swears thinks",
		"thought told wrote",
	),
	/** The same, and no list of results when the second person looks at it. */
	SCREEN: wordList("board column display envelope label pouch screen system tag"),
	/** To tell somebody. */
	SPEAKS: wordList(
		"call called calls count counts explain explains gave give given gives hand hands name named names read reads said",
		"say says show shown shows point points speak speaks talk talks tell tells told walk",
	),
	/** What somebody did to find or to tell a result. */
	TELLS: wordList(
		"accepted announced booked calculated claimed claims considered counted decided entered estimated flagged found gauged gave",
		"graded inspected judged listed logged measured noted noticed observed packed pencilled printed recorded reported",
		"reports said saw says showed shows spotted stated tallied tested thinks thought ticked timed told typed weighed",
		"worked written wrote",
	),
	THE: wordList("a an her his its our that the their these this those your"),
	THEM: wordList("her him them"),
	/** Behind "the first" they make it a part or a time. */
	TIMES: wordList(", a all and digit half line or own page the then time you your"),
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
