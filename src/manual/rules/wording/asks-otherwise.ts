// Does a question, or an answer to one, ask for another number than before, or for the opposite?
import { numberValues, sizes } from "./units.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** A number with what it is a number of, where that is known: the same number of another unit is another amount. */
interface Amount {
	/** In the smallest unit of its kind; as it is written where it is no plain number, such as 12:30. */
	value: number | string;
	kind: string | undefined;
}

/** 1,000 and 1000 are one number, so are 2,5 and 2.5. */
function numberOf(text: string): number | string {
	const named = numberValues.get(text);
	if (named !== undefined) return named;
	const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, "") : text.replace(",", ".");
	return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** Numbers of a range are numbers each, and of the unit that stands behind the last: "5-6 kg", "5 to 6 kg". */
function amountsOf(words: readonly Word[]): Amount[] {
	const isJoined = (at: number) => /^(?:to|and|or|-)$/.test(words[at]?.text ?? "") && words[at + 1]?.kind === "number";
	const unitAt = (at: number): string | undefined => {
		const [before, behind] = [words[at - 1], words[at + 1]];
		if (behind?.kind === "unit") return behind.text;
		if (before?.kind === "unit" && /^[€$£]$/.test(before.text)) return before.text;
		return isJoined(at + 1) ? unitAt(at + 2) : undefined;
	};
	return words.flatMap(({ kind, text }, at) => {
		if (kind !== "number") return [];
		const size = sizes.get(unitAt(at) ?? "");
		return text.split("-").map((part): Amount => {
			const value = numberOf(part);
			return typeof value === "string"
				? { value, kind: size?.kind }
				: { value: value * (size?.factor ?? 1), kind: size?.kind };
		});
	});
}

const isSame = (one: Amount, other: Amount) =>
	(one.kind === undefined || other.kind === undefined || one.kind === other.kind) &&
	(typeof one.value === "number" && typeof other.value === "number"
		? Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value)
		: one.value === other.value);

/** Is one of them there no more, in whichever order they stand? One that is new may only say more exactly what was meant. */
function isAnyLost(before: readonly Amount[], after: readonly Amount[]): boolean {
	const left = [...after];
	return before.some((amount) => {
		const at = left.findIndex((other) => isSame(amount, other));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** Each of the second words asks for the opposite of its first. */
const opposites: readonly (readonly [first: string, ...seconds: string[]])[] = [
	["more", "less", "fewer"],
	["over", "under"],
	["above", "below"],
	["before", "after"],
	["earlier", "later"],
	["longer", "shorter"],
	["higher", "lower"],
	["heavier", "lighter"],
	["larger", "smaller"],
	["warmer", "colder"],
	["most", "least"],
	["with", "without"],
	[">", "<"],
	["≥", "≤"],
];
const firstOf = new Map(opposites.flatMap(([first, ...seconds]) => seconds.map((word) => [word, first] as const)));
const negations = new Set(["not", "no", "never"]);

/** What is asked but for the words that turn it round, and whether they do: twice is as never. */
function senseOf(words: readonly Word[]): { asked: string; isTurned: boolean } {
	const plain = words
		.flatMap(({ text }) => (/^ca(?:n't|nnot)$/.test(text) ? ["can", "not"] : text.replace(/n't$/, " not").split(" ")))
		.filter((word) => /[\p{L}\p{N}<>≥≤]/u.test(word));
	const asked = plain.flatMap((word) => (negations.has(word) ? [] : (firstOf.get(word) ?? word)));
	return {
		// Alone it is the answer that "no" denies.
		asked: asked.join() === "yes" ? "" : asked.join(" "),
		isTurned: plain.filter((word) => negations.has(word) || firstOf.has(word)).length % 2 === 1,
	};
}

/** amount: another number, another unit, or none any more. opposite: the same words but for a "not", or for one that means the opposite. */
export type Otherwise = "amount" | "opposite";

/** Only what is certain: of other words nobody but a reader can tell. */
export function asksOtherwise(before: string, after: string): Otherwise | undefined {
	if (before === after) return undefined;
	const [was, is] = [wordsOf(before), wordsOf(after)];
	if (isAnyLost(amountsOf(was), amountsOf(is))) return "amount";
	const [sense, senseNow] = [senseOf(was), senseOf(is)];
	return sense.asked === senseNow.asked && sense.isTurned !== senseNow.isTurned ? "opposite" : undefined;
}

/** Is it the same question in the same words? */
export function asksTheSame(before: string, after: string): boolean {
	const plain = (text: string) =>
		wordsOf(text)
			.filter(({ kind }) => kind !== "sign")
			.map(({ text }) => text)
			.join(" ");
	return plain(before) === plain(after);
}
