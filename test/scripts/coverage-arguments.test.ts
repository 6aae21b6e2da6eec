// What may be asked of `npm run coverage`, and how wrong questions are told.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { help } from "../../scripts/coverage/help.ts";
import { readArguments } from "../../scripts/coverage/read-arguments.ts";
import { UsageError } from "../../scripts/run-command.ts";
import { coverageFormats } from "../../src/manual/report/format-coverage.ts";
import { root } from "./run-script.ts";

const day = ["--as-of", "2026-11-22"];

describe("what is asked", () => {
	test("without a word, the report as text with its gaps, and the policy decides what fails", () =>
		expect(readArguments(day)).toMatchObject({
			command: "report",
			format: "text",
			output: undefined,
			verbosity: "gaps",
			failOn: undefined,
			minimum: undefined,
			filter: {},
		}));
	test("every option of the report", () => {
		const options =
			"--format sarif --output a.sarif --verbosity quiet --fail-on warning --min 90 --process a --process b --owner c";
		expect(readArguments(options.split(" "))).toMatchObject({
			format: "sarif",
			output: "a.sarif",
			verbosity: "quiet",
			failOn: "warning",
			minimum: 90,
			filter: { processes: ["a", "b"], owners: ["c"] },
		});
	});
	test.each([
		[["why", "SOP-1"], { command: "why", subject: "SOP-1", format: "text" }],
		[["why", "SOP-1", "--format", "json"], { command: "why", subject: "SOP-1", format: "json" }],
		[["explain", "missing-qc-step"], { command: "explain", subject: "missing-qc-step" }],
		[["list"], { command: "list", subject: "procedures" }],
		[["list", "procedures"], { command: "list", subject: "procedures" }],
		[["list", "rules"], { command: "list", subject: "rules" }],
		[["list", "--process", "a"], { command: "list", filter: { processes: ["a"] } }],
	])("%j", (args, expected) => expect(readArguments([...args, ...day])).toMatchObject(expected));
	test("--help is asked for nothing else", () => expect(readArguments(["why", "--help"])).toBeUndefined());
});

describe("usage errors", () => {
	test.each([
		[["wy", "SOP-1"], 'Unexpected argument "wy", expected why, explain, list or none; did you mean "why"?'],
		[["report"], 'Unexpected argument "report", expected why, explain, list or none'],
		[["why"], "Missing what to look at, expected an id, such as SOP-RCV-001"],
		[["explain"], "Missing what to explain, expected the id of a rule"],
		[["why", "A", "B"], 'Unexpected argument "B" after why A'],
		[["list", "roles"], 'Unexpected "roles" for list, expected procedures, rules'],
		[["why", "A", "--min", "3"], "Unexpected --min with why"],
		[["explain", "A", "--output", "x"], "Unexpected --output with explain"],
		[["list", "--fail-on", "never"], "Unexpected --fail-on with list"],
		[["why", "A", "--format", "sarif"], 'Unexpected "sarif" for --format, expected text, json'],
		[["--format", "xml"], `Unexpected "xml" for --format, expected ${coverageFormats.join(", ")}`],
		[["--verbosity", "loud"], 'Unexpected "loud" for --verbosity, expected quiet, summary, gaps, all'],
		[["--fail-on", "errors"], 'Unexpected "errors" for --fail-on, expected error, warning, never'],
		[["--output", ""], "Missing the name of a file for --output"],
		[["--trend-by", "tags"], "Unexpected --trend-by without --trend"],
		[["--fail", "never"], "Unknown option '--fail'"],
	])("%j", (args, expected) => {
		expect(() => readArguments(args)).toThrow(UsageError);
		expect(() => readArguments(args)).toThrow(expected);
	});
});

describe("the pipelines of the README", () => {
	const readme = readFileSync(join(root, "README.md"), "utf8");
	const pipelines = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
		.map(([, text = ""]) => text)
		.filter((text) => text.includes("npm run --silent coverage"));
	test("are YAML, for GitHub and GitLab", () =>
		expect(pipelines.map((text) => Object.keys(parse(text)))).toEqual([
			["name", "on", "permissions", "jobs"],
			["coverage"],
		]));
	test("ask what can be asked, and judge last", () => {
		for (const text of pipelines) {
			const asked = [...text.matchAll(/npm run --silent coverage(?: --)?([^\n>]*)/g)].map(([, options = ""]) =>
				readArguments(options.split(" ").filter(Boolean)),
			);
			expect(asked.map((each) => each?.command === "report" && each.failOn)).toEqual(["never", "never", undefined]);
		}
	});
});

test("the help names every format, command, option and exit code", () => {
	for (const word of [...coverageFormats, "why ID", "explain RULE", "list [rules]"]) expect(help).toContain(word);
	for (const option of ["output", "verbosity", "fail-on", "min", "process", "owner", "content", "as-of", "help"])
		expect(help).toContain(`--${option} `);
	for (const word of ["0 good", "1 findings", "2 could not"]) expect(help).toContain(word);
});
