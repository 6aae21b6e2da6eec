// Whatever a manual's words are: what each format for people and pipelines prints can be read back, or shows what it replaced.
import fc from "fast-check";
import { markdownToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { type CoverageFormat, formatCoverage } from "../../../src/manual/report/format-coverage.ts";
import { printable } from "../../../src/manual/report/format-finding.ts";
import { escapeMarkdown } from "../../../src/manual/report/markdown-table.ts";
import type { Verbosity } from "../../../src/manual/report/report-options.ts";
import { anyReport, anyText } from "./any-report.ts";
import { readCsv } from "./read-csv.ts";

interface Node {
	type: string;
	value?: string;
	children?: Node[];
}
const wordsOf = ({ value, children = [] }: Node): string => value ?? children.map(wordsOf).join("");
const all = (node: Node, type: string): Node[] => [
	...(node.type === type ? [node] : []),
	...(node.children ?? []).flatMap((child) => all(child, type)),
];
/** Without the sign that keeps a word from calling somebody. */
const calm = (text: string) => text.replaceAll("\u2060", "");
/** What Markdown keeps of the white space around and within a cell. */
const trimmed = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, "");

describe("Markdown", () => {
	const tree = (text: string) => markdownToMdast(text) as Node;
	test("a cell holds the words, and nothing in them is a sign", () =>
		fc.assert(
			fc.property(anyText, (text) => {
				const table = all(tree(`| a |\n| --- |\n| x${escapeMarkdown(text)}x |\n`), "tableCell");
				expect(table).toHaveLength(2);
				expect(calm(wordsOf(table[1] as Node))).toBe(calm(`x${printable(text).toWellFormed()}x`));
			}),
			{ numRuns: 300 },
		));
	test.each<Verbosity>(["summary", "gaps", "all"])(
		"with %s, the findings come back, and each row is as wide as its head",
		(verbosity) =>
			fc.assert(
				fc.property(anyReport, anyText, (report, title) => {
					const top = tree(formatCoverage(report, title, "markdown", { verbosity }));
					expect(new Set(all(top, "heading").map(({ children }) => children?.length)).size).toBe(1);
					const tables = all(top, "table").map(({ children = [] }) =>
						children.map((row) => (row.children ?? []).map((cell) => trimmed(calm(wordsOf(cell))))),
					);
					for (const rows of tables) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
					const gaps = tables.find(([head]) => head?.includes("what is wrong"))?.slice(1) ?? [];
					const shown = (text: string) => trimmed(calm(printable(text).toWellFormed()));
					expect(gaps).toEqual(
						verbosity === "summary"
							? []
							: report.findings.map(({ subject, file, line, column, severity, message, rule }) =>
									[subject, `${file}:${line}:${column}`, severity, message, rule].map(shown),
								),
					);
				}),
				{ numRuns: 40 },
			),
	);
});

describe("CSV", () => {
	test("every cell comes back, after a ' where a spreadsheet would run it", () =>
		fc.assert(
			fc.property(anyReport, (report) => {
				const [, ...rows] = readCsv(formatCoverage(report, "x", "csv"));
				const inert = (text: string) => text.replace(/(?<=^|[;\n])[=+\-@\t\r]/g, "'$&");
				expect(rows.map(([id, title, file, process, owner]) => [id, title, file, process, owner])).toEqual(
					report.procedures.map(({ id, title, file, process, owner }) => [id, title, file, process, owner].map(inert)),
				);
			}),
			{ numRuns: 60 },
		));
});

describe("GitHub", () => {
	/** What the runner takes from a line. */
	const read = (line: string) => {
		const [, command = "", properties = "", data = ""] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
		const decode = (text: string) =>
			text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
		const pairs = properties.split(",").map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(decode));
		return { command, data: decode(data), ...Object.fromEntries(pairs) };
	};
	test("each finding and each threshold missed is one command, and the last line is the sentence", () =>
		fc.assert(
			fc.property(anyReport, (report) => {
				const lines = formatCoverage(report, "x", "github").split("\n");
				expect(lines).toHaveLength(report.findings.length + 3);
				expect(lines.slice(0, report.findings.length).map(read)).toEqual(
					report.findings.map(({ severity, file, line, column, rule, message, help }) => ({
						command: severity,
						file,
						line: String(line),
						col: String(column),
						title: rule,
						data: help ? `${message}. ${help}` : message,
					})),
				);
				expect(read(lines.at(-3) ?? "")).toMatchObject({
					command: "error",
					title: "threshold",
					data: "critical: 20 % covered, policy.yaml demands 100 %",
				});
				expect(lines.at(-2)).toMatch(/^1 of 5 procedures in force are covered \(20 %\);/);
			}),
			{ numRuns: 60 },
		));
});

describe("text", () => {
	test.each<Verbosity>(["summary", "gaps", "all"])("with %s, nothing moves the cursor of a terminal", (verbosity) =>
		fc.assert(
			fc.property(anyReport, anyText, (report, title) => {
				const text = formatCoverage(report, title, "text", { verbosity });
				expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
			}),
			{ numRuns: 40 },
		),
	);
});

test("JSON is the report", () =>
	fc.assert(
		fc.property(anyReport, (report) => {
			expect(JSON.parse(formatCoverage(report, "x", "json"))).toEqual(report);
		}),
		{ numRuns: 40 },
	));

test.each<CoverageFormat>(["text", "json", "markdown", "csv", "sarif", "junit", "github", "gitlab"])(
	"%s is the same, letter for letter, when it is told again, and nothing when it is to be quiet",
	(format) =>
		fc.assert(
			fc.property(anyReport, (report) => {
				expect(formatCoverage(structuredClone(report), "x", format)).toBe(formatCoverage(report, "x", format));
				expect(formatCoverage(report, "x", format, { verbosity: "quiet" })).toBe("");
			}),
			{ numRuns: 10 },
		),
);
