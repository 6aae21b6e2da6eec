// How is YAML read here, so that 12:30 stays a text and nothing runs code?
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { LineCounter, parseDocument } from "yaml";
import { howMany } from "../model/how-many.ts";
import { findConflict } from "./find-conflict.ts";
import { mendYaml } from "./mend-yaml.ts";
import { asItLooks, findUnseen } from "./unseen-signs.ts";

/** A fault in YAML with its line (from 0, within the YAML) and column (from 0). */
interface YamlProblem extends Fault {
	/** How to mend it. */
	help: string;
}

interface Fault {
	message: string;
	line: number;
	column: number;
}

/** YAML 1.2 core schema: dates stay texts, 010 is ten, duplicate keys are an error. */
export function loadYaml(yaml: string): unknown {
	return load(yaml, { schema: CORE_SCHEMA });
}

/** What js-yaml makes of a group of keys that stands where a key should: `? { a: 1 }`. */
export const groupAsKey = "[object Object]";

/** A key as a writer sees it. */
export const showKey = (key: string) => (key === groupAsKey ? "{ … }" : `"${key.replaceAll(groupAsKey, "{ … }")}"`);

const inPlainWords: [RegExp, string][] = [
	[/duplicated mapping key/, "Unexpected second key of the same name, expected each key once"],
	[
		/bad indentation/,
		"Unexpected indentation or text after a value, expected key: value (put quotes around text that holds a colon or starts with a sign)",
	],
	[/unidentified alias|name of an alias/, "Unexpected * at the start of a value, expected quotes around it"],
	[/name of an anchor/, "Unexpected & at the start of a value, expected quotes around it"],
	[/unknown tag/, "Unexpected ! at the start of a value, expected quotes around it"],
	[
		/character .* cannot start any token|tab characters/,
		"Unexpected tab or sign at the start, expected spaces and plain text, or quotes around it",
	],
	[/end of the stream or a document separator/, "Unexpected text, expected key: value"],
	[
		/flow collection/,
		"Unexpected end of a list in [ ] or of keys in { }, expected a comma between the entries and the closing bracket",
	],
	[/line break is expected/, "Unexpected text after | or >, expected it on the lines below"],
	[/non-printable/, "Unexpected control character, expected text"],
	[/nesting exceeded/, "Unexpected nesting of more than 100 levels, expected keys with values or lists"],
	[/single document/, "Unexpected second YAML document, expected one"],
];

/** Where some faults begin that js-yaml notices only later. */
function findBeginning(yaml: string, { reason, mark }: YAMLException): Fault | undefined {
	const lineCounter = new LineCounter();
	const [error] = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: "silent" }).errors;
	const at = (offset: number, message: string): Fault => {
		const { line, col } = lineCounter.linePos(Math.max(0, offset));
		return { message, line: line - 1, column: col - 1 };
	};
	if (error?.code === "MISSING_CHAR" || error?.code === "MULTILINE_IMPLICIT_KEY") {
		const quote = /(["'])quote$/.exec(error.message)?.[1];
		if (!quote) return at(error.pos[0], "Unexpected text, expected key: value");
		return at(yaml.lastIndexOf(quote, error.pos[0] - 1), "Unexpected value without an end, expected the closing quote");
	}
	const words = inPlainWords.find(([pattern]) => pattern.test(reason))?.[1];
	const sign = /non-printable/.test(reason)
		? yaml.search(/[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
		: /unidentified alias|unknown tag/.test(reason) && mark
			? yaml.slice(0, mark.position).search(/(?<=(?:^|[\s[{,])["']?)[*!][^\s]*\s*[^\n]*$/)
			: -1;
	return words && sign >= 0 ? at(sign, words) : undefined;
}

/** Without what ends them; the last may have half of an end. */
const linesOf = (yaml: string) => yaml.split("\n").map((line) => line.replace(/\r$/, ""));

/** Where a bracket was opened that is still open when a key begins that no longer belongs to it. */
function findOpenBracket(yaml: string, { mark }: YAMLException): Pick<Fault, "line" | "column"> | undefined {
	const lines = linesOf(yaml);
	const indentOf = (line: number) => /^(\s*)[\p{L}\p{N}_-]+:(?:\s|$)/u.exec(lines[line] ?? "")?.[1]?.length;
	const open: { line: number; column: number }[] = [];
	for (const [line, text] of lines.slice(0, (mark?.line ?? 0) + 1).entries()) {
		const [first] = open;
		const [here, there] = [indentOf(line), first && indentOf(first.line)];
		if (first && here !== undefined && there !== undefined && here <= there) return first;
		// What stands in quotes or in a comment opens and closes nothing.
		const bare = text.replace(/"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|(?<=^|\s)#.*$/g, (part) => " ".repeat(part.length));
		for (const { 0: sign, index } of bare.matchAll(/[[\]{}]/g)) {
			if (/[[{]/.test(sign)) open.push({ line, column: index });
			else open.pop();
		}
	}
	return undefined;
}

function findFault(error: YAMLException, yaml: string): Fault {
	const beginning = findBeginning(yaml, error);
	if (beginning) return beginning;
	const words = inPlainWords.find(([pattern]) => pattern.test(error.reason))?.[1];
	const open = /flow collection/.test(error.reason) ? findOpenBracket(yaml, error) : undefined;
	if (words && open) return { message: words, ...open };
	// It may notice a fault only behind the end.
	const lines = linesOf(yaml);
	const line = Math.min(error.mark?.line ?? 0, lines.length - 1);
	const end = lines[line]?.length ?? 0;
	const column = line === error.mark?.line ? Math.min(error.mark.column, end) : end;
	return { message: words ?? `Unexpected YAML: ${error.reason}`, line, column };
}

function faultIn(yaml: string): number | undefined {
	try {
		loadYaml(yaml);
		return undefined;
	} catch (error) {
		return error instanceof YAMLException ? findFault(error, yaml).line : 0;
	}
}

/** The key in a line that begins with one, and what stands before it. */
function keyIn(text = ""): { before: string; key: string } | undefined {
	const found = /^(\s*(?:- +)?)(?:"([^"]*)"|'([^']*)'|([^\s"'[{#&*!|>%@`-][^:#]*?))\s*:(?:\s|$)/.exec(text);
	const key = found?.[2] ?? found?.[3] ?? found?.[4];
	return found && key !== undefined ? { before: (found[1] ?? "").replace("-", " "), key } : undefined;
}

/** How many lines above a second key the first one stands; undefined where the line does not show it. */
function findFirstKey(lines: readonly string[], line: number): { key: string; above: number } | undefined {
	const second = keyIn(lines[line]);
	if (!second) return undefined;
	for (let at = line - 1; at >= 0; at--) {
		const first = keyIn(lines[at]);
		if (first?.key === second.key && first.before === second.before) return { key: second.key, above: line - at };
	}
	return undefined;
}

/** Each try reads the whole text again. */
const longestMended = 100_000;

function helpFor({ message, line }: Fault, yaml: string): string {
	if (/second key/.test(message)) {
		const first = findFirstKey(yaml.split("\n"), line);
		const place = first && `The first ${showKey(first.key)} stands ${howMany(first.above, "line")} above. `;
		return `${place ?? ""}Remove one of them, or put them together.`;
	}
	if (/^[^\S\n]*\t/.test(yaml.split("\n")[line] ?? ""))
		return "Write two spaces for each tab at the start of the line.";
	const mended = yaml.length > longestMended ? undefined : mendYaml(yaml, line, faultIn);
	if (mended !== undefined) return `Write ${mended}`;
	return /expected key: value/.test(message)
		? "Begin each line with a key, a colon and a space; a line that goes on begins with spaces."
		: "";
}

/** The sign that nobody sees, where it is all that is wrong with a line. */
function findUnseenFault({ line }: Fault, yaml: string): YamlProblem | undefined {
	const lines = yaml.split("\n");
	const written = lines[line] ?? "";
	const hidden = findUnseen(written);
	if (!hidden || yaml.length > longestMended) return undefined;
	const mended = [asItLooks(written), written.replace(/\p{Cf}/gu, " ")].find((text) => {
		const found = faultIn(lines.with(line, text).join("\n"));
		return found === undefined || found > line;
	});
	if (mended === undefined) return undefined;
	const message = `Unexpected ${hidden.words} ${hidden.place}, expected a plain space or none`;
	return { message, help: `Type the line anew, with plain spaces: ${mended.trim()}`, line, column: hidden.column };
}

/** The fault that loadYaml threw for a text, in words for writers. */
export function explainYamlError(error: unknown, yaml: string): YamlProblem {
	if (!(error instanceof YAMLException)) throw error;
	const conflict = findConflict(yaml);
	if (conflict) {
		const { offset, ...words } = conflict;
		return { ...words, line: yaml.slice(0, offset).split("\n").length - 1, column: 0 };
	}
	const fault = findFault(error, yaml);
	return findUnseenFault(fault, yaml) ?? { ...fault, help: helpFor(fault, yaml) };
}
