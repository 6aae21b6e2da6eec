// What does a syntax error of the MDX parser mean for someone who writes procedures?

import { componentNames, isComponentName } from "../../model/components.ts";
import type { Problem } from "../../model/finding.ts";
import { completeAddress } from "../../model/links.ts";
import { nearest } from "../../model/nearest.ts";
import { positionAt } from "../decode-text.ts";
import { findConflict } from "../find-conflict.ts";
import { asItLooks, findUnseen } from "../unseen-signs.ts";
import { explainBrokenTag } from "./explain-broken-tag.ts";
import { explainUnknownTag } from "./explain-unknown-tag.ts";
import { findBareTagBefore } from "./find-bare-tag.ts";
import { explainPlace } from "./find-stray-end.ts";
import { explainOpenFence } from "./open-fence.ts";

/** Words for a fault, and the offset it stands at where that is another than the parser's. */
interface Explanation {
	message: string;
	help: string;
	offset?: number;
}

const unclosed = /Expected (?:a closing tag for|the closing tag) `<\/?([^`>]*)>`/;

/** Components that begin with an attribute: without any it is their end that was meant. */
const beginsOnly: ReadonlySet<string> = new Set(componentNames.filter((name) => name !== "Note" && name !== "Warning"));

/** A component that holds nothing and ends with its own tag. */
const empty = "UseChecklist";
const explainEmpty = () => ({
	message: `Missing / at the end of <${empty}>, expected <${empty} … />`,
	help: `Write /> instead of >; nothing stands in <${empty}>.`,
});

/** The end of a component that stands on a line of its own without its >. */
function findOpenEnd(text: string): Explanation | undefined {
	const [whole, name = ""] = /^[ \t]*<\/(\w+)[ \t]*$/m.exec(text) ?? [];
	if (whole === undefined || !isComponentName(name)) return undefined;
	return {
		message: `Missing > at the end of </${name}`,
		help: `Write </${name}>.`,
		offset: text.indexOf(whole) + whole.indexOf("<"),
	};
}

/** A value whose quote is not closed takes in the tags below, up to the next quote. */
function findOpenValue(text: string): Explanation | undefined {
	for (const { 0: line, index } of text.matchAll(/^[ \t]*(?:<[A-Z]\w*\s|\w+=")[^\n']{0,1000}>[ \t]*$/gm)) {
		const [, before = "", key = "", words = ""] =
			/^((?:[^"]*"[^"]*")*[^"]*?)(\w+)="([^"]*?)\s*\/?>\s*$/.exec(line) ?? [];
		if (key === "") continue;
		return {
			message: `Missing " at the end of ${key}, expected it before the > of the tag`,
			help: `Write ${key}="${words}".`,
			offset: index + before.length,
		};
	}
	return undefined;
}

/** Offset of a place of the parser, which names the sign behind some <; the end of a line or text where it is behind that. */
function offsetAt(text: string, lineNumber: number, columnNumber: number): number {
	const lines = text.split("\n");
	const line = Math.min(lineNumber, lines.length);
	const lineText = lines[line - 1] ?? "";
	const column = Math.min(columnNumber, lineText.length + 1);
	const start = lineText[column - 1] !== "<" && lineText[column - 2] === "<" ? column - 1 : column;
	return lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + start - 1;
}

/** Lines of code that hold the end of a component, but not its beginning: whoever forgot the end of the code did not mean it. */
function findSwallowed(text: string): Explanation | undefined {
	const fences = [...text.matchAll(/^[ \t>]*(`{3,}|~{3,})[^`\n]*$/gm)];
	for (let at = 0; at < fences.length; at += 2) {
		const [line, fence = ""] = fences[at] ?? [""];
		const start = fences[at]?.index ?? 0;
		const code = text.slice(start, fences[at + 1]?.index);
		const swallowed = [...code.matchAll(/<\/(\w+)>/g)].find(
			({ 1: name = "", index }) => isComponentName(name) && !code.slice(0, index).includes(`<${name}`),
		);
		if (swallowed) return { ...explainOpenFence(fence, swallowed[0]), offset: start + line.indexOf(fence) };
	}
	return undefined;
}

/** A sign that nobody sees before a tag: the line begins with it, and not with the tag. */
function findUnseenBefore(text: string, offset: number): Explanation | undefined {
	const start = text.lastIndexOf("\n", offset) + 1;
	const before = text.slice(start, offset);
	const unseen = asItLooks(before).trim() === "" ? findUnseen(before) : undefined;
	if (!unseen) return undefined;
	const tag = /^<\/?\w*/.exec(text.slice(offset))?.[0] ?? "";
	return {
		message: `Unexpected ${unseen.words} before ${tag}, expected nothing but spaces before it`,
		help: `Delete everything before ${tag} in this line.`,
		offset: start + unseen.column,
	};
}

function explainUnclosed(name: string, raw: string, text: string, at: number): Explanation {
	if (!isComponentName(name)) return explainUnknownTag(name);
	if (name === empty) return explainEmpty();
	const rest = text.slice(at);
	const unseen = findUnseenBefore(text, at);
	if (unseen) return unseen;
	if (/before the end of|either after/.test(raw) && rest.includes(`</${name}`)) {
		const before = text.slice(text.lastIndexOf("\n", at) + 1, at);
		const end = new RegExp(`^[ \\t]*(?=</${name}>)`, "m").exec(rest)?.[0].length ?? before.length;
		const around = before.includes(">") ? "quotation" : "list";
		if (before.length > end)
			return {
				message: `Unexpected <${name}> in a ${around} that ends before </${name}>, expected both outside of the ${around}`,
				help: `Write <${name} …>, all that stands in it and </${name}> at the start of their lines, below the ${around}.`,
			};
		return explainPlace(name);
	}
	const bare = beginsOnly.has(name) ? new RegExp(`^[ \\t]*<${name}>[ \\t]*$`, "m").exec(rest) : null;
	if (bare)
		return {
			message: `Unexpected <${name}> without attributes, expected </${name}>`,
			help: `Write </${name}>.`,
			offset: at + bare.index + bare[0].indexOf("<"),
		};
	return { message: `Missing </${name}>, expected after the text of <${name}>`, help: `Close it with </${name}>.` };
}

/** The end of the tag before a place, if that is one of a component that holds text, up to that place, and was closed with /> instead of >. */
function findClosedTooEarly(name: string, text: string, at: number): number {
	const tag = text.lastIndexOf(`<${name}`, at);
	if (tag === -1 || !isComponentName(name)) return -1;
	const end = /^<\w+(?:[^"'<>]|"[^"]*"|'[^']*')*?\/>/.exec(text.slice(tag, at))?.[0];
	return end === undefined || text.slice(tag, at).includes(`</${name}>`) ? -1 : tag + end.length - 2;
}

function explainClosing(raw: string, text: string, at: number): Explanation {
	const [found = "", open] = [...raw.matchAll(/`<\/?([^`>]*)>`/g)].map((match) => match[1]);
	const bare = findBareTagBefore(text, found, at);
	if (bare) return bare;
	const early = findClosedTooEarly(found, text, at);
	if (early !== -1)
		return {
			message: `Unexpected /> at the end of <${found}> whose text ends with </${found}>, expected >`,
			help: "Write > instead of />.",
			offset: early,
		};
	if (open === undefined) {
		if (!isComponentName(found)) return { ...explainUnknownTag(found, "/"), help: "Remove it." };
		return {
			message: `Unexpected </${found}>, expected <${found}> before it`,
			help: "Remove it, or add the opening tag.",
		};
	}
	// Of two tags that do not fit, the one that is no component is the wrong one.
	const [, line, column] = /\((\d+):(\d+)[^)]*\)$/.exec(raw) ?? [];
	const offset = line === undefined ? {} : { offset: offsetAt(text, Number(line), Number(column)) };
	if (!isComponentName(open)) return { ...explainUnknownTag(open), ...offset };
	if (open === empty) return { ...explainEmpty(), ...offset };
	if (!isComponentName(found)) {
		const help =
			nearest(found, componentNames) === open ? `Write </${open}>.` : `Write </${open}>, or remove </${found}>.`;
		return { message: `Unexpected </${found}>, expected </${open}>`, help };
	}
	return {
		message: `Unexpected </${found}>, expected </${open}> first`,
		help: `Close <${open}> before </${found}>, or remove </${found}>.`,
	};
}

/** Words for a comment whose end was forgotten or misspelt. */
export const openComment = {
	message: "Unexpected comment without an end, expected {/* comment */}",
	help: "Close it with */}.",
};

function explainBraces(raw: string, text: string, offset: number): Explanation {
	const help = "Write \\{ for a brace; a manual holds no code.";
	if (/^\{\s*\/\*/.test(text.slice(offset)) && !/Could not parse/.test(raw)) return openComment;
	// The parser names the sign within the braces that it stumbled over.
	const start = text[offset] === "{" ? offset : text.lastIndexOf("{", offset);
	return { message: "Unexpected { … }, expected text without braces", help, offset: Math.max(0, start) };
}

function explain(raw: string, text: string, offset: number): Explanation {
	const around = text.slice(offset);
	const conflict = findConflict(text);
	if (conflict) return conflict;
	if (/^<!--/.test(around))
		return { message: "Unexpected <!-- comment, expected {/* comment */}", help: "Comments are written {/* so */}." };
	const [, written] = /^<(tel:[^<>\n]*|(?:https?:|mailto:|www\.|[^\s<>/]+@)[^\s<>]*)/i.exec(around) ?? [];
	const address = written?.replaceAll(" ", "");
	if (address)
		return {
			message: "Unexpected address in < >, expected [text](address)",
			help: `Write [what it is](${completeAddress(address) ?? address}).`,
		};
	const name = unclosed.exec(raw)?.[1];
	const isTag = name !== undefined || /Unexpected closing tag/.test(raw);
	const cause = (isTag && (findSwallowed(text) ?? findOpenValue(text))) || findOpenEnd(text);
	if (cause && (isTag || /^<\//.test(around))) return cause;
	if (name !== undefined) return explainUnclosed(name, raw, text, offset);
	if (isTag) return explainClosing(raw, text, offset);
	if (/expression|`\{`|`\}`/.test(raw)) return explainBraces(raw, text, offset);
	if (/^<[\p{L}_$]/u.test(around))
		return explainBrokenTag(text, offset) ?? explainUnknownTag(/^<([^\s/>]*)/.exec(around)?.[1] ?? "");
	if (around.startsWith("<")) {
		const next = (around.slice(1).split("\n")[0] ?? "").trim().slice(0, 8).trim();
		return {
			message: `Unexpected "<"${next && ` before "${next}"`}, expected \\< for the sign itself`,
			help: "Write \\< or say it in words: under 5 kg.",
		};
	}
	return {
		message: "Unexpected text that cannot be read as Markdown or as a component",
		help: `The parser says: ${raw.replace(/\s*\(note:.*$/s, "")}`,
	};
}

/** Place and words for an error thrown by the parser. */
export function explainMdxError(error: unknown, text: string): Problem {
	const raw = error instanceof Error ? error.message : String(error);
	const match = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(raw);
	const offset = offsetAt(text, Number(match?.[1] ?? 1), Number(match?.[2] ?? 1));
	const { message, help, offset: place = offset } = explain(match?.[3] ?? raw, text, offset);
	return { rule: "broken-mdx", message, help, ...positionAt(text, place) };
}
