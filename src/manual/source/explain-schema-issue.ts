// How is a schema violation told to a writer: where, what was found, what was expected?
import type { z } from "zod";
import { didYouMean, nearest } from "../model/nearest.ts";
import { wordPath } from "../model/path-words.ts";
import { helpForTime } from "./meant-time.ts";
import { showKey } from "./parse-yaml.ts";
import { findUnseen, helpForTypography, helpForUnseen } from "./unseen-signs.ts";

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

/** How YAML writes what a computer calls otherwise. */
const yamlNames = new Map([
	[Number.NaN, ".nan"],
	[Number.POSITIVE_INFINITY, ".inf"],
	[Number.NEGATIVE_INFINITY, "-.inf"],
]);

/** A value as a writer sees it, at most 60 characters. */
function show(value: unknown): string {
	if (value === null || value === undefined) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	if (typeof value === "number" && !Number.isFinite(value)) return `${yamlNames.get(value)} (a number)`;
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

/** The words of the schema, or where it has none such as are made of what zod tells. */
function wordExpected(issue: z.core.$ZodIssue, value: unknown): string {
	if (issue.message.startsWith("expected")) return issue.message;
	switch (issue.code) {
		case "invalid_type":
			return `expected ${typeWords[issue.expected] ?? issue.expected}`;
		case "invalid_value": {
			const choices = issue.values.map(String);
			const hint = typeof value === "string" ? didYouMean(value, choices) : "";
			return `expected ${choices.join(", ").replace(/, ([^,]*)$/, " or $1")}${hint}`;
		}
		case "too_big":
			return `expected at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
		case "too_small":
			if (issue.origin === "array") return `expected at least ${issue.minimum} of them`;
			return `expected ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
		default:
			return `expected another value (${issue.message})`;
	}
}

/** Of a text that is too long or too short, no sign is wrong. */
const isOfLength = ({ code }: z.core.$ZodIssue) => code === "too_big" || code === "too_small";

const same = (a: readonly PropertyKey[], b: readonly PropertyKey[]) => a.join("\0") === b.join("\0");

/**
 * The issues of zod as problems with a path. A key that is there under a misspelt name is told once, as misspelt.
 * `known` are the keys that the schema has at the top, `whole` is what has them.
 */
export function explainSchemaIssues(
	issues: readonly z.core.$ZodIssue[],
	data: unknown,
	known: readonly string[],
	noun = "key",
	whole = "the file",
): SchemaProblem[] {
	const isMissing = ({ code, path }: z.core.$ZodIssue) =>
		code !== "unrecognized_keys" && path.length > 0 && valueAt(data, path) === undefined;
	const missing = issues.filter(isMissing).map(({ path }) => path);
	const missingIn = (path: readonly PropertyKey[]) =>
		missing.filter((each) => same(each.slice(0, -1), path)).map((each) => String(each.at(-1)));
	const problems: SchemaProblem[] = [];
	const meant: PropertyKey[][] = [];
	for (const issue of issues) {
		if (issue.code !== "unrecognized_keys") continue;
		const candidates = issue.path.length === 0 ? known : missingIn(issue.path);
		for (const key of issue.keys) {
			const best = nearest(key, candidates);
			if (best !== undefined) meant.push([...issue.path, best]);
			problems.push({
				rule: "unknown-key",
				path: [...issue.path, key],
				message: `Unexpected ${noun} ${showKey(key)}${didYouMean(key, candidates)}`,
				help: helpForUnseen(key) || helpUnknown(issue.path, known),
			});
		}
	}
	for (const issue of issues) {
		if (issue.code === "unrecognized_keys") continue;
		if (isMissing(issue) && meant.some((path) => same(path, issue.path))) continue;
		problems.push(explainIssue(issue, data, noun, whole));
	}
	return problems;
}

function helpUnknown(path: readonly PropertyKey[], known: readonly string[]): string {
	if (path.length > 0) return "Remove it, or correct its name.";
	return known.length > 0 ? `Known: ${known.join(", ")}.` : "Remove it; there are none here.";
}

function explainIssue(issue: z.core.$ZodIssue, data: unknown, noun: string, whole: string): SchemaProblem {
	const path = [...issue.path];
	const name = wordPath(path);
	const value = valueAt(data, path);
	const expected = wordExpected(issue, value);
	if (value === undefined)
		return { rule: "missing-key", path, message: `Missing ${noun} "${name}", ${expected}`, help: `Add ${name}.` };
	if (noun === "attribute" && (value === true || value === "")) {
		const message = `Unexpected ${value ? `${name} without a value` : `"" for ${name}`}, ${expected}`;
		return { rule: "invalid-value", path, message, help: `Write ${name}="…".` };
	}
	const sign = typeof value === "string" && !isOfLength(issue) ? value : "";
	const hidden = findUnseen(sign);
	if (hidden) {
		const message = `Unexpected ${hidden.words} ${hidden.place} in ${name || whole}, ${expected}`;
		return {
			rule: "invalid-value",
			path,
			message,
			help: "Delete the value and type it anew; copied text brings such signs along.",
		};
	}
	const message = `Unexpected ${show(value)} for ${name || whole}, ${expected}`;
	if (issue.code === "invalid_type" && issue.expected === "array" && typeof value === "string") {
		const key = String(path.at(-1));
		const entries = value.trim().replace(/^\[|\]$/g, "");
		const help = /^[-–—•*]/.test(entries)
			? "Begin each entry on a line of its own with - and a space."
			: `Write ${key}: [${entries}].`;
		return { rule: "invalid-value", path, message, help };
	}
	if (issue.code === "custom" && issue.params?.help)
		return { rule: "invalid-value", path, message, help: String(issue.params.help) };
	if (issue.code === "invalid_value" && issue.values[0] === true)
		return { rule: "invalid-value", path, message, help: `Write ${name} alone, or leave it out.` };
	// Of all texts, only a reason has to have some length.
	if (issue.code === "too_small" && issue.origin === "string" && Number(issue.minimum) > 1)
		return { rule: "invalid-value", path, message, help: "Say in a sentence why it is allowed." };
	const unquoted = issue.code === "invalid_type" && issue.expected === "string" && /number|boolean/.test(typeof value);
	return {
		rule: "invalid-value",
		path,
		message,
		help: unquoted ? 'Put quotes around it: "…".' : helpForTime(expected, sign) || helpForTypography(sign),
	};
}
