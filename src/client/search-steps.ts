// Which steps of a document hold the words, and how are they shown?
import { isAdded } from "../site/search/added-words.ts";

interface Anchor {
	element: string;
	id: string;
	text: string;
	/** Place of its first word in the text. */
	location: number;
}

/** What the index keeps of a document. */
export interface Fragment {
	content: string;
	anchors: Anchor[];
}

/** Text in pieces, those that were looked for marked. */
export type Marked = { text: string; marked: boolean }[];

export interface FoundStep {
	anchor: string;
	isCheck: boolean;
	title: Marked;
	/** Words around the best place; empty where the title says it all. */
	excerpt: Marked;
}

const shownSteps = 3;
const shownWords = 16;

/** A word and the marks around it that do not belong to it. */
const around = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u;

/** Words as text, those at the `found` places marked. The first word stands at `from`. */
export function markWords(words: readonly string[], from: number, found: ReadonlySet<number>): Marked {
	const pieces: Marked = [];
	const add = (text: string, marked: boolean) => {
		const last = pieces.at(-1);
		if (last?.marked === marked) last.text += text;
		else if (text) pieces.push({ text, marked });
	};
	for (const [index, word] of words.entries()) {
		if (isAdded(word)) continue;
		if (index > 0) add(" ", false);
		// A word is found, too, by a spelling of it that was added.
		let isFound = found.has(from + index);
		for (let next = index + 1; isAdded(words[next] ?? ""); next++) isFound ||= found.has(from + next);
		const [, before = "", inner = word, after = ""] = around.exec(word) ?? [];
		add(before, false);
		add(inner, isFound);
		add(after, false);
	}
	return pieces;
}

/** Where to begin, so that most of the found words are shown, with some before the first of them. */
function densest(from: number, to: number, found: ReadonlySet<number>): number {
	const last = Math.max(from, to - shownWords);
	let best = from;
	let most = 0;
	for (let start = from; start <= last; start++) {
		let count = 0;
		for (let at = start; at < Math.min(to, start + shownWords); at++) if (found.has(at)) count++;
		if (count > most) [best, most] = [start, count];
	}
	let first = best;
	while (first < to && !found.has(first)) first++;
	return Math.max(from, Math.min(first - 3, last));
}

/** Up to three steps. `places` tells, for each term, where it stands in the text. */
export function findSteps({ content, anchors }: Fragment, places: readonly (readonly number[])[]): FoundStep[] {
	const words = content.split(/\s+/);
	const found = new Set(places.flat());
	const inOrder = anchors.filter(({ id }) => id).sort((a, b) => a.location - b.location);
	const steps = inOrder.flatMap((anchor, index) => {
		const title = anchor.text.split(/\s+/);
		const from = anchor.location;
		const body = from + title.length;
		const to = inOrder[index + 1]?.location ?? words.length;
		let score = 0;
		let onlyInText = 0;
		for (const at of places) {
			const inTitle = at.some((place) => place >= from && place < body);
			const inText = at.filter((place) => place >= body && place < to).length;
			score += inTitle ? 1.6 : inText > 0 ? 0.9 + Math.min(4, inText) * 0.1 : 0;
			if (inText > 0 && !inTitle) onlyInText++;
		}
		if (score === 0) return [];
		let start = densest(body, to, found);
		while (start > body && isAdded(words[start] ?? "")) start--;
		const shown = words.slice(start, Math.min(to, start + shownWords));
		const excerpt: Marked = [
			...(start > body ? [{ text: "…\u00a0", marked: false }] : []),
			...markWords(shown, start, found),
			...(start + shownWords < to ? [{ text: "\u00a0…", marked: false }] : []),
		];
		const step: FoundStep = {
			anchor: anchor.id,
			isCheck: anchor.element === "h3",
			title: markWords(title, from, found),
			excerpt: onlyInText > 0 ? excerpt : [],
		};
		return [{ score, index, step }];
	});
	return steps
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.slice(0, shownSteps)
		.map(({ step }) => step);
}
