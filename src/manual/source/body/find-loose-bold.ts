// Which * and ** were meant for slanted or bold words and make nothing?
import type { Report } from "./markdown-lines.ts";

/** More * before bold or slanted words than behind them: the first of them belongs to nothing. */
export function isUnevenStar(text: string, end: number): boolean {
	return /(?:^|\s)\*$/.test(text.slice(Math.max(0, end - 2), end)) && /^\*{1,2}\p{L}/u.test(text.slice(end, end + 4));
}

/** Words between two ** with a space on one inner side: on both, or on none, it may be another sign than that of bold. */
const looseBold = /(^|[\s(])\*\*(?:\S[^*\n]*[^\S\n]\*\*(?!\*)|[^\S\n][^*\n]*[^\s*]\*\*(?!\w))/gm;

/** Bold words that a letter follows at once, behind a colon or another sign: the parser takes these ** for no end. */
const joinedBold = /(^|\s)\*\*[\p{L}\p{N}][^*\n]*[^\p{L}\p{N}\s*]\*\*(?=[\p{L}\p{N}])/gmu;
/** A ** before a word that nothing closes; behind a number it may be a power. */
const openBold = /(?<=^\s*|[^\d\s]\s+)\*\*(?=["“„‘']?\p{L}{2})/gmu;
/** A mark behind a word, such as in a price list: ** before a word further below may be the note to it. */
const boldMark = /[\p{L}\p{N}.)]\*\*(?!\*)/u;

/** How far above a note its mark is looked for. */
export const farthestMark = 4_000;

/** Tells what a pattern finds behind the space of its first group, and gives the words with x in its place. */
function takeOut(bare: string, pattern: RegExp, report: Report, message: string, help: string): string {
	return bare.replace(pattern, (found: string, space: string, index: number) => {
		report(index + space.length, message, help);
		return "x".repeat(found.length);
	});
}

/**
 * ** whose second one is missing, or stands where it closes nothing.
 * @param before what stands above the text
 */
function findOpenBold(bare: string, before: string, report: Report): void {
	const rest = takeOut(
		bare,
		joinedBold,
		report,
		"Unexpected ** that makes nothing bold, expected a space behind the bold words",
		"Put a space behind the second **, as in **Note:** read it, or write \\* for each sign itself.",
	);
	const [open] = rest.matchAll(openBold);
	if (!open) return;
	const unpaired = (before + rest.slice(0, open.index)).replace(/\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*/g, "");
	if (boldMark.test(unpaired)) return;
	report(
		open.index,
		"Unexpected ** that makes nothing bold, expected a second ** behind the bold words",
		"Write ** behind the last of them, too, without a space before it, or \\* for each sign itself.",
	);
}

/**
 * @param bare the words, with x for escaped signs
 * @param before what stands above them, as far as a mark to a note is looked for
 */
export function findLooseBold(bare: string, before: string, report: Report): void {
	const closed = takeOut(
		bare,
		looseBold,
		report,
		"Unexpected ** that makes nothing bold, expected no space between ** and the bold words",
		"Move the space outside, as in **bold** words, or write \\* for each sign itself.",
	);
	findOpenBold(closed, before, report);
}
