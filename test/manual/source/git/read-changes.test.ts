// Which files differ from a revision, whether that is committed or not?
import { chmodSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findCommit } from "../../../../src/manual/source/git/find-commit.ts";
import { type Changes, readChanges } from "../../../../src/manual/source/git/read-changes.ts";
import { procedure } from "../../build-manual.ts";
import { below, type Repository, withRepository } from "./repository.ts";

const changesSince = (folder: string, revision: string) => readChanges(folder, findCommit(folder, revision));

afterEach(() => vi.unstubAllEnvs());

const none: Changes = { added: [], removed: [], changed: [], renamed: [] };

/** What changed in content/ after the first commit of some files. */
function changesOf(
	files: Record<string, string>,
	change: (repository: Repository) => void,
	revision = "HEAD",
): Changes {
	return withRepository((repository) => {
		repository.commit(below("content", files));
		change(repository);
		return changesSince(join(repository.folder, "content"), revision);
	});
}
const at = (folder: string, path: string) => join(folder, "content", path);

describe("a change counts in whichever state it is", () => {
	test.each<[string, (repository: Repository) => void]>([
		["committed", ({ commit }) => commit()],
		["staged", ({ git }) => git(["add", "-A"])],
		["not staged, and new files not tracked", () => {}],
	])("%s", (_, keep) => {
		const found = changesOf(
			{ "a.mdx": procedure("A"), "b.mdx": procedure("B"), "c.mdx": procedure("C"), "same.mdx": procedure("S") },
			(repository) => {
				repository.git(["tag", "start"]);
				repository.write({ "content/a.mdx": "other", "content/new.mdx": "new", "other/x.mdx": "elsewhere" });
				rmSync(at(repository.folder, "b.mdx"));
				renameSync(at(repository.folder, "c.mdx"), at(repository.folder, "moved.mdx"));
				keep(repository);
			},
			"start",
		);
		expect(found).toEqual({
			added: ["new.mdx"],
			removed: ["b.mdx"],
			changed: ["a.mdx"],
			renamed: [{ from: "c.mdx", to: "moved.mdx" }],
		});
	});
	test("nothing changed", () => expect(changesOf({ "a.mdx": "a" }, () => {})).toEqual(none));
	test("a change that was staged and then undone is none", () => {
		const found = changesOf({ "a.mdx": "a" }, ({ write, git }) => {
			write({ "content/a.mdx": "b" });
			git(["add", "-A"]);
			write({ "content/a.mdx": "a" });
		});
		expect(found).toEqual(none);
	});
	test("a file of the same size, written in the second in which git last looked at it", () => {
		const found = changesOf({ "a.mdx": "a" }, ({ folder, git, write }) => {
			const second = 1_700_000_000;
			const touch = () => utimesSync(at(folder, "a.mdx"), second, second);
			git(["config", "core.trustctime", "false"]);
			touch();
			git(["update-index", "--refresh"]);
			write({ "content/a.mdx": "b" });
			touch();
			utimesSync(join(folder, ".git/index"), second, second);
		});
		expect(found).toEqual({ ...none, changed: ["a.mdx"] });
	});
	test("a file that git forgot but that lies there as it was is not changed", () => {
		const found = changesOf({ "a.mdx": "a", "b.mdx": "b" }, ({ git, write }) => {
			git(["rm", "-q", "--cached", "content/a.mdx", "content/b.mdx"]);
			write({ "content/b.mdx": "changed" });
		});
		expect(found).toEqual({ ...none, changed: ["b.mdx"] });
	});
	test("ignored files do not count", () => {
		const found = changesOf({ "a.mdx": "a" }, ({ write }) =>
			write({ ".gitignore": "*.tmp\n.gitignore\n", "content/x.tmp": "x", "content/y.mdx": "y" }),
		);
		expect(found).toEqual({ ...none, added: ["y.mdx"] });
	});
	test("a file that became a link, or a folder, is told", () => {
		const found = changesOf({ "a.mdx": "a", "b.mdx": "one\ntwo\n", "c.mdx": "c" }, ({ folder, write }) => {
			rmSync(at(folder, "a.mdx"));
			symlinkSync("c.mdx", at(folder, "a.mdx"));
			rmSync(at(folder, "b.mdx"));
			write({ "content/b.mdx/inner.mdx": "quite another text" });
		});
		expect(found).toEqual({ ...none, added: ["b.mdx/inner.mdx"], removed: ["b.mdx"], changed: ["a.mdx"] });
	});
	test("a merge that is not resolved is told once", () => {
		const found = changesOf({ "a.mdx": "a" }, ({ commit, git }) => {
			git(["checkout", "-q", "-b", "side"]);
			commit({ "content/a.mdx": "side" });
			git(["checkout", "-q", "main"]);
			commit({ "content/a.mdx": "main" });
			expect(() => git(["merge", "-q", "side"])).toThrow();
		});
		expect(found).toEqual({ ...none, changed: ["a.mdx"] });
	});
	test("a repository within the folder is not looked into", () => {
		const found = changesOf({ "a.mdx": "a" }, ({ git, write }) => {
			git(["init", "-q", "content/inner"]);
			write({ "content/inner/x.mdx": "x", "content/b.mdx": "b" });
		});
		expect(found).toEqual({ ...none, added: ["b.mdx"] });
	});
});

test("a renamed file may have changed as well; too much of it, and it is another", () => {
	const lines = Array.from({ length: 40 }, (_, index) => `Line ${index} of the procedure.`);
	const found = changesOf({ "a.mdx": lines.join("\n"), "b.mdx": "entirely of its own\n" }, ({ folder, write }) => {
		rmSync(at(folder, "a.mdx"));
		rmSync(at(folder, "b.mdx"));
		write({ "content/deep/a.mdx": lines.with(3, "Edited.").join("\n"), "content/z.mdx": "1234567890\n" });
	});
	expect(found).toEqual({
		added: ["z.mdx"],
		removed: ["b.mdx"],
		changed: [],
		renamed: [{ from: "a.mdx", to: "deep/a.mdx" }],
	});
});
test("a file that comes from outside the content folder is new, one that goes there is gone", () => {
	const found = changesOf({ "a.mdx": procedure("A"), "b.mdx": "b" }, ({ folder, git, commit }) => {
		commit({ "drafts/d.mdx": "a draft of something else\n" });
		git(["tag", "start"]);
		renameSync(join(folder, "drafts/d.mdx"), at(folder, "d.mdx"));
		renameSync(at(folder, "a.mdx"), join(folder, "old.mdx"));
	});
	expect(found).toEqual({ ...none, added: ["d.mdx"], removed: ["a.mdx"] });
});
test("any path is told as it is", () => {
	const names = [
		"a b.mdx",
		"приёмка/тест.mdx",
		"quo\"te's.mdx",
		"new\nline.mdx",
		"-x.mdx",
		"*.mdx",
		":(top).mdx",
		"tab\t.mdx",
	];
	const files = Object.fromEntries(names.map((name, index) => [name, `text ${index}`]));
	const sorted = [...names].sort();
	expect(changesOf({ "k.mdx": "k" }, ({ write }) => write(below("content", files)))).toEqual({
		...none,
		added: sorted,
	});
	const found = changesOf(files, ({ write }) =>
		write(below("content", Object.fromEntries(names.map((name) => [name, "other"])))),
	);
	expect(found).toEqual({ ...none, changed: sorted });
});
test("decomposed letters are told composed, as the manual does", () => {
	expect(changesOf({ "a.mdx": "a" }, ({ write }) => write({ "content/e\u0301.mdx": "x" })).added).toEqual(["é.mdx"]);
});
test("the content folder may be the repository itself", () =>
	withRepository(({ folder, commit, write }) => {
		commit({ "a.mdx": "a" });
		write({ "a.mdx": "b", "b/c.mdx": "c" });
		expect(changesSince(folder, "HEAD")).toEqual({ ...none, added: ["b/c.mdx"], changed: ["a.mdx"] });
	}));
test("a further work tree of the repository has changes of its own", () =>
	withRepository(({ folder, commit, git, write }) => {
		commit({ "content/a.mdx": "a" });
		git(["worktree", "add", "-q", "second"]);
		write({ "second/content/a.mdx": "b" });
		expect(changesSince(join(folder, "second/content"), "HEAD")).toEqual({ ...none, changed: ["a.mdx"] });
		expect(changesSince(join(folder, "content"), "HEAD")).toEqual(none);
	}));
test("the settings of a user change nothing", () => {
	const found = changesOf({ "a.mdx": procedure("A"), "b.mdx": "b" }, ({ folder, git, write }) => {
		for (const setting of ["diff.renames=false", "diff.relative=false", "diff.external=false", "color.ui=always"])
			git(["config", ...setting.split("=")]);
		renameSync(at(folder, "a.mdx"), at(folder, "c.mdx"));
		write({ "content/b.mdx": "changed" });
	});
	expect(found).toEqual({ ...none, changed: ["b.mdx"], renamed: [{ from: "a.mdx", to: "c.mdx" }] });
});

test("the index, the work tree and the objects stay as they are", () =>
	withRepository(({ folder, commit, git, write }) => {
		commit({ "content/a.mdx": "a", "content/b.mdx": "b", "content/touched.mdx": "t" });
		write({ "content/a.mdx": "staged" });
		git(["add", "-A"]);
		write({ "content/b.mdx": "not staged", "content/c.mdx": "not tracked" });
		git(["config", "core.hooksPath", "hooks"]);
		write({ "hooks/post-index-change": "#!/bin/sh\ntouch hook-ran\n" });
		chmodSync(join(folder, "hooks/post-index-change"), 0o755);
		const status = () => git(["--no-optional-locks", "status", "--porcelain", "-z"]);
		const before = status();
		// Same content, another time: git would note that in its index.
		utimesSync(join(folder, "content/touched.mdx"), 1, 1);
		const index = join(folder, ".git/index");
		const stateOf = () => ({
			bytes: readFileSync(index, "base64"),
			time: statSync(index).mtimeMs,
			objects: git(["count-objects", "-v"]),
		});
		const state = stateOf();
		expect(changesSince(join(folder, "content"), "HEAD")).toEqual({
			...none,
			added: ["c.mdx"],
			changed: ["a.mdx", "b.mdx"],
		});
		expect(stateOf()).toEqual(state);
		expect(status()).toBe(before);
	}));

test("a machine on which nothing temporary can be written is told in words", () =>
	withRepository(({ folder, commit }) => {
		commit({ "content/a.mdx": "a" });
		vi.stubEnv("TMPDIR", join(folder, "nowhere"));
		expect(() => changesSince(join(folder, "content"), "HEAD")).toThrow(
			`Cannot compare: git's index is copied into ${join(folder, "nowhere")}, and nothing can be written there (ENOENT); TMPDIR names another folder`,
		);
	}));
