// What does the search make of what is typed: ids, words with mistakes, words of questions, places in a text?
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/client/search-distance.ts";
import { readIds } from "../../src/client/search-id-words.ts";
import { Ids } from "../../src/client/search-ids.ts";
import { Vocabulary } from "../../src/client/search-spelling.ts";
import { findSteps, markWords } from "../../src/client/search-steps.ts";
import { readQuery } from "../../src/client/search-terms.ts";
import { bestSynonym, Entries, type Entry } from "../../src/client/search-titles.ts";
import { addSpellings } from "../../src/site/search/added-words.ts";
import { fold, splitWords, withSpellings } from "../../src/site/search/fold.ts";
import type { FoundEntry } from "../../src/site/search/search-data.ts";
import { searchWords } from "../../src/site/search/search-words.ts";
import { en } from "../../src/site/strings/en.ts";

const entry = (id: string, kind: FoundEntry["kind"] = "procedure"): FoundEntry => ({ kind, id, title: id, url: id });
const ids = new Ids([
	entry("CHK-RCV-001", "checklist"),
	...["SOP-RCV-001", "SOP-RCV-002", "SOP-RCV-010", "SOP-PCK-002"].map((id) => entry(id)),
	entry("FM-001", "failure-mode"),
]);
const ask = (query: string, words: string[] = []) => {
	const { entries, missing, certain } = ids.find(query, (word) => words.includes(word));
	return { found: entries.map(({ id }) => id), missing, certain };
};

describe("ids", () => {
	test.each([
		["SOP-RCV-001", ["SOP-RCV-001"]],
		["sop rcv 1", ["SOP-RCV-001"]],
		["soprcv001", ["SOP-RCV-001"]],
		["rcv_01", ["SOP-RCV-001", "CHK-RCV-001"]],
		["rcv 1", ["SOP-RCV-001", "CHK-RCV-001"]],
		["sop 2", ["SOP-RCV-002", "SOP-PCK-002"]],
		["pck", ["SOP-PCK-002"]],
		["sop-rcv-0", ["SOP-RCV-001", "SOP-RCV-002", "SOP-RCV-010"]],
		["fm1", ["FM-001"]],
		["010", ["SOP-RCV-010"]],
	])("%s means %j", (query, found) => {
		expect(ask(query)).toEqual({ found, missing: undefined, certain: true });
	});

	test.each([
		["SOP-RCV-099", "SOP-RCV-099"],
		["rcv 99", "RCV-099"],
		["SOP-XYZ-001", "SOP-XYZ-001"],
		["ABC-XYZ-001", "ABC-XYZ-001"],
	])("%s is told not to exist", (query, missing) => {
		expect(ask(query)).toEqual({ found: [], missing, certain: true });
	});

	test("the nearest ids to one that does not exist come first by letters, then by number", () => {
		expect(ids.find("SOP-RCV-009", () => false).nearest[0]?.id).toBe("SOP-RCV-010");
	});

	test.each(["80 euro", "2.0", "scarf SC-204", "carton", "rcv carton", "", "   ", "<b>", "SC-204", "12"])(
		"%j is no id",
		(query) => {
			expect(ask(query, ["sc-204"])).toEqual({ found: [], missing: undefined, certain: false });
		},
	);

	test.each([
		["SOP-RCV-001 photo", ["SOP-RCV-001"], "photo"],
		["rcv 1 colour of scarf", ["SOP-RCV-001", "CHK-RCV-001"], "colour of scarf"],
		["photo, (rcv001)", ["SOP-RCV-001", "CHK-RCV-001"], "photo,"],
		["photo sop rcv 1 scarf", ["SOP-RCV-001"], "photo scarf"],
	])("in %j an id stands among other words", (query, found, rest) => {
		const { entries, ...read } = readIds(query, ids, (word) => ["photo", "colour", "scarf"].includes(word));
		expect(entries.map(({ id }) => id)).toEqual(found);
		expect(read).toMatchObject({ rest, certain: true, narrows: false, missing: undefined });
	});

	test("letters of ids among other words narrow; an id that is not there is told and the words go on", () => {
		const read = (query: string) => readIds(query, ids, (word) => word === "photo" || word === "sop");
		expect(read("pck photo")).toMatchObject({ narrows: true, certain: false, rest: "photo" });
		expect(read("photo rcv 99")).toMatchObject({ missing: "RCV-099", nearest: [], certain: false, rest: "photo" });
		expect(read("sop rcv 99")).toMatchObject({ missing: "SOP-RCV-099", rest: "" });
		expect(read("SOP-XYZ-001 photo")).toMatchObject({ missing: "SOP-XYZ-001", rest: "photo" });
		for (const query of ["sop photo", "photo 2", "12 photo", "scraf SC-204", "rc photo"])
			expect(read(query)).toMatchObject({ entries: [], missing: undefined, rest: query });
	});

	test("letters of an id that are also a word do not push the word's documents away", () => {
		expect(ask("pck", ["pck"])).toEqual({ found: ["SOP-PCK-002"], missing: undefined, certain: false });
	});
});

const vocabulary = new Vocabulary(
	[
		"scarf",
		"scrap",
		"photo",
		"catalogue",
		"carton",
		"handover",
		"goods-in",
		"pack",
		"packed",
		"ship",
		"engrave",
		"the",
	],
	new Set(["scarf", "photo", "gold", "sample"]),
	["s", "ed", "d", "ing", "es"],
);

describe("folding", () => {
	test.each([
		["Étiquette", "etiquette"],
		["Prüfer", "prufer"],
		["ΠΑΡΑΛΑΒΉ", "παραλαβη"],
		["Việt", "viet"],
		["Ёлка", "елка"],
		["за́мок", "замок"],
		["שָׁלוֹם", "שלום"],
	])("the accents of %s do not count", (word, folded) => {
		expect(fold(word)).toBe(folded);
		expect(fold(word.normalize("NFD"))).toBe(folded);
	});

	test.each([
		["й", "и"],
		["ї", "і"],
		["ў", "у"],
		["ѓ", "г"],
		["が", "か"],
		["कि", "क"],
	])("%s is another letter than %s", (letter, other) => expect(fold(letter)).not.toBe(fold(other)));
});

describe("signs within words", () => {
	test.each(["l'offre", "l’offre", "l‘offre", "lʼoffre", "l´offre"])("%s is found by offre and loffre", (word) => {
		expect(splitWords(word).flatMap(withSpellings)).toEqual(["l'offre", "l", "offre", "loffre"]);
	});

	test.each([
		["œufs", "oeufs"],
		["ŒUFS", "oeufs"],
		["cæsium", "caesium"],
		["Straße", "strasse"],
		["GROẞ", "gross"],
		["Ørsted", "orsted"],
		["łódź", "lodz"],
		["Đakovo", "dakovo"],
		["ﬁnish", "finish"],
		["Ver\u00adsand", "versand"],
		["می\u200cخواهم", "میخواهم"],
		["x\u2011ray", "x-ray"],
	])("%s is the same as %s", (word, other) => {
		expect(fold(word)).toBe(other);
		expect(fold(other)).toBe(other);
	});

	test("what separates words does so whatever stands between them", () => {
		expect(splitWords("A–B und/oder x—y")).toEqual(["a", "b", "und/oder", "x", "y"]);
		expect(splitWords("employé·e").flatMap(withSpellings)).toEqual(["employe'e", "employe", "e", "employee"]);
	});

	test("words that the index does not make by itself are added behind the writer's, and only these", () => {
		const added = (text: string) => addSpellings(text).replaceAll("\u2060", "+");
		expect(added("Saisir l’offre, d'accord.")).toBe("Saisir l’offre, +offre d'accord. +accord");
		expect(added("Peser les œufs")).toBe("Peser les œufs +oeufs");
		expect(added("Paris–Lyon employé·e client(e)s")).toBe(
			"Paris–Lyon +paris +lyon employé·e +employe client(e)s +client",
		);
		expect(added("Straße x\u2011ray")).toBe("Straße +strasse x\u2011ray +x-ray");
		const same = "Étiquette. (SOP-RCV-001) und/oder Ver\u00adsand “naïve” 20 kg don’t x’y 商品（在庫）を";
		expect(added(same)).toBe(same.replace("don’t", "don’t +don"));
	});
});

describe("a synonym", () => {
	const { all } = new Entries([{ ...entry("SOP-1"), title: "Pasteurise", synonyms: ["HTST run", "Kühlkette"] }]);
	const meant = (word: string) => bestSynonym([{ spellings: [{ word, worth: 1 }], weak: false }], all[0] as Entry);
	test("is told as it is written", () => {
		expect(meant("htst")).toBe("HTST run");
		expect(meant("kuhlkette")).toBe("Kühlkette");
	});
});

describe("spelling", () => {
	test.each([
		["scraf", "scarf", 0.8],
		["carton", "carton", 0],
		["carrton", "carton", 0.8],
		["carto", "carton", 1],
		["kartom", "carton", 2],
		["x", "carton", 2.5],
	])("from %s to %s it is %d", (a, b, distance) => {
		expect(editDistance(a, b, 1.5) > 1.5 ? Math.max(2, distance) : editDistance(a, b, 1.5)).toBe(distance);
	});

	test.each([
		["scraf", "scarf"],
		["cartno", "carton"],
		["foto", "photo"],
		["katalog", "catalogue"],
		["karton", "carton"],
		["goldsample", "gold sample"],
	])("%s becomes %s", (word, other) => {
		expect(vocabulary.correct(word)[0]).toBe(other);
	});

	test.each(["xylophone", "qc-104", "ab", "z".repeat(200)])("%s stays unknown", (word) => {
		expect(vocabulary.correct(word)).toEqual([]);
	});

	test("other endings of a word are known", () => {
		expect(vocabulary.inflections("packing")).toEqual(expect.arrayContaining(["pack", "packed"]));
		expect(vocabulary.inflections("shipped")).toEqual(["ship"]);
		expect(vocabulary.inflections("scrag")).toEqual([]);
		const endsInF = new Vocabulary(["scarf", "knives", "leaf", "safe"], new Set(), []);
		expect(["scarves", "knife", "leaves", "saves"].map((word) => endsInF.inflections(word))).toEqual([
			["scarf"],
			["knives"],
			["leaf"],
			[],
		]);
	});
});

describe("queries", () => {
	const weak = { fillers: new Set(["how", "do", "i", "the"]), common: new Set(["carton"]) };
	const read = (text: string) => readQuery(text, vocabulary, weak);

	test("words of questions and words that stand everywhere are weak beside others, not by themselves", () => {
		expect(read("how do I pack the carton").terms.map(({ weak: is, spellings: [first] }) => [first?.word, is])).toEqual(
			[
				["pack", false],
				["the", true],
				["carton", true],
			],
		);
		expect(read("the carton").terms.map(({ weak: is }) => is)).toEqual([true, false]);
		expect(read("the").terms.map(({ weak: is }) => is)).toEqual([false]);
	});

	test("an unknown word is named as it was typed, and its correction as the manual has it", () => {
		const accented = new Vocabulary(["étiquette", "наліпка"], new Set(["etiquette", "наліпка"]), []);
		expect(readQuery("HTST", accented, weak).unknown).toEqual([{ word: "HTST", others: [] }]);
		expect(readQuery("Étiquete", accented, weak).unknown).toEqual([{ word: "Étiquete", others: ["étiquette"] }]);
		expect(readQuery("Їжак", accented, weak).unknown).toEqual([{ word: "Їжак", others: [] }]);
	});

	test("a word that sounds short is not heard as one that nobody meant, yet as its own", () => {
		const short = new Vocabulary(["case", "cut", "sees", "size", "photo"], new Set(["case"]), []);
		expect(["quz", "zzzzzz", "foto"].map((word) => short.correct(word))).toEqual([[], [], ["photo"]]);
	});

	test("an unknown word is named, with what is searched instead", () => {
		const { unknown, phrase } = read("zzzz scraf");
		expect(unknown[0]).toEqual({ word: "zzzz", others: [] });
		expect(unknown[1]?.others[0]).toBe("scarf");
		expect(phrase).toBe("scarf");
	});

	test("a part of a word is found within it where no word begins so, and is not told to be unknown", () => {
		const german = new Vocabulary(
			["kapitänsmützenverpackung", "verpackungsband", "seeverpackung", "karton"],
			new Set(["kapitansmutzenverpackung"]),
			[],
		);
		const wordsFor = (text: string) => readQuery(text, german, weak).terms[0]?.spellings.map(({ word }) => word);
		expect(wordsFor("Mützen")).toEqual(["mutzen", "kapitansmutzenverpackung"]);
		expect(wordsFor("packung")).toEqual(["packung", "kapitansmutzenverpackung", "seeverpackung", "verpackungsband"]);
		expect(readQuery("packung", german, weak).unknown).toEqual([]);
		expect(wordsFor("verpackung")).toEqual(["verpackung"]);
		expect(readQuery("arto", german, weak).unknown).toHaveLength(1);
	});

	describe("in a manual of another language", () => {
		const own = searchWords(en, "de");
		const german = new Vocabulary(
			["Sichtprüfung", "Übergabe", "Größe", "Feuer", "Rechnung", "prüfte"],
			new Set(["sichtprufung"]),
			own.endings,
		);
		const first = (text: string) =>
			readQuery(text, german, { fillers: new Set(own.fillers.map(fold)), common: new Set() });
		const wordsFor = (text: string) => first(text).terms[0]?.spellings.map(({ word }) => word);
		test.each([
			["pruefung", "sichtprufung"],
			["Prüfungen", "sichtprufung"],
			["UEBERGABE", "ubergabe"],
			["groesse", "grosse"],
			["Rechnungen", "rechnung"],
			["feuer", "feuer"],
		])("%s is looked for as %s", (typed, word) => {
			expect(wordsFor(typed)).toContain(word);
			expect(first(typed).unknown).toEqual([]);
		});
		test("ae, oe and ue stand for umlauts only where the manual has them", () => {
			const english = new Vocabulary(["full", "home", "tool"], new Set(), []);
			expect(["fuel", "hoe", "toe"].map((word) => english.withUmlauts(word))).toEqual(["fuel", "hoe", "toe"]);
			expect(["fuel", "rue"].map((word) => german.withUmlauts(word))).toEqual(["fuel", "rue"]);
		});
		test("words of its questions are none that are missing", () => {
			expect(first("was mache ich wenn die Rechnung").unknown).toEqual([]);
		});
		test("accents of an ending do not count", () => {
			const french = new Vocabulary(["nettoyer", "réservé"], new Set(), searchWords(en, "fr-CA").endings);
			expect(french.inflections("nettoyage")).toEqual(["nettoyer"]);
			expect(french.inflections("reserver")).toEqual(["reserve"]);
		});
	});

	test("a slip in a word that has another ending in the manual is corrected by its stem", () => {
		const other = new Vocabulary(["embroider", "stick"], new Set(), ["ing"]);
		expect(other.correct("embroidring")).toEqual(["embroider"]);
		expect(other.correct("stitching")).toEqual([]);
		const long = new Vocabulary(["works", "worst"], new Set(), ["s", "ations"]);
		expect(long.correct("workstations")).toEqual([]);
	});

	test.each([
		["500g", ["500", "g"]],
		["0.5mm", ["0.5", "mm"]],
		["iso2859", ["iso", "2859"]],
		["sc204", ["sc-204"]],
		["zzz2859", []],
	])("%s is %j", (typed, words) => {
		const measures = new Vocabulary(["iso", "mm", "gram", "sc", "sc-204"], new Set(), []);
		expect(readQuery(typed, measures, weak).terms.map(({ spellings: [first] }) => first?.word)).toEqual(words);
	});

	test("a long number that the manual does not have is told, a short one is looked for", () => {
		const numbered = new Vocabulary(["4006381333931"], new Set(), []);
		expect(readQuery("4006381333931", numbered, weak).unknown).toEqual([]);
		expect(readQuery("4006381333932", numbered, weak).unknown).toEqual([{ word: "4006381333932", others: [] }]);
		expect(readQuery("4006", numbered, weak).terms).toHaveLength(1);
	});

	test("two words may be one, and one two", () => {
		expect(read("hand over").terms[0]?.spellings.map(({ word }) => word)).toContain("handover");
		expect(read("goldsample").terms.map(({ spellings: [first] }) => first?.word)).toEqual(["gold", "sample"]);
	});

	test("a query has an end", () => {
		expect(read("pack ".repeat(5000)).terms.length).toBe(1);
		expect(read(Array.from({ length: 500 }, (_, at) => `carton${at}`).join(" ")).terms.length).toBeLessThanOrEqual(10);
	});
});

describe("steps", () => {
	const content = "Pack an order. 1 Fold the carton. Tape it well. 2 Print. Stick the label on the carton.";
	const anchors = [
		{ element: "h2", id: "fold", text: "1 Fold the carton", location: 3 },
		{ element: "h3", id: "print", text: "2 Print", location: 10 },
	];

	test("that hold a word are told, those with it in the title first, with the word marked", () => {
		const steps = findSteps({ content, anchors }, [[6, 17]]);
		expect(steps.map(({ anchor, isCheck, excerpt }) => [anchor, isCheck, excerpt.length > 0])).toEqual([
			["fold", false, false],
			["print", true, true],
		]);
		expect(steps[0]?.title).toEqual([
			{ text: "1 Fold the ", marked: false },
			{ text: "carton", marked: true },
		]);
		expect(steps[1]?.excerpt).toEqual([
			{ text: "Stick the label on the ", marked: false },
			{ text: "carton", marked: true },
			{ text: ".", marked: false },
		]);
	});

	test("show none of the words that were added to be found by, and mark the writer's instead", () => {
		const french = addSpellings("Titre. 1 Lire l’offre Lire l’affichage de l’armoire.");
		const words = french.split(" ");
		const title = addSpellings("1 Lire l’offre");
		const place = words.indexOf("\u2060armoire");
		const [step] = findSteps({ content: french, anchors: [{ element: "h2", id: "lire", text: title, location: 1 }] }, [
			[words.indexOf("\u2060offre")],
			[place],
		]);
		expect(step?.title).toEqual([
			{ text: "1 Lire ", marked: false },
			{ text: "l’offre", marked: true },
		]);
		expect(step?.excerpt).toEqual([
			{ text: "Lire l’affichage de ", marked: false },
			{ text: "l’armoire", marked: true },
			{ text: ".", marked: false },
		]);
	});

	test("without a word in them are not told", () => {
		expect(findSteps({ content, anchors }, [[1]])).toEqual([]);
	});

	test("marks leave quotation marks and stops outside", () => {
		expect(
			markWords(['"gold', 'sample".'], 0, new Set([0, 1])).map(({ text, marked }) => (marked ? `[${text}]` : text)),
		).toEqual(['"', "[gold]", " ", "[sample]", '".']);
	});
});
