// Which words of a sentence about the manual are the manual's own: titles, questions, answers that are told in it?
import { isOtherwise } from "../manual/model/answers.ts";
import type { Document } from "../manual/model/document.ts";
import { findDocument, type Manual } from "../manual/model/manual.ts";
import { perDay } from "../manual/model/per-day.ts";
import { currentManual } from "./current-manual.ts";
import { type LanguageMark, ownWords } from "./language-marks.ts";

type KnownWords = ReadonlyMap<string, LanguageMark>;
const nothing: KnownWords = new Map();

interface SentencePart {
	text: string;
	/** None: words of the interface. */
	mark?: LanguageMark;
}

/** The sentence in parts, known words in another language apart; the longest that fits is taken. */
export function splitSentence(sentence: string, known: KnownWords): SentencePart[] {
	const words = [...known].flatMap(([word, { lang }]) => (lang && /\p{L}/u.test(word) ? word : []));
	if (words.length === 0) return [{ text: sentence }];
	const choices = words.sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${choices.join("|")})(?![\\p{L}\\p{N}])`, "u");
	// Every second part is what the group has caught.
	return sentence.split(pattern).flatMap((text, at): SentencePart[] => {
		if (text === "") return [];
		const mark = at % 2 === 1 ? known.get(text) : undefined;
		return [mark ? { text, mark } : { text }];
	});
}

/** What the rules and paths quote of a document, of the checklists that it uses, and of the procedures before it. */
function addDocument(manual: Manual, document: Document, known: Map<string, LanguageMark>, seen: Set<Document>): void {
	if (seen.has(document)) return;
	seen.add(document);
	const mark = ownWords(document.head.lang);
	const add = (text: string | undefined) => text && known.set(text, mark);
	add(document.head.title);
	const others: string[] = document.kind === "procedure" ? [...document.head.requires] : [];
	for (const node of document.allNodes) {
		if ("title" in node) add(node.title);
		if ("criterion" in node) add(node.criterion);
		if ("response" in node) add(node.response);
		if ("question" in node) add(node.question);
		if ("when" in node && !isOtherwise(node.when)) add(node.when);
		if (node.component === "UseChecklist") others.push(node.ref);
	}
	for (const id of others) {
		const other = findDocument(manual, id);
		if (other) addDocument(manual, other, known, seen);
	}
}

/** Many findings are about one document. */
const knownAbout = perDay(() => new Map<string, KnownWords>());

/** The manual's words that a sentence about a document, a failure mode or an expectation may hold. */
export function wordsAbout(id: string): KnownWords {
	const { manual, asOf } = currentManual();
	const all = knownAbout(manual, asOf);
	const known = all.get(id) ?? collectWords(manual, id);
	all.set(id, known);
	return known;
}

function collectWords(manual: Manual, id: string): KnownWords {
	const document = findDocument(manual, id);
	// A report may hold thousands of sentences: where nothing would be marked, nothing is looked for.
	if (!ownWords().lang && !ownWords(document?.head.lang).lang) return nothing;
	const known = new Map<string, LanguageMark>();
	const { expectations, "failure-modes": modes } = manual.registers;
	if (document) addDocument(manual, document, known, new Set());
	const declared = document?.kind === "procedure" ? document.head.failureModes : [];
	const controlled = document?.allNodes.flatMap((node) => ("controls" in node ? node.controls : [])) ?? [];
	for (const mode of [id, ...declared, ...controlled]) {
		const title = modes.entries.get(mode)?.title;
		if (title) known.set(title, ownWords());
	}
	const statement = expectations.entries.get(id)?.statement;
	if (statement) known.set(statement, ownWords());
	return known;
}
