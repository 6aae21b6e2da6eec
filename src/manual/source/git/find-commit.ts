// Which commit does a user mean by a revision, and what is said where there is none?
import { askGit, tryGit, UnreadableRevision } from "./run-git.ts";

export interface FoundCommit {
	/** Object id. */
	commit: string;
	/** Path of the content folder below the top of the repository, with `/` at its end; empty at the top. */
	prefix: string;
}

/** True where the history is cut off: what lies before the cut is not on this machine. */
export function isCutOff(folder: string): boolean {
	return askGit(folder, "rev-parse", "--is-shallow-repository") === "true";
}

/** How whoever has a part of a repository gets the rest; undefined where all is there. */
function remedyForPart(folder: string): string | undefined {
	const fetched = askGit(folder, "config", "--get-all", "remote.origin.fetch");
	// A clone with --depth or --single-branch fetches its one branch only, and would not get another.
	const branches = fetched && !fetched.includes("*") ? ' origin "+refs/heads/*:refs/remotes/origin/*"' : "";
	if (isCutOff(folder))
		return `the history here is cut off (a shallow clone); get the rest with git fetch --unshallow --tags${branches}`;
	return branches && `this clone has one branch alone; get the others with git fetch${branches}`;
}

export function cannotRead(revision: string, reason: string): UnreadableRevision {
	return new UnreadableRevision(`Cannot read revision ${JSON.stringify(revision)}: ${reason}`);
}

/** The commit that a revision names. Throws UnreadableRevision where there is none. */
export function findCommit(folder: string, revision: string): FoundCommit {
	// Git would take the first for an option; the others cannot be handed to it.
	if (!/^[^-\0][^\0]*$/.test(revision))
		throw cannotRead(revision, "expected a commit, a tag or a branch, such as HEAD~1, v1.2 or main");
	const place = tryGit(folder, ["rev-parse", "--show-prefix"]);
	if ("failed" in place) {
		const none = place.failed.includes("not a git repository");
		throw cannotRead(revision, none ? "the content folder is in no git repository" : place.failed);
	}
	const prefix = place.output.toString("utf8").replace(/\n$/, "");
	const commit = askGit(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
	// "^main" is understood by git too: everything but main.
	if (commit && /^[0-9a-f]+$/.test(commit)) return { commit, prefix };
	const none = "there is no such commit, tag or branch";
	// A pipeline has the branches of others under the name of a remote alone.
	const pattern = `refs/remotes/*/${revision}`;
	const [remote] = askGit(folder, "for-each-ref", "--format=%(refname:lstrip=2)", pattern)?.split("\n") ?? [];
	if (remote) throw cannotRead(revision, `${none}; did you mean ${remote}?`);
	const remedy = remedyForPart(folder);
	if (remedy) throw cannotRead(revision, `${none}, but ${remedy}`);
	const empty = askGit(folder, "rev-parse", "--verify", "--quiet", "HEAD") === undefined;
	throw cannotRead(revision, empty ? "the repository has no commit yet" : none);
}

/**
 * The commit since which a change is looked at: of a branch the one at which the present work left it, since what came
 * to that branch afterwards is no part of the work; else the one that is named. Throws UnreadableRevision where the
 * history is cut off above that commit: what others brought would count as taken away.
 */
export function findStart(folder: string, revision: string): FoundCommit {
	const found = findCommit(folder, revision);
	// Whatever branch that is, the work has not left it.
	if (revision === "HEAD") return found;
	const name = askGit(folder, "rev-parse", "--symbolic-full-name", "--end-of-options", revision) ?? "";
	if (!/^refs\/(?:heads|remotes)\//m.test(name)) return found;
	const base = askGit(folder, "merge-base", found.commit, "HEAD")?.split("\n")[0];
	if (base) return { ...found, commit: base };
	if (isCutOff(folder))
		throw cannotRead(revision, `nothing tells where this work left it, since ${remedyForPart(folder)}`);
	return found;
}
