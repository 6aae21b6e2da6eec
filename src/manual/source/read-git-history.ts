// When was each file of a content folder last committed? One pass of git over the history for all files.
import { execFileSync } from "node:child_process";

function git(folder: string, ...args: string[]): string | undefined {
	try {
		const stdio = ["ignore", "pipe", "ignore"] as ["ignore", "pipe", "ignore"];
		return execFileSync("git", ["-C", folder, "-c", "core.quotePath=false", ...args], {
			encoding: "utf8",
			stdio,
			maxBuffer: 1 << 28,
		});
	} catch {
		return undefined;
	}
}

export interface LastChanges {
	/** Day (YYYY-MM-DD, of the author) of the last commit, by path below the content folder. */
	byPath: ReadonlyMap<string, string>;
	/** True where the history is cut off (a shallow clone): its dates would be those of the cut, so there are none. */
	cutOff: boolean;
}

/** Last commit of each file of a content folder; nothing where there is no git history. */
export function readLastChanges(folder: string): LastChanges {
	const changes = new Map<string, string>();
	const shallow = git(folder, "rev-parse", "--is-shallow-repository")?.trim();
	if (shallow !== "false") return { byPath: changes, cutOff: shallow === "true" };
	const prefix = git(folder, "rev-parse", "--show-prefix")?.trim() ?? "";
	const log = git(folder, "log", "--format=%x01%as", "--name-only", "-z", "--no-renames", "--", ".") ?? "";
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
