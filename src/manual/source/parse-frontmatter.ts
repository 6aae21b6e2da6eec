// Where does the frontmatter end, and what does its YAML say? The only place that knows gray-matter.
import matter from "gray-matter";
import type { Problem } from "../model/finding.ts";
import { positionAt } from "./decode-text.ts";
import { findConflict } from "./find-conflict.ts";
import { explainYamlError, loadYaml } from "./parse-yaml.ts";

interface Frontmatter {
	data: unknown;
	/** Text between the two --- lines. */
	yaml: string;
	/** The file with its frontmatter replaced by empty lines, so that every line keeps its number. */
	body: string;
}

const expected = "expected a line --- , then key: value lines, then a line ---";
const forbidden = () => {
	throw new Error("frontmatter in a programming language is not read");
};
const options: Parameters<typeof matter>[1] = {
	engines: {
		yaml: { parse: (yaml: string) => loadYaml(yaml) as object, stringify: () => "" },
		// Only a throwing function blocks every spelling of the engine that would run code.
		javascript: { parse: forbidden, stringify: () => "" },
		json: { parse: forbidden, stringify: () => "" },
	},
};

/** The line that starts at an offset. */
function lineAt(text: string, start: number): string {
	const end = text.indexOf("\n", start);
	return end === -1 ? text.slice(start) : text.slice(start, end);
}

function findFault(text: string): Problem | undefined {
	const problem = (rule: string, message: string, help: string, line = 1): Problem => ({
		rule,
		line,
		column: 1,
		message,
		help,
	});
	if (text.trim() === "")
		return problem(
			"missing-frontmatter",
			`Unexpected empty file, ${expected}`,
			"Write its head first, as the writing guide shows, or delete the file.",
		);
	// Lines end as gray-matter ends them: at \n only, so that no other sign can hide a language after ---.
	const firstLine = lineAt(text, 0).replace(/\r$/, "");
	if (/^---[ \t]*[A-Za-z]/.test(firstLine)) {
		const language = firstLine.slice(3).trim();
		return problem(
			"broken-frontmatter",
			`Unexpected "${language.slice(0, 20)}" after ---, expected --- alone`,
			"Frontmatter is YAML; other languages are not read.",
		);
	}
	const conflict = findConflict(firstLine);
	if (conflict) return problem("broken-frontmatter", conflict.message, conflict.help);
	if (/^---[ \t]*\r.*\r---/s.test(firstLine))
		return problem(
			"broken-frontmatter",
			"Unexpected line ends of an old Mac (CR), expected those of Windows (CRLF) or of other systems (LF)",
			"Save the file anew with line ends LF: as it is, all of it is one line.",
		);
	if (/^\s*[-‐-―−_]+\s*$/.test(firstLine) && !/^---[ \t]*$/.test(firstLine))
		return problem(
			"missing-frontmatter",
			`Unexpected "${firstLine.trimEnd().slice(0, 20)}" in the first line, expected ---`,
			"Write three hyphens in its place, at the start of the line, and the same below the last key.",
		);
	if (!/^---[ \t]*$/.test(firstLine))
		return problem(
			"missing-frontmatter",
			`Unexpected ${firstLine.trim() ? "text in the first line" : "empty first line"}, ${expected}`,
			"Put --- in the first line.",
		);
	const close = text.indexOf("\n---");
	if (close === -1)
		return problem(
			"broken-frontmatter",
			"Unexpected end of file in the frontmatter, expected a closing line ---",
			"Put --- below the last key.",
		);
	if (!/^---[ \t]*\r?$/.test(lineAt(text, close + 1))) {
		return problem(
			"broken-frontmatter",
			"Unexpected text after ---, expected a closing line of --- alone",
			"Put --- on a line of its own.",
			positionAt(text, close + 1).line,
		);
	}
	return undefined;
}

/** Frontmatter and body of a document, or what is wrong with it. */
export function parseFrontmatter(text: string): { frontmatter: Frontmatter } | { problem: Problem } {
	const fault = findFault(text);
	if (fault) return { problem: fault };
	try {
		// gray-matter copies what it is given, so it is not given the body.
		const close = text.indexOf("\n---") + 1;
		const head = text.slice(0, close + lineAt(text, close).length);
		const file = matter(head, options);
		const yaml = file.matter.replace(/^\r?\n/, "");
		// js-yaml gives undefined for no keys at all, gray-matter {} : both mean that every key is missing.
		const body = head.replace(/[^\n]+/g, "") + text.slice(head.length);
		// Without a line end after its last line the parser of the body dies on "import x\".
		return { frontmatter: { data: file.data, yaml, body: body.endsWith("\n") ? body : `${body}\n` } };
	} catch (error) {
		// The same text that gray-matter gave to the parser: from the end of the first line on, so lines count right.
		const yaml = text.slice(text.indexOf("\n"), text.indexOf("\n---"));
		const { message, help, line, column } = explainYamlError(error, yaml);
		return { problem: { rule: "broken-frontmatter", message, help, line: line + 1, column: column + 1 } };
	}
}
