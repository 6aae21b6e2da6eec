// Is nothing judged where git has not checked out all of the manual?
import { describe, expect, test } from "vitest";
import { UnreadableRevision } from "../../src/manual/source/git/run-git.ts";
import { ownRegisters, procedure, procedures, withFolder, writeFiles } from "../manual/build-manual.ts";
import { below, type Repository, withRepository } from "../manual/source/git/repository.ts";
import { answerIn } from "./answer.ts";
import { run } from "./run-script.ts";

const files = below("content", { ...ownRegisters, ...procedures(procedure("A"), procedure("B", "No check.\n")) });
const left = "content/procedures/receiving/b.mdx";

/** A repository with a covered procedure, and one with a gap that is not checked out. */
const withSparse = <Result>(use: (repository: Repository) => Result) =>
	withRepository((repository) => {
		repository.commit(files);
		repository.git(["sparse-checkout", "set", "--no-cone", "/*", `!${left}`]);
		return use(repository);
	});

describe("where a sparse checkout leaves out files of the manual", () => {
	test.each([[], ["--mutate"], ["why", "A"], ["list"], ["--baseline", "gaps.json"]])(
		"nothing is judged: coverage %s %s",
		(...args) =>
			withSparse(({ folder }) => {
				const ask = () => answerIn(folder, args);
				expect(ask).toThrow(UnreadableRevision);
				expect(ask).toThrow("Cannot measure: git has not checked out a file of the manual, such as ");
			}),
	);
	test("the exit code is 2, and it is told on stderr", () =>
		withSparse(({ folder }) =>
			expect(run("coverage", ["--as-of", "2026-11-22"], {}, folder)).toEqual({
				code: 2,
				out: "",
				err: `Cannot measure: git has not checked out a file of the manual, such as ${left}, as in a sparse checkout; git sparse-checkout disable brings all of them\n`,
			}),
		));
	test("rules are listed and explained all the same", () =>
		withSparse(({ folder }) => {
			expect(answerIn(folder, ["list", "rules"]).code).toBe(0);
			expect(answerIn(folder, ["explain", "missing-qc-step"]).code).toBe(0);
		}));
});
test("a file that somebody deleted is judged as deleted", () =>
	withRepository(({ commit, folder, git }) => {
		commit(files);
		git(["rm", "-q", left]);
		expect(answerIn(folder, []).out).toContain("1 of 1 procedure");
	}));
test("a manual outside of any repository is judged", () =>
	withFolder({}, (folder) => {
		writeFiles(folder, files);
		expect(answerIn(folder, []).out).toContain("1 of 2 procedures");
	}));
