// How would the line of YAML that cannot be read have to be written? Only what then can be read is proposed.
import { asItLooks } from "./unseen-signs.ts";

/** Longer lines are not repeated to their writer. */
const longest = 140;
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u;
const whole = /^(["']).*\1$/;

/** Text as YAML writes it, quoted where it has to be. */
export const asYaml = (text: string) => (plain.test(text) ? text : quote(text));

function quote(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** What stands between the quotes of a text that was meant to be quoted as a whole: in curly ones, or beside an apostrophe. */
function withinQuotes(value: string): string | undefined {
	const inner = value.slice(1, -1);
	if (/^[“„«].+[”“»]$/.test(value)) return /[“„”«»]/.test(inner) ? undefined : inner;
	const sign = value[0] ?? "";
	if (!/["']/.test(sign) || !value.endsWith(sign) || value.length < 3) return undefined;
	return inner.split(sign).length % 2 === 0 ? inner : undefined;
}

/** An entry of a list, quoted where it has to be; a quote that nothing ends was none. */
function mendEntry(entry: string): string {
	if (plain.test(entry) || (whole.test(entry) && entry.indexOf(entry[0] ?? "", 1) === entry.length - 1)) return entry;
	return asYaml(withinQuotes(entry) ?? entry.replace(/^["'](?=[^"']*$)/, ""));
}

/** Keys in { } of which a value holds a colon or begins with a sign. */
function mendKeys(inner: string): string {
	const entries = inner.split(/,\s*(?=[\p{L}\p{N}_-]+\s*:\s)/u).map((entry) => {
		const [, key, value = ""] = /^\s*([\p{L}\p{N}_-]+:)\s+(.*?)\s*$/u.exec(entry) ?? [];
		if (!key) return entry.trim();
		return `${key} ${plain.test(value) || whole.test(value) || /^[[{]/.test(value) ? value : quote(value)}`;
	});
	return `{ ${entries.join(", ")} }`;
}

/** Ways to write a value, the likeliest first. */
function* mendValue(value: string): Generator<string> {
	const quoted = withinQuotes(value);
	if (quoted) yield quote(quoted);
	if (/^["']/.test(value) && value.indexOf(value[0] ?? "", 1) === -1) yield value + value[0];
	if (value.startsWith("[")) {
		const inner = value.replace(/^\[|\]$/g, "");
		if (!value.endsWith("]")) yield `[${inner.trim().replace(/,$/, "")}]`;
		if (/[[\]{}]/.test(inner)) return yield quote(value);
		const entries = inner.match(/\s*(?:"[^"]*"|'[^']*')\s*(?=,|$)|[^,]+/g) ?? [];
		yield `[${entries.map((entry) => mendEntry(entry.trim())).join(", ")}]`;
	}
	if (value.startsWith("{")) {
		const inner = value.replace(/^\{+\s*|\s*\}+$/g, "").replace(/;(?=\s*[\p{L}\p{N}_-]+\s*:\s)/gu, ",");
		yield `{ ${inner} }`;
		yield mendKeys(inner);
	}
	// Quotes around what can be read without them mend nothing.
	if (!/^\{.*\}$/.test(value) && !plain.test(value)) yield quote(value);
}

function* mendLine(written: string): Generator<string> {
	const line = asItLooks(written);
	if (line !== written) yield line;
	const listed = /^(\s*)[•‣▪·*–—]\s+(?=\S)/.exec(line);
	if (listed) yield `${listed[1]}- ${line.slice(listed[0].length)}`;
	const [assigned, assignedKey = ""] = /^(\s*(?:- +)?[\p{L}\p{N}_-]+)\s*=\s*(?=\S)/u.exec(line) ?? [];
	if (assigned) yield `${assignedKey}: ${line.slice(assigned.length)}`;
	const [, indent = "", key, blank = "", value = ""] =
		/^(\s*(?:- +)?)([\p{L}\p{N}_-]+:|-)([^\S\n]*)(.*?)\s*$/u.exec(line) ?? [];
	if (!key || !value) return;
	if (blank !== " " && key !== "-") yield `${indent}${key} ${value}`;
	for (const mended of mendValue(value)) yield `${indent}${key} ${mended}`;
}

/**
 * The line as it can be read, where one of the usual mistakes is all that is wrong with it.
 * @param faultIn gives the line (from 0) in which a YAML text cannot be read; undefined where it can
 */
export function mendYaml(
	yaml: string,
	fault: number,
	faultIn: (yaml: string) => number | undefined,
): string | undefined {
	const lines = yaml.split("\n");
	// A bracket that is not closed is noticed in the line below.
	for (const at of [fault, fault - 1]) {
		const line = lines[at]?.replace(/\r$/, "");
		if (line === undefined || line.length > longest) continue;
		if (at !== fault && !/[[{]/.test(line)) continue;
		for (const mended of mendLine(line)) {
			const found = faultIn(lines.with(at, mended).join("\n"));
			if (found === undefined || found > fault) return mended.trim();
		}
	}
	return undefined;
}
