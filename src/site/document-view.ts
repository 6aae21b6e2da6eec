// What do the components of a document page need to know of it?

import { gotoTargets } from "../manual/flow/goes-on.ts";
import type { BodyNode, Document, FlowNode, UseChecklistNode } from "../manual/model/document.ts";
import { computeStandings } from "../manual/model/in-force.ts";
import { findChecklist, type Manual } from "../manual/model/manual.ts";
import { computeNumbers } from "../manual/model/numbers.ts";
import { nameOfUse } from "../manual/model/uses.ts";
import { isEnglish } from "../manual/rules/wording/language.ts";
import { startTermLinks, type TermLinker } from "./glossary-links.ts";
import { type LanguageMark, markLanguage } from "./language-marks.ts";
import { isRightToLeft } from "./strings/direction.ts";
import { interfaceStrings, type Strings } from "./strings/strings.ts";
import { documentUrl } from "./urls.ts";

export interface DocumentView {
	manual: Manual;
	asOf: string;
	text: Strings;
	/** Mark of these words, and of a part of the page that is mostly theirs, among those of the document. */
	words: LanguageMark;
	/** Mark of the registers' words (roles, processes, failure modes) among those of the document. */
	register: LanguageMark;
	/** Do the words of the document run from right to left? */
	rtl: boolean;
	/** Document whose page it is. */
	page: Document;
	/** Document whose text is shown: the page's own, or a checklist that it uses. */
	document: Document;
	/** Put before every anchor; empty in the document's own page. */
	prefix: string;
	/** Put before every number, such as "3."; empty in the document's own page. */
	numberPrefix: string;
	numbers: ReadonlyMap<string, number>;
	/** Ids in it that a `goto` names. */
	targets: ReadonlySet<string>;
	terms: TermLinker;
	/** Heading level of what is shown in place; undefined in the document's own page. */
	level: number | undefined;
	/** Documents on the way from the page to here, so that none is shown within itself. */
	open: readonly Document[];
}

/** Marks of what stands among the words of a document. */
function marksAmong(
	{ head }: Document,
	manual: Manual,
	text: Strings,
): Pick<DocumentView, "words" | "register" | "rtl"> {
	const language = head.lang ?? manual.policy.lang;
	return {
		words: markLanguage(text.language, language),
		register: markLanguage(manual.policy.lang, language),
		rtl: isRightToLeft(language),
	};
}

/** Mark of another document's words among those of the document that is shown. */
export function documentAmong(
	{ document, manual }: Pick<DocumentView, "document" | "manual">,
	other: Document,
): LanguageMark {
	const { lang } = manual.policy;
	return markLanguage(other.head.lang ?? lang, document.head.lang ?? lang);
}

/** View of a document's own page. */
export function viewDocument(manual: Manual, asOf: string, document: Document): DocumentView {
	const numbers = computeNumbers(document);
	const terms = startTermLinks(manual);
	const text = interfaceStrings();
	return {
		manual,
		asOf,
		text,
		...marksAmong(document, manual, text),
		page: document,
		document,
		prefix: "",
		numberPrefix: "",
		numbers,
		targets: gotoTargets(document),
		terms,
		level: undefined,
		open: [document],
	};
}

/** View of a checklist that is shown in the place where it is used. */
export function viewUsedChecklist(view: DocumentView, checklist: Document, use: UseChecklistNode): DocumentView {
	return {
		...view,
		...marksAmong(checklist, view.manual, view.text),
		document: checklist,
		prefix: `${view.prefix}${nameOfUse(use)}--`,
		numberPrefix: `${numberOf(view, use.id)}.`,
		numbers: computeNumbers(checklist),
		targets: gotoTargets(checklist),
		level: headingLevel(view, use) + 1,
		open: [...view.open, checklist],
	};
}

/** Number of a node as it is shown: "4", or "3.2" in a used checklist. */
export function numberOf(view: Pick<DocumentView, "numbers" | "numberPrefix">, id: string): string {
	const number = view.numbers.get(id);
	return number === undefined ? "" : `${view.numberPrefix}${number}`;
}

/** Level of a node's heading: one below the headings that stand before it, so that no level is left out (WCAG 1.3.1). */
export function headingLevel({ document, level }: DocumentView, node: FlowNode): number {
	const outer = level ?? (document.headings.some(({ line }) => line < node.line) ? 3 : 2);
	return Math.min(6, document.kind === "checklist" && node.component !== "PausePoint" ? outer + 1 : outer);
}

/** As many letters of an item as tell which one it is; the page has the rest. */
const longestItem = 60;

function shortWords(text: string): string {
	const words = text.trim().replace(/\s+/g, " ");
	if (words.length <= longestItem) return words;
	return `${words
		.slice(0, longestItem + 1)
		.replace(/[\s,;:.]*\s\S*$/, "")
		.slice(0, longestItem)} …`;
}

function ownName(node: BodyNode | undefined): string {
	if (!node) return "";
	if (node.component === "Item") return shortWords(node.text);
	return "title" in node ? node.title : "question" in node ? node.question : "ref" in node ? node.ref : "";
}

/** How a `goto` is told: the number and title of the node it names. Staff know a checklist by its title, not by its id. */
export function describeTarget(
	view: Pick<DocumentView, "manual" | "document" | "prefix" | "numbers" | "numberPrefix">,
	id: string,
): { anchor: string; label: string; mark: LanguageMark } {
	const node = view.document.allNodes.find((each) => "id" in each && each.id === id);
	const checklist = node && "ref" in node ? findChecklist(view.manual, node.ref) : undefined;
	const label = [numberOf(view, id), checklist?.head.title ?? ownName(node)].filter(Boolean).join(" ") || id;
	return { anchor: view.prefix + id, label, mark: checklist ? documentAmong(view, checklist) : {} };
}

/** Title of a process in the words of the register. */
export function processTitle(manual: Manual, id: string): string {
	return manual.registers.processes.entries.get(id)?.title ?? id;
}

/** Title of a role in the words of the register. */
export function roleTitle(manual: Manual, id: string): string {
	return manual.registers.roles.entries.get(id)?.title ?? id;
}

/**
 * The same within a sentence. English has "Goods-in lead" there as "goods-in lead", but leaves "QC inspector" and
 * "Setup Lead" as they are; in another language a capital may be how the word is spelt. That "Haas operator" begins
 * with a name, only the register can know.
 */
export function roleInSentence(manual: Manual, id: string): string {
	const { title = id, keepCapital } = manual.registers.roles.entries.get(id) ?? {};
	if (keepCapital) return title;
	const isSentence = /^\p{Lu}\p{Ll}/u.test(title) && !/[\s-]\p{Lu}\p{Ll}/u.test(title);
	return isSentence && isEnglish(manual) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
}

/** Can the document be relied on, on that day? */
export function standingOf({ manual, asOf }: Pick<DocumentView, "manual" | "asOf">, document: Document) {
	return computeStandings(manual, asOf).get(document) ?? { inForce: false, successors: [] };
}

/** Not for readers yet. */
export function isBeingWritten({ head: { status } }: Document): boolean {
	return status === "draft" || status === "in-review";
}

/** Is there a page of the document: drafts only while writing. */
export function isPublished(document: Document, dev = import.meta.env?.DEV ?? false): boolean {
	return document.head.id !== "" && (dev || !isBeingWritten(document));
}

/** Where a link to a document leads, whoever names it; undefined where there is no page of it. */
export function publishedUrl(document: Document | undefined, anchor = "", dev?: boolean): string | undefined {
	return document && isPublished(document, dev) ? documentUrl(document.head.id, anchor) : undefined;
}
