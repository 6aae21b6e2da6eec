// Which signs turn the words around them, so that a reader sees another order than the one that is written?
import type { Problem } from "../model/finding.ts";
import { gather } from "../model/gather.ts";
import { positionAt } from "./decode-text.ts";
import { nameOfSign } from "./unseen-signs.ts";

/** As a sign, and as it may be written in Markdown and in YAML. */
const written =
	/[\u061c\u200f\u202a-\u202e\u2066-\u2069]|&#(?:x0*([\da-f]{3,4})|0*(\d{4}));|\\(?:U0000|u)([\da-f]{4})/gi;
const turning = /^[\u061c\u200f\u202a-\u202e\u2066-\u2069]$/;
const overrides = "\u202d\u202e";
const marks = "\u061c\u200f";
const rightToLeft = "\u202b\u2067";
/** What each beginning ends with. */
const endOf = new Map([
	..."\u202a\u202b".split("").map((sign) => [sign, "\u202c"] as const),
	..."\u2066\u2067\u2068".split("").map((sign) => [sign, "\u2069"] as const),
]);
const rightToLeftLetter = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Where one text ends and another begins, which a browser orders for itself: lines, and the values of attributes. */
const borders = /[\n\r]|="[^"\n\r]*"|='[^'\n\r]*'/g;

interface Sign {
	sign: string;
	offset: number;
}

const anySign = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/;
/** Most texts have none: asked for one by one, that takes a fifth of the time. */
const hasNone = (text: string) => !text.includes("&#") && !/\\u/i.test(text) && !anySign.test(text);

function findSigns(text: string): Sign[] {
	if (hasNone(text)) return [];
	return [...text.matchAll(written)].flatMap(({ 0: whole, 1: hex, 2: decimal, 3: escaped, index }) => {
		const code = Number.parseInt(hex ?? escaped ?? decimal ?? "", decimal ? 10 : 16);
		const sign = whole.length === 1 ? whole : String.fromCharCode(code);
		return turning.test(sign) ? [{ sign, offset: index }] : [];
	});
}

/** Signs by the text in which they stand. */
function groupByText(text: string, signs: readonly Sign[]): Sign[][] {
	const edges = [...text.matchAll(borders)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
	let [at, line] = [0, 0];
	const placed = signs.map((sign) => {
		for (let edge = edges[at]; edge && edge.to <= sign.offset; edge = edges[++at])
			if (edge.to === edge.from + 1) line++;
		const edge = edges[at];
		const name = edge && edge.from < sign.offset ? `value ${at}` : `line ${line}`;
		return [name, sign] as const;
	});
	return [...gather(placed).values()];
}

/** Those that nothing ends in their text. What ends one ends also what was begun within it. */
function findOpen(signs: readonly Sign[]): Sign[] {
	const open: Sign[] = [];
	const waiting = new Map<string | undefined, number>();
	const count = (end: string | undefined, by: number) => waiting.set(end, (waiting.get(end) ?? 0) + by);
	for (const each of signs) {
		const own = endOf.get(each.sign);
		if (own) {
			open.push(each);
			count(own, 1);
		}
		for (let isEnded = !waiting.get(each.sign); !isEnded; ) {
			const end = endOf.get(open.pop()?.sign ?? "");
			count(end, -1);
			isEnded = end === each.sign;
		}
	}
	return open;
}

/**
 * Texts that are turned: by force, from right to left where no letter is written so, or up to an end that is not there. What
 * a text in Hebrew or Arabic needs, such as a mark, or a part set apart to its end, is none of these.
 */
export function findTurnedText(text: string): Problem[] {
	const signs = findSigns(text);
	if (signs.length === 0) return [];
	const mayTurn = rightToLeftLetter.test(text);
	const open = new Set(groupByText(text, signs).flatMap(findOpen));
	return signs.flatMap((each): Problem[] => {
		const { sign, offset } = each;
		const isForeign = !mayTurn && (marks.includes(sign) || rightToLeft.includes(sign));
		if (!overrides.includes(sign) && !isForeign && !open.has(each)) return [];
		const expected =
			overrides.includes(sign) || isForeign
				? "expected words in the order in which they are written"
				: `expected ${nameOfSign(endOf.get(sign) ?? "")} behind the words that it sets apart`;
		const message = `Unexpected invisible sign ${nameOfSign(sign)} that turns the words behind it, ${expected}`;
		const help = "Delete it; it often comes along with copied text.";
		return [{ rule: "turned-text", ...positionAt(text, offset), message, help }];
	});
}
