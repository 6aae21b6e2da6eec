// Where did the content folder lie at a commit, if it was moved within its repository since?
import type { FoundCommit } from "./find-commit.ts";
import { splitEntries, tryGit } from "./run-git.ts";

/**
 * Path of the folder that most of its files came from, as it would be its prefix; undefined where none did. Files that
 * were moved and not changed tell it: git finds them by name, without reading what is in them.
 */
export function findFormerPrefix(folder: string, { commit, prefix }: FoundCommit): string | undefined {
	const options = ["--name-status", "-z", "--find-renames=100%", "--diff-filter=R", "--no-relative", "--no-ext-diff"];
	// What was moved with git mv counts, committed or not.
	const answer = tryGit(folder, ["diff", "--cached", ...options, commit]);
	if ("failed" in answer) return undefined;
	const entries = splitEntries(answer.output).values();
	const counts = new Map<string, number>();
	for (const _status of entries) {
		const [from = "", to = ""] = [entries.next().value, entries.next().value];
		const below = to.slice(prefix.length);
		if (!to.startsWith(prefix) || !`/${from}`.endsWith(`/${below}`)) continue;
		const former = from.slice(0, from.length - below.length);
		counts.set(former, (counts.get(former) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
