// What shall be written instead of a tag that is none of the vocabulary: a misspelt component, or HTML?
import { componentNames } from "../../model/components.ts";
import { didYouMean, nearest } from "../../model/nearest.ts";

const table = "Write a Markdown table: | Size | Limit | in a line, | --- | --- | below it, then a line for each row.";
const list = "Write a list: lines that start with - or with 1.";
const bold = "Write **bold**.";
const slanted = "Write *slanted*.";
const sign = "Write the sign itself, such as ², ³ or ₂.";
const heading = "Write ## and a space before the heading.";
const code = "Write `text` between two ` signs.";
const crossedOut = "Write ~~crossed out~~.";
const plain = "Remove the tags; an empty line makes a new paragraph.";

/** What a writer means by a tag of HTML, in Markdown. */
const htmlInMarkdown = new Map([
	["br", "Leave an empty line, or put \\ at the end of the line."],
	["img", "Write ![what it shows](../../media/picture.png)."],
	["a", "Write [what it is](address)."],
	["hr", "Write *** on a line of its own."],
	["blockquote", "Write > and a space before each line."],
	...["b", "strong"].map((name) => [name, bold] as const),
	...["i", "em"].map((name) => [name, slanted] as const),
	...["sup", "sub"].map((name) => [name, sign] as const),
	...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading] as const),
	...["code", "pre", "kbd", "samp", "tt"].map((name) => [name, code] as const),
	...["s", "del", "strike"].map((name) => [name, crossedOut] as const),
	...["ul", "ol", "li", "dl", "dt", "dd"].map((name) => [name, list] as const),
	...["table", "thead", "tbody", "tfoot", "tr", "th", "td", "col", "colgroup", "caption"].map(
		(name) => [name, table] as const,
	),
	...["p", "div", "span", "font", "center", "section", "article", "u", "ins", "mark", "small", "big"].map(
		(name) => [name, plain] as const,
	),
]);

/** Is what a tag of HTML begins written anew with all its parts, so that these need not be told of? */
export function coversParts(help: string): boolean {
	return help === table || help === list;
}

/** Words for an opening tag, or for a closing one where `slash` is "/". */
export function explainUnknownTag(name: string, slash = ""): { message: string; help: string } {
	const markdown = htmlInMarkdown.get(name.toLowerCase());
	const best = markdown === undefined ? nearest(name, componentNames) : undefined;
	const hint = markdown === undefined ? didYouMean(name, componentNames) : "";
	const message = `Unexpected <${slash}${name}>, expected Markdown or one of ${componentNames.join(", ")}${hint}`;
	if (markdown !== undefined) return { message, help: markdown };
	const literal = `\\< for the sign itself${best ? "" : ", as in \\<name>"}`;
	return { message, help: `Write ${best ? `<${slash}${best}> or ` : ""}${literal}.` };
}
