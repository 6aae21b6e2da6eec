// Which revisions show how the manual has come along?
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type RevisionChoice, readRevisions } from "../../../../src/manual/source/git/read-revisions.ts";
import { UnreadableRevision } from "../../../../src/manual/source/git/run-git.ts";
import { withFolder } from "../../build-manual.ts";
import { type Repository, withRepository } from "./repository.ts";

const choice: RevisionChoice = { by: "tags", count: 12, asOf: "2026-11-22" };
/** Name, day and file of the commit that is shown. */
const show = ({ folder, git }: Repository, change: Partial<RevisionChoice>) =>
	readRevisions(folder, { ...choice, ...change }).map(({ name, day, revision }) => {
		const files = git(["ls-tree", "--name-only", revision]).split("\n").filter(Boolean);
		return `${name} ${day} ${files.at(-1)}`;
	});
/** Commits a file that sorts after those of earlier commits. */
const commit = (repository: Repository, name: string, day: string) => repository.commit({ [name]: name }, day);

describe("tags", () => {
	const withTags = (use: (repository: Repository) => void) =>
		withRepository((repository) => {
			const { git } = repository;
			commit(repository, "a", "2026-01-10");
			git(["tag", "z-first"]);
			commit(repository, "b", "2026-03-10");
			// Made long after its commit; a tag of a tag; a name that is no plain word.
			git(["tag", "-a", "-m", "late", "release/2"], "2026-10-01");
			git(["-c", "advice.nestedTag=false", "tag", "-a", "-m", "again", "again", "release/2"], "2026-10-02");
			commit(repository, "c", "2026-06-10");
			git(["tag", "выпуск-3"]);
			git(["checkout", "-q", "-b", "side", "z-first"]);
			commit(repository, "d", "2026-07-10");
			git(["tag", "elsewhere"]);
			git(["tag", "of-a-file", git(["rev-parse", "HEAD:a"]).trim()]);
			git(["checkout", "-q", "main"]);
			use(repository);
		});
	test("those that HEAD holds, by the day of their commit", () =>
		withTags((repository) =>
			expect(show(repository, {})).toEqual([
				"z-first 2026-01-10 a",
				"again 2026-03-10 b",
				"release/2 2026-03-10 b",
				"выпуск-3 2026-06-10 c",
			]),
		));
	test("the last of them", () =>
		withTags((repository) => {
			expect(show(repository, { count: 1 })).toEqual(["выпуск-3 2026-06-10 c"]);
			expect(show(repository, { count: 0 })).toEqual([]);
		}));
	test("none later than the day", () =>
		withTags((repository) => {
			expect(show(repository, { asOf: "2026-03-09" })).toEqual(["z-first 2026-01-10 a"]);
			expect(show(repository, { asOf: "2026-03-10", count: 1 })).toEqual(["release/2 2026-03-10 b"]);
		}));
	test("none where there are none", () =>
		withRepository((repository) => {
			commit(repository, "a", "2026-01-10");
			expect(show(repository, {})).toEqual([]);
		}));
});

describe("month ends", () => {
	const by = "month-ends";
	const withMonths = (use: (repository: Repository) => void) =>
		withRepository((repository) => {
			commit(repository, "a", "2025-12-31");
			commit(repository, "b", "2026-02-01");
			commit(repository, "c", "2026-02-28");
			commit(repository, "d", "2026-03-31");
			commit(repository, "e", "2026-05-05");
			use(repository);
		});
	test("each with the last commit of then, also where nothing happened in that month", () =>
		withMonths((repository) =>
			expect(show(repository, { by, asOf: "2026-06-15" })).toEqual([
				"2025-12-31 2025-12-31 a",
				"2026-01-31 2026-01-31 a",
				"2026-02-28 2026-02-28 c",
				"2026-03-31 2026-03-31 d",
				"2026-04-30 2026-04-30 d",
				"2026-05-31 2026-05-31 e",
			]),
		));
	test("the last of them, before the day", () =>
		withMonths((repository) => {
			expect(show(repository, { by, count: 2, asOf: "2026-03-31" })).toEqual([
				"2026-01-31 2026-01-31 a",
				"2026-02-28 2026-02-28 c",
			]);
			expect(show(repository, { by, count: 1, asOf: "2026-04-01" })).toEqual(["2026-03-31 2026-03-31 d"]);
			expect(show(repository, { by, count: 0 })).toEqual([]);
			expect(show(repository, { by, asOf: "2025-12-31" })).toEqual([]);
		}));
	test("a leap year has its day", () =>
		withRepository((repository) => {
			commit(repository, "a", "2024-02-29");
			expect(show(repository, { by, count: 1, asOf: "2024-03-31" })).toEqual(["2024-02-29 2024-02-29 a"]);
		}));
	test("a commit counts from when it was merged", () =>
		withRepository((repository) => {
			const { git } = repository;
			commit(repository, "a", "2026-01-10");
			git(["checkout", "-q", "-b", "side"]);
			commit(repository, "b", "2026-01-20");
			git(["checkout", "-q", "main"]);
			git(["merge", "-q", "--no-ff", "-m", "merge", "side"], "2026-02-10");
			expect(show(repository, { by, asOf: "2026-03-01" })).toEqual([
				"2026-01-31 2026-01-31 a",
				"2026-02-28 2026-02-28 b",
			]);
		}));
	test("the day of a commit is that of the place where it was made", () =>
		withRepository((repository) => {
			commit(repository, "a", "2026-01-31T23:30:00-08:00");
			commit(repository, "b", "2026-02-01T00:30:00+14:00");
			expect(show(repository, { by, asOf: "2026-02-28" })).toEqual(["2026-01-31 2026-01-31 a"]);
		}));
});

test.each(["tags", "month-ends"] as const)("%s of no history are an error of its own kind", (by) => {
	withFolder({}, (folder) => {
		expect(() => readRevisions(folder, { ...choice, by })).toThrow(UnreadableRevision);
	});
	withRepository(({ folder }) => {
		expect(() => readRevisions(folder, { ...choice, by })).toThrow("the repository has no commit yet");
	});
});
test("the content folder may be any folder of the repository", () =>
	withRepository(({ folder, commit }) => {
		commit({ "content/a": "a" }, "2026-01-10");
		expect(readRevisions(join(folder, "content"), { ...choice, by: "month-ends", count: 1 })).toHaveLength(1);
	}));
