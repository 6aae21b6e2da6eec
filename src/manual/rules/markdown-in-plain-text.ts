// A title or a name is plain text: Markdown marks in it are no bold or code, but signs that everybody reads.
import type { Document } from "../model/document.ts";
import type { Position } from "../model/finding.ts";
import type { Manual } from "../model/manual.ts";
import { wordPath } from "../model/path-words.ts";
import type { Rule, Violation } from "./rule.ts";

/** Emphasis or code around words, not signs that stand alone or within a word, such as in `5 * 3` and `snake_case`. */
const emphasis =
	/(?<![^\s"'“([*_~])(?<mark>\*{1,3}|_{1,3}|~~|`)(?=[\p{L}\p{N}"'“([])(?<words>.{0,300}?)(?<=[\p{L}\p{M}\p{N}"'”)\].,:;!?%])\k<mark>(?![^\s"'”)\].,:;!?*_~])/u;
const link = /!?\[(?<words>[^[\]\n]{1,300})\]\([^()\s]{1,300}\)/u;
/** Is there any sign at all that begins a mark? Most texts have none, and this is soon asked. */
const anySign = /[*_~`[]/;

/** Every text with such a sign within a value of a YAML file, with the way to it. */
function findTexts(value: unknown): { path: (string | number)[]; text: string }[] {
	if (typeof value === "string") return anySign.test(value) ? [{ path: [], text: value }] : [];
	if (typeof value !== "object" || value === null) return [];
	const found: ReturnType<typeof findTexts> = [];
	for (const [key, each] of Object.entries(value)) {
		if (typeof each === "string" && !anySign.test(each)) continue;
		for (const { path, text } of findTexts(each))
			found.push({ path: [Array.isArray(value) ? Number(key) : key, ...path], text });
	}
	return found;
}

/** The first Markdown in a text, and the words that it marks. */
function findMarkdown(text: string): { written: string; words: string } | undefined {
	const [first] = [emphasis.exec(text), link.exec(text)]
		.filter((found) => found !== null)
		.sort((a, b) => a.index - b.index);
	return first && { written: first[0], words: first.groups?.words ?? "" };
}

/** A text that a reader sees, and what it is, such as `title` or `the first entry of synonyms`. */
type Place = Required<Pick<Violation, "file" | "subject" | "at">> & { text: string; what: string; locate(): Position };

function* findInDocument(document: Document): Generator<Place> {
	const { file, head } = document;
	for (const { path, text } of findTexts(head))
		yield {
			file,
			subject: head.id,
			at: path.join("."),
			text,
			what: wordPath(path),
			locate: () => document.locateInHead(path),
		};
}

function* findInRegisters({ registers, policy, policyFile }: Manual): Generator<Place> {
	for (const { file, entries, locate } of Object.values(registers)) {
		for (const [id, entry] of entries) {
			for (const { path, text } of findTexts(entry))
				yield {
					file,
					subject: id,
					at: path.join("."),
					text,
					what: wordPath(path),
					locate: () => locate([id, ...path]),
				};
		}
	}
	const { file } = policyFile;
	for (const { path, text } of findTexts(policy))
		yield { file, subject: "", at: path.join("."), text, what: wordPath(path), locate: () => policyFile.locate(path) };
}

export const markdownInPlainText: Rule = {
	id: "markdown-in-plain-text",
	affects: "document",
	severity: "warning",
	why: "Titles, summaries and names in heads and registers are plain text. Marks such as **bold** or `code` in them are shown as they are written, on every page and list.",
	examples: {
		bad: { head: { title: '"**Receive** a lot"' } },
		good: { head: { title: "Receive a lot of 5 * 3 cartons" } },
	},
	*check({ manual }) {
		for (const texts of [findInRegisters(manual), ...manual.documents.map(findInDocument)]) {
			for (const { text, file, subject, at, what, locate } of texts) {
				const found = findMarkdown(text);
				if (!found) continue;
				yield {
					file,
					...locate(),
					message: `Unexpected ${found.written} in ${what}, expected plain words: readers see the signs`,
					help: `Write ${found.words} without the marks.`,
					subject,
					at,
				};
			}
		}
	},
};
