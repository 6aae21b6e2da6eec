// What does a baseline file accept, where does it not fit, and what stands in it?
import { readFileSync } from "node:fs";
import { type Baseline, baseline as schema } from "../model/baseline.ts";
import type { Position } from "../model/finding.ts";
import { decodeText, positionAt } from "./decode-text.ts";
import { explainSchemaIssues } from "./explain-schema-issue.ts";
import { locateYaml } from "./locate-yaml.ts";

/** There is no baseline to compare with; the message is for whoever named it. */
export class UnreadableBaseline extends Error {}

function explainJson(text: string): string | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}

/** Where a text stops being JSON. The parser says so in most of its messages; else it is where the shortest beginning fails alike. */
function locateFault(text: string, message: string): Position {
	const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
	if (line && column) return { line: Number(line), column: Number(column) };
	if (!message.startsWith("Unexpected token")) return positionAt(text, text.length);
	let [good, bad] = [0, text.length];
	while (good < bad - 1) {
		const middle = (good + bad) >> 1;
		if (explainJson(text.slice(0, middle))?.startsWith("Unexpected token")) bad = middle;
		else good = middle;
	}
	return positionAt(text, good);
}

/** The baseline in a file. Throws UnreadableBaseline, with line and column, where it is not there or does not fit. */
export function readBaseline(file: string): Baseline {
	const fail = (message: string, place?: Position): never => {
		throw new UnreadableBaseline(`${file}${place ? `:${place.line}:${place.column}` : ""}: ${message}`);
	};
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") return fail("There is no such baseline; write one with --update-baseline");
		return fail(`Cannot read the baseline (${code ?? "unknown reason"})`);
	}
	const decoded = decodeText(bytes);
	if ("problem" in decoded) return fail(decoded.problem.message, decoded.problem);
	const { text } = decoded;
	const fault = explainJson(text);
	if (fault !== undefined) {
		const words = text.trim() === "" ? "nothing" : /^[<=>]{7}/m.test(text) ? "leaving of a merge" : "text";
		return fail(`Unexpected ${words}, expected JSON as --update-baseline writes it`, locateFault(text, fault));
	}
	const data: unknown = JSON.parse(text);
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const [problem] = explainSchemaIssues(result.error.issues, data, Object.keys(schema.shape));
	// JSON is YAML too, so its places are found in the same way.
	const places = locateYaml(text, 0);
	const path = problem?.path ?? [];
	const place = problem?.rule === "unknown-key" ? places.ofKey(path) : places.ofValue(path);
	return fail(problem?.message ?? "Unexpected content", place);
}

/** The text of a baseline file, in which git shows each id in a line of its own. */
export function formatBaselineFile(baseline: Baseline): string {
	return `${JSON.stringify(baseline, null, "\t")}\n`;
}
