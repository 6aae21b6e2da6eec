// Where does a value of a head stand, when it stands where nearly all do: behind its key, on one line?
import type { Position } from "../model/finding.ts";

const plainList = /^\[([^\]"'{}[&*#!|>\n\r]*)\][ \t]*\r?(?:\n|$)/;
/** Signs with which something begins that takes more than a look. */
const special = new Set([..."|>&*!{?#%@`\n\r\t-"]);

function hasOpenQuote(text: string): boolean {
	return text.split('"').length % 2 === 0 || text.split("'").length % 2 === 0;
}

/**
 * Place of a top-level value, or of an item of a list in brackets; undefined: ask `locateYaml`, which parses the whole
 * head and takes a hundred times as long.
 */
export function locateQuickly(yaml: string, path: readonly PropertyKey[], linesBefore: number): Position | undefined {
	const [key, index] = path;
	if (typeof key !== "string" || path.length > 2 || (index !== undefined && typeof index !== "number"))
		return undefined;
	const start = yaml.startsWith(`${key}: `) ? 0 : yaml.indexOf(`\n${key}: `) + 1;
	if (start === 0 && !yaml.startsWith(`${key}: `)) return undefined;
	const before = yaml.slice(0, start);
	// A line within a text in quotes may look like a key.
	if (hasOpenQuote(before)) return undefined;
	let at = start + key.length + 2;
	while (yaml[at] === " ") at++;
	const first = yaml[at];
	if (first === undefined || special.has(first)) return undefined;
	if (first === "[" || index !== undefined) {
		const inner = plainList.exec(yaml.slice(at))?.[1];
		if (inner === undefined) return undefined;
		if (index !== undefined) {
			const items = inner.split(",");
			const item = items[index];
			if (item === undefined || item.trim() === "") return undefined;
			at += 1 + items.slice(0, index).join(",").length + (index > 0 ? 1 : 0) + item.length - item.trimStart().length;
		}
	}
	const lineStart = yaml.lastIndexOf("\n", at - 1) + 1;
	return { line: before.split("\n").length + linesBefore, column: at - lineStart + 1 };
}
