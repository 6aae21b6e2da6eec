// Is an SVG picture only a picture, without scripts and without requests to other hosts?
import type { Problem } from "../model/finding.ts";
import { countDrawn } from "./count-drawn.ts";
import { positionAt } from "./decode-text.ts";

/** A name of a namespace before that of an element or attribute: any letters of any script, and dots too. */
const prefix = "(?:[^\\s<>/\"'=:]+:)?";

const faults: [pattern: RegExp, message: string][] = [
	// In ISO-2022-JP a browser drops signs that stand here between the letters of a name; in these it reads what we read.
	[
		/^<\?xml\s[^>]*?encoding\s*=\s*["'](?!(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d)["'])/i,
		"Unexpected encoding in an SVG, expected UTF-8",
	],
	[/<!(?:DOCTYPE|ENTITY)/i, "Unexpected document type or entity in an SVG, expected drawing elements"],
	[/<\?(?!xml\s)/, "Unexpected processing instruction in an SVG, expected drawing elements"],
	[
		new RegExp(`<${prefix}(?:script|foreignObject|iframe|embed|object|audio|video|handler|listener)\\b`, "i"),
		"Unexpected active element in an SVG, expected drawing elements",
	],
	[/[\s/"']on[a-z]+\s*=/i, "Unexpected event handler in an SVG, expected drawing attributes"],
	[/www\.w3\.org\/1999\/xhtml/i, "Unexpected HTML in an SVG, expected drawing elements"],
	[
		/(?:href|src|:base|\bping)\s*=\s*(?:"\s*(?!#|data:image\/(?:png|jpeg|webp);)[^"]|'\s*(?!#|data:image\/(?:png|jpeg|webp);)[^'])/i,
		"Unexpected reference to something outside the SVG, expected #id or nothing",
	],
	[
		new RegExp(`attributeName\\s*=\\s*["']\\s*(?:${prefix}href|on|style)`, "i"),
		"Unexpected animated reference in an SVG, expected a still drawing",
	],
	[/(?:javascript|vbscript)\s*:/i, "Unexpected script address in an SVG, expected drawing attributes"],
	[
		/@import|image-set\(|url\((?!\s*(?:(?:["']|&quot;|&apos;)\s*)?#)\s*[^)\s]/i,
		"Unexpected outside reference in a style of an SVG, expected url(#id) or none",
	],
	[
		// Each element only up to the next one: otherwise every beginning would be followed to the end of the file.
		new RegExp(
			`<${prefix}style\\b(?:(?!</|<${prefix}style\\b)[\\s\\S])*\\\\|(?:style|fill|stroke|filter|mask|cursor|clip-path|marker[\\w-]*)\\s*=\\s*(?:"[^"]*\\\\|'[^']*\\\\)`,
			"i",
		),
		"Unexpected \\ in a style of an SVG, expected plain words",
	],
];

/** Elements that a browser draws at once. */
const mostDrawn = 100_000;

const entity = /&#(?:x([0-9a-f]+)|(\d+));?/gi;

/** Spaces in place of comments. Behind the last end there is none, and looking for one from each beginning takes minutes. */
function blankComments(text: string): string {
	const end = text.lastIndexOf("-->") + 3;
	const blanked = text.slice(0, end).replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
	return blanked + text.slice(end);
}

/** What makes an SVG unsafe, with the first place of each fault. */
export function checkSvg(text: string): Problem[] {
	const help = "Save the picture as a plain SVG, without scripts, links, fonts or pictures from elsewhere.";
	// Comments cannot act; blank them without moving anything, unless a CDATA section could make a comment of what is none.
	// Character references could hide a name.
	const bare = text.includes("<![CDATA[") ? text : blankComments(text);
	const readable = bare.replace(entity, (whole, hex?: string, decimal?: string) => {
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return (code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : " ").padEnd(whole.length, "\u200b");
	});
	const compact = readable.replace(/\u200b/g, "");
	const problems: Problem[] = [];
	if (!/<(?:[\w-]+:)?svg[\s/>]/i.test(bare))
		problems.push({
			rule: "unsafe-picture",
			line: 1,
			column: 1,
			message: "Unexpected content in an SVG file, expected <svg …>",
			help,
		});
	for (const [pattern, message] of faults) {
		const plain = pattern.exec(bare)?.index;
		const offset = plain ?? (pattern.test(compact) ? 0 : undefined);
		if (offset !== undefined) problems.push({ rule: "unsafe-picture", message, help, ...positionAt(text, offset) });
	}
	const drawnAnew = /<[^<>\s]*(?:use|clipPath|marker|mask|pattern)\b/;
	if (drawnAnew.test(bare) && [bare, compact].some((each) => countDrawn(each) > mostDrawn))
		problems.push({
			rule: "unsafe-picture",
			line: 1,
			column: 1,
			message: `Unexpected parts used within parts again and again in an SVG, expected at most ${mostDrawn} elements to draw`,
			help: "A page with it would stand still. Save the picture anew, without copies of copies.",
		});
	return problems;
}
