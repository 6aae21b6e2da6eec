// Which texts of a YAML file does a # cut off, although its writer may have meant it as part of the text?
import { isPair, isSeq, type Node, parseDocument, visit } from "yaml";
import type { Problem } from "../model/finding.ts";
import { positionAt } from "./decode-text.ts";

/** YAML starts a comment at a # that follows a space. */
const mayCut = /[^\s#][ \t]+#/;

/** The data with another value at a path; undefined where the path leads nowhere. */
function replaceAt(data: unknown, [key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
	if (key === undefined) return value;
	if (data === null || typeof data !== "object" || !Object.hasOwn(data, key)) return undefined;
	const inner = replaceAt((data as Record<PropertyKey, unknown>)[key], rest, value);
	if (Array.isArray(data)) return data.with(Number(key), inner);
	return { ...data, [key]: inner };
}

function pathOf(node: Node, ancestors: readonly unknown[]): PropertyKey[] {
	return ancestors.flatMap((ancestor, at): PropertyKey[] => {
		if (isPair(ancestor)) return [String(ancestor.key)];
		return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[at + 1] ?? node)] : [];
	});
}

/**
 * Texts without quotes with a # behind them on their line.
 * Behind a date, an id or a word of a list a # can only be a comment; `fits` tells whether the value could go on.
 * @param linesBefore lines of the file above the YAML
 * @param fits is what stands at the path of this data a good value?
 */
export function findCutText(
	yaml: string,
	data: unknown,
	linesBefore: number,
	fits: (data: unknown, path: readonly PropertyKey[]) => boolean,
): Problem[] {
	if (!mayCut.test(yaml)) return [];
	const problems: Problem[] = [];
	visit(parseDocument(yaml, { uniqueKeys: false, logLevel: "silent" }), {
		Scalar(key, node, ancestors) {
			if (key === "key" || node.type !== "PLAIN" || !node.range) return;
			const [, end] = node.range;
			const cut = /^[ \t]+#[^\r\n]*/.exec(yaml.slice(end))?.[0];
			if (!cut) return;
			const path = pathOf(node, ancestors);
			const whole = `${node.source ?? ""}${cut.trimEnd()}`;
			const restored = replaceAt(data, path, whole);
			if (restored === undefined || !fits(restored, path)) return;
			const name = path.at(-1);
			const { line, column } = positionAt(yaml, end + cut.indexOf("#"));
			problems.push({
				rule: "cut-text",
				line: line + linesBefore,
				column,
				message: `Unexpected # that cuts off "${node.source ?? ""}", expected quotes around a text with #`,
				help: `Write ${typeof name === "string" ? `${name}: ` : ""}${JSON.stringify(whole)}. If it is a comment, put it on a line of its own.`,
			});
		},
	});
	return problems;
}

/** Does nothing of what a schema found lie at a path? */
export function isFineAt(issues: readonly { path: readonly PropertyKey[] }[], path: readonly PropertyKey[]): boolean {
	return !issues.some((issue) => issue.path.length === path.length && issue.path.every((key, at) => key === path[at]));
}
