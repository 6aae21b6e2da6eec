// Where may a site be put? A build clears the folder first, so nothing else may be in it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { prepareOutputFolder, putSite } from "../../scripts/output-folder.ts";
import { Refusal } from "../../scripts/run-command.ts";
import { root } from "./run-script.ts";

const base = mkdtempSync(join(tmpdir(), "manual-output-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const content = join(base, "own", "content");
mkdirSync(content, { recursive: true });

/** Writes files of a site below a folder. */
function writeSite(folder: string, files: Record<string, string>): string {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
const prepare = (folder: string) => prepareOutputFolder({ folder, label: "OUT" }, content);

describe("refused, and nothing is touched", () => {
	test.each([
		["the folder that holds the manual", join(base, "own"), "the manual itself is in it"],
		["the manual's own folder", content, "the manual itself is in it"],
		["a folder within the manual", join(content, "site"), "it is part of the manual"],
		["the program's folder", root, "this program is in it"],
		[
			"a folder of somebody's files",
			writeSite(join(base, "thesis"), { "a.txt": "x" }),
			"it holds files that no build wrote",
		],
		["a file", join(writeSite(join(base, "with-file"), { file: "x" }), "file"), "it is a file, expected a folder"],
		["a place below a file", join(base, "with-file", "file", "site"), "file is a file, expected a folder"],
	])("%s", (_, folder, reason) => {
		expect(() => prepare(folder)).toThrow(Refusal);
		expect(() => prepare(folder)).toThrow(`Cannot put the site into OUT: `);
		expect(() => prepare(folder)).toThrow(reason);
	});
	test("the files of somebody are still there", () =>
		expect(readFileSync(join(base, "thesis", "a.txt"), "utf8")).toBe("x"));
});

describe("taken", () => {
	test("a folder that is not there is made, with those above it", () => {
		prepare(join(base, "a", "b"));
		expect(existsSync(join(base, "a", "b"))).toBe(true);
	});
	test("an empty one, and one with hidden files only", () => {
		const folder = writeSite(join(base, "empty"), { ".htaccess": "Require all denied" });
		expect(() => prepare(folder)).not.toThrow();
	});
	test("one that a build wrote: its files go, hidden ones stay", () => {
		const folder = writeSite(join(base, "site"), {
			"old/index.html": "old",
			"pagefind/documents.json": "{}",
			".git": "x",
		});
		prepare(folder);
		putSite(writeSite(join(base, "new"), { "index.html": "new", "pagefind/documents.json": "[]" }), folder);
		expect(readdirSync(folder).sort()).toEqual([".git", "index.html", "pagefind"]);
		expect(readFileSync(join(folder, "pagefind", "documents.json"), "utf8")).toBe("[]");
	});
});

describe("from another disk", () => {
	const files = { "pagefind/documents.json": "[]", "a/index.html": "new" };
	test("it takes the place of the site before", () => {
		const site = writeSite(join(base, "made"), files);
		const folder = writeSite(join(base, "disk"), {
			"pagefind/documents.json": "[]",
			"b/index.html": "old",
			".site-4194999/x": "left behind",
		});
		putSite(site, folder, true);
		expect(readdirSync(folder).sort()).toEqual(["a", "pagefind"]);
		expect(readFileSync(join(folder, "a/index.html"), "utf8")).toBe("new");
	});
	test("where it cannot be copied whole, the site before stays", () => {
		const site = writeSite(join(base, "made-again"), files);
		const folder = writeSite(join(base, "full"), { "b/index.html": "old" });
		// Stands for a full disk, which a test cannot have.
		writeFileSync(join(folder, `.site-${process.pid}`), "");
		expect(() => putSite(site, folder, true)).toThrow("what was there is still there");
		expect(readdirSync(folder)).toEqual(["b"]);
	});
});
