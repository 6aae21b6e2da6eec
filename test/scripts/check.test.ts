// npm run check, as a writer runs it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture, root, run } from "./run-script.ts";

const day = ["--as-of", "2026-11-22"];
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "manual-test-"));
	mkdirSync(join(folder, "empty"));
	cpSync(join(root, fixture("crlf")), join(folder, "elsewhere"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("exit code 0", () => {
	test("for the example manual, which has nothing wrong", () =>
		expect(run("check", day)).toEqual({
			code: 0,
			out: expect.stringMatching(/^\d+ documents checked, nothing wrong\n$/),
			err: "",
		}));
	test("for documents in other scripts", () =>
		expect(run("check", ["--content", fixture("other-scripts"), ...day])).toEqual({
			code: 0,
			out: "4 documents checked, nothing wrong\n",
			err: "",
		}));
});

describe("exit code 1", () => {
	test("for findings, each with file, line and column, and a last line that counts", () =>
		expect(run("check", ["--content", fixture("crlf"), ...day])).toEqual({
			code: 1,
			out: [
				'test/fixtures/crlf/content/procedures/receiving/bad.mdx:14:1  error  Unexpected key "color"  unknown-key',
				"    Known: id, title, summary, process, owner, approver, roles, status, revision, effective, lastReview, reviewEvery, criticality, supersedes, related, synonyms, tags, lang, changes, failureModes, requires, exemption.",
				'test/fixtures/crlf/content/procedures/receiving/bad.mdx:19:22  error  Unexpected role "nobody" for by, expected one that exists  unknown-role',
				"    Correct the id, or add it to registers/roles.yaml.",
				'test/fixtures/crlf/content/procedures/receiving/broken.mdx:18:7  error  Unexpected "<" before "5 kg.", expected \\< for the sign itself  broken-mdx',
				"    Write \\< or say it in words: under 5 kg.",
				"test/fixtures/crlf/content/procedures/receiving/yaml.mdx:3:15  error  Unexpected indentation or text after a value, expected key: value (put quotes around text that holds a colon or starts with a sign)  broken-frontmatter",
				'    Write title: "Receive: a lot"',
				"4 errors and 0 warnings in 3 files (5 documents checked)",
				"",
			].join("\n"),
			err: "",
		}));
	test.each(["code-in-frontmatter", "yaml-traps"])("for %s, without a stack trace", (scenario) => {
		const { code, out, err } = run("check", ["--content", fixture(scenario), ...day]);
		expect([code, err]).toEqual([1, ""]);
		const expected = readFileSync(join(root, "test/fixtures", scenario, "expected.txt"), "utf8")
			.trimEnd()
			.split("\n")
			.slice(1);
		const places = out.split("\n").filter((line) => /:\d+:\d+ {2}/.test(line));
		expect(places.map((line) => line.replace(`${fixture(scenario)}/`, "").split(" ")[0])).toEqual(
			expected.map((line) => line.split(" ")[0]),
		);
		expect(out).not.toMatch(/^\s+at .*\(/m);
	});
});

describe("exit code 2", () => {
	test("for a policy and a register that do not parse, told on the output", () => {
		const { code, out } = run("check", ["--content", fixture("broken-register"), ...day]);
		expect(code).toBe(2);
		expect(out).toContain(
			"policy.yaml:1:8  error  Unexpected value without an end, expected the closing quote  broken-yaml",
		);
	});
	test("for an empty folder", () =>
		expect(run("check", ["--content", join(folder, "empty"), ...day])).toEqual({
			code: 2,
			out: "0 documents checked, nothing wrong\n",
			err: `There is no document in ${folder}/empty/procedures or ${folder}/empty/checklists\n`,
		}));
	test.each([
		[["--content", "package.json"], "package.json is a file, expected a content folder\n"],
		[["--fromat", "json"], "Unknown option '--fromat'; did you mean --format?\n"],
	])("for %j, told on the error output in a line, with where to read more", (args, expected) => {
		const { code, out, err } = run("check", args);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toBe(`${expected}npm run check -- --help tells the options\n`);
	});
});

describe("formats", () => {
	test("json is one object with counts and findings", () => {
		const { code, out } = run("check", ["--content", fixture("crlf"), "--format", "json", ...day]);
		const found = JSON.parse(out);
		expect(code).toBe(1);
		expect(found).toMatchObject({
			schemaVersion: 1,
			asOf: "2026-11-22",
			summary: { documents: 5, errors: 4, warnings: 0 },
		});
		expect(found.findings).toHaveLength(4);
		expect(found.findings[1]).toEqual({
			rule: "unknown-role",
			severity: "error",
			file: "test/fixtures/crlf/content/procedures/receiving/bad.mdx",
			line: 19,
			column: 22,
			message: 'Unexpected role "nobody" for by, expected one that exists',
			help: "Correct the id, or add it to registers/roles.yaml.",
			subject: "SOP-1",
		});
	});
	test("github is one command for each finding", () => {
		const { code, out } = run("check", ["--content", fixture("crlf"), "--format", "github", ...day]);
		expect(code).toBe(1);
		expect(
			out.split("\n").filter((line) => line.startsWith("::error file=test/fixtures/crlf/content/procedures/")),
		).toHaveLength(4);
	});
});

describe("settings", () => {
	test("--help tells the options and does nothing", () => {
		const { code, out, err } = run("check", ["--help", "--content", "nowhere"]);
		expect([code, err]).toEqual([0, ""]);
		for (const option of ["--format", "--content", "--as-of", "--help", "Exit code: 0"]) expect(out).toContain(option);
	});
	test("the environment names folder and day, and arguments go before it", () => {
		const environment = { MANUAL_CONTENT: fixture("crlf"), MANUAL_AS_OF: "2026-11-22" };
		expect(run("check", [], environment).code).toBe(1);
		expect(run("check", ["--content", fixture("other-scripts")], environment).code).toBe(0);
	});
	test("a content folder outside the project is printed as it was given", () => {
		const given = run("check", ["--content", `${folder}/elsewhere/`, ...day]);
		expect(given.code).toBe(1);
		expect(given.out).toContain(`${folder}/elsewhere/procedures/receiving/bad.mdx:14:1  error`);
		const inside = run("check", ["--content", ".", ...day], {}, join(folder, "elsewhere"));
		expect(inside.out).toMatch(/^procedures\/receiving\/bad\.mdx:14:1 {2}error/);
	});
	test("a file that is not a terminal gets no colours, even when they are wished for", () => {
		const args = ["--content", fixture("crlf"), ...day];
		expect(run("check", args, { FORCE_COLOR: "1" }).out).not.toContain("\u001b");
	});
});
