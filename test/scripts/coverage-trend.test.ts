// npm run coverage -- --trend: how has coverage come along, read from git alone?
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { computeTrend } from "../../src/manual/coverage/compute-trend.ts";
import { manualReader } from "../../src/manual/source/git/read-manual-at.ts";
import { type Files, ownRegisters, procedure, procedures, withFolder } from "../manual/build-manual.ts";
import { below, gitIn, type Repository, withRepository } from "../manual/source/git/repository.ts";
import { answer, answerIn } from "./answer.ts";
import { run } from "./run-script.ts";

const gap = (id: string) => procedure(id, "x\n");
const manual = (...texts: string[]): Files => below("content", { ...ownRegisters, ...procedures(...texts) });
type In = Pick<Repository, "folder">;
const command = ({ folder }: In, ...args: string[]) =>
	run("coverage", ["--trend", "5", "--as-of", "2026-11-22", ...args], {}, folder);
/** The same within this process. */
const of = ({ folder }: In, ...args: string[]) => answerIn(folder, ["--trend", "5", ...args]);

/** Tags v0 to v4: no manual, one gap of one, one of two, a register that cannot be read, none of two from November on. */
function withTags<Result>(use: (repository: Repository) => Result): Result {
	return withRepository((repository) => {
		const { commit, git } = repository;
		const states: [Files, string][] = [
			[{ "readme.txt": "x" }, "2026-05-10"],
			[manual(gap("A")), "2026-06-10"],
			[manual(gap("A"), procedure("B")), "2026-07-10"],
			[{ "content/registers/roles.yaml": "a: [" }, "2026-08-10"],
			[manual(procedure("A"), procedure("B", undefined, { effective: "2026-11-01" })), "2026-10-10"],
		];
		for (const [at, [files, day]] of states.entries()) {
			commit(files, day);
			git(["tag", `v${at}`]);
		}
		return use(repository);
	});
}

test("what a sparse checkout leaves out is read from git", () =>
	withTags((repository) => {
		const whole = of(repository);
		repository.git(["sparse-checkout", "set", "content/registers"]);
		expect(of(repository)).toEqual(whole);
	}));

test("each tag is judged for its own day, and one that cannot be read is a row that says so", () =>
	withTags((repository) => {
		const { git, write } = repository;
		// None of this is in a commit, so none of it counts.
		write(manual("broken"));
		const state = [git(["status", "--porcelain"]), git(["ls-files", "--stage"])];
		const { code, out, err } = command(repository, "--format", "json");
		expect([code, err]).toEqual([0, ""]);
		const { points, ...rest } = JSON.parse(out);
		expect(rest).toEqual({ schemaVersion: 1, by: "tags" });
		expect(points).toMatchObject([
			{ name: "v0", day: "2026-05-10", unreadable: "the content folder was not there" },
			{ name: "v1", day: "2026-06-10", figures: { inScope: 1, covered: 0, percent: 0, uncovered: 1 } },
			{ name: "v2", day: "2026-07-10", figures: { inScope: 2, covered: 1, percent: 50, uncovered: 1 } },
			{ name: "v3", day: "2026-08-10", unreadable: "the policy or a register was not readable" },
			{ name: "v4", day: "2026-10-10", figures: { inScope: 1, covered: 1, percent: 100, uncovered: 0 } },
		]);
		expect([git(["status", "--porcelain"]), git(["ls-files", "--stage"])]).toEqual(state);

		const text = of(repository);
		expect(text.out).toContain(
			"  v2        10 Jul 2026         2        1     50 %        0          1       0           0   0 of 0      0 of 0\n",
		);
		expect(text.out).toContain("  v3 could not be measured: the policy or a register was not readable\n");
	}));
test("a content folder that was moved since is judged where it lay", () =>
	withTags((repository) => {
		const { folder, git, commit } = repository;
		const pointsOf = (content: string) =>
			JSON.parse(answer(join(folder, content), ["--trend", "9", "--format", "json"]).output).points;
		const before = pointsOf("content");
		git(["mv", "content", "manual"]);
		commit({}, "2026-11-01");
		expect(pointsOf("manual")).toEqual(before);
	}));
test("tags that are left out are named with the reason, and the figures are written to a file", () =>
	withTags((repository) => {
		const { folder, git, commit } = repository;
		git(["tag", "-d", "v0", "v1", "v3"]);
		commit({ "later.txt": "x" }, "2026-11-23");
		git(["tag", "v5"]);
		git(["checkout", "-q", "--orphan", "apart"]);
		commit({ "apart.txt": "x" }, "2026-10-01");
		git(["tag", "elsewhere"]);
		git(["checkout", "-q", "main"]);
		const { out } = of(repository, "--output", join(folder, "trend.txt"));
		expect(out).toBe("Wrote trend.txt (text). 2 tags measured.\n");
		const text = readFileSync(join(folder, "trend.txt"), "utf8");
		expect(text).toContain("  elsewhere was left out, because it is no part of the history of what is checked out\n");
		expect(text).toContain("  v5 was left out, because it is later than 2026-11-22\n");
		expect(JSON.parse(of(repository, "--format", "json").out).skipped).toHaveLength(2);
		expect(JSON.parse(of(repository, "--trend", "2", "--format", "json").out).skipped).toBeUndefined();
	}));
test("month ends are looked at where there is no tag, or where they are asked for", () =>
	withTags((repository) => {
		const names = (...args: string[]) =>
			JSON.parse(of(repository, "--format", "json", ...args).out).points.map(({ name }: { name: string }) => name);
		const months = ["2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"];
		expect(names("--trend-by", "month-ends")).toEqual(months);
		for (const tag of ["v0", "v1", "v2", "v3", "v4"]) repository.git(["tag", "-d", tag]);
		expect(names()).toEqual(months);
		expect(of(repository, "--trend-by", "tags")).toMatchObject({ code: 2, err: "Nothing to measure: no tag\n" });
	}));
test("a shallow clone says so, and is 2 where nothing is left", () =>
	withTags(({ folder }) =>
		withFolder({}, (place) => {
			gitIn(place, ["clone", "-q", "--depth", "1", "--no-tags", `file://${folder}`, "clone"]);
			const { code, err } = of({ folder: join(place, "clone") }, "--trend-by", "tags");
			expect([code, err]).toEqual([
				2,
				"The git history is cut off (a shallow clone): what is older is left out\nNothing to measure: no tag\n",
			]);
		}),
	));
test("without git it is 2, with a sentence", () =>
	withFolder(manual(gap("A")), (folder) => {
		const { code, err } = command({ folder });
		expect([code, err]).toEqual([2, 'Cannot read revision "HEAD": the content folder is in no git repository\n']);
	}));
test("how many is a number", () => {
	const { code, err } = run("coverage", ["--trend", "few"]);
	expect([code, err.split("\n")[0]]).toEqual([
		2,
		'Unexpected "few" for --trend, expected how many revisions, 1 to 9999',
	]);
});
test("what is known from a later revision gives the figures of reading it anew", () =>
	withTags(({ folder, git, write }) => {
		write(manual(gap("A"), gap("B"), procedure("C")));
		rmSync(join(folder, "content/procedures/receiving/b.mdx"));
		const content = join(folder, "content");
		const revisions = ["v1", "v2", "v4"].map((name) => ({
			name,
			revision: git(["rev-parse", name]).trim(),
			day: "2026-11-22",
		}));
		const anew = computeTrend(revisions, (revision) => manualReader(content, "content")(revision));
		expect(computeTrend(revisions, manualReader(content, "content"))).toEqual(anew);
		expect(anew.map((point) => "figures" in point && point.figures.percent)).toEqual([0, 50, 100]);
	}));
