// Which signs of links, pictures, notes and headings stand in the text as they were typed?
import { completeAddress, helpForMachine, isOnMachine } from "../../model/links.ts";
import { findWikiLinks } from "./find-foreign-signs.ts";
import { farthestMark, findLooseBold } from "./find-loose-bold.ts";
import { lineBefore, type Report } from "./markdown-lines.ts";

/** What a writer means as an address: a file, or a way to one. */
const address = String.raw`(?:\.{1,2}\/[^\s()[\]]*|[^\s()[\]]+\.(?:mdx?|svg|png|jpe?g|webp|avif|gif|pdf)(?:#[^\s()[\]]*)?)`;

/** An address that holds spaces, as Markdown reads it; a title in quotes may stand behind it. */
function inAngles(written: string): string {
	const title = /\s(?:"[^"]*"|'[^']*')$/.exec(written);
	return title ? `<${written.slice(0, title.index).trimEnd()}>${title[0]}` : `<${written}>`;
}

const linkFaults: [
	pattern: RegExp,
	explain: (found: RegExpExecArray, text: string) => [message: string, help: string],
][] = [
	[
		/\]\(((?:\([^()\n]*\)|[^()\n])*)/g,
		([, to = ""]) => [
			`Unexpected ${/\s/.test(to.trim()) ? "space in the address of a link or picture" : "]( that makes no link"}, expected [words](address)`,
			isOnMachine(to.trim())
				? helpForMachine
				: /\s/.test(to.trim())
					? `Write (${inAngles(to.trim())}) with < and >, or rename the file without spaces.`
					: "Write [words](address) on one line, or \\[ for the sign itself.",
		],
	],
	[
		/\]\[([^\]\n]*)\]?/g,
		([, name = ""]) => [
			`Unexpected ][${name}${name && "]"} that makes no link, expected [words](address)`,
			"Put the address in parentheses behind the words, or write \\[ for the sign itself.",
		],
	],
	[
		/\[\^[^\]\s]{1,200}\]/g,
		([note], text) =>
			new RegExp(String.raw`^[ \t>]*(?: {4}|\t)${RegExp.escape(note)}:`, "m").test(text)
				? [
						`Unexpected ${note} whose line ${note}: is too far right, expected it indented by at most 3 spaces`,
						"Move that line to the left, wherever its sign stands: so far right, no reader sees the note.",
					]
				: [
						`Unexpected ${note}, expected a line ${note}: with the text of this note`,
						"Add that line with empty lines around it, or write \\[ for the sign itself.",
					],
	],
	[
		new RegExp(String.raw`\][ \t]+\((${address})\)`, "g"),
		([, to]) => [
			`Unexpected space before (${to}), expected [words](${to})`,
			"Remove the space between ] and (, or write \\[ for the sign itself.",
		],
	],
	[
		new RegExp(String.raw`\)\[(${address})\]`, "g"),
		([, to]) => [
			`Unexpected [${to}] behind ( ), expected [words](${to})`,
			"Put the words in square brackets and the address in parentheses.",
		],
	],
];

/** Words in brackets, and behind a space the parenthesis before an address that is a link by itself. */
const apart = /\[([^[\]\n]*\p{L}[^[\]\n]*)\][ \t]+\($/u;

/** Is any of the signs in a text? Most have none. */
const looseSigns = /\*\*[^*\n]+\*\*|(?:^|\s)\*\*["“„‘']?\p{L}|\[\[|\][ \t]*[[(]|\)\[|\[\^|(?:^|\n)[ \t>]*##/u;
export const mayHoldLooseSigns = (text: string) => looseSigns.test(text);

/** @param start where the source begins in the text */
export function findLooseSigns(source: string, start: number, text: string, report: Report): void {
	const startsLine = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s*)?$/.test(lineBefore(text, start));
	const bare = source.replace(/\\[!-/:-@[-`{-~]/g, (escaped) => (escaped === "\\[" ? "\u0001x" : "xx"));
	// Whoever wrote \[ before it meant the signs themselves.
	const isMeant = (at: number) => bare[at] === "]" && bare.lastIndexOf("\u0001", at) > bare.lastIndexOf("[", at);
	for (const [pattern, explain] of linkFaults)
		for (const found of bare.matchAll(pattern)) if (!isMeant(found.index)) report(found.index, ...explain(found, text));
	const loose = apart.exec(bare);
	const [, to] = (loose && /^([^\s()]+)\)/.exec(text.slice(start + source.length))) ?? [];
	if (loose && to && completeAddress(to)) {
		report(
			loose.index + 1 + (loose[1]?.length ?? 0),
			`Unexpected space before (${to}), expected [words](${completeAddress(to)})`,
			completeAddress(to) === to
				? "Remove the space between ] and (, or write \\[ for the sign itself."
				: `Write [words](${completeAddress(to)}), or \\[ for the sign itself.`,
		);
	}
	findLooseBold(bare, text.slice(Math.max(0, start - farthestMark), start), report);
	findWikiLinks(bare, report);
	for (const found of bare.matchAll(/^[ \t>]*(#{2,6})[^\s#]/gm)) {
		const [whole, signs = ""] = found;
		if (found.index === 0 && !startsLine) continue;
		report(
			found.index + whole.indexOf("#"),
			`Unexpected ${signs} without a space behind it, expected ${signs} Heading`,
			"Put a space between the signs and the words, or write \\# for the sign itself.",
		);
	}
}
