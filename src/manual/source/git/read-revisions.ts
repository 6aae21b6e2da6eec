// At which revisions is the manual looked at to see how it has come along?
import { findCommit } from "./find-commit.ts";
import { runGit } from "./run-git.ts";

export interface Revision {
	/** A tag, or the last day of a month. */
	name: string;
	/** Object id of the commit. */
	revision: string;
	/** Day to judge for: that of the tagged commit, or the last of the month. */
	day: string;
}

export interface RevisionChoice {
	by: "tags" | "month-ends";
	/** At most so many, the latest. */
	count: number;
	/** Nothing later is looked at, as if it were that day. A month that ends on it has not ended before it. */
	asOf: string;
}

const linesOf = (output: Buffer) => output.toString("utf8").split("\n").filter(Boolean);
/** Day of a commit where it was made (the committer's), which does not depend on this machine's time zone. */
const format = "--format=%H %cs %ct";

/** Tags of commits that HEAD holds, earliest commit first. */
function readTags(folder: string, asOf: string): Revision[] {
	const names = linesOf(runGit(folder, ["for-each-ref", "--merged=HEAD", "--format=%(refname)", "refs/tags"]));
	if (names.length === 0) return [];
	// A tag may name another tag; git peels them down to the commit.
	const input = names.map((name) => `${name}^{commit}\n`).join("");
	const commits = linesOf(runGit(folder, ["cat-file", "--batch-check=%(objectname)"], { input }));
	const log = linesOf(runGit(folder, ["log", "--no-walk=unsorted", format, "--stdin"], { input }));
	const dates = new Map(
		log.map((line) => {
			const [commit = "", day = "", seconds] = line.split(" ");
			return [commit, { day, seconds: Number(seconds) }];
		}),
	);
	return names
		.map((name, index) => {
			const revision = commits[index] ?? "";
			const { day = "", seconds = 0 } = dates.get(revision) ?? {};
			return { name: name.replace("refs/tags/", ""), revision, day, seconds };
		})
		.filter(({ day }) => day <= asOf)
		.sort((a, b) => a.seconds - b.seconds)
		.map(({ name, revision, day }) => ({ name, revision, day }));
}

/** Tags that are not looked at, with the reason as the end of "…, because". */
export function readSkippedTags(folder: string, asOf: string): { name: string; why: string }[] {
	const tags = (which: string) =>
		linesOf(runGit(folder, ["for-each-ref", `--${which}=HEAD`, "--format=%(refname)", "refs/tags"])).map((name) =>
			name.replace("refs/tags/", ""),
		);
	const read = new Set(readTags(folder, asOf).map(({ name }) => name));
	const apart = tags("no-merged").map((name) => ({ name, why: "it is no part of the history of what is checked out" }));
	const later = tags("merged").filter((name) => !read.has(name));
	return [...apart, ...later.map((name) => ({ name, why: `it is later than ${asOf}` }))];
}

/** The last days of the months that ended before a day, latest first. */
function* monthEnds(before: string): Generator<string> {
	for (let month = new Date(`${before.slice(0, 7)}-01T00:00:00Z`); month.getUTCFullYear() > 1970; month.setUTCDate(1)) {
		month.setUTCDate(0);
		yield month.toISOString().slice(0, 10);
	}
}

/** The last commit at or before each month end, earliest first; those before the first commit are left out. */
function readMonthEnds(folder: string, count: number, asOf: string): Revision[] {
	// What the manual was on its own branch: a commit counts from when it was merged.
	const log = linesOf(runGit(folder, ["log", "--first-parent", format, "HEAD"])).map((line) => line.split(" "));
	const found: Revision[] = [];
	for (const day of monthEnds(asOf)) {
		const [revision] = log.find(([, committed = ""]) => committed <= day) ?? [];
		if (!revision || found.length === count) break;
		found.unshift({ name: day, revision, day });
	}
	return found;
}

/**
 * The latest revisions of a kind, earliest first; none where there are no tags, or no month has ended since the first
 * commit. Throws UnreadableRevision where there is no history.
 */
export function readRevisions(folder: string, { by, count, asOf }: RevisionChoice): Revision[] {
	findCommit(folder, "HEAD");
	if (count < 1) return [];
	return by === "tags" ? readTags(folder, asOf).slice(-count) : readMonthEnds(folder, count, asOf);
}
