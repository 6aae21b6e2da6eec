// Whatever bytes a file holds: nothing is thrown, nothing is skipped, and every place that is named exists.
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeCoverage } from "../../../src/manual/coverage/compute-coverage.ts";
import type { Finding } from "../../../src/manual/model/finding.ts";
import type { Manual } from "../../../src/manual/model/manual.ts";
import { formatFinding } from "../../../src/manual/report/format-finding.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { decodeText } from "../../../src/manual/source/decode-text.ts";
import { type Files, manualOf, ownRegisters, today } from "../build-manual.ts";

const content = join(import.meta.dirname, "../../../content");
const documents = (await Array.fromAsync(glob("**/*.mdx", { cwd: content }))).sort();
const registers = (await Array.fromAsync(glob("{registers/*,policy}.yaml", { cwd: content }))).sort();
const text = (path: string) => readFileSync(join(content, path), "utf8");

/** FUZZ=20 vitest run fuzz looks twenty times as long. */
const times = Number(process.env.FUZZ ?? 2);

function expectPlace({ file, line, column, ...finding }: Finding, files: Files): void {
	const given = { ...ownRegisters, ...files }[file.replace("content/", "")] ?? "";
	const bytes = Buffer.from(given as Uint8Array);
	const decoded = decodeText(bytes);
	const lines = ("text" in decoded ? decoded.text : new TextDecoder().decode(bytes)).split("\n");
	const where = `${formatFinding({ file, line, column, ...finding })}\nin ${JSON.stringify(lines[line - 1])}`;
	expect(line, where).toBeGreaterThanOrEqual(1);
	expect(line, where).toBeLessThanOrEqual(lines.length);
	expect(column, where).toBeGreaterThanOrEqual(1);
	expect(column, where).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
}

/** Reads and judges; every document has to be measured or told, every finding has to have its place. */
function judge(files: Files): { manual: Manual; findings: Finding[] } {
	const manual = manualOf(files);
	const findings = checkManual(manual, today);
	const told = new Set(findings.map(({ file }) => file));
	for (const path of Object.keys(files).filter((path) => path.endsWith(".mdx"))) {
		const document = manual.documents.find((document) => document.path === path);
		expect(document?.measured || told.has(`content/${path}`), `${path} is neither measured nor told`).toBe(true);
	}
	for (const finding of findings) {
		expectPlace(finding, files);
		expect(finding.message).toMatch(/^(?:Unexpected|Missing) /);
		expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
	}
	computeCoverage(manual, today);
	return { manual, findings };
}

/** A text with some pieces cut out, doubled, swapped for others or put in, and perhaps cut short. */
const splinters = [
	"<",
	">",
	"</",
	"{",
	"}",
	"{/*",
	"*/}",
	"`",
	"```\n",
	"---",
	"---\n",
	"\n",
	"\r\n",
	"\t",
	'"',
	"'",
	"=",
	":",
	": ",
	"- ",
	"> ",
	"#",
	"*",
	"&",
	"!",
	"[",
	"](",
	"|",
	"\0",
	"\ufeff",
	"\u2028",
	"😀",
	"é",
	"\ud800",
	"<Step>",
	"</Step>",
	"<QCStep ",
	"</QCStep>",
	"<OnFail>",
	"</OnFail>",
	"<Note>",
	" hold",
	'id="',
	"import ",
	"\nexport ",
	"<!--",
	"<5",
	"{±2}",
	"<<: *a\n",
	"__proto__: 1\n",
	"id: ",
	"~\n",
	"[^1]: ",
	"https://",
	"\\",
];
const edit = fc.record({
	kind: fc.constantFrom("cut", "insert", "truncate", "double"),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.integer({ min: 1, max: 200 }),
	splinter: fc.oneof(fc.constantFrom(...splinters), fc.string({ unit: "binary", maxLength: 8 })),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(text: string, edits: readonly Edit[]): string {
	return edits.reduce((text, { kind, at, length, splinter }) => {
		const start = Math.floor(at * text.length);
		const piece = text.slice(start, start + length);
		if (kind === "cut") return text.slice(0, start) + text.slice(start + length);
		if (kind === "insert") return text.slice(0, start) + splinter + text.slice(start);
		if (kind === "truncate") return text.slice(0, start);
		return text.slice(0, start) + piece + text.slice(start);
	}, text);
}

describe("reading and judging never throw, and hide nothing", { timeout: 60_000 * times }, () => {
	test("with random bytes", () =>
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60 }), (bytes, yaml) => {
				judge({
					"procedures/a.mdx": bytes,
					"checklists/b.mdx": bytes,
					"registers/roles.yaml": yaml,
					"policy.yaml": yaml,
				});
			}),
			{ numRuns: 120 * times },
		));
	test("with random text between --- lines and after them", () =>
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...splinters), fc.string({ maxLength: 6 })), { maxLength: 20 }),
				fc.array(fc.oneof(fc.constantFrom(...splinters), fc.string({ maxLength: 6 })), { maxLength: 40 }),
				(head, body) => {
					judge({
						"procedures/a.mdx": `---\n${head.join("")}\n---\n${body.join("")}`,
						"registers/roles.yaml": head.join(""),
					});
				},
			),
			{ numRuns: 250 * times },
		));
	test("with mutations of the example manual's documents", () =>
		fc.assert(
			fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 6 }), (path, edits) => {
				judge({ [path]: mutate(text(path), edits) });
			}),
			{ numRuns: 250 * times },
		));
	test("with mutations of bytes", () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...documents),
				fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
					minLength: 1,
					maxLength: 3,
				}),
				(path, changes) => {
					const bytes = readFileSync(join(content, path));
					for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
					judge({ [path]: bytes });
				},
			),
			{ numRuns: 80 * times },
		));
	test("with mutations of the registers and the policy", () =>
		fc.assert(
			fc.property(fc.constantFrom(...registers), fc.array(edit, { minLength: 1, maxLength: 3 }), (path, edits) => {
				const { manual, findings } = judge({ [path]: mutate(text(path).slice(0, 3000), edits) });
				if (!manual.sound) expect(findings.length).toBeGreaterThan(0);
			}),
			{ numRuns: 120 * times },
		));
	test("with Windows line ends and a byte order mark, which move no finding", () =>
		fc.assert(
			fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 3 }), (path, edits) => {
				const plain = mutate(text(path), edits).replaceAll("\r", "");
				fc.pre(!plain.startsWith("\ufeff"));
				const places = (text: string) =>
					judge({ [path]: text }).findings.map(({ line, column, rule }) => [line, column, rule]);
				expect(places(`\ufeff${plain.replaceAll("\n", "\r\n")}`)).toEqual(places(plain));
			}),
			{ numRuns: 80 * times },
		));
});

test("the example manual is what the mutations start from: nothing is wrong with it", () => {
	const files = Object.fromEntries([...documents, ...registers].map((path) => [path, text(path)]));
	const own = checkManual(manualOf(files), today).filter(({ rule }) => rule !== "missing-picture");
	expect(own).toEqual([]);
	expect(documents.length).toBeGreaterThan(50);
});
