// How is a schema violation told to a writer: where, what was found, what was expected?
import type { z } from "zod";
import { didYouMean } from "../model/nearest.ts";

export interface SchemaProblem {
	rule: "unknown-key" | "missing-key" | "invalid-value";
	path: PropertyKey[];
	message: string;
	help: string;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let value = data;
	for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined | null)?.[key];
	return value;
}

/** A value as a writer sees it, at most 60 characters. */
export function show(value: unknown): string {
	if (value === null || value === undefined) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = typeof value === "string" ? `"${value.trim().replace(/\s+/g, " ")}"` : String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const typeWords: Record<string, string> = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a group of keys",
	record: "a group of keys",
};

function wordExpected(issue: z.core.$ZodIssue, value: unknown): string {
	switch (issue.code) {
		case "invalid_type":
			return issue.message.startsWith("expected")
				? issue.message
				: `expected ${typeWords[issue.expected] ?? issue.expected}`;
		case "invalid_value":
			return issue.message.startsWith("expected")
				? issue.message
				: `expected ${issue.values
						.map(String)
						.join(", ")
						.replace(/, ([^,]*)$/, " or $1")}${
						typeof value === "string" ? didYouMean(value, issue.values.map(String)) : ""
					}`;
		case "too_big":
			return issue.message.startsWith("expected")
				? issue.message
				: `expected at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
		case "too_small":
			if (issue.message.startsWith("expected")) return issue.message;
			if (issue.origin === "array") return `expected at least ${issue.minimum} of them`;
			return `expected ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
		default:
			return issue.message.startsWith("expected") ? issue.message : `expected another value (${issue.message})`;
	}
}

/** One zod issue as problems with a path. `known` are the keys that the schema has at the top, `whole` is what has them. */
export function explainSchemaIssue(
	issue: z.core.$ZodIssue,
	data: unknown,
	known: readonly string[],
	noun = "key",
	whole = "the file",
): SchemaProblem[] {
	const path = [...issue.path];
	const name = path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({
			rule: "unknown-key",
			path: [...path, key],
			message: `Unexpected ${noun} "${key}"${path.length === 0 ? didYouMean(key, known) : ""}`,
			help: path.length === 0 ? `Known: ${known.join(", ")}.` : "Remove it, or correct its name.",
		}));
	}
	const value = valueAt(data, path);
	const expected = wordExpected(issue, value);
	if (value === undefined) {
		return [{ rule: "missing-key", path, message: `Missing ${noun} "${name}", ${expected}`, help: `Add ${name}.` }];
	}
	const message = `Unexpected ${show(value)} for ${name || whole}, ${expected}`;
	const unquoted = issue.code === "invalid_type" && issue.expected === "string" && /number|boolean/.test(typeof value);
	return [{ rule: "invalid-value", path, message, help: unquoted ? 'Put quotes around it: "…".' : "" }];
}
