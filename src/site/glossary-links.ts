// Where does a text use a term of the glossary for the first time?
import type { ElementContent } from "hast";
import type { Manual } from "../manual/model/manual.ts";
import { remember } from "../manual/model/remember.ts";
import { termUrl } from "./urls.ts";

interface Terms {
	pattern: RegExp;
	idOf: Map<string, string>;
	/** Terms that the register writes with a small letter, in small letters. */
	small: Set<string>;
}

/** State of one page: each term is linked once. */
export interface TermLinker {
	terms: Terms | undefined;
	linked: Set<string>;
}

const termsOf = remember((manual: Manual): Terms | undefined => {
	const idOf = new Map<string, string>();
	const small = new Set<string>();
	for (const [id, { term, synonyms }] of manual.registers.glossary.entries) {
		// A synonym of one word (free, clear) is too often just a word.
		const words = [term, ...synonyms.filter((synonym) => synonym.includes(" "))];
		for (const word of words) {
			if (word.length < 3) continue;
			idOf.set(word.toLowerCase(), id);
			if (/^\p{Ll}/u.test(word)) small.add(word);
		}
	}
	if (idOf.size === 0) return undefined;
	const words = [...idOf.keys()].sort((a, b) => b.length - a.length);
	// A plural s belongs to a long term; at a short one, such as hold, it is as often a verb.
	const forms = words.map((word) => RegExp.escape(word) + (word.length > 4 ? "s?" : ""));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
	return { pattern, idOf, small };
});

export function startTermLinks(manual: Manual): TermLinker {
	return { terms: termsOf(manual), linked: new Set() };
}

/** The text with the first use of each term as a link; undefined where there is none. */
export function linkTerms(text: string, { terms, linked }: TermLinker): ElementContent[] | undefined {
	if (!terms) return undefined;
	const parts: ElementContent[] = [];
	let done = 0;
	for (const match of text.matchAll(terms.pattern)) {
		const word = match[0];
		const key = word.toLowerCase();
		const id = terms.idOf.get(key) ?? terms.idOf.get(key.replace(/s$/, ""));
		// A small word with a capital opens an order: "Hold the lamp".
		const order = /^\p{Lu}\p{Ll}+$/u.test(word) && terms.small.has(key.replace(/s$/, ""));
		if (!id || linked.has(id) || order) continue;
		linked.add(id);
		if (match.index > done) parts.push({ type: "text", value: text.slice(done, match.index) });
		const properties = { href: termUrl(id), className: ["term"] };
		parts.push({ type: "element", tagName: "a", properties, children: [{ type: "text", value: word }] });
		done = match.index + word.length;
	}
	if (parts.length === 0) return undefined;
	if (done < text.length) parts.push({ type: "text", value: text.slice(done) });
	return parts;
}
