// Does an instruction excuse people from it: everybody, by a condition such as "if there is time", or those who are trusted?
import { goesOn, ofChance, ofTime } from "./excusing-words.ts";
import { longPattern } from "./long-pattern.ts";
import {
	endsSparing,
	forbidsCheck,
	isOnlyInDoubt,
	leavesItOpen,
	skipsCheck,
	sparesFromCheck,
	sparesFromLook,
	sparesSome,
} from "./skipping-sentence.ts";
import { mayWaive, waivesCheck } from "./waived-check.ts";
import { toLine, wordsOf } from "./words-of.ts";

/** What the eye or a tool is asked for; each with other forms of it, which ask for the same. */
const looks: Record<string, string> = {
	check: "check checks checked checking inspect inspects inspection verify verifies look looks examine",
	compare: "compare compares comparing comparison match matches",
	count: "count counts counting",
	weigh: "weigh weighs weighing",
	measure: "measure measures measuring measurement gauge",
	scan: "scan scans scanning",
	smell: "smell smells smelling sniff",
	taste: "taste tastes tasting",
	listen: "listen listens listening hear",
	test: "test tests testing try",
	review: "review reviews read reads reading",
};
/** Methods that are called otherwise. */
const methods: Record<string, string> = { inspect: "check", "compare-photo": "compare" };
const lookOf = new Map(Object.entries(looks).flatMap(([look, forms]) => forms.split(" ").map((form) => [form, look])));

const beginsWithLook = new RegExp(`^ (?:please |then |first |now )?(?:${[...lookOf.keys()].join("|")}) `);
const orders = `(?:${goesOn}|(?= (?:please )?(?:${[...lookOf.keys()].join("|")}|do|take|lay|hold|open|use) ))`;
const anyCondition = `(?:${ofTime}|${ofChance(orders)})`;
const isCondition = longPattern(`^ (?:only |just )?${anyCondition} $`);
const beginsTimely = longPattern(`^ (?:only |just )?(?:${ofTime})`);
const begins = longPattern(`^ (?:only |just )?${anyCondition}(?! to (?!do (?:so|it|this|that) ))`);
const ends = longPattern(` ${anyCondition} $`);
const prepositions = "at|beside|by|from|in|inside|on|outside|through|under|with";
/** How something is done: "by daylight", but not "item by item"; "on a phone", but not "on the label", which may be what is looked at. */
const manner = [
	"(?<= (\\S+) )by (?!\\1 )",
	"(?:without|within|using|while|during) ",
	"under (?:the )?(?:\\S+ )?(?:lamp|light|lens|loupe|microscope) ",
	"in (?:\\S+ )?(?:daylight|light|sunlight|pairs|person|light box|dark|morning|afternoon|evening) ",
	"from (?:above|below|behind|both|all|each|inside|outside) ",
	`(?:${prepositions}|after) (?:an?|#\\S+|both|another|the same|someone|somebody) `,
	`, (?:${prepositions}) `,
	"(?=(?:aloud|alone|together|twice|standing|blind|side by side|one by one|(?!\\S*(?:assemb|fami|supp|rep|on)ly )\\S{3,}ly) )",
].join("|");
const beginsWithManner = longPattern(
	`^ (?:${ofChance(goesOn)}) (?:, )?(?:${prepositions}|without|within|before|after|together|aloud) `,
);
/** "Compare both by daylight if possible": whether it is compared does not hang on it. */
const endsWithManner = longPattern(` (?:${manner})(?:(?![,:;.] )\\S+ ){0,6}?(?:only |just )?(?:${ofChance(goesOn)}) $`);
const timely = longPattern(`^ (?:only |just )?(?:${ofTime}) |(?: only| just)? (?:${ofTime}) $`);

/** "This check may be skipped." */
const optional =
	/^ (?:(?:this|it|(?:this|the) check) is )?optional $|^ (?:this|it|(?:this|the) check) (?:may|can) be (?:left out|omitted|skipped) $/;
/** "Optional: weigh it." */
const named = /^ optional [:,] /;

/** "Do this check"; "photograph them too" asks for more than the check. */
const doesIt =
	/^ ,? ?(?:then |please |only )*(?:do|make|carry out|perform|run) (?:it|so|this|that|the|this check|all of) ?(?:check |this )?,? ?$/;
const besides =
	/ (?:too|also|again|twice|besides|additionally|as well|in addition|a second|another|more|further|extra|others?) /;

/** What a sentence asks to be looked at with; of "count them and read the label" both. */
const looksIn = (line: string) => new Set(line.split(" ").flatMap((word) => lookOf.get(word) ?? []));

/** Is what a sentence leaves to whoever has time the check itself, and no other sentence asks for it? */
function excusesFromAll(line: string, others: readonly string[], asked: ReadonlySet<string>): boolean {
	if (!timely().test(line) && !named.test(line)) return false;
	const rest = line.replace(timely(), " ").replace(named, " ");
	if (doesIt.test(rest)) return true;
	const own = looksIn(rest);
	if (own.size === 0 || besides.test(rest)) return false;
	const elsewhere = new Set(others.filter((other) => !timely().test(other)).flatMap((other) => [...looksIn(other)]));
	if (asked.size > 0) return !own.isDisjointFrom(asked) && elsewhere.isDisjointFrom(asked);
	return elsewhere.size === 0;
}

/** "Compare both, but not for small orders"; "check that it is open, but not on Sundays" tells what is to be seen, or who. */
function sparesAtEnd(line: string): boolean {
	const asked = line.slice(0, endsSparing.exec(line)?.index ?? 0);
	return looksIn(asked).size > 0 && !/ (?:that|who|whether|if|when|open|opens|closed|closes) /.test(asked);
}

/** "Compare them with the list": what is not needed then is the look, and no lamp or glove for it. */
const asksForLookAlone = (line: string) =>
	beginsWithLook.test(line) && !/ (?:by|in|on|through|under|using|wearing|without) /.test(line);

/** "Otherwise the parcel stays here": where there is no time, nothing goes on without the check. */
const holdsBack =
	/^ (?:otherwise|else|if not) (?!(?:.* )?(?:skip|skipped|omit|omitted|leave|left|go|goes|continue|proceed|accept|pass|passes|release|released|ship|send|sent|sign|book|not) )/;

/** A look at what another sentence has fetched: "take a sample. Weigh it." */
const refersBack = /^ (?:\S+ ){1,2}(?:it|them|this|that|these|those) /;

/** Whatever is cleaned or set right is there all the same, for whoever has no time for it. */
const cares =
	/ (?:clean|wash|wipe|dust|polish|rinse|dry|sweep|tidy|straighten|smooth|unfold|warm|air|zero|level|brush|shine) (?:\S+ )?(?:the|your|its|it|both|all|them|this|these) /;

/** Does it only prepare the check, or ask for more, so that the check is made all the same: "if there is time, wash the glass"? */
function isBesideCheck(line: string, others: readonly string[], asked: ReadonlySet<string>): boolean {
	const own = looksIn(line);
	const isMade = (other: string) => {
		const looks = looksIn(other);
		if (timely().test(other)) return false;
		if (refersBack.test(other)) return cares.test(line) && (looks.size > 0 || other.startsWith(" hold "));
		return asked.size > 0 && own.size > 0 ? !looks.isDisjointFrom(asked) : looks.size > 0;
	};
	const isOther = own.size === 0 || besides.test(line) || (asked.size > 0 && own.isDisjointFrom(asked));
	return isOther && others.some(isMade);
}

/** Without one of these nothing is excused: most texts need not be taken to pieces. */
const mayExcuse =
	/allow|permit|discretion|effort|\bwaive|bypass|\b(?:may|can|could)\s+(?:be|sign|countersign|initial|verify|check)\b|\bno\s+(?:\S+\s+){0,2}?(?:required|needed)|\b(?:if|when|where)\s+(?:there\s+is\s+)?no(?:body)?\b|enough|suffic|will\s+do|if\s+at\s+all|(?:is|there['’]s|have|some|any|enough|still|that)\s+time|\ba\s+(?:\w+\s+)?(?:minute|moment)\b|possib|practic|feasib|reasonab|convenien|unless|optional|skip|omit|left out|leave\s+(?:\S+\s+){0,2}?out|need|necessary|required|superfluous|appl(?:y|ies)|exempt|except|bother|only\s+(?:if|when|where)|\b(?:not|never|except)\s+(?:on|at|over|during|for|with)\b|\b(?:no|not|never|don['’]t)\s+(?:check|count|compar|weigh|measur|inspect|test|verif|do\b)|without\s+(?:looking|checking|reading|counting|comparing)|(?:just|simply)\s+(?:sign|tick|initial|confirm)/i;

/** What a check is about: its title, and how it is done. */
interface Asked {
	title?: string;
	method?: string | undefined;
}

/**
 * The sentence that says so in the text of a check; what takes back a criterion is in vague-hedge.ts. undefined: none does.
 * Beside other sentences it may be about itself alone ("Where possible, by daylight."), unless it is nothing but the
 * condition, begins the text with one of time while none asks for the check itself, or leaves to who has time what the
 * check is about.
 */
export function findExcusingCondition(text: string, { title = "", method = "" }: Asked = {}): string | undefined {
	const mayBeWaived = mayWaive.test(text);
	if (!mayBeWaived && !mayExcuse.test(text)) return undefined;
	const sentences = text
		.replace(/\s+/g, " ")
		.trim()
		.split(/(?<=[.!;]) /);
	const lines = sentences.map((sentence) => toLine(wordsOf(sentence.replace(/[.!;]+$/, ""))));
	const asked = looksIn(`${toLine(wordsOf(title))}${methods[method] ?? method} `);
	const isExcusing = (line: string, at: number) => {
		if (isCondition().test(line) || optional.test(line)) return true;
		if (
			forbidsCheck.test(line) ||
			skipsCheck.test(line) ||
			isOnlyInDoubt.test(line) ||
			(at === 0 && sparesFromCheck.test(line))
		)
			return true;
		if (sparesSome.test(line) && (at === 0 || looksIn(lines[at - 1] ?? "").size > 0)) return true;
		if (at > 0 && sparesFromLook.test(line) && asksForLookAlone(lines[at - 1] ?? "")) return true;
		if (sparesAtEnd(line) || (mayBeWaived && waivesCheck(line, looksIn(line), at === 0))) return true;
		if (lines.length === 1) {
			if (leavesItOpen.test(line)) return true;
			if (beginsWithManner().test(line) || endsWithManner().test(line)) return false;
			return begins().test(line) || named.test(line) || ends().test(line);
		}
		const others = lines.toSpliced(at, 1);
		if (at === 0 && beginsTimely().test(line))
			return !holdsBack.test(lines[1] ?? "") && !isBesideCheck(line, others, asked);
		return excusesFromAll(line, others, asked);
	};
	const at = lines.findIndex(isExcusing);
	return sentences[at];
}
