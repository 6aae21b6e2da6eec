// What is wrong within a tag that the MDX parser could not read? It says only that there is something.
import { type ComponentName, componentAttributes, isComponentName } from "../../model/components.ts";
import { helpForUnseen } from "../unseen-signs.ts";

const attribute = /\s+[\p{L}_$][\p{L}\p{N}_$:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?(?=[\s/>])/uy;
const valueAfterName = /\s*([\p{L}_$][\p{L}\p{N}_$:.-]*)\s*=\s*/uy;

interface BrokenTag {
	message: string;
	help: string;
	offset: number;
}

/** A tag as far as its attributes can be read. */
interface ReadTag {
	text: string;
	name: ComponentName;
	/** Offset of the tag. */
	start: number;
	/** Offset behind the last attribute that can be read. */
	at: number;
	/** The last one that has a value, and the offset of the quote that ends it. */
	last: { key: string; end: number } | undefined;
	/** What the tag ends with, if the words behind it were meant as its text; its name where it has no attribute. */
	tail: string;
	/** Offset of what comes next and cannot be read. */
	offset: number;
}

/**
 * Words for a quote within a value, which ends it too early: the sign for inches, or a quotation. Where it is that of the
 * next attribute, or the second of two, it is none of the value.
 */
function explainEarlyEnd(text: string, key: string, quote: number): BrokenTag {
	const sign = text[quote] ?? "";
	const begin = text.lastIndexOf(`${key}=${sign}`, quote - 1);
	const value = begin === -1 ? "" : text.slice(begin + key.length + 2, quote);
	const [, own, next] = /^([^\n]*?)\s+(\w+)=$/.exec(value) ?? [];
	if (own && next && attributeNames.has(next))
		return {
			message: `Missing ${sign} at the end of ${key}, expected it before ${next}`,
			help: `Write ${key}=${sign}${own}${sign}.`,
			offset: begin,
		};
	if (/\D$/.test(value) && text[quote + 1] === sign && /^[\s/>]/.test(text.slice(quote + 2)))
		return {
			message: `Unexpected second ${sign} at the end of ${key}, expected one`,
			help: `Write ${key}=${sign}${value}${sign}.`,
			offset: quote + 1,
		};
	const word = /[^\s"'=]*\s*$/.exec(text.slice(0, quote))?.[0].trim();
	const message = `Unexpected ${sign} ${word ? `after ${word}` : "within the value"}, expected it at the end of ${key} only`;
	if (sign === "'")
		return { message, help: `Write ’ for it, or put double quotes around the value: ${key}="…".`, offset: quote };
	const instead = /\d$/.test(word ?? "") ? "For inches write in or ″" : "Write “ ” for it";
	return { message, help: `${instead}, or put single quotes around the value: ${key}='…'.`, offset: quote };
}

const attributeNames = new Set(Object.values(componentAttributes).flatMap(({ shape }) => Object.keys(shape)));

/** How a line begins that can be no attribute: a list, a table, bold words, a link, a picture, a heading, a number, a quotation. */
const markdown = /^(?:[-*+] |[|[!#\d"'“„]|\*\*\S)/;

/** Does a line of words begin behind an offset, where the next line of attributes would stand? */
function isProse(text: string, name: ComponentName, at: number): boolean {
	const [, line = ""] = /^[ \t]*\r?\n\s*([^\n]*)/.exec(text.slice(at, at + 1000)) ?? [];
	if (markdown.test(line) && !/>\s*$/.test(line)) return true;
	const word = /^\p{L}/u.test(line) ? line : "";
	const known = Object.keys(componentAttributes[name].shape);
	return word !== "" && !/=|>\s*$/.test(word) && !known.includes(word.split(/[\s,;:/>]/)[0] ?? "");
}

function readTag(text: string, name: ComponentName, start: number): ReadTag {
	let at = start + 1 + name.length;
	attribute.lastIndex = at;
	let last: ReadTag["last"];
	let tail: string = name;
	const given = new Set<string>();
	for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
		// A quote that is not closed takes in text below, up to the next quote.
		if (/>\s*\n|<\/|\n\s*\n/.test(match[0]) || isProse(text, name, at)) break;
		at = attribute.lastIndex;
		const valued = /^\s*([^\s=]+)\s*=\s*["']/.exec(match[0])?.[1];
		if (valued) last = { key: valued, end: at - 1 };
		const word = match[0].trim();
		if (valued) tail = `${valued}="…"`;
		else if (Object.hasOwn(componentAttributes[name].shape, word) && !given.has(word)) tail = word;
		given.add(valued ?? word);
	}
	return { text, name, start, at, last, tail, offset: at + text.slice(at).search(/\S|$/) };
}

const helpWith = (key: string) => `Write ${key}="…" with straight quotes.`;

/** Where no name with = comes next: the tag does not end, or the value before ended too early, or words stand there. */
function explainWithoutName({ text, name, start, at, last, tail, offset }: ReadTag): BrokenTag {
	if (
		offset >= text.length ||
		text[offset] === "<" ||
		/\n\s*\n/.test(text.slice(at, offset)) ||
		isProse(text, name, at)
	) {
		const help = tail === name ? "Close the tag with >." : `Write > behind ${tail}, where the tag ends.`;
		return { message: `Missing > at the end of <${name}`, help, offset: start };
	}
	const sign = last && text[last.end];
	// Words without a value and then a quote: the value was meant to go on.
	if (last && sign && /^[^\s=>]*(?:\s+[^\s=>]+)*/.exec(text.slice(offset))?.[0].includes(sign))
		return explainEarlyEnd(text, last.key, last.end);
	const found = text.slice(offset).split(/\s/)[0]?.slice(0, 20);
	const [, key, value] = /^(\w+)("[^"\n]*")/.exec(text.slice(offset)) ?? [];
	if (key && attributeNames.has(key))
		return {
			message: `Missing = behind ${key} in <${name}>, expected ${key}="…"`,
			help: `Write ${key}=${value}.`,
			offset,
		};
	return {
		message: `Unexpected "${found}" in <${name}>, expected attributes written name="value"`,
		help: helpForUnseen(found ?? "") || helpWith("name"),
		offset,
	};
}

/** What is wrong with the value of an attribute, which begins at an offset. */
function explainValue({ text, name, offset }: ReadTag, key: string, begin: number): BrokenTag {
	const value = text.slice(begin);
	const meant =
		/^[“”„«»‘’]([^“”„«»‘’"'\n]+)[“”„«»‘’]/.exec(value) ?? /^([^\s"'<>={}“”„«»‘’]+)["']?(?=[\s/>])/.exec(value);
	const help = meant ? `Write ${key}="${meant[1]}".` : helpWith(key);
	if (/^[“”„«»‘’]/.test(value)) {
		const message = `Unexpected ${value[0]} for ${key} in <${name}>, expected straight quotes: ${key}="…"`;
		return { message, help, offset };
	}
	if (value.startsWith("{")) {
		const message = `Unexpected {…} for ${key}, expected a text in quotes: ${key}="…"`;
		return { message, help: "A manual holds no code.", offset };
	}
	if (!/^["']/.test(value))
		return { message: `Unexpected value of ${key} without quotes in <${name}>, expected ${key}="…"`, help, offset };
	const sign = value[0] ?? "";
	const end = value.indexOf(sign, 1);
	const next = value[end + 1] ?? "";
	const line = value.split("\n")[0] ?? "";
	const [, words] = /^["']([^"']*?)\s*\/?>\s*$/.exec(line) ?? [];
	if (words !== undefined)
		return {
			message: `Missing ${sign} at the end of ${key}, expected it before the > of <${name}>`,
			help: `Write ${key}=${sign}${words}${sign}.`,
			offset,
		};
	if (end > 0 && end < line.length && /[^\s,;>/]/.test(next) && line.indexOf(sign, end + 1) > 0)
		return explainEarlyEnd(text, key, begin + end);
	return {
		message: `Unexpected quotes for ${key} in <${name}>, expected one before the value and one after it: ${key}="…"`,
		help: "Within a value write other quotes, such as “ ”.",
		offset,
	};
}

/** Words and place for the tag that opens at an offset; undefined where it is no component of the vocabulary. */
export function explainBrokenTag(text: string, tagOffset: number): BrokenTag | undefined {
	const name = /^<([^\s/>]*)/.exec(text.slice(tagOffset, tagOffset + 100))?.[1] ?? "";
	if (!isComponentName(name)) return undefined;
	const tag = readTag(text, name, tagOffset);
	valueAfterName.lastIndex = tag.at;
	const [given = "", key] = valueAfterName.exec(text) ?? [];
	return key === undefined ? explainWithoutName(tag) : explainValue(tag, key, tag.at + given.length);
}
