import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/manual/model/finding.ts";
import { formatCheck } from "../../../src/manual/report/format-check.ts";
import {
	formatCount,
	formatFinding,
	formatGithubAnnotation,
	printable,
} from "../../../src/manual/report/format-finding.ts";

const finding: Finding = {
	rule: "unknown-role",
	severity: "error",
	file: "content/a.mdx",
	line: 12,
	column: 3,
	message: "Unexpected x, expected y",
	help: "Correct it.",
	subject: "SOP-1",
};
const warning: Finding = { ...finding, severity: "warning", file: "content/b.mdx", help: "" };

describe("in a terminal", () => {
	test("a finding is place, severity, message and rule, and its help below", () =>
		expect(formatFinding(finding)).toBe(
			"content/a.mdx:12:3  error  Unexpected x, expected y  unknown-role\n    Correct it.",
		));
	test("no help is no line", () =>
		expect(formatFinding(warning)).toBe("content/b.mdx:12:3  warning  Unexpected x, expected y  unknown-role"));
	test("no sign of a document moves the cursor, rings or turns the text around", () =>
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const printed = formatFinding({ ...finding, file: text, message: text, help: text || "x" });
				expect(printed.replace("\n    ", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
			}),
		));
	test("such a sign is shown as its number", () => expect(printable("a\u001b[31m\u202e")).toBe("a\\u001b[31m\\u202e"));
	test("words of any script stay as they are", () =>
		expect(printable("Приёмка 受け取る é 😀")).toBe("Приёмка 受け取る é 😀"));
});

describe("the last line counts", () => {
	test.each([
		[[], 1, "1 document checked, nothing wrong"],
		[[], 60, "60 documents checked, nothing wrong"],
		[[finding], 60, "1 error and 0 warnings in 1 file (60 documents checked)"],
		[[finding, finding, warning], 1, "2 errors and 1 warning in 2 files (1 document checked)"],
	])("%#", (findings, documents, expected) => expect(formatCount(findings, documents)).toBe(expected));
});

describe("as a GitHub annotation", () => {
	test("a finding is one command", () =>
		expect(formatGithubAnnotation(finding)).toBe(
			"::error file=content/a.mdx,line=12,col=3,title=unknown-role::Unexpected x, expected y. Correct it.",
		));
	test("a message that asks something ends there", () => {
		const asking = { ...finding, message: 'Unexpected x; did you mean "y"?' };
		expect(formatGithubAnnotation(asking)).toMatch(/::Unexpected x; did you mean "y"\? Correct it\.$/);
	});
	test("a warning without help is one too", () =>
		expect(formatGithubAnnotation(warning)).toBe(
			"::warning file=content/b.mdx,line=12,col=3,title=unknown-role::Unexpected x, expected y",
		));
	/** What GitHub's runner reads from a command. */
	function read(command: string) {
		const [, severity, properties = "", data = ""] = /^::(\w+) (.*?)::(.*)$/s.exec(command) ?? [];
		const decode = (text: string) =>
			text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
		const pairs = properties.split(",").map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(decode));
		return { severity, data: decode(data), ...Object.fromEntries(pairs) };
	}
	test("whatever its words hold, it stays one line and comes back as it was", () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.string({ unit: "binary" }),
						fc.constantFrom("%", "%0A", "\n", "\r", "::", ":", ",", "=", "::error::"),
					),
				),
				(parts) => {
					const text = parts.join("");
					const command = formatGithubAnnotation({ ...finding, file: text, rule: text, message: text, help: "" });
					expect(command).not.toMatch(/[\n\r]/);
					expect(read(command)).toEqual({
						severity: "error",
						data: text,
						file: text,
						line: "12",
						col: "3",
						title: text,
					});
				},
			),
		));
});

describe("the formats of check", () => {
	test("text is the findings and the count", () =>
		expect(formatCheck([warning], 2, "2026-11-22", "text")).toBe(
			"content/b.mdx:12:3  warning  Unexpected x, expected y  unknown-role\n0 errors and 1 warning in 1 file (2 documents checked)\n",
		));
	test("github is the commands and the count", () =>
		expect(formatCheck([warning], 2, "2026-11-22", "github").split("\n")).toEqual([
			formatGithubAnnotation(warning),
			"0 errors and 1 warning in 1 file (2 documents checked)",
			"",
		]));
	test("json is one object with counts and findings", () =>
		expect(JSON.parse(formatCheck([finding, warning], 2, "2026-11-22", "json"))).toEqual({
			schemaVersion: 1,
			asOf: "2026-11-22",
			summary: { documents: 2, errors: 1, warnings: 1 },
			findings: [finding, warning],
		}));
	test("colours go where the painter puts them", () =>
		expect(formatCheck([finding], 1, "2026-11-22", "text", (style, text) => `<${style}>${text}</>`)).toContain(
			"content/a.mdx:12:3  <red>error</>  Unexpected x, expected y  <dim>unknown-role</>\n    <dim>Correct it.</>",
		));
});
