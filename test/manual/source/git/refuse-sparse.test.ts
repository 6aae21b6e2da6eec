// Is it told that files are not checked out, where they would count as deleted?
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changeReader } from "../../../../src/manual/source/git/read-before-and-after.ts";
import { ownRegisters, procedure } from "../../build-manual.ts";
import { below, type Repository, withRepository } from "./repository.ts";

const files = {
	...ownRegisters,
	"procedures/packing/a.mdx": procedure("A", undefined, { process: "packing" }),
	"procedures/receiving/b.mdx": procedure("B"),
	"procedures/receiving/c.mdx": procedure("C"),
};
/** What is told, or how many documents a comparison with the first commit reads. */
const tried = (change: (repository: Repository) => void) =>
	withRepository((repository) => {
		repository.commit({ ...below("content", files), "other/x.txt": "x" });
		change(repository);
		try {
			return changeReader(join(repository.folder, "content"), "content", "HEAD").readWhole().documents;
		} catch (error) {
			return (error as Error).message;
		}
	});
const sparse = (...folders: string[]) => ["sparse-checkout", "set", ...folders];

test("files that a sparse checkout leaves out are no deletions: it is told, with one of them", () => {
	expect(tried(({ git }) => git(sparse("content/registers", "content/procedures/packing")))).toBe(
		"Cannot compare: git has not checked out 2 files of the manual, such as content/procedures/receiving/b.mdx, as in a sparse checkout; git sparse-checkout disable brings all of them",
	);
	expect(tried(({ git }) => git(sparse("content/registers", "content/procedures/receiving")))).toContain(
		"a file of the manual",
	);
});
test("a sparse checkout that holds the whole manual is compared", () =>
	expect(tried(({ git }) => git(sparse("content")))).toBe(3));
test("a file that is there all the same is compared", () =>
	expect(
		tried(({ git, folder }) => {
			git(["update-index", "--skip-worktree", "content/procedures/receiving/b.mdx"]);
			writeFileSync(join(folder, "content/procedures/receiving/b.mdx"), procedure("B", "A line.\n"));
		}),
	).toBe(3));
