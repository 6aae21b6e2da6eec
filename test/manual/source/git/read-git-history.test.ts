// When was a file last changed, as git knows it?
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLastChanges } from "../../../../src/manual/source/git/read-git-history.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "manual-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) => {
	const who = {
		GIT_AUTHOR_NAME: "A",
		GIT_AUTHOR_EMAIL: "a@example.com",
		GIT_COMMITTER_NAME: "A",
		GIT_COMMITTER_EMAIL: "a@example.com",
	};
	execFileSync("git", args, { cwd: folder, env: { ...process.env, ...who }, stdio: "ignore" });
};
function commit(day: string, ...files: string[]) {
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), day);
	}
	git("add", "-A");
	git("commit", "-q", "-m", day, "--date", `${day}T12:00:00Z`);
}
const changes = (of = folder) => Object.fromEntries(readLastChanges(of).byPath);

test("each file has the day of its last commit, by its path below the content folder", () => {
	git("init", "-q");
	commit("2026-01-01", "content/a.mdx", "content/b c.mdx", "content/приёмка/é.mdx", "other.txt");
	commit("2026-02-02", "content/a.mdx", "other.txt");
	commit("2026-03-03", "other.txt");
	expect(changes(join(folder, "content"))).toEqual({
		"a.mdx": "2026-02-02",
		"b c.mdx": "2026-01-01",
		"приёмка/é.mdx": "2026-01-01",
	});
});
test("the content folder may be the repository itself", () => {
	git("init", "-q");
	commit("2026-01-01", "a.mdx");
	expect(changes()).toEqual({ "a.mdx": "2026-01-01" });
});
test("outside a repository there are none", () =>
	expect(readLastChanges(folder)).toEqual({ byPath: new Map(), cutOff: false }));
test("in a repository without a commit there are none", () => {
	git("init", "-q");
	expect(changes()).toEqual({});
});
test("in a history that is cut off there are none, and it says so", () => {
	git("init", "-q");
	commit("2026-01-01", "a.mdx");
	commit("2026-02-02", "b.mdx");
	git("clone", "-q", "--depth", "1", `file://${folder}`, join(folder, "shallow"));
	expect(readLastChanges(join(folder, "shallow"))).toEqual({ byPath: new Map(), cutOff: true });
});
