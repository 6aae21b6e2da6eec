// What does a syntax error of the MDX parser mean for someone who writes procedures?
import type { Problem } from "./parse-frontmatter.ts";

const closing = /Expected (?:a closing tag for|the closing tag) `<\/?([^`>]*)>`/;

function explain(raw: string, around: string): [message: string, help: string] {
	const next = around.slice(0, 12).split(/\s/)[0] ?? "";
	const unclosed = closing.exec(raw);
	if (unclosed) {
		const name = unclosed[1] || "tag";
		if (/paragraph|either after the end/.test(raw)) {
			return [
				`Unexpected place of <${name}> or </${name}>, expected both tags on lines of their own`,
				`Put <${name} …> and </${name}> each on its own line, with an empty line before a list or paragraph.`,
			];
		}
		return [`Missing </${name}>, expected after the text of <${name}>`, `Close it with </${name}>.`];
	}
	if (/Unexpected closing tag/.test(raw)) {
		const [found, open] = [...raw.matchAll(/`<\/?([^`>]*)>`/g)].map((match) => match[1]);
		return [
			`Unexpected </${found}>, expected </${open}> first`,
			`Close <${open}> before </${found}>, or remove </${found}>.`,
		];
	}
	if (/closing tag|Unexpected closing/.test(raw))
		return [
			`Unexpected ${next || "closing tag"}, expected its opening tag before it`,
			"Remove it, or add the opening tag.",
		];
	if (/^<!--/.test(around))
		return ["Unexpected <!-- comment, expected {/* comment */}", "Comments are written {/* so */}."];
	if (/^<(?:https?:|mailto:|www\.|\S+@)/.test(around))
		return [`Unexpected address in < >, expected [text](address)`, "Write [what it is](https://…)."];
	if (/^<?[\d\s=.,]/.test(around) || /^<$/.test(next))
		return [
			`Unexpected "<" before "${around.replace(/^</, "").trimStart().slice(0, 8)}", expected \\< for the sign "less than"`,
			"Write \\< or say it in words: under 5 kg.",
		];
	if (/expression|`\{`|`\}`/.test(raw))
		return ["Unexpected { … }, expected text without braces", "Write \\{ for a brace; a manual holds no code."];
	return [
		`Unexpected ${next ? `"${next}"` : "sign"} that cannot be read as text or as a component`,
		raw.replace(/\s*\(note:.*$/s, ""),
	];
}

/** Place and words for an error thrown by the parser. An error that is not one of the parser's is thrown on. */
export function explainMdxError(error: unknown, text: string): Problem {
	const match = error instanceof Error ? /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(error.message) : null;
	if (!match) throw error;
	const [, line = "1", column = "1", raw = ""] = match;
	const sourceLine = text.split("\n")[Number(line) - 1] ?? "";
	const at = Number(column) - 1;
	const start = sourceLine[at] === "<" || sourceLine[at - 1] !== "<" ? at : at - 1;
	const [message, help] = explain(raw, sourceLine.slice(start));
	return { rule: "broken-mdx", line: Number(line), column: start + 1, message, help };
}
