// Every folder test/fixtures/<scenario> is a tiny manual with what `check` must tell about it, line for line.
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/manual/model/finding.ts";
import { checkManual } from "../../../src/manual/rules/check-manual.ts";
import { largestFile } from "../../../src/manual/source/read-files.ts";
import { readManual, UnreadableContent } from "../../../src/manual/source/read-manual.ts";
import { check, manualOf, procedure, today, told, withFolder } from "../build-manual.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const scenarios = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "expected.txt")));

function findingsOf(scenario: string): Finding[] {
	return checkManual(readManual(join(fixtures, scenario, "content"), "content"), today);
}

describe("each fixture is told exactly as it says itself", () => {
	test.each(scenarios)("%s", (scenario) => {
		const [, ...expected] = readFileSync(join(fixtures, scenario, "expected.txt"), "utf8")
			.trimEnd()
			.split("\n");
		expect(findingsOf(scenario).map(told)).toEqual(expected);
	});
	test("there is one for each way in which a file can be bad", () => {
		expect(scenarios).toEqual([
			"alias-bomb",
			"broken-register",
			"byte-order-mark",
			"code-in-frontmatter",
			"crlf",
			"duplicate-yaml-keys",
			"empty-file",
			"folder-named-mdx",
			"invalid-utf-8",
			"lost-registers",
			"misplaced-files",
			"no-frontmatter",
			"nul",
			"other-scripts",
			"prototype-keys",
			"same-address",
			"symbolic-links",
			"unclosed-frontmatter",
			"unsafe-ids",
			"utf-16",
			"wrong-register-entries",
			"yaml-traps",
		]);
	});
	test("a fixture keeps the bytes that it is about", () => {
		const bytes = (path: string) => readFileSync(join(fixtures, path));
		expect(bytes("byte-order-mark/content/procedures/receiving/bad.mdx").subarray(0, 3)).toEqual(
			Buffer.from([0xef, 0xbb, 0xbf]),
		);
		expect(bytes("crlf/content/registers/roles.yaml").includes("\r\n")).toBe(true);
		expect(bytes("nul/content/procedures/receiving/bad.mdx").includes(0)).toBe(true);
		const link = lstatSync(join(fixtures, "symbolic-links/content/procedures/receiving/leaves.mdx"));
		expect(link.isSymbolicLink()).toBe(true);
	});
});

describe("a bad file is neither run, nor followed, nor skipped", () => {
	test.each(["", "\n", "\r\n"])("line ends of one CR are told as that, with %j at the end", (end) =>
		expect(check({ "procedures/receiving/a.mdx": procedure("SOP-1").trimEnd().replaceAll("\n", "\r") + end })).toEqual([
			"procedures/receiving/a.mdx:1:1 broken-frontmatter Unexpected line ends of an old Mac (CR), expected those of Windows (CRLF) or of other systems (LF)",
		]),
	);
	test("no frontmatter in another language runs", () => {
		findingsOf("code-in-frontmatter");
		expect("frontmatterRan" in globalThis).toBe(false);
		expect(existsSync("frontmatter-ran")).toBe(false);
	});
	test("keys such as __proto__ reach no object", () => {
		findingsOf("prototype-keys");
		expect("polluted" in {}).toBe(false);
	});
	test("a document whose head hides behind __proto__ has no id", () => {
		const manual = readManual(join(fixtures, "prototype-keys/content"), "content");
		const document = manual.documents.find(({ path }) => path.endsWith("inherited.mdx"));
		expect(document?.measured).toBe(false);
		expect(document?.head.id).toBe("");
	});
	test("a text that ends in a backslash after import does not end the program", () => {
		const told = check({ "procedures/receiving/a.mdx": procedure("SOP-1", "import [a \\") });
		expect(told.join()).toContain("receiving/a.mdx:16:1 code-in-mdx");
	});
	test("an alias bomb is told within a second", () => {
		const start = performance.now();
		expect(findingsOf("alias-bomb").length).toBeGreaterThan(0);
		expect(performance.now() - start).toBeLessThan(1000);
	});
	test.each([
		["empty-file", ["checklists/blank.mdx", "procedures/receiving/bad.mdx"]],
		["folder-named-mdx", ["procedures/receiving/bad.mdx"]],
		[
			"misplaced-files",
			["procedure/receiving/typo.mdx", "procedures/receiving/UPPER.MDX", "procedures/receiving/word.md", "stray.mdx"],
		],
		[
			"symbolic-links",
			[
				"procedures/absolute.mdx",
				"procedures/packing",
				"procedures/receiving/dangling.mdx",
				"procedures/receiving/leaves.mdx",
			],
		],
		[
			"utf-16",
			["big-endian", "little-endian", "no-mark-big", "no-mark"].map((name) => `procedures/receiving/${name}.mdx`),
		],
		["other-scripts", []],
	])("the documents of %s that cannot be read are there as unmeasured", (scenario, expected) => {
		const { documents } = readManual(join(fixtures, scenario, "content"), "content");
		expect(documents.filter(({ measured }) => !measured).map(({ path }) => path)).toEqual(expected);
	});
	test("a document inside a folder that is called like a document is read", () => {
		const { documents } = readManual(join(fixtures, "folder-named-mdx/content"), "content");
		expect(documents.map(({ path, measured }) => [path, measured])).toContainEqual([
			"procedures/receiving/bad.mdx/inner.mdx",
			true,
		]);
	});
	test.each(["broken-register", "lost-registers"])(
		"registers that cannot be read make the manual unsound: %s",
		(name) => {
			expect(readManual(join(fixtures, name, "content"), "content").sound).toBe(false);
		},
	);
	test.each([
		"alias-bomb",
		"broken-register",
		"folder-named-mdx",
		"lost-registers",
		"misplaced-files",
		"nul",
		"symbolic-links",
		"unsafe-ids",
		"utf-16",
	])("%s is read alike from within the content folder, where nothing stands before a path", (name) => {
		const [outside, inside] = ["content", "."].map((label) => readManual(join(fixtures, name, "content"), label));
		const paths = (manual: typeof outside) => manual?.documents.map(({ path, measured }) => [path, measured]);
		expect(paths(inside)).toEqual(paths(outside));
		expect(inside?.sound).toBe(outside?.sound);
		expect(inside?.findings.map(({ file, rule, line }) => [`content/${file}`, rule, line])).toEqual(
			outside?.findings.map(({ file, rule, line }) => [file, rule, line]),
		);
	});
	test("a register that nobody looked for leaves the manual sound", () => {
		expect(readManual(join(fixtures, "misplaced-files/content"), "content").sound).toBe(true);
	});
});

describe("a file whose name has another ending than is read", () => {
	const told = (...paths: string[]) =>
		manualOf(Object.fromEntries(paths.map((path) => [path, "Text\n"]))).findings.map(
			({ file, message, help }) => `${file.replace("content/", "")}: ${message}: ${help}`,
		);
	test.each([
		["procedures/packing/A.MDX", "A.mdx"],
		["procedures/packing/a.md", "a.mdx"],
		["procedures/packing/a.mdx.txt", "a.mdx"],
		["checklists/a.Mdx", "a.mdx"],
		["policy.yml", "policy.yaml"],
		["Policy.yaml", "policy.yaml"],
	])("%s is told how to be called", (path, name) =>
		expect(told(path)).toEqual([`${path}: Unexpected file name, expected ${name}: Rename it to ${name}.`]),
	);
	test("is not told to take the name of another", () =>
		expect(told("checklists/a.md", "checklists/a.mdx")[0]).toMatch(
			/^checklists.a\.md: .*: Move the file, or remove it\.$/,
		));
	test("is not told to become a document where it is about the repository", () =>
		expect(told("procedures/README.md")[0]).toMatch(/: Move the file, or remove it\.$/));
});

describe("what tells about the repository of a manual", () => {
	const files = (...paths: string[]) => manualOf(Object.fromEntries(paths.map((path) => [path, "About it\n"])));
	test("may stand beside its folders, and is not read", () => {
		const { findings, documents, media } = files(
			"README.md",
			"README",
			"readme.de.md",
			"LICENSE",
			"LICENSE-MIT.txt",
			"LICENCE.md",
		);
		expect([findings, documents, media.size]).toEqual([[], [], 0]);
	});
	test.each(["procedures/README.md", "registers/README.md", "README.mdx", "READMENOT.md", "notes.md"])(
		"is not %s",
		(path) => expect(files(path).findings.map(({ rule }) => rule)).toContain("misplaced-file"),
	);
});

describe("a file that is too large, or that the system does not give", () => {
	const path = "procedures/receiving/a.mdx";
	test("10 MB are told and not read", () => {
		const found = check({ [path]: "x".repeat(10_000_000) }, today);
		expect(found).toEqual([`${path}:1:1 oversized-file Unexpected size of 10.0 MB, expected at most 1 MB`]);
	});
	test("the largest size is still read, one byte more is not", () => {
		const start = procedure("SOP-1");
		const full = start + " ".repeat(largestFile - start.length);
		expect(check({ [path]: full })).toEqual([]);
		expect(check({ [path]: `${full} ` })).toEqual([
			`${path}:1:1 oversized-file Unexpected size of 1.1 MB, expected at most 1 MB`,
		]);
	});
	test("one that is read after a larger picture is too large all the same", () => {
		const svg = `<svg viewBox="0 0 4 3">${" ".repeat(3_000_000)}</svg>`;
		expect(check({ "media/large.svg": svg }).filter((line) => line.includes("oversized-file"))).toEqual([]);
		expect(check({ [path]: "x".repeat(largestFile + 1) }, today)).toEqual([
			`${path}:1:1 oversized-file Unexpected size of 1.1 MB, expected at most 1 MB`,
		]);
	});
	test("a read error is told with its reason, and hides no other document", () => {
		const manual = manualOf(
			{ [path]: procedure("SOP-1"), "procedures/receiving/b.mdx": procedure("SOP-2") },
			{
				readFile(file) {
					if (file.endsWith("a.mdx")) throw Object.assign(new Error("no"), { code: "EIO" });
					return readFileSync(file);
				},
			},
		);
		expect(checkManual(manual, today).map(told)).toEqual([
			`${path}:1:1 unreadable-file Unexpected file that cannot be read (EIO)`,
		]);
		expect(manual.documents.map(({ measured }) => measured)).toEqual([false, true]);
	});
	test.each(["policy.yaml", "registers/roles.yaml"])("a read error of %s makes the manual unsound", (name) => {
		const manual = manualOf(
			{ "policy.yaml": "", [path]: procedure("SOP-1") },
			{
				readFile(file) {
					if (file.endsWith(name)) throw new Error("no code");
					return readFileSync(file);
				},
			},
		);
		expect(manual.sound).toBe(false);
		expect(manual.findings.map(told)).toEqual([
			`${name}:1:1 unreadable-file Unexpected file that cannot be read (unknown reason)`,
		]);
	});
	test("a content folder that is not there is an error of its own kind", () => {
		expect(() => readManual("/nowhere/at/all", "nowhere")).toThrow(
			new UnreadableContent("Cannot read the content folder nowhere (ENOENT)"),
		);
	});
	test("a file name that is no text is told", async () => {
		const { mkdirSync, writeFileSync } = await import("node:fs");
		withFolder({}, (folder) => {
			mkdirSync(join(folder, "procedures"));
			writeFileSync(
				Buffer.concat([Buffer.from(`${folder}/procedures/a`), Buffer.from([0xff]), Buffer.from(".mdx")]),
				"",
			);
			const manual = readManual(folder, "content");
			expect(manual.findings.map(told)).toEqual([
				"procedures/a\ufffd.mdx:1:1 unreadable-file Unexpected file name that cannot be read",
			]);
			expect(manual.documents).toHaveLength(1);
		});
	});
	test("a pipe is told and not waited for", async () => {
		const { execFileSync } = await import("node:child_process");
		withFolder({ "procedures/a.mdx": procedure("SOP-1") }, (folder) => {
			execFileSync("mkfifo", [join(folder, "procedures/b.mdx")]);
			expect(readManual(folder, "content").findings.map(told)).toEqual([
				"procedures/b.mdx:1:1 unreadable-file Unexpected device or pipe, expected a file",
			]);
		});
	});
	test("a registers folder that is a link makes the manual unsound", async () => {
		const { symlinkSync } = await import("node:fs");
		withFolder({ "procedures/a.mdx": procedure("SOP-1") }, (folder) => {
			symlinkSync("/tmp", join(folder, "registers"));
			expect(readManual(folder, "content").sound).toBe(false);
		});
	});
	test("a file name with decomposed letters is the same as one with composed letters", () => {
		const text = procedure("SOP-1", "[Label](e\u0301.mdx), [label](é.mdx) and [label](%C3%A9.mdx).\n");
		expect(check({ "procedures/receiving/e\u0301.mdx": text })).toEqual([]);
	});
	test("files and folders that start with a dot are no part of the manual", () => {
		expect(check({ ".git/config": "x", "procedures/.draft.mdx": "x", [path]: procedure("SOP-1") })).toEqual([]);
	});
});
