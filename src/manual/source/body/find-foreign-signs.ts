// Which signs of a wiki, a forum or another Markdown stand in the text, where pages show them as they were typed?
import { maskUnread, offsetOfLine, type Report } from "./markdown-lines.ts";

/** Keys of a keyboard are written so, too: [[CTRL-1]]. */
const keys = "(?!(?:ctrl|strg|alt|shift|cmd|fn|win|num)-)";
/** What a wiki links to for certain: an id, a file, or one of them with words of its own. A name alone may be a blank to fill in. */
const target = String.raw`(?:${keys}[a-z]{2,6}-(?:[a-z0-9]+-){0,3}\d+|[^\s[\]|]+\.mdx?)`;
const wikiLink = new RegExp(String.raw`!?\[\[${target}(?:#[^[\]|\n]*)?(?:\|[^[\]\n]*)?\]\](?!\()`, "gi");

/** Links of a wiki within a text whose escaped signs are out of the way. */
export function findWikiLinks(bare: string, report: Report): void {
	for (const { 0: found, index } of bare.matchAll(wikiLink))
		report(
			index,
			`Unexpected ${found} that makes no link, expected [words](address)`,
			"Put the words in square brackets and the file in parentheses, as in [Pack](../packing/pack.mdx), or write \\[ for each sign itself.",
		);
}

const boxes = "note|tip|hint|info|important|success|question|example|quote|abstract|details";
const warnings = "warning|caution|danger|attention|error|failure";
const box = new RegExp(
	String.raw`^(?::{3,}[ \t]?(?<fenced>${boxes}|${warnings})\b|\[!(?<quoted>${boxes}|${warnings})\])`,
	"i",
);
const entry = /^[ \t>]*-(?=\p{L}{2})/u;
const numbered = /^[ \t>]*(\d{1,2})[.)](?=\p{L})/u;

/** Is any of these signs in a text? Most have none. */
export const mayHoldForeignBlock = (text: string) =>
	/^[ \t>]*(?::::|\[!|(?:[-*+] )?-\p{L}|\d{1,2}[.)]\p{L})/mu.test(text);

/** A box for a note as others write it. */
function findBox(source: string, report: Report): boolean {
	const found = box.exec(source);
	if (!found) return false;
	const name = found.groups?.fenced ?? found.groups?.quoted ?? "";
	const expected = new RegExp(`^(?:${warnings})$`, "i").test(name) ? "Warning" : "Note";
	report(
		0,
		`Unexpected ${found[0]}, expected <${expected}>`,
		`Readers see the signs. Write <${expected}> on a line above the words and </${expected}> on one below them.`,
	);
	return true;
}

/** Entries of a list without the space that makes them one: two lines at least, or one beside a list that is one. */
function findJoinedEntries(source: string, before: string, after: string, report: Report): void {
	const lines = source.split("\n");
	const offsetOf = (at: number, sign: RegExp) => offsetOfLine(lines, at) + (lines[at]?.search(sign) ?? 0);
	const dashed = lines.flatMap((line, at) => (entry.test(line) ? [at] : []));
	const [dash] = dashed;
	// What is broken at a hyphen may begin so in one line, and hardly in each.
	const isList = dash !== undefined && lines.slice(dash).every((line) => entry.test(line));
	const isInList = /^[ \t>]*[-*+] $/.test(before) || /^\r?\n[ \t>]*- /.test(after);
	if (isList && (dashed.length > 1 || isInList)) {
		report(
			offsetOf(dash, /-/),
			"Unexpected - without a space behind it, expected - and a space before an entry of a list",
			"Put a space behind each -, and an empty line above the first, or write \\- for the sign itself.",
		);
		return;
	}
	const numbers = lines.map((line) => Number(numbered.exec(line)?.[1] ?? Number.NaN));
	const first = numbers.findIndex((number, at) => number === 1 && numbers[at + 1] === 2);
	if (first < 0) return;
	const sign = /\d{1,2}[.)]/.exec(lines[first] ?? "")?.[0];
	report(
		offsetOf(first, /\d/),
		`Unexpected ${sign} without a space behind it, expected ${sign} and a space before an entry of a list`,
		"Put a space behind each number, and an empty line above the first.",
	);
}

/**
 * Looks at one paragraph.
 * @param before what stands before it in its line
 * @param after the text behind it
 */
export function findForeignBlocks(source: string, before: string, after: string, report: Report): void {
	if (!mayHoldForeignBlock(source)) return;
	const bare = maskUnread(source);
	if (!findBox(bare, report)) findJoinedEntries(bare, before, after, report);
}
