// How would the line of YAML that cannot be read have to be written? Only what then can be read is proposed.
import { asItLooks } from "./unseen-signs.ts";

/** Longer lines are not repeated to their writer. */
const longest = 140;
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u;
const whole = /^(["']).*\1$/;

function quote(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Ways to write a value, the likeliest first. */
function* mendValue(value: string): Generator<string> {
	if (/^["']/.test(value) && value.indexOf(value[0] ?? "", 1) === -1) yield value + value[0];
	if (value.startsWith("[")) {
		const inner = value.replace(/^\[|\]$/g, "");
		if (!value.endsWith("]")) yield `[${inner.trim().replace(/,$/, "")}]`;
		if (/[[\]{}]/.test(inner)) return yield quote(value);
		const entries = inner.split(",").map((entry) => entry.trim());
		yield `[${entries.map((entry) => (plain.test(entry) || whole.test(entry) ? entry : quote(entry))).join(", ")}]`;
	}
	if (value.startsWith("{")) yield `{ ${value.replace(/^\{+\s*|\s*\}+$/g, "")} }`;
	if (!/^\{.*\}$/.test(value)) yield quote(value);
}

function* mendLine(written: string): Generator<string> {
	const line = asItLooks(written);
	if (line !== written) yield line;
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
