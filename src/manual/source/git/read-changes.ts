// Which files of the content folder differ between a revision and what lies in the folder now?
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareText } from "../../model/finding.ts";
import type { FoundCommit } from "./find-commit.ts";
import { askGit, runGit, splitEntries, UnreadableRevision } from "./run-git.ts";

/** Paths below the content folder, each list in order. */
export interface Changes {
	added: string[];
	removed: string[];
	changed: string[];
	renamed: { from: string; to: string }[];
}

const toPath = (stored: string) => stored.normalize("NFC");

/**
 * Names to the given index the files that git does not track and does not ignore. They get the object of another thing:
 * their content is not in git, and a comparison with the work tree reads it from there.
 */
function addUntracked(folder: string, { commit, prefix }: FoundCommit, index: string): void {
	const untracked = splitEntries(runGit(folder, ["ls-files", "--others", "--exclude-standard", "-z"], { index }))
		// A repository within this one.
		.filter((path) => !path.endsWith("/"));
	if (untracked.length === 0) return;
	const input = untracked.map((path) => `100644 ${commit}\t${prefix}${path}\0`).join("");
	runGit(folder, ["update-index", "-z", "--index-info"], { index, input });
}

function compare(folder: string, commit: string, index: string): Changes {
	const options = ["--name-status", "-z", "--find-renames", "-l1000", "--relative", "--no-ext-diff", "--no-textconv"];
	const settings = ["-c", "diff.autoRefreshIndex=true"];
	const all = [...settings, "diff", ...options, "--ignore-submodules=dirty", commit, "--", "."];
	const entries = splitEntries(runGit(folder, all, { index })).values();
	const next = () => toPath(entries.next().value ?? "");
	const changes = { added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>() };
	const renamed: Changes["renamed"] = [];
	for (const status of entries) {
		if (status.startsWith("R")) renamed.push({ from: next(), to: next() });
		else if (status === "A") changes.added.add(next());
		else if (status === "D") changes.removed.add(next());
		else changes.changed.add(next());
	}
	const sorted = (paths: ReadonlySet<string>) => [...paths].sort(compareText);
	return {
		added: sorted(changes.added),
		removed: sorted(changes.removed),
		changed: sorted(changes.changed),
		renamed: renamed.sort((a, b) => compareText(a.to, b.to)),
	};
}

const cannotCopy = (error: unknown) =>
	new UnreadableRevision(
		`Cannot compare: git's index is copied into ${tmpdir()}, and nothing can be written there (${(error as NodeJS.ErrnoException).code}); TMPDIR names another folder`,
	);

function makeTemporary(): string {
	try {
		return mkdtempSync(join(tmpdir(), "manual-index-"));
	} catch (error) {
		throw cannotCopy(error);
	}
}

function copyIndex(own: string, index: string): void {
	if (!existsSync(own)) return;
	try {
		copyFileSync(own, index);
	} catch (error) {
		throw cannotCopy(error);
	}
	// Git trusts a file's size and time only where they are older than the index, so the copy is as old as its model.
	const { mtimeMs } = statSync(own);
	utimesSync(index, Math.floor(mtimeMs / 1000), Math.floor(mtimeMs / 1000));
}

/**
 * What was done since a revision, committed or not: files that git does not track yet count unless they are ignored.
 * A renamed file is one that still is much the same; it may have changed as well.
 * Git compares in a copy of its index, so that the repository's own stays as it is and untracked files take part.
 */
export function readChanges(folder: string, found: FoundCommit): Changes {
	const own = resolve(folder, askGit(folder, "rev-parse", "--git-path", "index") ?? "");
	const temporary = makeTemporary();
	try {
		const index = join(temporary, "index");
		copyIndex(own, index);
		addUntracked(folder, found, index);
		return compare(folder, found.commit, index);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
