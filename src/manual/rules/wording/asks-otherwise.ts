// Does a question, or an answer to one, ask for another number than before, or for the opposite?
import { areOpposites } from "./opposites.ts";
import { numberValues, sizes } from "./units.ts";
import { toLine, type Word, wordsOf } from "./words-of.ts";

/** A number with what it is a number of, where that is known: the same number of another unit is another amount. */
interface Amount {
	/** In the smallest unit of its kind; as it is written where it is no plain number; of a time of day 18:00. */
	value: number | string;
	kind: string | undefined;
	/** Times of day that it may mean: 18.30 is written for 18:30, and 6 for 06:00 or for 18:00. */
	clocks: readonly string[];
}

/** Words of a number that is written as several. */
const factors: ReadonlyMap<string, number> = new Map([
	...numberValues,
	...["a", "an", "of"].map((word) => [word, 1] as const),
	["half", 0.5],
	["quarter", 0.25],
]);

/** 1,000 and 1000 are one number, so are 2,5 and 2.5, 1/2 and half, 2 dozen and 24. */
function numberOf(text: string): number | string {
	const parts = text.split(/[ _]/).map((part) => {
		const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(part) ? part.replace(/[.,]/g, "") : part.replace(",", ".");
		const [, over, under] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
		return (
			factors.get(part) ?? (under ? Number(over) / Number(under) : /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN)
		);
	});
	const value = parts.reduce((product, part) => product * part, 1);
	return Number.isFinite(value) ? value : text;
}

function clocksOf(text: string, half: string | undefined): string[] {
	const [, hours, minutes = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
	if (hours === undefined || Number(hours) > 24) return [];
	const named = half ? [(Number(hours) % 12) + (half === "pm" ? 12 : 0)] : [Number(hours)];
	const isEither = !half && !/\D/.test(text) && Number(hours) <= 12;
	return (isEither ? [...named, Number(hours) + 12] : named).map(
		(hour) => `${String(hour).padStart(2, "0")}:${minutes}`,
	);
}

const isCurrency = (text: string) => /^(?:[€$£]|eur|usd|gbp|chf)$/.test(text);

/** Numbers of a range are numbers each, and of the unit that stands behind the last: "5-6 kg", "5 to 6 kg", "5 x 6 cm". */
function amountsOf(words: readonly Word[]): Amount[] {
	const isJoined = (at: number) =>
		/^(?:to|and|or|-|x|×)$/.test(words[at]?.text ?? "") && words[at + 1]?.kind === "number";
	const unitAt = (at: number): string | undefined => {
		const [before, behind] = [words[at - 1], words[at + 1]];
		if (behind?.kind === "unit") return behind.text;
		if (before && isCurrency(before.text)) return before.text;
		return isJoined(at + 1) ? unitAt(at + 2) : undefined;
	};
	return words.flatMap(({ kind, text }, at) => {
		if (kind !== "number") return [];
		const size = sizes.get(unitAt(at) ?? "");
		const behind = words[at + 1]?.text ?? "";
		const half = /^[ap]m$/.test(behind) ? behind : undefined;
		return text.split("-").map((part): Amount => {
			const clocks = !size || size.kind === "time" ? clocksOf(part, half) : [];
			const [clock] = clocks;
			if (clock && (half || part.includes(":"))) return { value: clock, kind: undefined, clocks };
			const value = numberOf(part);
			return { value: typeof value === "string" ? value : value * (size?.factor ?? 1), kind: size?.kind, clocks };
		});
	});
}

function isSame(one: Amount, other: Amount): boolean {
	if (typeof one.value === "string") return one.value === other.value || other.clocks.includes(one.value);
	if (typeof other.value === "string") return isSame(other, one);
	const isOfOneKind = one.kind === undefined || other.kind === undefined || one.kind === other.kind;
	return isOfOneKind && Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value);
}

/** Is one of them there no more, in whichever order they stand? One that is new may only say more exactly what was meant. */
function isAnyLost(before: readonly Amount[], after: readonly Amount[]): boolean {
	const left = [...after];
	return before.some((amount) => {
		const at = left.findIndex((other) => isSame(amount, other));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

const negations = new Set(["not", "no", "never"]);

/** Limits that are written in several ways: what is at most 5 is not more than 5. Numbers are #5, units %kg. */
const limits: readonly (readonly [RegExp, string])[] = [
	[/ (?:at most|up to|(?:a )?maximum(?: of)?) (?=#)/g, " not more than "],
	[/ (?:at least|(?:a )?minimum(?: of)?) (?=#)/g, " not less than "],
	[/ (?:over|above|exceeding) (?=#)/g, " more than "],
	[/ (?:under|below) (?=#)/g, " less than "],
	[/ (#\S+(?: %\S+)?) or (?:less|fewer|below|under|lower)(?= )/g, " not more than $1"],
	[/ (#\S+(?: %\S+)?) or (?:more|above|over|higher)(?= )/g, " not less than $1"],
];

/** The words of what is asked but for those that deny it, and whether it is denied: twice is as never. */
function senseOf(words: readonly Word[]): { asked: readonly string[]; isDenied: boolean } {
	const plain = limits
		.reduce((line, [limit, inOneWay]) => line.replace(limit, inOneWay), toLine(words))
		.trim()
		.split(" ")
		.flatMap((word) => (/^ca(?:n't|nnot)$/.test(word) ? ["can", "not"] : word.replace(/n't$/, " not").split(" ")))
		// Amounts are compared for themselves.
		.flatMap((word) => (word.startsWith("%") ? [] : word.replace(/^#.*/, "#")))
		.filter((word) => /[\p{L}\p{N}#<>≥≤]/u.test(word));
	const asked = plain.filter((word) => !negations.has(word));
	return {
		// Alone it is the answer that "no" denies.
		asked: asked.join() === "yes" ? [] : asked,
		isDenied: (plain.length - asked.length) % 2 === 1,
	};
}

/** same: but for amounts. opposite: by a "not", or by words that mean the opposite. undefined: in other words. */
function compareSenses(was: readonly Word[], is: readonly Word[]): "same" | "opposite" | undefined {
	const [before, now] = [senseOf(was), senseOf(is)];
	const { asked } = before;
	if (asked.length !== now.asked.length) return undefined;
	const others = asked.flatMap((word, at): [string, string][] => {
		const there = now.asked[at] ?? "";
		return word === there ? [] : [[word, there]];
	});
	if (!others.every(([word, there]) => areOpposites(word, there))) return undefined;
	const isDeniedAlike = before.isDenied === now.isDenied;
	if (others.length === 0) return isDeniedAlike ? "same" : "opposite";
	// What is not over is under, as good as; of several words a "not" denies nobody knows which.
	if (!isDeniedAlike) return others.length === 1 ? "same" : undefined;
	const [words, wordsNow] = [asked, now.asked].map((each) => [...each].sort().join(" "));
	return words === wordsNow ? undefined : "opposite";
}

/** amount: another number, another unit, or none any more. opposite: the same words but for a "not", or for one that means the opposite. */
export type Otherwise = "amount" | "opposite";

/** 5 000 and 5'000 are written as one number, and 6 p.m. as 6 pm. */
const amountWords = (text: string) =>
	wordsOf(
		text
			.replace(/(?<![\d.,:])\d{1,3}(?:[ '\u2019\u00a0\u202f]\d{3})+(?![.,:]?\d)/g, (number) =>
				number.replace(/\D/g, ""),
			)
			.replace(/\b([ap])\. ?m\./gi, "$1m"),
	);

/** Only what is certain: of other words nobody but a reader can tell. */
export function asksOtherwise(before: string, after: string): Otherwise | undefined {
	if (before === after) return undefined;
	const [was, is] = [amountWords(before), amountWords(after)];
	if (isAnyLost(amountsOf(was), amountsOf(is))) return "amount";
	return compareSenses(was, is) === "opposite" ? "opposite" : undefined;
}

/** Is the same asked, be it in other units or with another of the words that turn it round? */
export function asksAlike(before: string, after: string): boolean {
	const [was, is] = [amountWords(before), amountWords(after)];
	const isAnyOther = isAnyLost(amountsOf(was), amountsOf(is)) || isAnyLost(amountsOf(is), amountsOf(was));
	return !isAnyOther && compareSenses(was, is) === "same";
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
