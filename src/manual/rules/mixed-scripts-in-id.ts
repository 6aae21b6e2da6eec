// A letter of another alphabet in an id looks like the one that was meant, and is another: whoever types the id finds nothing.
import { isFlowNode } from "../model/document.ts";
import type { Manual } from "../model/manual.ts";
import type { Rule, Violation } from "./rule.ts";

/** Alphabets that share shapes. What is written in others, such as 手順, is taken for no Latin letter by anybody. */
const alphabets = {
	Latin: /\p{Script=Latin}/u,
	Greek: /\p{Script=Greek}/u,
	Cyrillic: /\p{Script=Cyrillic}/u,
	Armenian: /\p{Script=Armenian}/u,
	Cherokee: /\p{Script=Cherokee}/u,
};
type Alphabet = keyof typeof alphabets;

/** Letters that look like Latin ones: a word of nothing else is read as a Latin word. */
const likeLatin = /^[\p{N}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχАВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ]+$/u;

interface Letter {
	letter: string;
	alphabet: Alphabet;
}

function lettersOf(text: string): Letter[] {
	const names = Object.keys(alphabets) as Alphabet[];
	return [...text].flatMap((letter) => {
		const alphabet = names.find((name) => alphabets[name].test(letter));
		return alphabet ? [{ letter, alphabet }] : [];
	});
}

/** The alphabet of most letters, the first where two have as many. */
function mainOf(letters: readonly Letter[]): Alphabet | undefined {
	const counts = new Map<Alphabet, number>();
	for (const { alphabet } of letters) counts.set(alphabet, (counts.get(alphabet) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A letter or digit of another shape or width that is read as a Latin one, such as ｒ or 𝐫. */
const findStyled = (id: string) =>
	[...id].find((letter) => letter > "\x7f" && /^[a-z\d]+$/i.test(letter.normalize("NFKC")));

/** The letter of an id that is none of its alphabet, which is `main`. */
function findOddLetter(id: string): { letter: string; alphabet: Alphabet | "styled"; main: Alphabet } | undefined {
	const styled = findStyled(id);
	if (styled) return { letter: styled, alphabet: "styled", main: "Latin" };
	const hasLatin = alphabets.Latin.test(id);
	for (const part of id.split(/[-_.]/)) {
		const letters = lettersOf(part);
		// A word of another alphabet is read as such, as in SOP-ПРИЁМКА, unless all of it could be Latin.
		const main = hasLatin && likeLatin.test(part) ? "Latin" : mainOf(letters);
		const odd = letters.find(({ alphabet }) => alphabet !== main);
		if (main && odd) return { ...odd, main };
	}
	return undefined;
}

/** Hardly any id has such a sign. */
const anyOther = /[^\x00-\x7f]/;

/** Every id that a manual gives and that has letters beyond the plain Latin ones, and where. */
function* collectIds({ documents, registers }: Manual) {
	for (const document of documents) {
		const { file, head, allNodes } = document;
		if (anyOther.test(head.id))
			yield { id: head.id, file, subject: head.id, locate: () => document.locateInHead(["id"]) };
		for (const node of allNodes) {
			if (isFlowNode(node) && anyOther.test(node.id))
				yield { id: node.id, file, subject: head.id, locate: () => document.locateAttribute(node, "id") };
		}
	}
	for (const { file, ids, locate } of Object.values(registers)) {
		// An entry has no key of this name, so its own place is told.
		for (const id of ids) if (anyOther.test(id)) yield { id, file, subject: id, locate: () => locate([id, "id"]) };
	}
}

export const mixedScriptsInId: Rule = {
	id: "mixed-scripts-in-id",
	affects: "document",
	severity: "warning",
	why: "A letter of another alphabet, such as the Cyrillic а among Latin letters, looks like the one that was meant and is another. Whoever types or searches the id finds nothing.",
	source: "Unicode Technical Standard 39: mixed-script detection",
	examples: {
		bad: { body: `<Step id="h\u0430nd-over" by="receiver" title="Hand over">\nScan and sign.\n</Step>` },
		good: { body: `<Step id="hand-over" by="receiver" title="Hand over">\nScan and sign.\n</Step>` },
	},
	*check({ manual }): Generator<Violation> {
		for (const { id, file, subject, locate } of collectIds(manual)) {
			const odd = findOddLetter(id);
			if (!odd) continue;
			const { letter, alphabet, main } = odd;
			const point = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
			yield {
				file,
				...locate(),
				message: `Unexpected ${alphabet} letter "${letter}" (${point}) in the id "${id}", expected ${main} letters only`,
				help: `Type the "${letter}" anew as a ${main} letter, here and wherever the id is named.`,
				subject,
				at: id,
			};
		}
	},
};
