// Which words are in another language than those around them, and how are they marked for whoever hears them (WCAG 3.1.2)?
import { findDocument } from "../manual/model/manual.ts";
import { currentManual } from "./current-manual.ts";
import { isRightToLeft } from "./strings/direction.ts";
import { interfaceStrings } from "./strings/strings.ts";

/**
 * Attributes of an element; none where its words are in the language around it. Each is written by itself: where a mark is
 * spread into an element of a component with styles, Astro adds their scope to the mark.
 */
export interface LanguageMark {
	lang?: string;
	dir?: "ltr" | "rtl";
}

const marks = new Map<string, LanguageMark>();

function computeMark(language: string, around: string): LanguageMark {
	// `en-US` is English to a reader as `en` is.
	if (language.split("-")[0] === around.split("-")[0]) return {};
	const rtl = isRightToLeft(language);
	return { lang: language, ...(rtl !== isRightToLeft(around) && { dir: rtl ? "rtl" : "ltr" }) };
}

/** Mark of words in one language that stand among words in another. */
export function markLanguage(language: string, around: string): LanguageMark {
	const key = `${language} ${around}`;
	const mark = marks.get(key) ?? computeMark(language, around);
	marks.set(key, mark);
	return mark;
}

/** Mark of the manual's own words among those of the interface: of its registers, or of a document with a `lang`. */
export function ownWords(language = currentManual().manual.policy.lang): LanguageMark {
	return markLanguage(language, interfaceStrings().language);
}

/** The same of the document with that id. */
export function documentWords(id: string): LanguageMark {
	return ownWords(findDocument(currentManual().manual, id)?.head.lang);
}

/** Language of a page whose words are the interface's. */
export function interfaceLanguage(): string {
	return ownWords().lang === undefined ? currentManual().manual.policy.lang : interfaceStrings().language;
}
