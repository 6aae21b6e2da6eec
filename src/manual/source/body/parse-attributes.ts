// Which attributes does a tag carry, and do they fit its component's schema?
import type { MdxJsxAttributeUnion } from "satteri";
import { z } from "zod";
import { type ComponentName, componentAttributes } from "../../model/components.ts";
import { explainSchemaIssues } from "../explain-schema-issue.ts";
import type { AttributeValues } from "./build-node.ts";
import { keepMeant } from "./keep-meant.ts";
import { codeAttribute } from "./locate-attribute.ts";
import { parseGoodAttributes } from "./parse-good-attributes.ts";

interface AttributeProblem {
	rule: string;
	/** Attribute it is about, or codeAttribute; empty: the tag. */
	attribute: string;
	/** Which one of that name, from 0. */
	nth: number;
	message: string;
	help: string;
}

const ruleOf = {
	"unknown-key": "unknown-attribute",
	"missing-key": "missing-attribute",
	"invalid-value": "invalid-attribute",
};

/** A value that was broken over several lines is one line. */
function collapse(value: string): string {
	return /\s\s|[\n\r\t]/.test(value) ? value.replace(/\s+/g, " ").trim() : value.trim();
}

/** A backslash in front of a sign that a writer has to mark in the text: in an attribute nobody has to, and nobody knows. */
const escaped = /\\([<>{}*`[\]])/g;
const replaceEscaped = (value: string, by: string) => (value.includes("\\") ? value.replace(escaped, by) : value);
const shown = new Set(["title", "criterion", "question", "when", "response"]);
const mark = /\*\*(?=\S)[^*]+\*\*|`[^`]+`|!?\[[^\]]*\]\([^)]*\)/;

/** Marks of Markdown in a value that readers see as it is written. */
function findMarks(attribute: string, value: string): AttributeProblem | undefined {
	const mayHave = shown.has(attribute) && /[*`[]/.test(value);
	const found = mayHave ? mark.exec(replaceEscaped(value, ""))?.[0] : undefined;
	if (found === undefined) return undefined;
	return {
		rule: "broken-markdown",
		attribute,
		nth: 0,
		message: `Unexpected ${found.slice(0, 40)} in ${attribute}, expected plain words: readers see the signs`,
		help: "Markdown works in the text between the tags, and not in an attribute. Write the words alone.",
	};
}

/** Attributes as they are written: the first of each name, with what is wrong with how they are written. */
function readAttributes(
	name: ComponentName,
	attributes: readonly MdxJsxAttributeUnion[],
): { raw: Map<string, string | true>; problems: AttributeProblem[] } {
	const problems: AttributeProblem[] = [];
	// A map, and entries made of it: a key such as __proto__ must be seen like any other.
	const raw = new Map<string, string | true>();
	const doubled = new Set<string>();
	let spreads = 0;
	for (const attribute of attributes) {
		if (attribute.type === "mdxJsxExpressionAttribute") {
			problems.push({
				rule: "code-in-mdx",
				attribute: codeAttribute,
				nth: spreads++,
				message: `Unexpected {${attribute.value.slice(0, 40)}} in <${name}>, expected attributes written name="value"`,
				help: "A manual holds no code.",
			});
			continue;
		}
		const { name: key, value } = attribute;
		if (doubled.has(key)) continue;
		if (raw.has(key)) {
			doubled.add(key);
			problems.push({
				rule: "duplicate-attribute",
				attribute: key,
				nth: 1,
				message: `Unexpected second ${key} in <${name}>, expected each attribute once`,
				help: "Remove one of them.",
			});
		} else if (value !== null && typeof value === "object") {
			raw.set(key, "");
			problems.push({
				rule: "code-in-mdx",
				attribute: key,
				nth: 0,
				message: `Unexpected {…} for ${key}, expected a text in quotes: ${key}="…"`,
				help: "For an attribute that is true write the word alone, such as hold.",
			});
		} else {
			const marks = findMarks(key, value ?? "");
			if (marks) problems.push(marks);
			raw.set(key, value === null || value === undefined ? true : collapse(replaceEscaped(value, "$1")));
		}
	}
	return { raw, problems };
}

/** What does not fit the schema, but for what is told already as code. */
function explainIssues(
	name: ComponentName,
	issues: z.core.$ZodIssue[],
	given: Record<string, string | true>,
	told: readonly AttributeProblem[],
): AttributeProblem[] {
	const code = new Set(told.filter(({ rule }) => rule === "code-in-mdx").map(({ attribute }) => attribute));
	const known = Object.keys(componentAttributes[name].shape);
	return explainSchemaIssues(issues, given, known, "attribute").flatMap(({ rule, path, message, help }) => {
		const attribute = String(path[0] ?? "");
		if (code.has(attribute)) return [];
		return {
			rule: ruleOf[rule],
			attribute: rule === "missing-key" ? "" : attribute,
			nth: 0,
			message: message.replace(/^(Missing attribute "[^"]*")/, `$1 in <${name}>`),
			help,
		};
	});
}

/** Parsed attributes, wrong ones left out unless a procedure is judged more strictly by them, and what is wrong with them. */
export function parseAttributes(
	name: ComponentName,
	attributes: readonly MdxJsxAttributeUnion[],
): { values: AttributeValues; problems: AttributeProblem[] } {
	const { raw, problems } = readAttributes(name, attributes);
	const good = parseGoodAttributes(name, raw);
	if (good) return { values: good, problems };
	const schema = componentAttributes[name];
	const given = Object.fromEntries(raw);
	const result = schema.safeParse(given);
	if (result.success) return { values: result.data as AttributeValues, problems };
	const values: Record<string, unknown> = {};
	for (const [key, field] of Object.entries(schema.shape)) {
		const parsed = z.safeParse(field as z.ZodType, given[key]);
		if (parsed.success && parsed.data !== undefined) values[key] = parsed.data;
	}
	return {
		values: { ...values, ...keepMeant(name, raw) },
		problems: [...problems, ...explainIssues(name, result.error.issues, given, problems)],
	};
}
