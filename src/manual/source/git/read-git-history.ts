// When was each file of a content folder last committed? One pass of git over the history for all files.
import { askGit } from "./run-git.ts";

export interface LastChanges {
	/** Day (YYYY-MM-DD, of the author) of the last commit, by path below the content folder. */
	byPath: ReadonlyMap<string, string>;
	/** True where the history is cut off (a shallow clone): its dates would be those of the cut, so there are none. */
	cutOff: boolean;
}

/** Last commit of each file of a content folder; nothing where there is no git history. */
export function readLastChanges(folder: string): LastChanges {
	const changes = new Map<string, string>();
	const shallow = askGit(folder, "rev-parse", "--is-shallow-repository");
	if (shallow !== "false") return { byPath: changes, cutOff: shallow === "true" };
	const prefix = askGit(folder, "rev-parse", "--show-prefix") ?? "";
	const log = askGit(folder, "log", "--format=%x01%as", "--name-only", "-z", "--no-renames", "--", ".") ?? "";
	for (const commit of log.split("\u0001")) {
		const [day, ...names] = commit.split("\0");
		for (const name of names) {
			const path = name.replace(/^\n/, "");
			if (!path.startsWith(prefix) || !day) continue;
			const below = path.slice(prefix.length);
			if (below && !changes.has(below)) changes.set(below, day);
		}
	}
	return { byPath: changes, cutOff: false };
}
