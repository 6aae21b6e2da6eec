// How is YAML read here, so that 12:30 stays a text and nothing runs code?
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

/** A fault in YAML with its line (from 0, within the YAML) and column (from 0). */
export interface YamlProblem {
	message: string;
	line: number;
	column: number;
}

/** YAML 1.2 core schema: dates stay texts, 010 is ten, duplicate keys are an error. */
export function loadYaml(yaml: string): unknown {
	return load(yaml, { schema: CORE_SCHEMA });
}

const inPlainWords: [RegExp, string][] = [
	[/duplicated mapping key/, "Unexpected second key of the same name, expected each key once"],
	[
		/bad indentation/,
		"Unexpected indentation or text after a value, expected key: value (put quotes around text that holds a colon)",
	],
	[/unidentified alias/, "Unexpected * at the start of a value, expected quotes around it"],
	[
		/character .* cannot start any token|tab characters/,
		"Unexpected tab or sign at the start, expected spaces and plain text, or quotes around it",
	],
	[/can not read a block mapping entry|can not read an implicit mapping/, "Unexpected text, expected key: value"],
	[/unexpected end of the stream within a .* quoted/, "Unexpected end, expected the closing quote"],
];

/** The fault that loadYaml threw, in words for writers. */
export function explainYamlError(error: unknown): YamlProblem {
	if (!(error instanceof YAMLException)) throw error;
	const words = inPlainWords.find(([pattern]) => pattern.test(error.reason))?.[1];
	return {
		message: words ?? `Unexpected YAML: ${error.reason}`,
		line: error.mark?.line ?? 0,
		column: error.mark?.column ?? 0,
	};
}
